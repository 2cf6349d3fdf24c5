"""Wait for two seconds; with the word ``handled``, end when told to."""

import signal
import sys
import time

if "handled" in sys.argv:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(print("stopped")))
print("waiting", flush=True)
time.sleep(2)
print("nobody could stop it")

cat >docs/devops/greeting.rst <<'END'
Greeting
========

.. at-a-glance::
   :kind: how-to
   :minutes: 2

   Write a program that doubles a number.

Double a number
---------------

.. snippet:: devops/greeting/greet.py

.. output:: devops/greeting/greet.py

Further reading
---------------

- `Functions <https://docs.python.org/3/tutorial/controlflow.html#defining-functions>`__:
  how Python defines them.
END

sed -i '0,/ttl=timedelta(hours=2)/s//ttl=timedelta(hours=3)/' features.py
feast apply | grep --after-context 2 '^Updated'

flight() { ask '{"dataframe_records": [{"seats": 149, "miles": 1400, '"$1"'}]}'; }

flight '"departure": "2013-02-01T05:00:00"'
flight '"departure": "01.02.2013"'
flight '"departure": "2013-02-01T05:00:00-05:00"'
flight '"delayed": "false"'
flight '"gust": null'
ask $'seats,miles,departure\n149,1400,2013-02-01' text/csv

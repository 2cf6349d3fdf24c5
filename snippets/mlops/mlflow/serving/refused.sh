ask '{"dataframe_records": [{"delay": 10, "distance": 1400, "hour": 5}]}'
ask '{"inputs": [[10, 1400, 5]]}'
ask '{"dataframe_records": [{"dep_delay": "ten", "distance": 1400, "hour": 5}]}'
ask '{"dataframe_records": []}'
ask $'10\n45' text/csv

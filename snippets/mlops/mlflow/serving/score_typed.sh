ask '{"inputs": [{"dep_delay": 75, "distance": 1400, "hour": 5}]}'
ask '{"inputs": [{"dep_delay": 75, "distance": 1400}]}' | sed -n 1,4p
ask '{"dataframe_records": [{"dep_delay": 75, "distance": 1400, "hour": 5}]}'

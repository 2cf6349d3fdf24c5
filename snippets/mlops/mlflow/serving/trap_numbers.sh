ask '{"dataframe_records": [{"seats": 149, "miles": 1400}]}'
ask '{"dataframe_records": [{"seats": 149.9, "miles": "1400"}]}'
ask '{"dataframe_records": [{"seats": 149, "miles": 3000000000}]}'
ask '{"dataframe_records": [{"seats": null, "miles": 1400}]}'
ask $'seats,miles\n149,1400' text/csv
ask $'seats,miles\n149.9,1400' text/csv
ask $'seats,miles\n,1400' text/csv

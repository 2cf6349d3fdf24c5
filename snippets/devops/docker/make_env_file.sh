echo LOG_LEVEL=debug >flights.env

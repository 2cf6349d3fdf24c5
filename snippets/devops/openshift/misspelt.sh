oc new-app python:3.12-ubi9~https://git.example.com/team/flights.git --nmae=flights

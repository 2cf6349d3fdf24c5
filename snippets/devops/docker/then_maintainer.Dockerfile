FROM python:3.13-slim-bookworm
MAINTAINER somebody@example.com

FROM python:3.13-slim-bookworm
RUN sudo pip install scikit-learn
CMD ["python"]

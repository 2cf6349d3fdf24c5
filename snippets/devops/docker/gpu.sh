docker run --rm --gpus all nvidia/cuda:12.8.1-base-ubuntu24.04 nvidia-smi
docker run --rm --gpus '"device=0,1"' --shm-size 8g trainer:1.0

# A stand-in for debian:bookworm-slim, from what debootstrap installed.
FROM scratch
ADD debian.tar /
CMD ["bash"]

kubectl version --short

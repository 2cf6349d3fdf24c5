kubectl replace --filename settings.yaml

kubectl convert --filename scorer.yaml --output-version=apps/v1

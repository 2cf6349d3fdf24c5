opsbook check azure-pipelines.yml then_condition.azure-pipelines.yml

kubectl apply --filename account.yaml --filename role.yaml --filename binding.yaml

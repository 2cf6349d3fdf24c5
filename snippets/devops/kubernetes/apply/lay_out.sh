mkdir base production
mv scorer.yaml settings.yaml base
mv base.yaml base/kustomization.yaml
mv production.yaml production/kustomization.yaml

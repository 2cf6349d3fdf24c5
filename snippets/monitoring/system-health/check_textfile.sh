grep ^drift_ks drift.prom
promtool check metrics <drift.prom

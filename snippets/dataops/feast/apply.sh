feast apply

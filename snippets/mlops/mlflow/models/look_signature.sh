sed -n '/^signature/,/^  params/p' model/MLmodel

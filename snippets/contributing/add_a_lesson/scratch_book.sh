book=$(dirname "$(readlink --canonicalize "$PYTHONPATH")")
mkdir --parents scratch/snippets scratch/tests
cp --recursive "$book/opsbook" "$book/requirements" scratch
cd scratch
export PYTHONPATH=$PWD

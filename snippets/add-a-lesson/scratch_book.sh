book=$(python -c "from opsbook import ROOT; print(ROOT)")
mkdir --parents scratch/snippets scratch/docs/devops
cp --recursive "$book/opsbook" "$book/requirements" scratch
cd scratch
export PYTHONPATH=$PWD

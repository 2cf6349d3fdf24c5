"""Log a file, a dictionary, a text, a table and a figure; read them back."""

from pathlib import Path

import mlflow
from flights import FEATURES, TARGET, load
from matplotlib.figure import Figure


# [start log]
def log_files() -> str:
    """Log one artifact of each kind and return the run's id."""
    january = load(month=1)
    late = january[january[TARGET] > 180][[*FEATURES, TARGET]].head(3)
    figure = Figure()
    figure.subplots().hist(january[TARGET], bins=50)
    Path("notes.md").write_text("Trained on January.\n")
    with mlflow.start_run(run_name="files") as run:
        mlflow.log_artifact("notes.md", artifact_path="notes")
        mlflow.log_text("no flights after midnight", "notes/known_gaps.txt")
        mlflow.log_dict({"features": FEATURES, "target": TARGET}, "columns.json")
        mlflow.log_table(late, "very_late.json")
        mlflow.log_figure(figure, "delays.png")
    return run.info.run_id


# [end log]


# [start read]
if __name__ == "__main__":
    mlflow.set_experiment("arrival-delay")
    run_id = log_files()
    for folder in (None, "notes"):
        for one in mlflow.artifacts.list_artifacts(run_id=run_id, artifact_path=folder):
            print("folder" if one.is_dir else "file  ", one.path)
    print(mlflow.artifacts.load_dict(f"runs:/{run_id}/columns.json")["target"])
    table = mlflow.load_table("very_late.json", run_ids=[run_id])
    print(table[["dep_delay", "arr_delay"]])
    copy = mlflow.artifacts.download_artifacts(
        run_id=run_id, artifact_path="notes/notes.md", dst_path="copy"
    )
    print(Path(copy).relative_to(Path.cwd()), "|", Path(copy).read_text(), end="")
# [end read]

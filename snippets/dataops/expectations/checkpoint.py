"""Run a suite that lies in a project's folder, by its checkpoint."""

import great_expectations as gx
from flights import load
from flights_suite import suite
from great_expectations.data_context.types.base import ProgressBarsConfig


# [start set-up]
def set_up() -> None:
    """Write the suite and its checkpoint into the folder gx, once."""
    context = gx.get_context(mode="file")
    context.variables.progress_bars = ProgressBarsConfig(globally=False)
    asset = context.data_sources.add_pandas("memory").add_dataframe_asset("flights")
    rows = asset.add_batch_definition_whole_dataframe("all rows")
    monthly = gx.ValidationDefinition(
        name="monthly", data=rows, suite=context.suites.add(suite())
    )
    context.validation_definitions.add(monthly)
    context.checkpoints.add(
        gx.Checkpoint(name="flights", validation_definitions=[monthly])
    )
# [end set-up]


# [start run]
if __name__ == "__main__":
    set_up()
    checkpoint = gx.get_context(mode="file").checkpoints.get("flights")
    result = checkpoint.run(batch_parameters={"dataframe": load(month=1)})
    print("success:", result.success)
    raise SystemExit(not result.success)
# [end run]

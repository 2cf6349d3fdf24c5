"""Which level is a team at? Nine questions, each answered by what a machine does."""

from dataclasses import dataclass


# [start questions]
@dataclass(frozen=True)
class Team:
    """Answers to "does this happen without a person starting or deciding it?"."""

    steps_are_one_pipeline: bool
    a_trigger_starts_it: bool
    bad_data_stop_it: bool
    worse_models_stop_it: bool
    each_run_is_recorded: bool
    good_models_are_deployed: bool
    a_model_in_use_is_watched: bool
    a_commit_tests_the_pipeline: bool
    a_merge_deploys_to_preproduction: bool


LEVEL_1 = list(Team.__annotations__)[:7]
LEVEL_2 = list(Team.__annotations__)[7:]
# [end questions]


# [start level]
def level(team: Team) -> tuple[int, list[str]]:
    """Return the highest level of which nothing is missing, and what the next lacks."""
    for reached, needed in enumerate((LEVEL_1, LEVEL_2)):
        if lacks := [name for name in needed if not getattr(team, name)]:
            return reached, lacks
    return 2, []


# [end level]


# [start ask]
TEAMS = {
    "a notebook, and a model in production": Team(*[False] * 9),
    "a scheduled training job": Team(
        True, True, False, False, True, False, False, True, True
    ),
    "this page's pipeline, with CD and monitoring": Team(*[True] * 7, False, False),
    "and with pipeline CI and CD": Team(*[True] * 9),
}

if __name__ == "__main__":
    for name, team in TEAMS.items():
        reached, lacks = level(team)
        print(f"level {reached}: {name}")
        for lack in lacks:
            print(f"         {lack.replace('_', ' ')}?  no")
# [end ask]

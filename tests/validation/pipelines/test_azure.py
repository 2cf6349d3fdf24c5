"""What an Azure pipeline reads of its other jobs is resolved; nothing crashes."""

import time

import pytest

from opsbook.check import azure, judge

GOOD = """\
trigger: [main]
stages:
- stage: Build
  jobs:
  - job: Compile
    steps:
    - bash: |
        echo "##vso[task.setvariable variable=tag;isOutput=true]1.2"
        echo "##vso[task.setvariable variable=secret]x"
      name: version
    - task: PowerShell@2
      name: changed
      inputs:
        targetType: inline
        script: Write-Host "##vso[task.setvariable variable=docs;isOutput=true]no"
    - task: Vendor@1
      name: vendor
  - job: Legs
    strategy:
      matrix:
        linux: {vmImage: ubuntu-latest}
        windows: {vmImage: windows-latest}
    steps:
    - script: echo "##vso[task.setvariable variable=size;isOutput=true]1"
      name: measure
  - job: Sums
    dependsOn: [Compile, Legs]
    condition: and(succeeded(), eq(dependencies.Compile.outputs['version.tag'], '1.2'))
    variables:
      tag: $[ dependencies.Compile.outputs['version.tag'] ]
      linux: $[ dependencies.Legs.outputs['linux.measure.size'] ]
      any: $[ dependencies.Compile.outputs['vendor.anything'] ]
    steps:
    - script: echo $(tag)
      condition: eq(variables['tag'], '1.2')
- stage: Test
  condition: ne(dependencies.Build.outputs['Compile.changed.docs'], 'yes')
  variables:
    tag: $[ stageDependencies.Build.Compile.outputs['version.tag'] ]
  jobs:
  - deployment: Deploy
    environment: test
    strategy:
      runOnce:
        deploy:
          steps:
          - script: echo "##vso[task.setvariable variable=url;isOutput=true]u"
            name: put
- stage: Prod
  dependsOn: [Build, Test]
  condition: in(dependencies.Test.result, 'Succeeded', 'Skipped')
  jobs:
  - job: Call
    variables:
    - name: url
      value: $[ stageDependencies.Test.Deploy.outputs['Deploy.put.url'] ]
    - name: how
      value: $[ stageDependencies.Build.Compile.result ]
    condition: eq(stageDependencies.Build.Compile.outputs['version.tag'], '1.2')
    steps:
    - script: curl $(url)
"""

TWINS = {
    "an output that nobody declares": (
        "dependencies.Compile.outputs['version.tag'], '1.2'",
        "dependencies.Compile.outputs['version.tga'], '1.2'",
        "line 28: step 'version' declares no output 'tga'; did you mean 'tag'?",
    ),
    "a variable that is no output": (
        "tag: $[ dependencies.Compile.outputs['version.tag'] ]",
        "tag: $[ dependencies.Compile.outputs['version.secret'] ]",
        "line 30: step 'version' declares no output 'secret': it sets the variable "
        "without isOutput=true",
    ),
    "a step without the name": (
        "      name: version\n",
        "      displayName: version\n",
        "line 28: no step of job 'Compile' has name: version; the step in line 7 "
        "declares 'tag': name it so",
    ),
    "a job that is not there": (
        "dependencies.Compile.outputs['version.tag'], '1.2'",
        "dependencies.Compiel.outputs['version.tag'], '1.2'",
        "line 28: there is no job 'Compiel' in stage 'Build'; did you mean 'compile'?",
    ),
    "no dependsOn of the job": (
        "    dependsOn: [Compile, Legs]\n",
        "    dependsOn: Legs\n",
        "line 28: job 'Sums' reads 'Compile' and does not depend on it: "
        "add dependsOn: Compile",
    ),
    "dependsOn names no job": (
        "    dependsOn: [Compile, Legs]\n",
        "    dependsOn: [Compile, Legs, Test]\n",
        "line 27: there is no job 'test' in stage 'Build'; it is a stage: name it in "
        "dependsOn of the stage",
    ),
    "the leg of a matrix is not named": (
        "linux.measure.size",
        "measure.size",
        "line 31: job 'Legs' has a matrix: write outputs['LEG.STEP.NAME'], where LEG "
        "is such as 'linux'",
    ),
    "a job's syntax in the condition of a stage": (
        "ne(dependencies.Build.outputs['Compile.changed.docs'], 'yes')",
        "ne(stageDependencies.Build.Compile.outputs['changed.docs'], 'yes')",
        "line 37: in the condition of a stage write "
        "dependencies.Build.outputs['Compile.changed.docs']",
    ),
    "dependencies with a job, in the condition of a stage": (
        "ne(dependencies.Build.outputs['Compile.changed.docs'], 'yes')",
        "ne(dependencies.Build.Compile.outputs['changed.docs'], 'yes')",
        "line 37: in the condition of a stage write "
        "dependencies.Build.outputs['Compile.changed.docs']",
    ),
    "no job in the condition of a stage": (
        "['Compile.changed.docs']",
        "['changed.docs']",
        "line 37: there is no job 'changed' in stage 'Build'",
    ),
    "the step is not the one that declares it": (
        "['Compile.changed.docs']",
        "['Compile.version.docs']",
        "line 37: step 'version' declares no output 'docs'",
    ),
    "a stage's syntax in the variables of a stage": (
        "    tag: $[ stageDependencies.Build.Compile.outputs['version.tag'] ]",
        "    tag: $[ dependencies.Build.outputs['Compile.version.tag'] ]",
        "line 39: in the variables of a stage write "
        "stageDependencies.Build.Compile.outputs['version.tag']",
    ),
    "a stage's syntax in a job": (
        "eq(stageDependencies.Build.Compile.outputs['version.tag'], '1.2')\n"
        "    steps:\n    - script: curl",
        "eq(dependencies.Build.outputs['Compile.version.tag'], '1.2')\n    steps:\n"
        "    - script: curl",
        "line 59: in a job write "
        "stageDependencies.Build.Compile.outputs['version.tag']",
    ),
    "no dependsOn of the stage": (
        "  dependsOn: [Build, Test]\n",
        "  dependsOn: Test\n",
        "line 59: stage 'Prod' reads 'Build' and does not depend on it: "
        "add dependsOn: Build",
    ),
    "the stage before is the only default": (
        "  dependsOn: [Build, Test]\n",
        "  displayName: production\n",
        "line 59: stage 'Prod' reads 'Build' and does not depend on it: "
        "add dependsOn: Build",
    ),
    "a stage that is not there": (
        "stageDependencies.Build.Compile.result",
        "stageDependencies.Built.Compile.result",
        "line 58: there is no stage 'Built'; did you mean 'build'?",
    ),
    "dependsOn names no stage": (
        "  dependsOn: [Build, Test]\n",
        "  dependsOn: [Build, Test, QA]\n",
        "line 50: there is no stage 'qa'",
    ),
    "a deployment job without its own name": (
        "['Deploy.put.url']",
        "['put.url']",
        "line 56: 'Deploy' is a deployment job: write outputs['Deploy.put.url']",
    ),
    "the result of a stage, in a job": (
        "stageDependencies.Build.Compile.result",
        "stageDependencies.Build.result",
        "line 58: a job reads the result of a job: write "
        "stageDependencies.Build.JOB.result",
    ),
    "the condition of a step": (
        "eq(variables['tag'], '1.2')",
        "eq(dependencies.Compile.outputs['version.tag'], '1.2')",
        "line 35: a step's condition does not know dependencies: give the job a "
        "variable NAME: $[ dependencies.Compile.outputs['version.tag'] ], and test "
        "variables['NAME']",
    ),
    "double quotes": (
        "tag: $[ dependencies.Compile.outputs['version.tag'] ]",
        'tag: $[ dependencies.Compile.outputs["version.tag"] ]',
        "line 30: an expression takes single quotes: outputs['STEP.NAME']",
    ),
    "before any job runs": (
        "tag: $[ dependencies.Compile.outputs['version.tag'] ]",
        "tag: ${{ dependencies.Compile.outputs['version.tag'] }}",
        "line 30: ${{ }} is filled in before any job runs, and does not know "
        "dependencies: write $[ ] in variables, or a condition",
    ),
    "as if it were a variable": (
        "echo $(tag)",
        "echo $(dependencies.Compile.outputs['version.tag'])",
        "line 34: $( ) takes the name of a variable: give the job a variable NAME: "
        "$[ dependencies.Compile.outputs['version.tag'] ], and write $(NAME)",
    ),
    "in the variables of the pipeline": (
        "trigger: [main]\n",
        "variables: {x: \"$[ dependencies.Build.outputs['Compile.version.tag'] ]\"}\n",
        "line 1: the variables of the pipeline do not know dependencies: set this one "
        "in the stage or job that reads it",
    ),
    "its own stage as another": (
        "tag: $[ dependencies.Compile.outputs['version.tag'] ]",
        "tag: $[ stageDependencies.Build.Compile.outputs['version.tag'] ]",
        "line 30: 'Build' is this very stage: write "
        "dependencies.JOB.outputs['STEP.NAME']",
    ),
    "only a step": (
        "dependencies.Compile.outputs['version.tag'], '1.2'",
        "dependencies.Compile.outputs['version'], '1.2'",
        "line 28: write outputs['version.NAME'], with the name of a variable",
    ),
    "an anchor": (
        "trigger: [main]\n",
        "trigger: &all [main]\npr: *all\n",
        "line 2: *all: Azure Pipelines knows no anchors",
    ),
}


def test_the_good_pipeline_has_no_fault():
    assert azure.judge_text(GOOD) == ([], [])


@pytest.mark.parametrize("name", TWINS)
def test_each_twin_is_refused_with_its_line(name):
    old, new, message = TWINS[name]
    assert GOOD.count(old) == 1
    faults, _ = azure.judge_text(GOOD.replace(old, new))
    assert any(fault.startswith(message) for fault in faults), faults


UNSEEN = {
    "a template among the stages": ("stages:\n", "stages:\n- template: first.yml\n"),
    "a template among the jobs": (
        "  jobs:\n  - job: Compile",
        "  jobs:\n  - template: t\n  - job: Compile",
    ),
    "a condition around a job": (
        "  - job: Legs\n",
        "  - ${{ if eq(variables['x'], 'y') }}:\n    - job: More\n  - job: Legs\n",
    ),
    "a loop": (
        "  - job: Legs\n",
        "  - ${{ each one in parameters.all }}:\n    - job: ${{ one }}\n"
        "  - job: Legs\n",
    ),
    "a name from a parameter": (
        "dependencies.Compile.outputs['version.tag'], '1.2'",
        "dependencies.${{ parameters.job }}.outputs['version.tag'], '1.2'",
    ),
    "an output from a parameter": (
        "['Compile.changed.docs']",
        "['Compile.changed.${{ parameters.what }}']",
    ),
    "a script that starts another": (
        '        echo "##vso[task.setvariable variable=secret]x"\n',
        "        ./set_more.sh\n",
    ),
    "other letters": ("dependencies.Test.result", "Dependencies.test.Result"),
    "a comment": (
        "trigger: [main]\n",
        "# ${{ dependencies.X.result }}\ntrigger: [main]\n",
    ),
}


@pytest.mark.parametrize("name", UNSEEN)
def test_what_may_be_right_is_no_fault(name):
    old, new = UNSEEN[name]
    assert GOOD.count(old) == 1
    assert azure.judge_text(GOOD.replace(old, new))[0] == []


def test_a_template_reads_what_lies_elsewhere():
    text = "parameters: []\njobs:\n- job: a\n  condition: eq(1, %s)\n  steps: []\n"
    read = text % "stageDependencies.Build.Compile.outputs['version.tag']"
    assert azure.judge_text(read, None)[0] == []
    assert azure.judge_text(read, True)[0] != []


def test_a_form_that_only_some_report_to_work_is_advice():
    old = "ne(dependencies.Build.outputs['Compile.changed.docs'], 'yes')"
    faults, advice = azure.judge_text(GOOD.replace(old, old.replace("d", "stageD", 1)))
    assert faults == []
    assert advice == [
        "line 37: in the condition of a stage write "
        "dependencies.Build.outputs['Compile.changed.docs']"
    ]


NO_PIPELINES = {
    "": "line 1: the file is empty",
    "\t": "line 1: found character that cannot start any token",
    "a: [": "line 2: did not find expected node content",
    "[" * 100_000: "line 1: nested more than 60 levels deep",
    "words": "line 1: no pipeline: it has no keys such as steps or stages",
    "- a": "line 1: no pipeline: it has no keys such as steps or stages",
    "a: 1": "line 1: no pipeline: none of extends, jobs, stages, steps",
    "steps: []\n---\nsteps: []": "line 2: a second document; a pipeline is one",
    "steps: &a [*a]": "line 1: *a: Azure Pipelines knows no anchors",
    "stages: 3": "line 1: stages takes a list",
    "jobs: [compile]": "line 1: 'compile' is no job: it has no keys",
    "steps: [make]": "line 1: 'make' is no step: it has no keys",
}


@pytest.mark.parametrize("text", NO_PIPELINES, ids=lambda text: repr(text[:20]))
def test_what_is_no_pipeline_is_one_line(text):
    assert azure.judge_text(text)[0] == [NO_PIPELINES[text]]


ODD = [
    "jobs:\n- job:\n",
    "jobs:\n- job: a\n  strategy: {matrix: x, runOnce: [1]}\n  variables: 3\n",
    "steps: {a: b}",
    "steps:\n- {? [a] : b, script: {x: y}, name: [z]}",
    "stages:\n- stage: {a: b}\n  jobs: x\n  dependsOn: {a: [b]}\n",
    "stages:\n- {stage: [1], dependsOn: [[1]], condition: [dependencies.x]}",
    "stages:\n- stage: a\n  condition: dependencies..x\n- stage: a\n",
    "${{ if true }}: {steps: []}",
    'jobs:\n- job: a\n  variables: {? [x] : "$[ dependencies.b.c ]"}\n',
]


@pytest.mark.parametrize("text", ODD)
def test_nothing_crashes_on_odd_shapes(text):
    azure.judge_text(text)
    for cut in range(0, len(GOOD), 7):
        azure.judge_text(GOOD[:cut] + text)


def test_ten_thousand_lines_take_less_than_a_second():
    _, _, build = GOOD.partition("stages:\n")
    unit = build.partition("- stage: Test")[0]
    parts = [unit.replace("stage: Build", f"stage: S{n}") for n in range(320)]
    text = "stages:\n" + "".join(parts)
    assert text.count("\n") > 10_000
    begin = time.process_time()
    assert azure.judge_text(text)[0] == []
    assert time.process_time() - begin < 1


def test_the_command_tells_it_from_a_manifest(tmp_path):
    file = tmp_path / "deploy.yml"
    file.write_text(GOOD.replace("[Build, Test]", "Test"))
    faults, _ = judge(file)
    assert [fault.partition(":")[0] for fault in faults] == ["line 58", "line 59"]

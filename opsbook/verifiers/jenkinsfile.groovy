// Read a declarative Jenkinsfile with Groovy, and hold it against what may stand where.
// The names are those of Jenkins' handbook: sections, directives, and common steps.

class Refused extends RuntimeException {
    Refused(String message) { super(message) }
}

class Grammar {
    static final CONDITIONS = ['allOf', 'anyOf', 'not', 'branch', 'buildingTag', 'tag', 'changeRequest',
        'changeset', 'environment', 'equals', 'expression', 'triggeredBy', 'beforeAgent',
        'beforeInput', 'beforeOptions'] as Set
    static final STEPS = ['sh', 'bat', 'pwsh', 'echo', 'error', 'unstable', 'script', 'checkout', 'git',
        'junit', 'archiveArtifacts', 'recordCoverage', 'stash', 'unstash', 'withCredentials',
        'withEnv', 'dir', 'deleteDir', 'cleanWs', 'timeout', 'retry', 'input', 'lock', 'milestone',
        'parallel', 'build', 'catchError', 'warnError', 'readFile', 'writeFile', 'readJSON',
        'sleep', 'waitUntil', 'node', 'mail', 'usernamePassword', 'string', 'file',
        'sshUserPrivateKey', 'publishHTML', 'timestamps', 'fileExists', 'isUnix', 'pwd',
        'tool'] as Set
    // Step or condition to nothing: what it holds is checked as its own kind.
    static final OPEN = ['*'] as Set
    static final STAGE = ['agent', 'environment', 'tools', 'input', 'when', 'options', 'post',
        'stages', 'parallel', 'matrix', 'steps', 'failFast'] as Set
    static final RULES = [
        file: ['pipeline'] as Set,
        pipeline: ['agent', 'stages', 'post', 'environment', 'options', 'parameters',
            'triggers', 'tools', 'libraries'] as Set,
        stages: ['stage'] as Set,
        parallel: ['stage'] as Set,
        stage: STAGE,
        matrix: ['axes', 'excludes', 'stages', 'agent', 'environment', 'tools', 'when',
            'options', 'post', 'input'] as Set,
        axes: ['axis'] as Set,
        axis: ['name', 'values'] as Set,
        post: ['always', 'changed', 'fixed', 'regression', 'aborted', 'failure', 'success',
            'unstable', 'unsuccessful', 'cleanup'] as Set,
        agent: ['node', 'docker', 'dockerfile', 'kubernetes', 'label'] as Set,
        options: ['buildDiscarder', 'logRotator', 'disableConcurrentBuilds', 'timeout', 'retry',
            'timestamps', 'skipDefaultCheckout', 'skipStagesAfterUnstable', 'newContainerPerStage',
            'disableResume', 'durabilityHint', 'preserveStashes', 'quietPeriod', 'lock',
            'parallelsAlwaysFailFast', 'checkoutToSubdirectory', 'overrideIndexTriggers'] as Set,
        parameters: ['string', 'text', 'booleanParam', 'choice', 'password', 'file'] as Set,
        triggers: ['cron', 'pollSCM', 'upstream'] as Set,
        when: CONDITIONS, steps: STEPS,
        environment: ['credentials'] as Set,
        input: ['message', 'id', 'ok', 'submitter', 'submitterParameter', 'parameters'] as Set,
        tools: ['jdk', 'maven', 'git', 'gradle', 'nodejs'] as Set,
        docker: ['image', 'label', 'args', 'registryUrl', 'registryCredentialsId', 'reuseNode',
            'alwaysPull', 'customWorkspace'] as Set,
        dockerfile: ['filename', 'dir', 'label', 'additionalBuildArgs', 'args', 'reuseNode'] as Set,
        node: ['label', 'customWorkspace'] as Set,
        kubernetes: OPEN, libraries: ['lib'] as Set, excludes: ['exclude'] as Set,
        exclude: ['axis'] as Set,
    ]
    static final NEEDS = [pipeline: ['agent', 'stages'], stages: ['stage'], parallel: ['stage'],
        axes: ['axis'], matrix: ['axes', 'stages']]
    static final BODY = ['steps', 'stages', 'parallel', 'matrix']
    static final ONE_AGENT = ['any', 'none'] as Set
}

class Block {
    String kind
    String name
    List<String> met = []
    static final List<Block> OPEN = []

    static void refuse(String what) { throw new Refused(what) }

    def enter(String kind, String name, Closure body) {
        def inner = new Block(kind: kind, name: name)
        OPEN << inner
        body.delegate = inner
        body.resolveStrategy = Closure.DELEGATE_FIRST
        body.call()
        inner.close()
        OPEN.removeLast()
        return 'text'
    }

    void close() {
        for (one in Grammar.NEEDS[kind] ?: []) {
            if (!(one in met)) refuse("$name has no '$one'")
        }
        if (kind == 'stage') {
            def bodies = met.findAll { it in Grammar.BODY }
            if (bodies.size() != 1) {
                refuse("$name needs one of ${Grammar.BODY.join(', ')}, and has ${bodies ?: 'none'}")
            }
        }
        if (kind == 'steps' && met.isEmpty()) refuse("$name holds no step")
    }

    def methodMissing(String called, Object arguments) {
        def words = arguments as List
        def body = words && words[-1] instanceof Closure ? words[-1] : null
        def allowed = Grammar.RULES[kind]
        if (!allowed.contains('*') && !(called in allowed)) {
            refuse("'$called' is not known in $name; known: ${allowed.sort().join(', ')}")
        }
        if (kind in ['pipeline', 'stage', 'post'] && called in met) refuse("$name has '$called' twice")
        met << called
        if (kind == 'parameters' || kind == 'triggers' || kind == 'options') return 'text'
        if (called == 'stage') {
            if (!words || !(words[0] instanceof CharSequence)) refuse("a stage in $name has no name")
            return body ? enter('stage', "stage '${words[0]}'", body) : refuse("stage '${words[0]}' is empty")
        }
        if (kind == 'agent' && called == 'label' && words) return 'text'
        if (called == 'agent' && !body) {
            return words[0] in Grammar.ONE_AGENT ? 'text' : refuse("agent takes any, none or a block")
        }
        if (body == null) return 'text'
        if (kind == 'post') return enter('steps', "post '$called'", body)
        if (kind == 'when') {
            return called == 'expression' ? 'text' : enter('when', "'$called' in $name", body)
        }
        if (kind == 'steps') {
            // What stands in script is Groovy of any kind: it was read, and is not judged.
            return called == 'script' ? 'text' : enter('steps', "'$called' in $name", body)
        }
        if (!(called in Grammar.RULES)) return 'text'
        def place = called in ['pipeline', 'stages', 'steps'] && kind != 'file' ? "$called of $name" : called
        return enter(called, place.toString(), body)
    }

    def propertyMissing(String asked) {
        if (kind in ['pipeline', 'stage'] && asked in Grammar.ONE_AGENT) return asked
        if (kind == 'stages') refuse("'$asked' is not known in $name; known: stage")
        return new Names(path: asked)
    }
}

class Watched extends Binding {
    void setVariable(String name, Object value) {
        def place = Block.OPEN ? Block.OPEN.last() : null
        if (place?.kind != 'environment') {
            Block.refuse("${place?.name ?: 'the file'} sets $name: write script { } around it")
        }
        super.setVariable(name, value)
    }
}

class Names {
    String path

    def propertyMissing(String asked) { new Names(path: "$path.$asked") }

    def methodMissing(String called, Object arguments) { new Names(path: "$path.$called()") }

    String toString() { "\${$path}" }
}

def file = new File(args[0])
try {
    def settings = new org.codehaus.groovy.control.CompilerConfiguration()
    settings.scriptBaseClass = 'groovy.util.DelegatingScript'
    def script = new GroovyShell(this.class.classLoader, new Watched(), settings).parse(file.text, 'Jenkinsfile')
    def outer = new Block(kind: 'file', name: 'the file')
    script.setDelegate(outer)
    script.run()
    if (!('pipeline' in outer.met)) Block.refuse("the file has no 'pipeline'")
} catch (org.codehaus.groovy.control.MultipleCompilationErrorsException error) {
    error.errorCollector.errors.each { println it.cause.message.replace('\n', ' ') }
    System.exit(1)
} catch (Refused | MissingMethodException | MissingPropertyException error) {
    def line = error.stackTrace.find { it.fileName == 'Jenkinsfile' }?.lineNumber
    def what = error instanceof Refused ? error.message : error.message.readLines()[0]
    println "${line ? "line $line: " : ''}$what"
    System.exit(1)
}

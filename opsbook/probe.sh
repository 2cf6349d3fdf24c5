# Read by the shell that runs a lesson, before the lesson: it writes to /tmp/.trace each
# command, the depth of functions it is in, its file and line, and how the commands of
# the pipeline before it ended. `opsbook.trace` reads this.
unset BASH_ENV
command_not_found_handle() {
    printf '%s\x1f%s\x1f%s\x1f%s\x1f%s\x1f%s\0' "$BASHPID" lost \
        "${BASH_SOURCE[1]}" "${BASH_LINENO[0]}" 127 "$*" >>/tmp/.trace
    echo "${BASH_SOURCE[1]:-bash}: line ${BASH_LINENO[0]}: $1: command not found" >&2
    return 127
}
trap 'printf "%s\x1f%s\x1f%s\x1f%s\x1f%s\x1f%s\0" "$BASHPID" "${#FUNCNAME[@]}" "${BASH_SOURCE[0]}" "$LINENO" "${PIPESTATUS[*]}" "$BASH_COMMAND" >>/tmp/.trace' DEBUG
# These two do nothing, but what a sourced file or a script does last is traced so, too.
trap : RETURN EXIT
set -T

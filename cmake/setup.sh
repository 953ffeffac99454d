# Shell functions of ./kiosk and ./check, by theme; to be read in the folder of the checkout.
. cmake/setup/say.sh
. cmake/setup/display.sh
. cmake/setup/packages.sh
. cmake/setup/build.sh

# build_beside PRESET TARGET COMMAND...: builds with what the command leaves of the machine; tests of windows
# mostly wait.
build_beside() {
    local preset=$1 target=$2 building well=0
    shift 2
    (renice -n 10 -p "$BASHPID" >/dev/null; build "$preset" "$target") &
    building=$!
    "$@" || well=1
    wait "$building" || well=1
    return "$well"
}

# tests PRESET LABEL: runs what was built of the tests with this label, two at a time.
tests() {
    ctest --test-dir "build/$1" -L "$2" -j 2 --output-on-failure
}
short_tests() (
    unset KASANE_LONG
    tests "$@"
)

# part NAME COMMAND...: runs one of the `parts` of ./check and says in one line how it went; all that it printed
# where it failed.
part() {
    local name=$1 log start=$SECONDS counts
    shift
    number=$((${number:-0} + 1))
    log=$(mktemp)
    lead="[$number/$parts] $name … "
    printf '%s' "$lead"
    if ! "$@" >"$log" 2>&1; then
        printf '失敗\n'
        cat "$log"
        rm -f "$log"
        return 1
    fi
    counts=$(sed -n -e 's/.*tests passed.* out of \([0-9]*\)$/\1 件 /p' -e 's/^\([a-z_]* [0-9]* 入力\)$/\1、/p' "$log" | tr -d '\n')
    printf '%s%s\n' "$counts" "$(minutes "$start")"
    rm -f "$log"
}

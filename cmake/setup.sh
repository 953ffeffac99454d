# Shell functions of ./kiosk and ./check: packages and build.

# install_packages LIST...: installs what is missing of the packages named in the lists, one per line.
install_packages() {
    local wanted missing="" name
    wanted=$(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@")
    for name in $wanted; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing="$missing $name"
    done
    [ -n "$missing" ] || return 0
    echo "足りないパッケージを入れます:$missing" >&2
    local as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "パッケージを入れる権限がありません。root で実行するか、sudo を使えるようにしてください。" >&2
            return 3
        }
        as_root=sudo
    fi
    $as_root apt-get update -qq
    # shellcheck disable=SC2086 # the list is meant to split into words
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# build PRESET TARGET: configures where that was not done yet, with the tests where `with_tests` is set, and builds.
build() {
    if [ ! -e "build/$1/build.ninja" ] || { [ -n "${with_tests:-}" ] && ! grep -q '^KASANE_TESTS:BOOL=ON' "build/$1/CMakeCache.txt"; }; then
        cmake --preset "$1" ${with_tests:+-DKASANE_TESTS=ON} >/dev/null
    fi
    cmake --build --preset "$1" --target "$2" -- --quiet
}

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
    printf '[%d/%d] %s … ' "$number" "$parts" "$name"
    if ! "$@" >"$log" 2>&1; then
        printf '失敗\n'
        cat "$log"
        rm -f "$log"
        return 1
    fi
    counts=$(sed -n -e 's/.*tests passed.* out of \([0-9]*\)$/\1 件 /p' -e 's/^\([a-z_]* [0-9]* 入力\)$/\1、/p' "$log" | tr -d '\n')
    printf '%s%d分%02d秒\n' "$counts" $(((SECONDS - start) / 60)) $(((SECONDS - start) % 60))
    rm -f "$log"
}

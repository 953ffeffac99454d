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

# build PRESET TARGET: configures where that was not done yet, and builds.
build() {
    [ -e "build/$1/build.ninja" ] || cmake --preset "$1" >/dev/null
    cmake --build --preset "$1" --target "$2" -- --quiet
}

# What is told while the work goes on, and when it cannot.

# Where progress is told: the terminal that started this, whatever becomes of the output of single steps.
exec 3>&2

# progress TEXT: one line, renewed in place on a terminal; elsewhere a line at each new beginning, and now and then.
# `lead` stands before it on a terminal; what has a lead has lines of its own and tells no progress elsewhere.
progress() {
    if [ -t 3 ]; then
        # Never longer than the line: what wraps cannot be renewed.
        printf '\r\033[K\033[?7l%s%s\033[?7h' "${lead:-}" "$1" >&3
    elif [ -z "${lead:-}" ] && [[ ${begun:-} != *"|${1%% *}|"* || $SECONDS -ge $next_progress ]]; then
        begun="${begun:-}|${1%% *}|"
        next_progress=$((SECONDS + 30))
        printf '%s\n' "$1" >&3
    fi
}

# progress_done [TEXT]: takes the line away; TEXT stays.
progress_done() {
    if [ -t 3 ]; then printf '\r\033[K%s' "${lead:-}" >&3; fi
    if [ -n "${1:-}" ] && [ -z "${lead:-}" ]; then printf '%s\n' "$1" >&3; fi
}

# minutes SINCE: 「4分12秒」, since that value of SECONDS
minutes() {
    printf '%d分%02d秒' $(((SECONDS - $1) / 60)) $(((SECONDS - $1) % 60))
}

# tell WHAT REMEDY [LOG]: what is wrong, what to do, and where more of it stands. Always fails.
tell() {
    progress_done
    printf '%s\n%s\n' "$1" "$2" >&2
    if [ -n "${3:-}" ]; then
        printf 'くわしい記録：%s\n' "$PWD/$3" >&2
        if [ -n "${lead:-}" ]; then cat "$3" >&2; fi
    fi
    return 1
}

# room_for MB FOLDER [MB FOLDER]...: whether there is that much room, summed up where folders share a disk.
room_for() {
    local -A needed=()
    local left disk
    while [ $# -gt 0 ]; do
        read -r left disk < <(df -BM --output=avail,target "$2" | tail -n 1)
        needed[$disk]=$((${needed[$disk]:-0} + $1))
        if [ "${left%M}" -lt "${needed[$disk]}" ]; then
            tell "ディスク（$disk）の空きが足りません：${needed[$disk]}MB 要るところ、${left%M}MB です。" \
                "不要なファイルを消すかゴミ箱を空にして、もう一度実行してください。"
            return
        fi
        shift 2
    done
}

# may_write_here: whether this folder takes what is built.
may_write_here() {
    local folder
    for folder in . build build/*; do
        [ ! -e "$folder" ] || [ -w "$folder" ] ||
            tell "このフォルダー（$PWD）の中に、あなたが書けない所があります：$folder" \
                "自分のフォルダーに写して実行するか、sudo chown -R \"\$USER\" で自分のものにしてください。" || return
    done
    mkdir -p build
}

# said LOG PATTERN: whether a step said so.
said() {
    grep -qE "$2" "$1"
}

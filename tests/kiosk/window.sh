# What the drives of the real window share; they set `kasane`, `work`, `db` and `now` first.
# shellcheck shell=bash disable=SC2154
failed() {
    echo "失敗：$1" >&2
    import -window root "${KASANE_PICTURE:-$work/failed.png}" 2>/dev/null || true
    sqlite3 "$db" "SELECT seq, command, text FROM journal ORDER BY seq DESC LIMIT 5" >&2 || true
    exit 1
}
size=${size-1920x1080}
kiosk() {
    "$kasane" --db "$db" --now "$now" ${size:+--size "$size"} 2>"$work/kiosk.log" &
    pid=$!
    for _ in $(seq 300); do
        sleep 0.2
        kill -0 "$pid" 2>/dev/null || failed "画面が出ないまま終わった：$(cat "$work/kiosk.log")"
        has_header || continue
        sleep 0.5
        return 0
    done
    failed "画面が出ない"
}
# The header is there: the corner of the screen is no longer black.
has_header() {
    case "$(import -window root -crop 1x1+4+4 -depth 8 txt:- 2>/dev/null)" in
        '' | *'#000000'*) return 1 ;;
    esac
}
pid=
end_kiosk() {
    [ -n "$pid" ] || return 0
    kill -9 "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
}
trap 'end_kiosk; rm -rf "$work"' EXIT

# keys KEY...: one after the other, as a person presses them: who sees that nothing happened yet waits
keys() { for key in "$@"; do xdotool key "$key"; sleep 0.06; settled; done; }
# Waits until the kiosk has done what it was told: no thread of it is running, nor has run for a moment. On a busy
# machine this takes as long as it takes; what never rests is waited for a few seconds.
settled() {
    local before now=-
    for _ in $(seq 60); do
        before=$now
        now=$(work_done)
        [ "$now" != "$before" ] || return 0
        sleep 0.03
    done
}
# The nanoseconds that its threads have run, and which of them are running or want to.
work_done() {
    cat "/proc/$pid/task"/*/schedstat 2>/dev/null | cut -d ' ' -f 1 | tr '\n' ' '
    grep -l '^State:.R' "/proc/$pid/task"/*/status 2>/dev/null && date +%N
    true
}
# pages COUNT: turns on; in a question PgDn does nothing
pages() { for _ in $(seq "$1"); do keys Next; done; }
# turn_to PAGE/STEP: pages down until the kiosk stands there; a page that is longer than the screen scrolls first
turn_to() {
    for _ in $(seq 12); do
        [ "$(sqlite3 "$db" "SELECT step FROM position")" = "$1" ] && return
        keys Next
    done
    failed "「$1」までめくる"
}
# recorded WHAT SQL VALUE: waits until the store answers VALUE
recorded() {
    for _ in $(seq 300); do
        [ "$(sqlite3 "$db" "$2")" = "$3" ] && return
        sleep 0.1
    done
    failed "$1（$(sqlite3 "$db" "$2") ≠ $3）"
}
last="SELECT command FROM journal ORDER BY seq DESC LIMIT 1"

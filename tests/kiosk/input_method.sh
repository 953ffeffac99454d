# Real input methods for the drives of the real window. They run as somebody without rights and with a home of their
# own: as root mozc's server does not start, and mozc learns, so that a second run would offer other words first.
# shellcheck shell=bash
method_home=$(mktemp -d)
mkdir -p "$method_home/.config/fcitx5" "$method_home/.config/mozc" "$method_home/run"
chmod 700 "$method_home/run"
cp "$XAUTHORITY" "$method_home/.Xauthority" 2>/dev/null || true
cat > "$method_home/.config/fcitx5/profile" <<'PROFILE'
[Groups/0]
Name=Default
Default Layout=us
DefaultIM=mozc

[Groups/0/Items/0]
Name=keyboard-us
Layout=

[Groups/0/Items/1]
Name=mozc
Layout=

[GroupOrder]
0=Default
PROFILE
# As mozc writes it itself, but for the last line: else it begins in direct mode.
cat > "$method_home/.config/mozc/ibus_config.textproto" <<'ENGINE'
engines {
  name : "mozc-jp"
  longname : "Mozc"
  layout : "default"
  layout_variant : ""
  layout_option : ""
  rank : 80
}
active_on_launch: True
ENGINE

as_nobody=()
if [ "$(id -u)" = 0 ]; then
    chown -R nobody:nogroup "$method_home"
    as_nobody=(setpriv --reuid nobody --regid nogroup --clear-groups)
fi
# method COMMAND...: in the input method's home and session
method() {
    (cd "$method_home" && exec "${as_nobody[@]}" env -i PATH="$PATH" DISPLAY="$DISPLAY" LC_ALL=C.UTF-8 \
        HOME="$method_home" XAUTHORITY="$method_home/.Xauthority" XDG_RUNTIME_DIR="$method_home/run" \
        XMODIFIERS="$XMODIFIERS" DBUS_SESSION_BUS_ADDRESS="unix:path=$method_home/run/bus" "$@")
}
# Processes that have this home; the input methods leave their own behind.
method_processes() { # [NAME]
    local place
    for place in /proc/[0-9]*; do
        if [ -n "${1:-}" ] && [ "$(cat "$place/comm" 2>/dev/null)" != "$1" ]; then continue; fi
        grep -qz "^HOME=$method_home$" "$place/environ" 2>/dev/null && echo "${place#/proc/}"
    done
    return 0
}
signal_method() { # SIGNAL [NAME]
    local found
    found=$(method_processes "${2:-}")
    # shellcheck disable=SC2086 # one number per process
    [ -z "$found" ] || kill "-$1" $found 2>/dev/null || true
}
end_method() {
    signal_method KILL
    sleep 0.2
    rm -rf "$method_home"
}
# Waits until COMMAND succeeds, at most a minute: a machine that has just got these packages reads them from a cold
# disk.
until_true() {
    local end=$((SECONDS + 60))
    while [ "$SECONDS" -lt "$end" ]; do
        if "$@" >/dev/null 2>&1; then return; fi
        sleep 0.1
    done
    tail -n 20 "$method_home"/*.log >&2 || true
    method_processes | while read -r one; do cat "/proc/$one/comm"; done >&2
    failed "$* を待ちました"
}
# The input method offers itself to programs in a property of the root window.
offers() { xprop -root XIM_SERVERS | grep -q "$1"; }
start_bus() {
    method dbus-daemon --session --nofork --address="unix:path=$method_home/run/bus" >/dev/null 2>&1 &
    # Its socket is there a little before it answers.
    until_true method dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.ListNames
}
start_fcitx() {
    method fcitx5 >>"$method_home/fcitx.log" 2>&1 &
    until_true offers @server=fcitx
    until_true method fcitx5-remote
}
fcitx_is_on() {
    method fcitx5-remote -o
    [ "$(method fcitx5-remote)" = 2 ]
}
# Its exit code says nothing.
ibus_is_on() {
    method ibus engine mozc-jp || true
    [ "$(method ibus engine)" = mozc-jp ]
}
start_ibus() {
    until_true ibus_offers
    until_true ibus_is_on
}
# It ends where what it needs was slow to come, and is then started again, as a desktop's session does.
ibus_offers() {
    if [ -z "$(method_processes ibus-daemon)" ]; then
        method ibus-daemon --xim --panel=disable --config=default >>"$method_home/ibus.log" 2>&1 &
        sleep 1
    fi
    offers @server=ibus
}

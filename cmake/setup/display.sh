# Whether there is a screen to open on, before anything takes minutes.

# is_there_screen: asks the X server itself where xset is installed, else looks for its socket.
is_there_screen() {
    if command -v xset >/dev/null; then
        timeout 10 xset q >/dev/null 2>&1
        return
    fi
    # Of a screen on another machine nothing can be told without asking it.
    case "${DISPLAY%%:*}" in "" | unix) ;; *) return 0 ;; esac
    local number=${DISPLAY##*:}
    local socket=/tmp/.X11-unix/X${number%%.*}
    [ -S "$socket" ] || grep -q "@$socket\$" /proc/net/unix
}

# has_screen [really]: fails where no window can be opened, and tells what to do.
has_screen() {
    if [ -z "${DISPLAY:-}" ] && [ -n "${WAYLAND_DISPLAY:-}" ]; then
        tell "この画面（Wayland）には、X11 の窓を出す Xwayland がありません。" \
            "パッケージ xwayland を入れてログインし直すか、ログイン画面で「Xorg」のセッションを選んでください。"
    elif [ -z "${DISPLAY:-}" ]; then
        tell "画面がないため開けません。" "デスクトップの端末からもう一度 ./kiosk を実行してください。"
    elif [ -n "${1:-}" ] && ! is_there_screen; then
        tell "画面（DISPLAY=$DISPLAY）につながりません。" \
            "デスクトップにログインしている人の端末から、sudo や su を付けずに、もう一度 ./kiosk を実行してください。"
    fi
}

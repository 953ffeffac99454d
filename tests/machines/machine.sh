# Bare Debians in folders, as root, for those that set `suite`, `root` (the folder) and `log` and define `failed`.
# shellcheck shell=bash disable=SC2154

# bare_machine: as an installation of Debian has it, but bare.
bare_machine() {
    debootstrap --variant=minbase "$suite" "$root" http://deb.debian.org/debian >"$log" 2>&1 || failed "debootstrap"
    printf 'deb %s main\n' "http://deb.debian.org/debian $suite" "http://deb.debian.org/debian $suite-updates" \
        "http://security.debian.org/debian-security $suite-security" >"$root/etc/apt/sources.list"
    cp /etc/resolv.conf "$root/etc/"
}

# in_machine [--net] COMMAND...: there, in `place`; with --net it sees no network. What is made of the machine's /proc,
# /dev and processes ends with the command.
in_machine() {
    local net=""
    [ "$1" != --net ] || { net=--net && shift; }
    [ -z "${XAUTHORITY:-}" ] || cp "$XAUTHORITY" "$root/root/.Xauthority"
    # shellcheck disable=SC2016,SC2086 # expanded in there; no word where it is empty
    unshare --mount --pid --fork --kill-child $net bash -c '
        mount --bind "$0" "$0" && cd "$0" && mount -t proc proc proc && mount --rbind /dev dev &&
            mount -t sysfs sysfs sys && pivot_root . mnt && umount -l mnt && cd "$1" && shift &&
            exec env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 ${DISPLAY:+DISPLAY="$DISPLAY"} "$@"' \
        "$root" "${place:-/root}" "$@"
}

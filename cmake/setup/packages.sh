# Installing the packages that are missing.

packages_log=build/packages.log
as_root=()

# missing_packages LIST...: those of the packages named in the lists, one per line, that are not installed.
missing_packages() {
    sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$@" |
        grep -vxF -f <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p') || true
}

# may_install: finds how to become root, asking for the password where there is somebody to ask.
may_install() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null ||
        tell "この機械には apt がありません。" "Debian 12 か 13 で実行してください。" || return
    [ "$(id -u)" -ne 0 ] || return 0
    local remedy="管理者に頼んで sudo を使えるようにするか、packages.txt にあるものを入れてもらってください。"
    command -v sudo >/dev/null || tell "パッケージを入れる権限がありません（sudo がない）。" "$remedy" || return
    if ! sudo -n true 2>/dev/null; then
        [ -t 0 ] || tell "パッケージを入れるには、sudo のパスワードが要ります。" \
            "端末から実行してください。" || return
        printf '\n%s\n' "パッケージを入れるため、sudo があなたのパスワードを求めます。" >&3
        sudo -v || tell "パッケージを入れる権限がありません（sudo が断りました）。" "$remedy" || return
    fi
    as_root=(sudo)
}

# apt_get ARGUMENTS...: apt-get as root, its words going to the log and its progress to the screen.
apt_get() {
    "${as_root[@]}" env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends --no-remove \
        -o APT::Status-Fd=1 -o DPkg::Lock::Timeout=60 -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold \
        "$@" </dev/null 2>&1 | apt_progress "$1"
}

# apt_progress VERB: counts what apt tells of; whatever apt said ends up in the log.
apt_progress() {
    local line unpacked=0 ready=0
    while IFS= read -r line; do
        printf '%s\n' "$line" >>"$packages_log"
        case "$1:$line" in
            install:dlstatus:*"Retrieving file "*)
                line=${line##*Retrieving file }
                progress "受け取っています ${line%% of *}／${line##* of }"
                ;;
            *:pmstatus:*:Unpacking\ *) progress "入れています $((unpacked += 1))／$packages_count" ;;
            *:pmstatus:*:Installed\ *) progress "整えています $((ready += 1))／$packages_count" ;;
            *:"Waiting for cache lock"*) progress "ほかのプログラムがパッケージを入れ終わるのを待っています" ;;
        esac
    done
}

# apt_trouble: tells why apt failed, from its log.
apt_trouble() {
    local again="もう一度実行してください。続きから始めます。"
    local log=$packages_log
    if said "$log" "Could not get lock|Unable to (acquire|lock)"; then
        set -- "ほかのプログラムがパッケージを入れている最中です。" "それが終わってから、$again"
    elif said "$log" "No space left|enough free space"; then
        set -- "ディスクの空きがなく、パッケージを入れられませんでした。" "不要なファイルを消してから、$again"
    elif said "$log" "Failed to fetch|Temporary failure|Could not (resolve|connect)|Network is unreachable|Unable to fetch"; then
        set -- "ネットワークからパッケージを受け取れませんでした。" "インターネットへの接続を確かめて、$again"
    elif said "$log" "Unable to locate package|no installation candidate"; then
        set -- "この機械の apt が知らないパッケージがあります：$(unknown_packages "$log")" \
            "Debian 12 か 13 であること、/etc/apt に main があることを確かめて、もう一度実行してください。"
    elif said "$log" "dpkg was interrupted|unmet dependencies|held broken|needs? to be re(installed|moved)|dpkg returned an error"; then
        set -- "この機械のパッケージに、壊れているか、互いに合わないものがあります。" \
            "sudo apt --fix-broken install を実行して直してから、$again"
    else
        set -- "パッケージを入れられませんでした。" "ネットワークとディスクの空きを確かめて、$again"
    fi
    tell "$1" "$2" "$log"
}

# unknown_packages LOG: their names, in one line
unknown_packages() {
    sed -nE "s/^E: (Unable to locate package |Package '?)([^' ]+).*/\\2/p" "$1" | sort -u | paste -sd ' '
}

# room_for_packages PACKAGES...: asks apt how much it would take, and tells it.
room_for_packages() {
    local sizes got=0 taken=0
    sizes=$("${as_root[@]}" env LC_ALL=C apt-get -q --assume-no --no-install-recommends install "$@" 2>&1 || true)
    packages_count=$(sed -nE 's/^([0-9]+) upgraded, ([0-9]+) newly installed.*/\1+\2/p' <<<"$sizes")
    got=$(megabytes 's/^Need to get ([0-9.,]+ .?B).*/\1/p' <<<"$sizes")
    taken=$(megabytes 's/^After this operation, ([0-9.,]+ .?B) of additional.*/\1/p' <<<"$sizes")
    packages_count=$((${packages_count:-$#}))
    # Where no server answered, apt would try for each package, for minutes.
    if [ "$got" -gt 0 ] && ! said "$packages_log" "^(Hit|Get):"; then
        apt_trouble
        return
    fi
    [ "$taken" -eq 0 ] || progress_done "足りないパッケージを入れます：${packages_count}（受け取る量 ${got}MB、入れると ${taken}MB）"
    room_for "$got" /var/cache/apt/archives "$taken" /usr
}
# megabytes SED: what this finds of 「1,024 kB」, in MB, none as 0
megabytes() {
    sed -nE "$1" | tr -d , | awk '{ mb = $1 * ($2 == "GB" ? 1000 : $2 == "MB" ? 1 : 0.001) } END { printf "%d", mb + 0.999 }'
}

# install_packages LIST...: installs what is missing of the packages named in the lists. What an interrupted run left
# is finished first.
install_packages() {
    local missing start=$SECONDS
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    may_install && may_write_here || return
    : >"$packages_log"
    packages_count=${#missing[@]}
    room_for 100 /var/lib/apt || return
    if [ -n "$(ls /var/lib/dpkg/updates)" ]; then
        progress "前に途中で止まったところから続けています"
        "${as_root[@]}" env LC_ALL=C DEBIAN_FRONTEND=noninteractive dpkg --force-confold --configure -a \
            </dev/null >>"$packages_log" 2>&1 || true # what is still broken, apt mends or tells
    fi
    progress "パッケージの一覧を受け取っています"
    # Lists of others that cannot be had do no harm; what is missing for this shows when it is to be installed.
    apt_get update || true
    room_for_packages "${missing[@]}" || return
    apt_get install "${missing[@]}" || apt_trouble || return
    progress_done "パッケージを入れました：$packages_count（$(minutes "$start")）"
}

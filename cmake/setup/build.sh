# Configuring and building, no more than needed.

# release_of_system: 「debian 12」; what was built on another is built anew.
release_of_system() {
    # shellcheck disable=SC1091 # a file of the system
    (. /etc/os-release && echo "$ID ${VERSION_ID:-}")
}

# configure PRESET: anew where the checkout was moved or the system is another one.
configure() {
    local folder=build/$1 log=build/$1.log fresh=""
    if [ -e "$folder/built-on" ] && [ "$(cat "$folder/built-on")" != "$(release_of_system)" ]; then rm -rf "$folder"; fi
    if [ -e "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$folder/CMakeCache.txt"; then
        fresh=--fresh
    elif [ -e "$folder/build.ninja" ]; then
        [ -n "${with_tests:-}" ] || return 0
        ! grep -q '^KASANE_TESTS:BOOL=ON' "$folder/CMakeCache.txt" || return 0
    fi
    progress "組み立ての用意をしています"
    # shellcheck disable=SC2086 # no word where it is empty
    cmake $fresh --preset "$1" ${with_tests:+-DKASANE_TESTS=ON} >"$log" 2>&1 || {
        # A half-written or outdated cache is no reason to give up.
        cmake --fresh --preset "$1" ${with_tests:+-DKASANE_TESTS=ON} >"$log" 2>&1 || build_trouble "$log" || return
    }
    release_of_system >"$folder/built-on"
}

# build PRESET TARGET: with the tests where `with_tests` is set. One at a time in a folder.
build() {
    may_write_here || return
    local log=build/$1.log start=$SECONDS
    (
        flock -n 9 || { progress "ほかの組み立てが終わるのを待っています" && flock 9; }
        configure "$1" || exit
        NINJA_STATUS="[%f/%t] " cmake --build --preset "$1" --target "$2" --parallel "$(jobs_at_once)" 2>&1 9>&- |
            ninja_progress "$log" || build_trouble "$log"
    ) 9>"build/$1.lock" || return
    progress_done
    [ "$SECONDS" -lt $((start + 2)) ] || progress_done "組み立てました（$(minutes "$start")）"
}

# jobs_at_once: as many as the machine has processors, and memory for.
jobs_at_once() {
    local each=1200 memory
    memory=$(awk '/^MemAvailable/ { print int($2 / 1024) }' /proc/meminfo)
    local jobs=$((memory / each)) processors
    processors=$(nproc)
    [ "$jobs" -lt "$processors" ] || jobs=$processors
    echo "$((jobs > 0 ? jobs : 1))"
}

# ninja_progress LOG: counts what ninja tells of, and how long the rest takes at that pace.
ninja_progress() {
    local line done_of all rest start=$SECONDS
    : >"$1"
    while IFS= read -r line; do
        printf '%s\n' "$line" >>"$1"
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\]\ (Building|Linking|Generating) ]] || continue
        done_of=${BASH_REMATCH[1]} all=${BASH_REMATCH[2]} rest=""
        if [ $((SECONDS - start)) -ge 15 ] && [ "$done_of" -gt 1 ] && [ "$done_of" -lt "$all" ]; then
            rest="、あと約$((((SECONDS - start) * (all - done_of) / done_of + 59) / 60))分"
        fi
        progress "組み立てています $done_of／$all$rest"
    done
}

# build_trouble LOG: tells why the build failed. Always fails.
build_trouble() {
    local log=$1 again="もう一度実行してください。続きから始めます。"
    if said "$log" "No space left"; then
        tell "ディスクの空きがなく、組み立てられませんでした。" "不要なファイルを消してから、$again" "$log"
    elif said "$log" "Killed signal|virtual memory exhausted|out of memory"; then
        tell "メモリーが足りず、組み立てられませんでした。" "ほかのプログラムを終えてから、$again" "$log"
    else
        tell "プログラムを組み立てられませんでした。" \
            "ソースに手を加えたときは元に戻し（git status で分かります）、$again" "$log"
    fi
}

# state_of_sources: changes whenever there may be something to install or to build: names, sizes and times of the
# sources, of the list of installed packages and of the system's name. Holds for a checkout that was moved.
state_of_sources() {
    find CMakeLists.txt CMakePresets.json packages.txt cmake src assets /usr/lib/os-release /var/lib/dpkg/status \
        -type f -printf '%p %s %T@\n' | cksum
}

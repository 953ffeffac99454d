# A CUPS of the drive's own, with one printer that writes what it gets into $work/printed.
# shellcheck shell=bash disable=SC2154
start_cups() {
    local at="$work/cups"
    mkdir -p "$at/root/ssl" "$at/cache" "$at/state" "$at/spool/tmp" "$at/bin/backend" "$at/bin/filter" "$work/printed"
    ln -s /usr/lib/cups/daemon "$at/bin/daemon"
    cat >"$at/cupsd.conf" <<END
Listen $at/cups.sock
Browsing Off
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
END
    cat >"$at/cups-files.conf" <<END
ServerRoot $at/root
ServerBin $at/bin
CacheDir $at/cache
StateDir $at/state
RequestRoot $at/spool
TempDir $at/spool/tmp
AccessLog $at/access.log
ErrorLog $at/error.log
PageLog $at/page.log
END
    cat >"$at/bin/backend/folder" <<'END'
#!/bin/sh
[ $# -eq 0 ] && exit 0
out=${DEVICE_URI#folder:}/$1
printf '%s\n' "$3" "$4" "$5" >"$out.job"
cat ${6:+"$6"} >"$out.part" && mv "$out.part" "$out.pdf"
END
    chmod 700 "$at/bin/backend/folder"
    cat >"$at/root/printers.conf" <<END
<DefaultPrinter shiken>
Info 2階の複合機
DeviceURI folder:$work/printed
State Idle
Accepting Yes
JobSheets none none
</DefaultPrinter>
END
    /usr/sbin/cupsd -f -c "$at/cupsd.conf" -s "$at/cups-files.conf" >/dev/null 2>&1 &
    cups_pid=$!
    export CUPS_SERVER="$at/cups.sock"
    for _ in $(seq 100); do [ -S "$at/cups.sock" ] && return; sleep 0.1; done
    failed "CUPS が始まらない"
}
end_cups() {
    [ -z "${cups_pid:-}" ] || kill "$cups_pid" 2>/dev/null || true
}

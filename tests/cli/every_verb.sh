# Every verb once, with what it starts (kasane-out, pandoc) and a CUPS of its own; they set `kasane`, `data` and
# `work` first and define `failed`. Usage: every_verb NAME [COMMAND...]: on a store of its own in $work/NAME, each
# behind COMMAND.
# shellcheck shell=bash disable=SC2154
every_verb() {
    at="$work/$1"
    shift
    before=("$@")
    mkdir -p "$at"
    verb init --sample
    verb import "$data/agencies.toml"
    verb record S2 --as 青葉 <"$data/sitting-2026-01-22.jsonl"
    printf '%s\n' '{"do":"minutes_state","meeting":1,"state":"確認済"}' '{"do":"minutes_state","meeting":1,"state":"確定"}' \
        >"$at/final.jsonl"
    verb record S2 --as 青葉 <"$at/final.jsonl"
    verb meetings
    verb check S2-1
    verb log S2
    verb propose 2/26
    verb rules
    verb help minutes
    verb guide -o "$at/guide.pdf"
    verb agenda S2-1 -o "$at/agenda.docx"
    verb minutes S2-1 -o "$at/minutes.pdf"
    verb sheet S2-1 R7-012 -o "$at/sheet.md"
    printf 'Himitsu-2026\n' >"$at/password"
    verb slip S2-1 包括 --sealed -o "$at/slip.pdf" <"$at/password"
    verb reading-copy S2-1
    verb handout S2-1 -o "$at/handout.pdf"
    verb disclosure R7-012 母 -o "$at/disclosure.pdf"
    verb papers S2 -o "$at/papers"
    verb pdf "$at/sheet.md" -o "$at/sheet.pdf"
    verb template check
    verb template fields
    verb template preview minutes.md -o "$at/preview.pdf"
    verb printers
    verb print S2-1 agenda
    verb settings --export "$at/settings.toml"
    verb settings --import "$at/settings.toml"
    verb settings --history
    verb pin
    verb backup "$at/backup.db"
    verb backup --sealed "$at/sealed" <"$at/password"
    verb doctor
    verb doctor --repair
    verb destroy R7-012 --because 誤って入れた --as 青葉
    verb destroy --history
    verb restore "$at/sealed" <"$at/password"
    every_one_ran
}
verb() {
    local code=0
    "${before[@]}" "$kasane" --db "$at/town.db" --now 2026-01-22T16:00 "$@" >"$at/said" 2>&1 || code=$?
    # `check` and `doctor` have findings.
    case "$1:$code" in *:0 | check:1 | doctor:1) ;; *) failed "$*（$code）：$(cat "$at/said")" ;; esac
    echo "$1" >>"$at/ran"
}
# A verb that is new stands in the help and not here.
every_one_ran() {
    local new
    new=$("$kasane" --help | sed -nE 's/^  ([a-z][a-z-]*) .*/\1/p' | sort -u | comm -23 - <(sort -u "$at/ran"))
    [ -z "$new" ] || failed "試していない命令がある：$new"
}

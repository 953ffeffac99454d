# bash completion for kasane. What can be typed comes from the program itself, asked once in a shell.
# shellcheck shell=bash disable=SC2207 # one word per line

# _kasane_syntax KIND VERB: names of that kind under the verb, a line each
_kasane_syntax() {
    awk -F '\t' -v kind="$1" -v verb="$2" '$1 == kind && $2 == verb { print $3 }' <<<"$_kasane_told"
}

_kasane() {
    local cur prev words cword
    _init_completion || return
    if [ -z "${_kasane_told:-}" ]; then
        _kasane_told=$("${words[0]}" --syntax 2>/dev/null) || return
    fi
    local verbs verb="" at word typed=0 store=()
    verbs=$(awk -F '\t' '$1 == "verb" { print $2 }' <<<"$_kasane_told")
    for ((at = 1; at < cword; at++)); do
        word=${words[at]}
        if _kasane_takes_value "$verb" "$word"; then
            at=$((at + 1))
            [ "$word" != --db ] || store=(--db "${words[at]}")
        elif grep -qxF -- "${verb:+$verb }$word" <<<"$verbs"; then
            verb="${verb:+$verb }$word"
        elif [[ $word != -* ]]; then
            typed=$((typed + 1))
        fi
    done
    if _kasane_takes_value "$verb" "$prev"; then
        _filedir
    elif [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$(_kasane_syntax option "$verb"; _kasane_syntax option "")" -- "$cur"))
    else
        _kasane_next_word
    fi
}

# _kasane_takes_value VERB WORD: whether a value follows the option
_kasane_takes_value() {
    awk -F '\t' -v verb="$1" -v word="$2" '
        $1 == "option" && ($2 == verb || $2 == "") && $3 == word && $4 == "value" { found = 1 }
        END { exit !found }' <<<"$_kasane_told"
}

# The verb, or the word that it takes at this place
_kasane_next_word() {
    local below wanted
    below=$(awk -v above="${verb:+$verb }" 'index($0, above) == 1 {
        $0 = substr($0, length(above) + 1); if ($0 != "" && $0 !~ / /) print }' <<<"$verbs")
    wanted=$(awk -F '\t' -v verb="$verb" -v typed="$typed" '
        $1 == "word" && $2 == verb && (count++ == typed || $4 == "more") { print $3; exit }' <<<"$_kasane_told")
    case $wanted in
        "") COMPREPLY=($(compgen -W "$below" -- "$cur")) ;;
        MEETING | SITTING) COMPREPLY=($(compgen -W "$(_kasane_meetings)" -- "$cur")) ;;
        FILE*) _filedir ;;
    esac
}

_kasane_meetings() {
    "${words[0]}" "${store[@]}" meetings 2>/dev/null | awk '{ print $1 }'
}

complete -F _kasane kasane

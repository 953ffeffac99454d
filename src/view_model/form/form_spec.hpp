// A kind of form is one row: how it is called, how it looks, what comes of it, what F1 says of it.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "view_model/screen/effects.hpp"

namespace kasane::view {

struct FormSource;

using Fields = std::map<std::string, std::string>;
/// Field key → what is wrong with what was typed.
using FormErrors = std::map<std::string, std::string>;

/// A command that passes a warning for this reason.
struct Reasoned {
    domain::Command command;
    std::string reason;
};
/// What waited until somebody said whom the words in it mean: it is recorded without being asked about again.
struct Answered {
    domain::Command command;
    std::string reason;
};
/// The same of the note line, whose kind is not asked yet.
struct AnsweredNote {
    std::string words;
};
/// Nothing to record: the shell does it.
struct Sent {
    Effects effects;
    bool stays = false;  ///< the form stands until it is known what came of it
};

/// What comes of a form that is sent off.
using Submitted = std::variant<FormErrors, domain::Command, Reasoned, Answered, AnsweredNote, Place, Sent>;

struct FormSpec {
    FormKind kind;
    std::string_view name;   ///< what keys and tests call it: 「take-off」
    std::string_view title;  ///< of its dialog; one that depends on what it is about says it itself
    Dialog (*dialog)(const FormSource&);
    Submitted (*submit)(const FormSource&, const Fields&);  ///< nullptr where its buttons lead elsewhere
    std::string_view help;  ///< what the key that opens it does, as F1 lists it
};

/// What the forms of a theme know of the household that they are about.
enum class Household {
    none,
    of_the_room,  ///< what may be projected; nothing where the case is withheld
    whole,        ///< every member by 呼称: the office's
};

/// Forms of one theme, and what they have in common.
struct FormTheme {
    std::span<const FormSpec> (*forms)();
    Household household = Household::none;
    bool asks = false;  ///< questions: to leave one leaves nothing unrecorded
};

}  // namespace kasane::view

// The papers that a command line asks for, made one after the other.
#pragma once

#include <functional>
#include <string>

#include "cli/context.hpp"
#include "domain/model/record.hpp"
#include "service/papers.hpp"

namespace kasane::cli {

/// A paper as it is asked for on the command line.
struct PaperAsked {
    service::PaperKind kind = service::PaperKind::minutes;
    std::string meeting = {};
    std::string support_case = {};  ///< its number
    std::string agency = {};        ///< short or full name
    std::string member = {};        ///< 続柄, name or number
    int copies = 0;
    int version = 0;
    std::string level = {};
    std::string output = {};
    bool sealed = false;  ///< a PDF with a password
};

/// What --level may be.
inline constexpr auto level_help = "原本、配付用、閲覧用。なければ、その紙に足りる最も狭いもの";

struct MadePaper {
    service::Paper paper = {};
    std::string author = {};                   ///< the town
    const domain::Meeting* meeting = nullptr;  ///< nullptr: 開示用 is of all meetings
    bool alone = true;                         ///< the only one of its kind that is asked for
};
using UsePaper = std::function<Exit(const MadePaper&)>;

/// Makes what is asked for, of a sitting one paper for each meeting, and hands each to `use`; ends with the
/// first that is not done. Names that are not there are told.
Exit with_papers(const Context& context, const PaperAsked& asked, const UsePaper& use);

}  // namespace kasane::cli

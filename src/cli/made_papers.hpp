// The papers that a command line asks for, made one after the other.
#pragma once

#include <functional>
#include <string>

#include "cli/verbs.hpp"
#include "domain/record.hpp"

namespace kasane::cli {

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

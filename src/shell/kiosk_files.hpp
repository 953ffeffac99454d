// The folders from which a person chooses, and what is read from there.
#pragma once

#include <string>
#include <variant>

#include "service/problem.hpp"
#include "store/store.hpp"
#include "view_model/screen/effects.hpp"

namespace kasane::shell {

/// The chooser in this folder; the home folder where the path is empty. A folder that cannot be read says so.
view::Chooser opened(view::Chooser chooser, const std::string& path);

/// Reads the file, or all fitting files of the folder. The answer says what there was; with a Problem nothing
/// was read.
std::variant<std::string, service::Problem> read_chosen(store::Store& store, const view::FilesChosen& chosen,
                                                        const std::string& actor, text::DateTime now);

}  // namespace kasane::shell

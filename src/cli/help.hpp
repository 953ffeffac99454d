// What `kasane` says of itself.
#pragma once

#include <string>
#include <string_view>

#include "cli/verb.hpp"

namespace kasane::cli {

/// All verbs by occasion, a line each, and the options of every verb.
std::string help_of_all();
/// How a verb is used, what it does, and an example.
std::string help_of(const Verb& verb);
/// The help of the verb 「minutes」 or of the parts of 「template」; empty where there is none of that name.
std::string help_of(std::string_view name);
/// docs/verbs.md: the same of all verbs.
std::string verbs_document();

}  // namespace kasane::cli

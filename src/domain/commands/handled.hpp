// What becomes of a command once it was judged.
#pragma once

#include <string>
#include <variant>

namespace kasane::domain {

class Draft;
struct Refusal;

/// What was done, in Japanese and without personal data of a household; or why not. Each command has a
/// `handle` beside it, which judges it against the draft and collects its changes there.
using Handled = std::variant<std::string, Refusal>;

}  // namespace kasane::domain

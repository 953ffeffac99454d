// The words of the screens while the 本人 is in the room (R18): the same things, said plainly.
#pragma once

#include <string>

#include "domain/model/codes.hpp"
#include "domain/queries/walk.hpp"

namespace kasane::view {

/// How a step is called; plainly where the 本人 is there.
std::string step_title(domain::Step step, bool with_person);
/// 「了承」, or 「この内容で進める」
std::string outcome_words(domain::Outcome outcome, bool with_person);
/// 「このままでは難しい」, or 「あとで確かめる」: what it means is taken up without the 本人.
std::string answer_words(domain::AnswerKind kind, bool with_person);

}  // namespace kasane::view

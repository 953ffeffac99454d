// Paper and template to Markdown.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "document/agenda.hpp"
#include "document/minutes.hpp"
#include "document/problem.hpp"

namespace kasane::document {

/// Fills a Mustache template with a paper. `{{x}}` is written so that Markdown shows exactly the text, with
/// line ends as `<br>`; a section of an empty text or list is left out. Told with their line: fields that the
/// paper does not have, sections left open, and partials and other brackets, which are not taken.
std::variant<std::string, Problem> render(std::string_view template_text, const AgendaPaper& paper);
std::variant<std::string, Problem> render(std::string_view template_text, const MinutesPaper& paper);

}  // namespace kasane::document

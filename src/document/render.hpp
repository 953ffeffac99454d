// Paper and template to Markdown.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "document/fields.hpp"
#include "document/problem.hpp"

namespace kasane::document {

/// A kind of paper: its template's file name, what people call it, and the names that its template may use.
struct PaperForm {
    std::string_view file;  ///< 「minutes.md」
    std::string_view name;  ///< 「会議録」
    std::vector<Shape> shapes;
};

template <class Paper>
PaperForm form_of() {
    return {Paper::file, Paper::name, shapes_in<Paper>()};
}

/// Fills a Mustache template with the values of a paper. `{{x}}` is written so that Markdown shows exactly
/// the text, with line ends as `<br>`; a section of an empty text or list is left out. Told with their line:
/// fields that the paper does not have, sections left open, and partials and other brackets, which are not
/// taken.
std::variant<std::string, Problem> render(std::string_view template_text, const PaperForm& form,
                                          const Value& paper);

template <class Paper>
std::variant<std::string, Problem> render(std::string_view template_text, const Paper& paper) {
    return render(template_text, form_of<Paper>(), value_of(paper));
}

}  // namespace kasane::document

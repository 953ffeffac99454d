// The templates of papers: the town's own from the configuration folder, else those that come with the
// program.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "document/render.hpp"
#include "service/problem.hpp"

namespace kasane::service {

struct Template {
    std::filesystem::path path;
    bool is_own = false;  ///< the town's
    std::string text;
};

/// The template of this file name, 「minutes.md」. Refused: an empty file, and one that is not UTF-8.
Result<Template> find_template(std::string_view file);
/// Fills it; a mistake is told with its file and line.
Result<std::string> fill_template(const document::PaperForm& form, const document::Value& paper);

template <class Paper>
Result<std::string> fill_template(const Paper& paper) {
    return fill_template(document::form_of<Paper>(), document::value_of(paper));
}

/// The mistakes of all templates, the town's own files that no paper has among them; empty where all fit.
std::vector<Problem> template_mistakes();

}  // namespace kasane::service

#include "cli/syntax_lines.hpp"

#include "cli/verbs.hpp"

namespace kasane::cli {
namespace {

std::string line(std::initializer_list<std::string_view> fields) {
    std::string line;
    for (const auto field : fields) line += (line.empty() ? "" : "\t") + std::string(field);
    return line + "\n";
}

std::string lines_of(std::string_view verb, const std::vector<Parameter>& parameters) {
    std::string lines;
    for (const auto& parameter : parameters)
        lines += parameter.is_option()
                     ? line({"option", verb, parameter.name, parameter.value.empty() ? "" : "value",
                             parameter.help})
                     : line({"word", verb, parameter.name, parameter.repeats ? "more" : "", parameter.help});
    return lines;
}

}  // namespace

std::string syntax_lines() {
    auto lines = lines_of("", common_parameters());
    std::string_view above;
    for (const auto& verb : all_verbs()) {
        // 「template」, before the first of its parts.
        const auto first = verb.name.substr(0, verb.name.find(' '));
        if (first != verb.name && first != above) lines += line({"verb", first, label(verb.occasion)});
        above = first;
        lines += line({"verb", verb.name, verb.summary}) + lines_of(verb.name, parameters_of(verb));
    }
    return lines;
}

}  // namespace kasane::cli

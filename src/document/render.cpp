#include "document/render.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <kainjow/mustache.hpp>

#include "document/template_check.hpp"
#include "text/markdown_escape.hpp"

namespace kasane::document {
namespace {

namespace mustache = kainjow::mustache;

mustache::data to_mustache(const Value& value);

struct ToMustache {
    mustache::data operator()(bool yes) const { return mustache::data{yes}; }
    mustache::data operator()(const std::string& text) const { return mustache::data{text}; }
    mustache::data operator()(const std::vector<Value>& list) const {
        mustache::data data{mustache::data::type::list};
        for (const auto& value : list) data.push_back(to_mustache(value));
        return data;
    }
    mustache::data operator()(const std::vector<Field>& fields) const {
        mustache::data data{mustache::data::type::object};
        for (const auto& field : fields) data.set(field.name, to_mustache(field.value));
        return data;
    }
};

mustache::data to_mustache(const Value& value) {
    return std::visit(ToMustache{}, value.held);
}

/// Stands at the end of a tag line. The library drops such a line only where
/// its section is shown, and a blank line left of it would cut a table in two. No text holds this character:
/// escaping takes controls away.
constexpr char tag_line_mark = '\x01';

std::string with_marked_tag_lines(std::string_view text) {
    std::string marked;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1);
        const auto line = text.substr(0, end + 1);
        if (line.ends_with('\n') && is_tag_line(line.substr(0, end)))
            marked += std::string(line.substr(0, end)) + tag_line_mark + '\n';
        else
            marked += line;
        text.remove_prefix(end + 1);
    }
    return marked;
}

std::string without_tag_lines(const std::string& rendered) {
    std::string out;
    out.reserve(rendered.size());
    std::size_t line_start = 0;
    for (const char c : rendered) {
        out += c;
        if (c != '\n') continue;
        if (out.size() > line_start + 1 && out[out.size() - 2] == tag_line_mark) out.resize(line_start);
        line_start = out.size();
    }
    return out;
}

/// The library goes on to the end unless something is thrown.
struct TooLarge {};

}  // namespace

std::variant<std::string, Problem> render(std::string_view template_text, const PaperForm& form,
                                          const Value& paper) {
    const auto mistakes = check_template(template_text, form.name, form.shapes);
    if (!mistakes.empty()) return mistakes.front();
    mustache::mustache parsed{with_marked_tag_lines(template_text)};
    parsed.set_custom_escape([](const std::string& typed) { return text::escape_for_template(typed); });
    if (!parsed.is_valid())
        return Problem{fmt::format("{}のひな形を読めません（{}）。", form.name, parsed.error_message()),
                       "ひな形の書き方を確かめてください。"};
    // A long text in a list of lists: nobody prints a thousand pages.
    constexpr std::size_t largest = 16U * 1024U * 1024U;
    std::string rendered;
    try {
        parsed.render(to_mustache(paper), [&](const std::string& part) {
            if (rendered.size() + part.size() > largest) throw TooLarge{};
            rendered += part;
        });
    } catch (const TooLarge&) {
        return Problem{fmt::format("{}のひな形からできる文が長すぎます（16MBまで）。", form.name),
                       "くり返しの中の文を短くしてください。"};
    }
    return text::settle_line_starts(without_tag_lines(rendered));
}

}  // namespace kasane::document

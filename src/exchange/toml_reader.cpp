// The one translation unit with toml++, compiled here rather than taken from the shared library, and without
// its assertions: unfit_for_toml has looked before at what they abort on.
#ifndef NDEBUG
#define NDEBUG
#endif
#undef TOML_SHARED_LIB
#undef TOML_HEADER_ONLY
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include "exchange/toml_reader.hpp"

#include <cctype>
#include <sstream>

#include <toml++/toml.h>

#include "text/calendar.hpp"
#include "text/encoding.hpp"

namespace kasane::exchange {
namespace {

Node node_of(const toml::node& value);

template <class T>
std::string printed(const T& value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

Node table_of(const toml::table& table) {
    Node out;
    out.kind = Node::Kind::table;
    for (const auto& [key, value] : table) {
        out.fields.emplace_back(std::string(key.str()), node_of(value));
        // A table array carries no line of its own: the key's does.
        if (out.fields.back().second.line == 0)
            out.fields.back().second.line = static_cast<int>(key.source().begin.line);
    }
    return out;
}

Node list_of(const toml::array& array) {
    Node out;
    out.kind = Node::Kind::list;
    for (const auto& value : array) out.items.push_back(node_of(value));
    return out;
}

Node clock_of(const toml::time& time) {
    Node out;
    out.kind = Node::Kind::clock;
    out.text = printed(time).substr(0, 5);
    return out;
}

Node scalar_of(const toml::node& value) {
    Node out;
    if (const auto* text = value.as_string()) {
        out.kind = Node::Kind::text;
        out.text = text->get();
    } else if (const auto* number = value.as_integer()) {
        out.kind = Node::Kind::number;
        out.number = number->get();
        out.text = std::to_string(out.number);
    } else if (const auto* truth = value.as_boolean()) {
        out.kind = Node::Kind::truth;
        out.truth = truth->get();
        out.text = out.truth ? "true" : "false";
    } else if (const auto* date = value.as_date()) {
        out.kind = Node::Kind::date;
        out.text = printed(date->get());
    } else if (const auto* time = value.as_time()) {
        out = clock_of(time->get());
    } else if (const auto* moment = value.as_date_time()) {
        out.text = printed(moment->get());
    } else if (const auto* real = value.as_floating_point()) {
        out.text = printed(real->get());
    }
    return out;
}

Node node_of(const toml::node& value) {
    Node out = value.is_table()   ? table_of(*value.as_table())
               : value.is_array() ? list_of(*value.as_array())
                                  : scalar_of(value);
    out.line = static_cast<int>(value.source().begin.line);
    return out;
}

std::string line_text(std::string_view text, int number) {
    std::istringstream lines{std::string(text)};
    std::string line;
    for (int at = 0; at < number; ++at) std::getline(lines, line);
    if (line.ends_with('\r')) line.pop_back();
    return line;
}

/// 「2026-02-29」 in a line that no calendar has, or empty.
std::string impossible_date(const std::string& line) {
    constexpr std::string_view form = "0000-00-00";
    for (std::size_t at = 0; at + form.size() <= line.size(); ++at) {
        bool fits = true;
        for (std::size_t i = 0; i < form.size(); ++i) {
            const auto letter = static_cast<unsigned char>(line[at + i]);
            fits = fits && (form[i] == '-' ? letter == '-' : std::isdigit(letter) != 0);
        }
        const auto date = line.substr(at, form.size());
        if (fits && !text::parse_date(date)) return date;
    }
    return {};
}

Problem problem_of(const File& file, std::string_view text, const toml::parse_error& error) {
    const int line = static_cast<int>(error.source().begin.line);
    const auto written = line_text(text, line);
    if (const auto date = impossible_date(written); !date.empty())
        return {file.name, line, "「" + date + "」という日はありません。", "日付を確かめてください。"};
    return {file.name, line, "TOML として読めません：" + in_short(written) + "。",
            "引用符や [ ] の閉じ忘れ、同じキーの重なりがないか、この行と前の行を確かめてください。"};
}

}  // namespace

Result<Node> read_toml(const File& file) {
    if (auto unfit = unfit_for_toml(file)) return *std::move(unfit);
    const auto text = text::without_mark(file.bytes);
    const auto result = toml::parse(text);
    if (!result) return problem_of(file, text, result.error());
    return table_of(result.table());
}

}  // namespace kasane::exchange

// Reads the fields of rows and commands from a tree of values. Problems are kept; reading goes on.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "domain/model/codes.hpp"
#include "domain/model/record.hpp"
#include "exchange/node.hpp"

namespace kasane::exchange {

/// What is read and against what.
struct Reading {
    const domain::Record* record = nullptr;    ///< where names are looked up
    std::string file;                          ///< for messages
    std::optional<text::Date> today;           ///< where set, 「1/29」 means the next such day
    std::vector<domain::Member> members = {};  ///< whom texts may name in braces
    bool texts_have_members = false;           ///< texts are of a case, braces are references
    bool refuses_braces = false;               ///< else braces stay as they are typed
    std::optional<Problem> problem = {};
    const domain::Record* former = nullptr;  ///< where names are looked up that were changed since
    std::vector<Problem> problems = {};      ///< all, the first too

    /// Keeps the problem.
    void refuse(const Node& at, const std::string& what, const std::string& remedy);
};

void read_value(Reading& in, std::string_view key, const Node& node, std::string& value);
void read_value(Reading& in, std::string_view key, const Node& node, int& value);
void read_value(Reading& in, std::string_view key, const Node& node, text::TimeOfDay& value);
void read_value(Reading& in, std::string_view key, const Node& node, bool& value);
void read_value(Reading& in, std::string_view key, const Node& node, text::Date& value);
void read_value(Reading& in, std::string_view key, const Node& node, domain::AgencyId& value);
void read_value(Reading& in, std::string_view key, const Node& node, domain::PersonId& value);

/// Says that a value is none of the words that are allowed.
void refuse_word(Reading& in, std::string_view key, const Node& node, const std::string& allowed);
/// Says that a value is of another type: `wanted` is 「日付」, 「文字」….
void refuse_type(Reading& in, std::string_view key, const Node& node, std::string_view wanted);

template <class E>
requires std::is_enum_v<E>
void read_value(Reading& in, std::string_view key, const Node& node, E& value) {
    if (node.kind != Node::Kind::text) return refuse_type(in, key, node, "文字");
    if (const auto known = domain::parse_code<E>(node.text)) {
        value = *known;
        return;
    }
    std::string allowed;
    for (const auto& name : domain::code_names(E{}))
        allowed += (allowed.empty() ? "" : "、") + std::string(name.label.empty() ? name.code : name.label);
    refuse_word(in, key, node, allowed);
}
void read_value(Reading& in, std::string_view key, const Node& node, domain::RuleId& value);
/// ◎ ○ △ are words for roles too.
void read_value(Reading& in, std::string_view key, const Node& node, domain::RoleKind& value);

template <class T>
concept Readable = requires(Reading& in, std::string_view key, const Node& node, T& value) {
    read_value(in, key, node, value);
};

/// An empty text takes the value away.
template <Readable T>
void read_value(Reading& in, std::string_view key, const Node& node, std::optional<T>& value) {
    value.reset();
    const bool away = node.kind == Node::Kind::text && node.text.empty() && !std::is_same_v<T, std::string>;
    if (!away) read_value(in, key, node, value.emplace());
}

/// Which keys a table may and must have besides the fields of its row.
struct Form {
    std::vector<std::string_view> required = {};
    std::vector<std::string_view> elsewhere = {};  ///< read by other means
    std::vector<std::string_view> closed = {};     ///< fields that do not come from outside
};

/// Refuses a value that is no table.
bool is_table(Reading& in, std::string_view key, const Node& node);
/// Refuses keys that are not in `known`, and the lack of those in `required`.
void check_keys(Reading& in, const Node& table, const std::vector<std::string_view>& known,
                const std::vector<std::string_view>& required);

/// Reads the fields of a row by their names.
template <class T>
void read_fields(Reading& in, const Node& table, T& row, const Form& form) {
    auto known = form.elsewhere;
    T::fields(row, [&](const char* name, auto& value) {
        if constexpr (Readable<std::decay_t<decltype(value)>>) {
            if (std::find(form.closed.begin(), form.closed.end(), name) != form.closed.end()) return;
            known.emplace_back(name);
            if (const auto* node = table.find(name)) read_value(in, name, *node, value);
        }
    });
    check_keys(in, table, known, form.required);
}

/// The tables of a list under a key; empty where there is none. A single table counts as a list of one.
std::vector<const Node*> tables_under(Reading& in, const Node& table, std::string_view key);
/// The texts of a list under a key.
std::vector<const Node*> texts_under(Reading& in, const Node& table, std::string_view key);

}  // namespace kasane::exchange

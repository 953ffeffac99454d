// What a command or a row says of a field where it lists it, beside its name and its type.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "domain/model/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

/// What may stand in a text.
enum class TextKind {
    prose,       ///< written freely; where it is of a case, `{母}` means a person of the household
    plain,       ///< shown as it was typed: no `{母}`
    impersonal,  ///< 地域課題: nothing that tells whose case it is (R16)
    name,        ///< a name by what it is for: not searched for names
    number,      ///< of a case: on every list and file, so that it names nobody of any household
};

/// A field that holds no text.
struct Field {
    const char* key;
    bool may_lack = false;  ///< a line of `record` may leave it out
    constexpr operator const char*() const { return key; }
    constexpr operator std::string_view() const { return key; }
};
/// A field that holds a text.
struct TextField {
    const char* key;
    TextKind kind;
    bool needed = false;  ///< a line of `record` must have it
    constexpr operator const char*() const { return key; }
    constexpr operator std::string_view() const { return key; }
};

constexpr Field may_lack(const char* key) {
    return {key, true};
}
constexpr TextField prose(const char* key) {
    return {key, TextKind::prose};
}
constexpr TextField plain(const char* key) {
    return {key, TextKind::plain};
}
constexpr TextField impersonal(const char* key) {
    return {key, TextKind::impersonal};
}
constexpr TextField naming(const char* key) {
    return {key, TextKind::name};
}
constexpr TextField numbering(const char* key) {
    return {key, TextKind::number};
}
constexpr TextField needed(TextField field) {
    field.needed = true;
    return field;
}

template <class T>
inline constexpr bool holds_text =
    std::is_same_v<T, std::string> || std::is_same_v<T, std::optional<std::string>>;

/// Whether a line of `record` must have a key: what cannot be empty, and texts that say so.
template <class Value>
constexpr bool is_needed(const Field& field) {
    return !field.may_lack && (std::is_enum_v<Value> || std::is_same_v<Value, int> ||
                               std::is_same_v<Value, text::Date> || std::is_same_v<Value, text::TimeOfDay> ||
                               std::is_same_v<Value, AgencyId> || std::is_same_v<Value, PersonId>);
}
template <class Value>
constexpr bool is_needed(const TextField& field) {
    return field.needed;
}
template <class Value>
constexpr bool is_needed(const char* key) {
    return is_needed<Value>(Field{key});
}

constexpr bool holds_name(const TextField& field) {
    return field.kind == TextKind::name;
}
constexpr bool holds_name(const char*) {
    return false;
}

/// Calls `use` with the field and the text of every text of a command. A text that is listed by its name
/// alone, as if its kind did not matter, does not compile.
template <class SomeCommand, class Use>
void for_each_text(SomeCommand& command, Use use) {
    std::decay_t<SomeCommand>::fields(command, [&]<class Key>(const Key& field, auto& value) {
        using Value = std::decay_t<decltype(value)>;
        static_assert(holds_text<Value> == std::is_same_v<Key, TextField>,
                      "list a text as prose, plain, impersonal or name, and nothing else so");
        if constexpr (std::is_same_v<Value, std::string>) use(field, value);
        if constexpr (std::is_same_v<Value, std::optional<std::string>>)
            if (value) use(field, *value);
    });
}

/// Copies what two lists of fields call by the same name and hold as the same type.
template <class To, class From>
void copy_fields(To& to, const From& from) {
    To::fields(to, [&](std::string_view wanted, auto& value) {
        From::fields(from, [&](std::string_view name, const auto& held) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::decay_t<decltype(held)>>)
                if (name == wanted) value = held;
        });
    });
}

/// A new one with what `from` says of it.
template <class To, class From>
To made_from(const From& from) {
    To to;
    copy_fields(to, from);
    return to;
}

}  // namespace kasane::domain

// How a field of an entity is stored, and how the shape of a table follows from the fields of its entity.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

#include "domain/model/codes.hpp"
#include "domain/model/record.hpp"
#include "text/calendar.hpp"

namespace kasane::store {

/// A stored value: nothing, a number or a text.
using Cell = std::variant<std::monostate, std::int64_t, std::string>;
/// A row in the order of its columns.
using Row = std::vector<Cell>;

inline Cell to_cell(const std::string& value) {
    return value;
}
/// A day that was never set is an empty text.
inline Cell to_cell(text::Date value) {
    return value == text::Date{} ? std::string() : text::iso(value);
}
inline Cell to_cell(text::DateTime value) {
    return value == text::DateTime{} ? std::string() : text::iso(value);
}
inline Cell to_cell(text::TimeOfDay value) {
    return std::int64_t{value.minutes};
}
template <class Tag>
Cell to_cell(domain::Id<Tag> value) {
    return value.value;
}
template <class T>
requires std::is_integral_v<T> Cell to_cell(T value) {
    return static_cast<std::int64_t>(value);
}
template <class T>
requires std::is_enum_v<T> Cell to_cell(T value) {
    return std::string(domain::code(value));
}
template <class T>
Cell to_cell(const std::optional<T>& value) {
    return value ? to_cell(*value) : Cell{};
}

/// Reads a cell into a field; false where it does not fit (another type, an unknown code, no day).
inline bool read_cell(const Cell& cell, std::string& value) {
    const auto* text = std::get_if<std::string>(&cell);
    if (text != nullptr) value = *text;
    return text != nullptr;
}
inline bool read_cell(const Cell& cell, text::Date& value) {
    const auto* text = std::get_if<std::string>(&cell);
    if (text == nullptr) return false;
    const auto day = text->empty() ? text::Date{} : text::parse_date(*text);
    if (day) value = *day;
    return day.has_value();
}
inline bool read_cell(const Cell& cell, text::DateTime& value) {
    const auto* text = std::get_if<std::string>(&cell);
    if (text == nullptr) return false;
    const auto moment = text->empty() ? text::DateTime{} : text::parse_date_time(*text);
    if (moment) value = *moment;
    return moment.has_value();
}
template <class Tag>
bool read_cell(const Cell& cell, domain::Id<Tag>& value) {
    const auto* number = std::get_if<std::int64_t>(&cell);
    if (number != nullptr) value.value = *number;
    return number != nullptr;
}
template <class T>
requires std::is_integral_v<T>
bool read_cell(const Cell& cell, T& value) {
    const auto* number = std::get_if<std::int64_t>(&cell);
    if (number == nullptr) return false;
    if (*number < std::int64_t{std::numeric_limits<T>::min()}) return false;
    if (*number > std::int64_t{std::numeric_limits<T>::max()}) return false;
    value = static_cast<T>(*number);
    return true;
}
inline bool read_cell(const Cell& cell, text::TimeOfDay& value) {
    return read_cell(cell, value.minutes);
}
template <class T>
requires std::is_enum_v<T>
bool read_cell(const Cell& cell, T& value) {
    const auto* text = std::get_if<std::string>(&cell);
    if (text == nullptr) return false;
    for (const auto& name : domain::code_names(T{})) {
        if (name.code != *text) continue;
        value = name.value;
        return true;
    }
    return false;
}
template <class T>
bool read_cell(const Cell& cell, std::optional<T>& value) {
    value.reset();
    if (std::holds_alternative<std::monostate>(cell)) return true;
    T inner{};
    if (!read_cell(cell, inner)) return false;
    value = inner;
    return true;
}

/// Name, key and columns of an entity's table, with the row of an entity of which nothing is set.
struct TableShape {
    std::string name;
    std::size_t key_fields = 1;
    std::vector<std::string> columns;
    Row defaults;
};

template <class T>
Row to_row(const T& entity) {
    Row row;
    T::fields(entity, [&](const char*, const auto& value) { row.push_back(to_cell(value)); });
    return row;
}

template <class T>
TableShape shape_of() {
    TableShape shape{T::table, static_cast<std::size_t>(T::key_fields), {}, to_row(T{})};
    const T entity{};
    T::fields(entity, [&](const char* name, const auto&) { shape.columns.emplace_back(name); });
    return shape;
}

/// The entity of a row; where a value does not fit, nothing, and the column's name in `unfit`.
template <class T>
std::optional<T> from_row(const Row& row, std::string& unfit) {
    T entity{};
    std::size_t position = 0;
    T::fields(entity, [&](const char* name, auto& value) {
        if (position >= row.size() || !read_cell(row.at(position), value)) unfit = name;
        ++position;
    });
    if (!unfit.empty()) return {};
    return entity;
}

}  // namespace kasane::store

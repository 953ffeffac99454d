// A paper as a tree of named values, and the names that it has: what templates are filled from and checked
// by.
#pragma once

#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace kasane::document {

struct Field;

/// A text, a yes or no, a list, or named fields. An empty text is a no, so that a section of it is left out.
struct Value {
    std::variant<bool, std::string, std::vector<Value>, std::vector<Field>> held;
};

struct Field {
    std::string name;
    Value value;
    std::string label = {};  ///< what people call it; empty for what only templates ask for
};

/// A name that templates may use, with the names inside it.
struct Shape {
    std::string name;
    std::vector<Shape> within;
    std::string label = {};
    bool is_list = false;
};

template <class T>
struct ListElement {
    using type = void;
};
template <class T>
struct ListElement<std::vector<T>> {
    using type = T;
};
template <class T>
constexpr bool is_list = !std::is_void_v<typename ListElement<T>::type>;

/// With a list `roles` comes `has_roles`, so that a template can write what stands around the list.
inline std::string has_name(const char* list) {
    return std::string("has_") + list;
}

/// The tree of a paper, or of a part of one: its `fields` name the values.
template <class T>
Value value_of(const T& part) {
    if constexpr (std::is_same_v<T, bool>) {
        return {part};
    } else if constexpr (std::is_same_v<T, std::string>) {
        return part.empty() ? Value{false} : Value{part};
    } else if constexpr (is_list<T>) {
        std::vector<Value> list;
        list.reserve(part.size());
        for (const auto& element : part) list.push_back(value_of(element));
        return {std::move(list)};
    } else {
        std::vector<Field> fields;
        T::fields(part, [&]<class V>(const char* name, const V& value, const char* label) {
            fields.push_back({name, value_of(value), label});
            if constexpr (is_list<V>) fields.push_back({has_name(name), Value{!value.empty()}});
        });
        return {std::move(fields)};
    }
}

/// The names inside a paper or a part of one, whether or not this day's paper fills them.
template <class T>
std::vector<Shape> shapes_in() {
    if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, std::string>) {
        return {};
    } else if constexpr (is_list<T>) {
        return shapes_in<typename ListElement<T>::type>();
    } else {
        std::vector<Shape> shapes;
        const T empty{};
        T::fields(empty, [&]<class V>(const char* name, const V&, const char* label) {
            shapes.push_back({name, shapes_in<V>(), label, is_list<V>});
            if constexpr (is_list<V>) shapes.push_back({has_name(name), {}});
        });
        return shapes;
    }
}

}  // namespace kasane::document

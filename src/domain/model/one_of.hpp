// Whether a type is among those that a variant may hold.
#pragma once

#include <type_traits>
#include <variant>

namespace kasane::domain {

template <class T, class Variant>
struct IsAlternative : std::false_type {};
template <class T, class... Alternatives>
struct IsAlternative<T, std::variant<Alternatives...>>
    : std::bool_constant<(std::is_same_v<T, Alternatives> || ...)> {};

template <class T, class Variant>
concept OneOf = IsAlternative<T, Variant>::value;

}  // namespace kasane::domain

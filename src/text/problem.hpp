// What went wrong, in words for the person in front of it, and a value that may be such a thing.
#pragma once

#include <string>
#include <type_traits>
#include <variant>

namespace kasane::text {

/// One sentence what is wrong, one what to do (Japanese). A layer that knows more than words says it in a
/// type of its own that is a Problem; whoever hands it on keeps the words.
struct Problem {
    std::string what;
    std::string remedy;
    bool operator==(const Problem&) const = default;
};

template <class T, class SomeProblem = Problem>
using Result = std::variant<T, SomeProblem>;

/// The problem that a result holds, the last of what it may hold, or nullptr:
/// `if (const auto* problem = problem_in(read)) return *problem;` hands it on.
template <class... T>
const auto* problem_in(const std::variant<T...>& result) {
    using Last = std::variant_alternative_t<sizeof...(T) - 1, std::variant<T...>>;
    static_assert(std::is_base_of_v<Problem, Last>);
    return std::get_if<Last>(&result);
}

}  // namespace kasane::text

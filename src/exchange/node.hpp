// What a file or a line of commands holds, whatever its format: a tree of values that know their line.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/problem.hpp"

namespace kasane::exchange {

/// A file that was read, or the lines that came in.
struct File {
    std::string name;
    std::string bytes;
};

/// Why something cannot be read, and where.
struct Problem : text::Problem {
    std::string file;
    int line = 0;  ///< from 1; 0 where no line is meant
    std::string cell = {};  ///< of a table, as Excel names it: 「C7」
    Problem() = default;
    Problem(std::string where, int on_line, std::string is_wrong, std::string to_do, std::string in_cell = {})
        : text::Problem{std::move(is_wrong), std::move(to_do)},
          file(std::move(where)),
          line(on_line),
          cell(std::move(in_cell)) {}
};
using text::problem_in;
template <class T>
using Result = text::Result<T, Problem>;

/// All that is wrong with the files that were read.
using Problems = std::vector<Problem>;

/// The most rows (cases, members, roles…) that files bring at once, and what is said of more.
constexpr std::size_t most_rows = 5'000;
Problem too_many_rows(const std::string& file);

/// A text for a message: of one longer than a screen's line or two only the beginning and the end.
std::string in_short(const std::string& text);

/// Where a problem is: 「cases.toml 12行目」, 「cases.csv C7」.
std::string place(const Problem& problem);
/// 「cases.toml 12行目：…。…。」 for standard error.
std::string message(const Problem& problem);

/// One value. Dates are texts in ISO form.
struct Node {
    enum class Kind { text, number, truth, date, clock, list, table, other };
    Kind kind = Kind::other;
    std::string text;         ///< text, date, clock; of others what the file says, for messages
    std::int64_t number = 0;  ///< number
    bool truth = false;       ///< truth
    std::vector<Node> items;  ///< list
    std::vector<std::pair<std::string, Node>> fields;  ///< table, in the order of the file
    int line = 0;
    std::string called = {};  ///< of a cell: its heading, by which messages call it instead of the key
    std::string cell = {};    ///< of a cell: 「C7」

    Node();
    Node(const Node& other);
    Node(Node&& other) noexcept;
    Node& operator=(const Node& other);
    Node& operator=(Node&& other) noexcept;
    ~Node();

    /// The value under a key of a table, or nullptr.
    [[nodiscard]] const Node* find(std::string_view key) const;
};

}  // namespace kasane::exchange

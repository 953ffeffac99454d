// JSON lines as trees of values, and back.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "exchange/node.hpp"

namespace kasane::exchange {

/// The longest line that is read, in bytes.
constexpr std::size_t longest_line = 1024U * 1024U;

/// One JSON object without objects in it; keys that stand twice are a problem, null means that a key is not
/// there.
Result<Node> read_json(std::string_view line);
/// One line without a line end; Japanese as it stands.
std::string write_json(const Node& node);

Node text_node(std::string text);
Node number_node(std::int64_t number);
Node truth_node(bool truth);
Node table_node();
Node list_node();

}  // namespace kasane::exchange

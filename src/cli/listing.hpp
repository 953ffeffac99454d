// Lists that verbs print.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "cli/context.hpp"
#include "exchange/node.hpp"
#include "text/columns.hpp"

namespace kasane::cli {

/// In a terminal in columns under their headings; into a file or another program a line a row with tabs
/// between the cells, without headings.
void print_list(const Context& context, const std::vector<text::Column>& columns,
                const std::vector<text::Row>& rows);

/// null where nothing is written.
exchange::Node text_or_null(const std::string& text);
/// {"meetings":[…]}: the one JSON value of --json, with what was asked for under its names (docs/json.md).
void print_json(const Context& context, std::vector<std::pair<std::string, exchange::Node>> fields);

}  // namespace kasane::cli

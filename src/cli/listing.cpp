#include "cli/listing.hpp"

#include <cstddef>
#include <ostream>
#include <utility>

#include "exchange/json.hpp"
#include "text/one_line.hpp"

namespace kasane::cli {

void print_list(const Context& context, const std::vector<text::Column>& columns,
                const std::vector<text::Row>& rows) {
    if (context.cells > 0) {
        context.out << text::in_columns(columns, rows, context.cells);
        return;
    }
    for (const auto& row : rows) {
        for (std::size_t at = 0; at < row.size(); ++at)
            context.out << (at == 0 ? "" : "\t") << text::on_one_line(row[at]);
        context.out << '\n';
    }
}

exchange::Node text_or_null(const std::string& text) {
    return text.empty() ? exchange::Node() : exchange::text_node(text);
}

void print_json(const Context& context, std::vector<std::pair<std::string, exchange::Node>> fields) {
    auto object = exchange::table_node();
    object.fields = std::move(fields);
    context.out << exchange::write_json(object) << '\n';
}

}  // namespace kasane::cli

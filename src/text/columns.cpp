#include "text/columns.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <numeric>

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include "text/one_line.hpp"

namespace kasane::text {
namespace {

constexpr int between = 2;
/// A column of sentences that is narrower than this reads worse than a line that is too long.
constexpr int narrowest = 16;

bool takes_no_cell(UChar32 code) {
    const auto marks = U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK | U_GC_CC_MASK;
    return (U_GET_GC_MASK(code) & marks) != 0 || u_hasBinaryProperty(code, UCHAR_VARIATION_SELECTOR) != 0;
}

int cells_of_code(UChar32 code) {
    if (takes_no_cell(code)) return 0;
    const auto width = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_FULLWIDTH || width == U_EA_WIDE ? 2 : 1;
}

/// The bytes at which a line may end, the last byte among them.
std::vector<std::size_t> line_ends(std::string_view text) {
    std::vector<std::size_t> ends;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> lines(
        icu::BreakIterator::createLineInstance(icu::Locale("ja@lb=strict"), error));
    UText source = UTEXT_INITIALIZER;
    utext_openUTF8(&source, text.data(), static_cast<int64_t>(text.size()), &error);
    if (U_FAILURE(error) == 0) {
        lines->setText(&source, error);
        lines->first();
        for (auto at = lines->next(); at != icu::BreakIterator::DONE; at = lines->next())
            ends.push_back(static_cast<std::size_t>(at));
    }
    utext_close(&source);
    if (ends.empty() || ends.back() != text.size()) ends.push_back(text.size());
    return ends;
}

std::string without_end_spaces(std::string_view line) {
    while (line.ends_with(' ')) line.remove_suffix(1);
    return std::string(line);
}

/// The columns in use, each with the cells that it gets.
struct Layout {
    std::vector<std::size_t> columns;
    std::vector<int> cells;
};

Layout natural(const std::vector<Column>& columns, const std::vector<Row>& rows) {
    Layout layout;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        int most = 0;
        for (const auto& row : rows)
            if (column < row.size()) most = std::max(most, cells_of(row[column]));
        if (most == 0) continue;
        layout.columns.push_back(column);
        layout.cells.push_back(std::max(most, cells_of(columns[column].heading)));
    }
    return layout;
}

int total(const Layout& layout) {
    const auto gaps = between * (static_cast<int>(layout.cells.size()) - 1);
    return std::accumulate(layout.cells.begin(), layout.cells.end(), gaps);
}

/// Takes cells from the widest sentences until the rows fit or all are narrow.
void fit(Layout& layout, const std::vector<Column>& columns, int cells) {
    while (total(layout) > cells) {
        int* widest = nullptr;
        for (std::size_t at = 0; at < layout.cells.size(); ++at)
            if (columns[layout.columns[at]].kind == ColumnKind::sentence &&
                (widest == nullptr || layout.cells[at] > *widest))
                widest = &layout.cells[at];
        if (widest == nullptr || *widest <= narrowest) return;
        --*widest;
    }
}

/// One row, whose sentences may take several lines.
std::string in_lines(const std::vector<Column>& columns, const Layout& layout, const Row& row) {
    std::vector<std::vector<std::string>> cells;
    std::size_t height = 1;
    for (std::size_t at = 0; at < layout.columns.size(); ++at) {
        const auto column = layout.columns[at];
        const auto cell = column < row.size() ? row[column] : std::string();
        const bool breaks = columns[column].kind == ColumnKind::sentence;
        cells.push_back(breaks ? wrapped(cell, layout.cells[at]) : std::vector{cell});
        height = std::max(height, cells.back().size());
    }
    std::string out;
    for (std::size_t line = 0; line < height; ++line) {
        std::string text;
        for (std::size_t at = 0; at < cells.size(); ++at) {
            auto cell = line < cells[at].size() ? cells[at][line] : std::string();
            const auto room = layout.cells[at] - cells_of(cell);
            if (columns[layout.columns[at]].kind == ColumnKind::number && room > 0)
                cell.insert(0, static_cast<std::size_t>(room), ' ');
            text += padded(cell, layout.cells[at] + between);
        }
        out += without_end_spaces(text) + "\n";
    }
    return out;
}

}  // namespace

int cells_of(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    int cells = 0;
    for (std::int32_t at = 0; at < size;) {
        UChar32 code = 0;
        U8_NEXT_OR_FFFD(bytes, at, size, code);
        cells += cells_of_code(code);
    }
    return cells;
}

std::string padded(std::string text, int cells) {
    const auto room = cells - cells_of(text);
    return room > 0 ? text.append(static_cast<std::size_t>(room), ' ') : text;
}

std::vector<std::string> wrapped(std::string_view text, int cells) {
    std::vector<std::string> lines;
    std::size_t begin = 0;
    std::size_t last = 0;
    for (const auto end : line_ends(text)) {
        if (last > begin && cells_of(without_end_spaces(text.substr(begin, end - begin))) > cells) {
            lines.push_back(without_end_spaces(text.substr(begin, last - begin)));
            begin = last;
        }
        last = end;
    }
    lines.push_back(without_end_spaces(text.substr(begin)));
    return lines;
}

std::string in_columns(const std::vector<Column>& columns, const std::vector<Row>& rows, int cells) {
    if (rows.empty()) return {};
    auto plain = rows;
    for (auto& row : plain)
        for (auto& cell : row) cell = on_one_line(cell);
    auto layout = natural(columns, plain);
    if (cells > 0) fit(layout, columns, cells);
    Row headings;
    for (const auto& column : columns) headings.push_back(column.heading);
    const bool headed =
        std::any_of(headings.begin(), headings.end(), [](const auto& h) { return !h.empty(); });
    std::string out = headed ? in_lines(columns, layout, headings) : std::string();
    for (const auto& row : plain) out += in_lines(columns, layout, row);
    return out;
}

}  // namespace kasane::text

// Text as a terminal shows it: letters of one cell or two, lines that fit, columns that stand below each
// other.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kasane::text {

/// The cells of a terminal that a text takes: two for a kanji, none for a mark on the letter before it. What
/// some fonts show wide and others not (◎, ①) takes one, as in the terminals of today.
int cells_of(std::string_view text);

/// The text with spaces behind it up to so many cells.
std::string padded(std::string text, int cells);

/// Lines of at most so many cells, broken where Japanese may be broken. A word that is longer keeps a line of
/// its own: nothing is cut off.
std::vector<std::string> wrapped(std::string_view text, int cells);

/// What stands in a column. Words and numbers are never broken into lines.
enum class ColumnKind { word, number, sentence };
struct Column {
    std::string heading;
    ColumnKind kind = ColumnKind::word;
};
using Row = std::vector<std::string>;

/// The rows below their headings, two cells between the columns, in lines of at most so many cells where the
/// sentences can be broken so; 0: as long as they are. A column that is empty in every row is left out, and
/// line ends in a cell are spaces. Without rows: nothing.
std::string in_columns(const std::vector<Column>& columns, const std::vector<Row>& rows, int cells);

}  // namespace kasane::text

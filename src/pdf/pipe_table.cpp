#include "pdf/pipe_table.hpp"

#include <algorithm>

namespace kasane::pdf {
namespace {

std::string_view trim(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::optional<Alignment> read_delimiter(std::string_view cell) {
    const bool left = !cell.empty() && cell.front() == ':';
    if (left) cell.remove_prefix(1);
    const bool right = !cell.empty() && cell.back() == ':';
    if (right) cell.remove_suffix(1);
    if (cell.empty() || cell.find_first_not_of('-') != std::string_view::npos) return std::nullopt;
    if (right) return left ? Alignment::centre : Alignment::right;
    return Alignment::left;
}

}  // namespace

std::vector<std::string> split_row(std::string_view line) {
    line = trim(line);
    if (!line.empty() && line.front() == '|') line.remove_prefix(1);
    std::vector<std::string> cells;
    std::string cell;
    const auto close = [&] {
        cells.emplace_back(trim(cell));
        cell.clear();
    };
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '\\' && at + 1 < line.size()) {
            if (line[at + 1] != '|') cell += line[at];
            cell += line[++at];
        } else if (line[at] == '|') {
            close();
        } else {
            cell += line[at];
        }
    }
    if (!trim(cell).empty()) close();
    return cells;
}

bool splits_code(const std::vector<std::string>& cells) {
    const auto is_open = [](const std::string& cell) {
        return std::count(cell.begin(), cell.end(), '`') % 2 != 0;
    };
    return std::adjacent_find(cells.begin(), cells.end(), [&](const auto& a, const auto& b) {
               return is_open(a) && is_open(b);
           }) != cells.end();
}

std::optional<std::vector<Alignment>> read_delimiter_row(std::string_view line) {
    if (line.find('|') == std::string_view::npos || line.find('-') == std::string_view::npos)
        return std::nullopt;
    if (line.find_first_not_of(" \t\r|:-") != std::string_view::npos) return std::nullopt;
    std::vector<Alignment> columns;
    for (const auto& cell : split_row(line)) {
        const auto alignment = read_delimiter(cell);
        if (!alignment) return std::nullopt;
        columns.push_back(*alignment);
    }
    if (columns.empty()) return std::nullopt;
    return columns;
}

}  // namespace kasane::pdf

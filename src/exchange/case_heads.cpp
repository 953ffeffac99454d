#include "exchange/case_heads.hpp"

#include <algorithm>

#include "text/folded.hpp"
#include "text/seen_text.hpp"

namespace kasane::exchange {
namespace {

/// As headings are compared: フリガナ, ふりがな and ﾌﾘｶﾞﾅ are one.
std::u32string heading(std::string_view text) {
    auto letters = text::folded(text).letters;
    std::erase(letters, U' ');
    return letters;
}

const CaseColumn* column_headed(std::string_view called) {
    const auto letters = heading(called);
    const auto* const column =
        std::find_if(case_columns.begin(), case_columns.end(),
                     [&](const CaseColumn& one) { return heading(one.header) == letters; });
    return column == case_columns.end() ? nullptr : column;
}

class HeadReader {
  public:
    HeadReader(const std::string& file, const TableRow& row) : file_(file), row_(row) {}

    void read(Heads& heads) {
        for (std::size_t at = 0; at < row_.cells.size(); ++at)
            heads.columns.push_back(head_of(heads, at, text::as_seen(row_.cells[at])));
    }

  private:
    Head head_of(Heads& heads, std::size_t at, const std::string& called) {
        if (called.empty()) return {};
        const auto* const column = column_headed(called);
        if (column == nullptr)
            refuse(heads, at, "「" + in_short(called) + "」という見出しは分かりません。",
                   "使える見出し：" + known_headings() + "。");
        const auto twice = column != nullptr && heads.has(column->key);
        if (twice) refuse(heads, at, "見出し「" + called + "」が2つあります。", "1つにしてください。");
        const bool is_used = column != nullptr && !twice;
        return {is_used ? column : nullptr, called, !is_used};
    }

    void refuse(Heads& heads, std::size_t at, const std::string& what, std::string remedy) {
        heads.problems.emplace_back(file_, row_.line, in_short(what), std::move(remedy),
                                    cell_name(at, row_.number));
    }

    const std::string& file_;
    const TableRow& row_;
};

}  // namespace

std::size_t Heads::column_of(std::string_view key) const {
    const auto head = std::find_if(columns.begin(), columns.end(),
                                   [&](const Head& one) { return one.column && one.column->key == key; });
    return static_cast<std::size_t>(head - columns.begin());
}

std::optional<std::size_t> heading_row(const Sheet& sheet) {
    constexpr std::size_t last_looked_at = 30;
    std::optional<std::size_t> found;
    std::ptrdiff_t most = 1;
    for (std::size_t at = 0; at < std::min(sheet.rows.size(), last_looked_at); ++at) {
        const auto& cells = sheet.rows[at].cells;
        const auto count = std::count_if(cells.begin(), cells.end(), [](const std::string& cell) {
            return column_headed(text::as_seen(cell)) != nullptr;
        });
        if (count <= most) continue;
        most = count;
        found = at;
    }
    return found;
}

Heads heads_of(const std::string& file, const Sheet& sheet) {
    Heads heads;
    heads.row = heading_row(sheet).value_or(0);
    HeadReader(file, sheet.rows[heads.row]).read(heads);
    return heads;
}

std::string known_headings() {
    std::string list;
    for (const auto& column : case_columns) list += (list.empty() ? "" : "、") + std::string(column.header);
    return list;
}

}  // namespace kasane::exchange

#include "exchange/case_table.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include <fmt/format.h>

#include "exchange/case_heads.hpp"
#include "text/encoding.hpp"
#include "text/gaiji.hpp"
#include "text/seen_text.hpp"

namespace kasane::exchange {
namespace {

Node empty_node(Node::Kind kind, int line) {
    Node node;
    node.kind = kind;
    node.line = line;
    return node;
}

bool is_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// 「満５４歳」 is 54; what is no age stays as it is written.
std::string age_of(const std::string& written) {
    const auto half = text::in_half_width(written);
    std::string_view age = half;
    if (age.starts_with("満")) age.remove_prefix(std::string_view("満").size());
    for (const std::string_view years : {"歳", "才"})
        if (age.ends_with(years)) age.remove_suffix(years.size());
    return is_digits(age) ? std::string(age) : written;
}

/// ○ and × for はい and いいえ.
std::string answer_of(const std::string& written) {
    for (const std::string_view yes : {"○", "〇", "◯", "有", "TRUE"})
        if (written == yes) return "はい";
    for (const std::string_view no : {"×", "✕", "無", "FALSE"})
        if (written == no) return "いいえ";
    return written;
}

/// ="007" and '007 are how Excel is told that a number is text.
std::string without_marks_of_text(const std::string& words) {
    constexpr std::size_t marks = 3;
    if (words.size() > marks && words.starts_with("=\"") && words.ends_with('"'))
        return text::as_seen(words.substr(2, words.size() - marks));
    if (words.size() > 1 && words[0] == '\'' && words[1] != '\'') return text::as_seen(words.substr(1));
    return words;
}

/// What a cell says.
std::string words_of(std::string_view cell, const CaseColumn& column) {
    auto words = without_marks_of_text(text::as_seen(cell));
    if (column.key == "age") return age_of(words);
    if (column.key == "protected_address") return answer_of(words);
    return words;
}

/// Cells that stand for the one above.
bool is_ditto(const std::string& words) {
    return words == "同上" || words == "〃" || words == "々" || words == "″";
}

/// A row that sums up those above it.
bool is_sum(const std::string& words) {
    const auto letters = text::in_half_width(words);
    return letters == "計" || letters.starts_with("小計") || letters.starts_with("合計") ||
           letters.starts_with("総計") || letters.starts_with("累計");
}

class CaseReader {
  public:
    CaseReader(const std::string& file, const Sheet& sheet)
        : file_(file), sheet_(sheet), heads_(heads_of(file, sheet)) {}

    CaseTable run() {
        const auto& head = sheet_.rows[heads_.row];
        cases_ = empty_node(Node::Kind::list, head.line);
        if (heads_.has("number"))
            for (auto at = heads_.row + 1; at < sheet_.rows.size(); ++at) read_row(sheet_.rows[at]);
        else
            refuse(head, 0, "見出し「番号」がありません。", "ケースの番号の列を入れてください。");
        CaseTable table;
        table.root = empty_node(Node::Kind::table, 1);
        table.root.fields.emplace_back("case", std::move(cases_));
        table.problems = sheet_.problems;
        table.problems.insert(table.problems.end(), heads_.problems.begin(), heads_.problems.end());
        table.problems.insert(table.problems.end(), problems_.begin(), problems_.end());
        table.told = std::move(told_);
        return table;
    }

  private:
    void refuse(const TableRow& row, std::size_t column, const std::string& what, std::string remedy) {
        problems_.emplace_back(file_, row.line, in_short(what), std::move(remedy),
                               cell_name(column, row.number));
    }

    void read_row(const TableRow& written) {
        if (is_no_case(written)) return;
        auto row = written;
        put_what_is_above(row);
        for (std::size_t at = 0; at < row.cells.size(); ++at) check_cell(row, at);
        above_ = row;
        const auto part = part_of(row, Part::support_case);
        const auto* number = part.find("number");
        if (number == nullptr)
            return refuse(row, heads_.column_of("number"), "番号がありません。",
                          "どの行にもケースの番号を書いてください。");
        auto& support_case = case_of(*number);
        join(row, support_case, part);
        auto member = member_of(row);
        if (!member.fields.empty()) members_of(support_case).items.push_back(std::move(member));
    }

    /// Sums, and headings that stand again on each page.
    bool is_no_case(const TableRow& row) {
        std::size_t first = 0;
        while (first < row.cells.size() && text::as_seen(row.cells[first]).empty()) ++first;
        if (first == row.cells.size()) return true;
        const auto words = text::as_seen(row.cells[first]);
        if (is_sum(words)) {
            told_.push_back(fmt::format("{} {}「{}」の行は読んでいません。", file_,
                                        cell_name(first, row.number), in_short(words)));
            return true;
        }
        const auto number = heads_.column_of("number");
        return number < row.cells.size() && text::as_seen(row.cells[number]) == heads_.columns[number].called;
    }

    std::string words_above(std::size_t column) const {
        return column < above_.cells.size() ? above_.cells[column] : std::string();
    }

    /// 同上, and the 番号 that stands once for the rows of a household, as merged cells are saved. A row that
    /// has anything else of a case, or another 本人, is of a case whose number somebody forgot.
    void put_what_is_above(TableRow& row) {
        for (std::size_t at = 0; at < row.cells.size(); ++at)
            if (is_ditto(text::as_seen(row.cells[at]))) row.cells[at] = words_above(at);
        const auto number = heads_.column_of("number");
        if (!part_of(row, Part::support_case).fields.empty()) return;
        const auto member = part_of(row, Part::member);
        const auto* relation = member.find("relation");
        const bool is_another = relation != nullptr && relation->text == "本人";
        if (member.find("name") == nullptr || is_another) return;
        if (row.cells.size() <= number) row.cells.resize(number + 1);
        row.cells[number] = words_above(number);
    }

    /// What no field takes, and what nobody sees.
    void check_cell(const TableRow& row, std::size_t at) {
        const auto& cell = row.cells[at];
        const bool headless = at >= heads_.columns.size() ||
                              (heads_.columns[at].column == nullptr && !heads_.columns[at].is_left_out);
        if (const auto seen = text::as_seen(cell); headless && !seen.empty())
            refuse(row, at, "見出しのない列に「" + in_short(seen) + "」があります。",
                   "見出しの行に列の名を書くか、この値を消してください。");
        if (text::first_control(cell))
            refuse(row, at, "目に見えない制御文字があります。", "このセルを打ち直してください。");
        tell_gaiji(row, at);
    }

    void tell_gaiji(const TableRow& row, std::size_t at) {
        std::string shown = text::with_geta(row.cells[at]);
        if (shown != row.cells[at])
            told_.push_back(fmt::format("{} {}「{}」に外字があります。画面でも紙でも〓になります。", file_,
                                        cell_name(at, row.number), in_short(text::as_seen(shown))));
    }

    Node cell_node(const TableRow& row, std::size_t at, std::string words) const {
        auto node = empty_node(Node::Kind::text, row.line);
        node.text = std::move(words);
        node.called = heads_.columns[at].called;
        node.cell = cell_name(at, row.number);
        return node;
    }

    /// The cells of one part of a row as a table; empty cells are left out.
    Node part_of(const TableRow& row, Part part) const {
        auto table = empty_node(Node::Kind::table, row.line);
        table.cell = cell_name(0, row.number);
        for (std::size_t at = 0; at < heads_.columns.size() && at < row.cells.size(); ++at) {
            const auto* column = heads_.columns[at].column;
            if (column == nullptr || column->part != part) continue;
            auto words = words_of(row.cells[at], *column);
            if (!words.empty()) table.fields.emplace_back(column->key, cell_node(row, at, std::move(words)));
        }
        return table;
    }

    Node member_of(const TableRow& row) const {
        auto member = part_of(row, Part::member);
        auto consent = part_of(row, Part::consent);
        if (!consent.fields.empty()) member.fields.emplace_back("consent", std::move(consent));
        if (!member.fields.empty() && member.find("name") == nullptr && heads_.has("name"))
            member.fields.emplace_back("name", cell_node(row, heads_.column_of("name"), {}));
        return member;
    }

    static Node& members_of(Node& support_case) { return support_case.fields.front().second; }

    /// The case that a row belongs to, made where it is the first of its number. R8-037 and Ｒ８－０３７ are
    /// one.
    Node& case_of(const Node& number) {
        const auto [known, is_new] =
            places_.try_emplace(text::in_half_width(number.text), cases_.items.size());
        if (!is_new) return cases_.items[known->second];
        auto fresh = empty_node(Node::Kind::table, number.line);
        fresh.cell = number.cell;
        fresh.fields.emplace_back("member", empty_node(Node::Kind::list, number.line));
        fresh.fields.emplace_back("number", number);
        cases_.items.push_back(std::move(fresh));
        return cases_.items.back();
    }

    /// What a further row says of the case must be empty or the same.
    void join(const TableRow& row, Node& support_case, const Node& part) {
        for (const auto& [key, value] : part.fields) {
            const auto* known = support_case.find(key);
            if (known == nullptr) {
                support_case.fields.emplace_back(key, value);
            } else if (key != "number" && known->text != value.text) {
                refuse(row, heads_.column_of(key),
                       fmt::format("{} の「{}」が、{} の「{}」と食い違います。",
                                   support_case.find("number")->text, in_short(value.text), known->cell,
                                   in_short(known->text)),
                       "同じ番号の行は、同じことを書くか空にしてください。");
            }
        }
    }

    const std::string file_;  ///< as messages call it
    const Sheet& sheet_;
    const Heads heads_;
    TableRow above_;  ///< the row that was read last, with what it means
    Node cases_;
    std::map<std::string, std::size_t> places_;  ///< of cases, by their number in half width
    Problems problems_;
    std::vector<std::string> told_;
};

/// The sheet that holds the cases: the only one with rows, or the only one with a heading.
Result<const Sheet*> sheet_meant(const File& file, const std::vector<Sheet>& sheets) {
    std::vector<const Sheet*> filled;
    std::vector<const Sheet*> headed;
    for (const auto& sheet : sheets) {
        if (!sheet.rows.empty()) filled.push_back(&sheet);
        if (heading_row(sheet)) headed.push_back(&sheet);
    }
    if (filled.empty())
        return Problem{file.name, 1, "見出しの行がありません。",
                       "1行目に見出しを書いてください：" + known_headings() + "。"};
    if (filled.size() == 1) return filled.front();
    if (headed.size() == 1) return headed.front();
    std::string names;
    for (const auto* sheet : headed.empty() ? filled : headed) names += "「" + sheet->name + "」";
    return Problem{file.name, 0, "どのシートを読むのか分かりません：" + names + "。",
                   "読むシートだけを、別のファイルにしてください。"};
}

}  // namespace

CaseTable read_case_table(const File& file) {
    const auto refused = [](Problem problem) {
        CaseTable table;
        table.problems.push_back(std::move(problem));
        return table;
    };
    const auto read = read_sheets(file);
    if (const auto* problem = problem_in(read)) return refused(*problem);
    const auto& sheets = std::get<std::vector<Sheet>>(read);
    const auto meant = sheet_meant(file, sheets);
    if (const auto* problem = problem_in(meant)) return refused(*problem);
    const auto& sheet = *std::get<const Sheet*>(meant);
    if (sheet.rows.size() > most_rows) return refused(too_many_rows(file.name));
    return CaseReader(sheets.size() > 1 ? file.name + "「" + sheet.name + "」" : file.name, sheet).run();
}

}  // namespace kasane::exchange

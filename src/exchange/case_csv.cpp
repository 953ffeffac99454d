// The columns of a CSV file of cases, by their Japanese headers.
#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include <fmt/format.h>

#include "exchange/case_columns.hpp"
#include "exchange/csv_reader.hpp"
#include "text/encoding.hpp"
#include "text/folded.hpp"
#include "text/gaiji.hpp"
#include "text/seen_text.hpp"

namespace kasane::exchange {
namespace {

/// As headings are compared: フリガナ, ふりがな and ﾌﾘｶﾞﾅ are one.
std::u32string heading(std::string_view text) {
    auto letters = text::folded(text).letters;
    std::erase(letters, U' ');
    return letters;
}

std::string known_headings() {
    std::string list;
    for (const auto& column : case_columns) list += (list.empty() ? "" : "、") + std::string(column.header);
    return list;
}

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

class CaseReader {
  public:
    explicit CaseReader(const File& file) : file_(file) {}

    CaseTable run(const std::vector<CsvRow>& rows) {
        cases_ = empty_node(Node::Kind::list, rows.front().line);
        read_header(rows);
        if (has("number"))
            for (std::size_t at = 1; at < rows.size(); ++at) read_row(rows[at]);
        else
            refuse(rows.front(), 0, "見出し「番号」がありません。", "ケースの番号の列を入れてください。");
        CaseTable table;
        table.root = empty_node(Node::Kind::table, 1);
        table.root.fields.emplace_back("case", std::move(cases_));
        table.problems = std::move(problems_);
        table.told = std::move(told_);
        return table;
    }

  private:
    struct Head {
        const CaseColumn* column = nullptr;  ///< none: an empty column, or one that was refused
        std::string called;
    };

    void refuse(const CsvRow& row, std::size_t column, const std::string& what, std::string remedy) {
        problems_.push_back(
            {file_.name, row.line, in_short(what), std::move(remedy), cell_name(column, row.number)});
    }

    bool has(std::string_view key) const {
        return std::any_of(heads_.begin(), heads_.end(),
                           [&](const Head& head) { return head.column && head.column->key == key; });
    }

    void read_header(const std::vector<CsvRow>& rows) {
        const auto& row = rows.front();
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            const auto called = text::as_seen(row.cells[at]);
            heads_.push_back({column_called(row, at, called), called});
        }
    }

    const CaseColumn* column_called(const CsvRow& row, std::size_t at, const std::string& called) {
        if (called.empty()) return nullptr;
        const auto* const column =
            std::find_if(case_columns.begin(), case_columns.end(),
                         [&](const CaseColumn& one) { return heading(one.header) == heading(called); });
        if (column == case_columns.end()) {
            refuse(row, at, "「" + in_short(called) + "」という見出しは分かりません。",
                   "使える見出し：" + known_headings() + "。");
            unknown_.push_back(at);
            return nullptr;
        }
        const auto twice = std::any_of(heads_.begin(), heads_.end(), [&](const Head& head) {
            return head.column && head.column->part == column->part && head.column->key == column->key;
        });
        if (!twice) return column;
        refuse(row, at, "見出し「" + called + "」が2つあります。", "1つにしてください。");
        unknown_.push_back(at);
        return nullptr;
    }

    bool is_refused(std::size_t column) const {
        return std::find(unknown_.begin(), unknown_.end(), column) != unknown_.end();
    }

    void read_row(const CsvRow& row) {
        for (std::size_t at = 0; at < row.cells.size(); ++at) check_cell(row, at);
        const auto part = part_of(row, Part::support_case);
        const auto* number = part.find("number");
        if (number == nullptr)
            return refuse(row, column_of("number"), "番号がありません。",
                          "どの行にもケースの番号を書いてください。");
        auto& support_case = case_of(*number);
        join(row, support_case, part);
        auto member = member_of(row);
        if (!member.fields.empty()) members_of(support_case).items.push_back(std::move(member));
    }

    /// What no field takes, and what nobody sees.
    void check_cell(const CsvRow& row, std::size_t at) {
        const auto& cell = row.cells[at];
        const bool headless = at >= heads_.size() || (heads_[at].column == nullptr && !is_refused(at));
        if (const auto seen = text::as_seen(cell); headless && !seen.empty())
            refuse(row, at, "見出しのない列に「" + in_short(seen) + "」があります。",
                   "見出しの行に列の名を書くか、この値を消してください。");
        if (text::first_control(cell))
            refuse(row, at, "目に見えない制御文字があります。", "このセルを打ち直してください。");
        tell_gaiji(row, at);
    }

    void tell_gaiji(const CsvRow& row, std::size_t at) {
        std::string shown = text::with_geta(row.cells[at]);
        if (shown != row.cells[at])
            told_.push_back(fmt::format("{} {}「{}」に外字があります。画面でも紙でも〓になります。",
                                        file_.name, cell_name(at, row.number),
                                        in_short(text::as_seen(shown))));
    }

    std::size_t column_of(std::string_view key) const {
        const auto head = std::find_if(heads_.begin(), heads_.end(),
                                       [&](const Head& one) { return one.column && one.column->key == key; });
        return static_cast<std::size_t>(head - heads_.begin());
    }

    Node cell_node(const CsvRow& row, std::size_t at, std::string words) const {
        auto node = empty_node(Node::Kind::text, row.line);
        node.text = std::move(words);
        node.called = heads_[at].called;
        node.cell = cell_name(at, row.number);
        return node;
    }

    /// The cells of one part of a row as a table; empty cells are left out.
    Node part_of(const CsvRow& row, Part part) const {
        auto table = empty_node(Node::Kind::table, row.line);
        table.cell = cell_name(0, row.number);
        for (std::size_t at = 0; at < heads_.size() && at < row.cells.size(); ++at) {
            const auto* column = heads_[at].column;
            if (column == nullptr || column->part != part) continue;
            auto words = words_of(row.cells[at], *column);
            if (!words.empty()) table.fields.emplace_back(column->key, cell_node(row, at, std::move(words)));
        }
        return table;
    }

    Node member_of(const CsvRow& row) const {
        auto member = part_of(row, Part::member);
        auto consent = part_of(row, Part::consent);
        if (!consent.fields.empty()) member.fields.emplace_back("consent", std::move(consent));
        if (!member.fields.empty() && member.find("name") == nullptr && has("name"))
            member.fields.emplace_back("name", cell_node(row, column_of("name"), {}));
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
    void join(const CsvRow& row, Node& support_case, const Node& part) {
        for (const auto& [key, value] : part.fields) {
            const auto* known = support_case.find(key);
            if (known == nullptr) {
                support_case.fields.emplace_back(key, value);
            } else if (key != "number" && known->text != value.text) {
                refuse(row, column_of(key),
                       fmt::format("{} の「{}」が、{} の「{}」と食い違います。",
                                   support_case.find("number")->text, in_short(value.text), known->cell,
                                   in_short(known->text)),
                       "同じ番号の行は、同じことを書くか空にしてください。");
            }
        }
    }

    const File& file_;
    std::vector<Head> heads_;
    std::vector<std::size_t> unknown_;  ///< columns whose heading was refused
    Node cases_;
    std::map<std::string, std::size_t> places_;  ///< of cases, by their number in half width
    Problems problems_;
    std::vector<std::string> told_;
};

}  // namespace

CaseTable read_case_csv(const File& file) {
    const auto refused = [](Problem problem) {
        CaseTable table;
        table.problems.push_back(std::move(problem));
        return table;
    };
    const auto read = read_csv(file);
    if (const auto* problem = problem_in(read)) return refused(*problem);
    const auto& rows = std::get<std::vector<CsvRow>>(read);
    if (rows.empty())
        return refused({file.name, 1, "見出しの行がありません。",
                        "1行目に見出しを書いてください：" + known_headings() + "。"});
    if (rows.size() > most_rows) return refused(too_many_rows(file.name));
    return CaseReader(file).run(rows);
}

}  // namespace kasane::exchange

// The columns of a CSV file of cases, by their Japanese headers.
#include <algorithm>
#include <array>
#include <optional>

#include "exchange/csv_reader.hpp"

namespace kasane::exchange {
namespace {

enum class Part { support_case, member, consent };

struct Column {
    std::string_view header;
    std::string_view key;
    Part part;
};

constexpr std::array<Column, 28> columns{{
    {"番号", "number", Part::support_case},
    {"呼称", "calling_name", Part::support_case},
    {"世帯", "household", Part::support_case},
    {"種別", "route", Part::support_case},
    {"状態", "state", Part::support_case},
    {"受付日", "received_on", Part::support_case},
    {"紹介元", "referrer", Part::support_case},
    {"主担当機関", "lead", Part::support_case},
    {"住所を伏せる", "protected_address", Part::support_case},
    {"最後の連絡", "last_contact_on", Part::support_case},
    {"共有する目的", "purpose", Part::support_case},
    {"概要", "summary", Part::support_case},
    {"安否", "safety", Part::support_case},
    {"再開するとき", "reopen_when", Part::support_case},
    {"付議の区分", "waits_for", Part::support_case},
    {"待つ理由", "waits_because", Part::support_case},
    {"期日", "due_on", Part::support_case},
    {"氏名", "name", Part::member},
    {"かな", "kana", Part::member},
    {"続柄", "relation", Part::member},
    {"年齢", "age", Part::member},
    {"同意", "status", Part::consent},
    {"同意の日", "given_on", Part::consent},
    {"同意の方法", "method", Part::consent},
    {"同意の範囲", "scope", Part::consent},
    {"共有しないもの", "excluded", Part::consent},
    {"ケース番号", "number", Part::support_case},
    {"フリガナ", "kana", Part::member},
}};

using Header = std::vector<const Column*>;

std::string known_headers() {
    std::string list;
    for (const auto& column : columns) list += (list.empty() ? "" : "、") + std::string(column.header);
    return list;
}

std::optional<Problem> read_header(const File& file, const CsvRow& row, Header& header) {
    for (const auto& cell : row.cells) {
        const auto at = std::find_if(columns.begin(), columns.end(),
                                     [&](const Column& column) { return column.header == cell; });
        if (at == columns.end())
            return Problem{file.name, row.line, "「" + in_short(cell) + "」という見出しは分かりません。",
                           "使える見出し：" + known_headers() + "。"};
        const bool twice = std::any_of(header.begin(), header.end(), [&](const Column* column) {
            return column->part == at->part && column->key == at->key;
        });
        if (twice)
            return Problem{file.name, row.line, "見出し「" + cell + "」が2つあります。",
                           "1つにしてください。"};
        header.push_back(&*at);
    }
    return {};
}

Node cell_node(const std::string& text, int line) {
    Node node;
    node.kind = Node::Kind::text;
    node.text = text;
    node.line = line;
    return node;
}

Node empty_node(Node::Kind kind, int line) {
    Node node;
    node.kind = kind;
    node.line = line;
    return node;
}

/// The cells of one part of a row as a table; empty cells are left out.
Node part_of(const CsvRow& row, const Header& header, Part part) {
    Node table = empty_node(Node::Kind::table, row.line);
    for (std::size_t at = 0; at < header.size() && at < row.cells.size(); ++at)
        if (header[at]->part == part && !row.cells[at].empty())
            table.fields.emplace_back(header[at]->key, cell_node(row.cells[at], row.line));
    return table;
}

Node member_of(const CsvRow& row, const Header& header) {
    Node member = part_of(row, header, Part::member);
    Node consent = part_of(row, header, Part::consent);
    if (!consent.fields.empty()) member.fields.emplace_back("consent", std::move(consent));
    return member;
}

Node* named(Node& table, std::string_view key) {
    for (auto& [name, value] : table.fields)
        if (name == key) return &value;
    return nullptr;
}

/// The case that the row belongs to, made where it is the first of its number.
Node& case_of(Node& cases, const Node& part) {
    const auto& number = part.find("number")->text;
    for (auto& known : cases.items)
        if (known.find("number")->text == number) return known;
    Node fresh = empty_node(Node::Kind::table, part.line);
    fresh.fields.emplace_back("member", empty_node(Node::Kind::list, part.line));
    fresh.fields.emplace_back("number", cell_node(number, part.line));
    cases.items.push_back(std::move(fresh));
    return cases.items.back();
}

/// What a further row says of the case must be empty or the same.
std::optional<Problem> join(const File& file, Node& support_case, const Node& part) {
    for (const auto& [key, value] : part.fields) {
        const auto* known = support_case.find(key);
        if (known == nullptr) {
            support_case.fields.emplace_back(key, value);
        } else if (known->text != value.text) {
            return Problem{file.name, value.line,
                           in_short(part.find("number")->text) + " の行どうしで「" + in_short(known->text) +
                               "」と「" + in_short(value.text) + "」が食い違います。",
                           "同じ番号の行は、同じことを書くか空にしてください。"};
        }
    }
    return {};
}

std::optional<Problem> read_row(const File& file, const CsvRow& row, const Header& header, Node& cases) {
    for (std::size_t at = header.size(); at < row.cells.size(); ++at)
        if (!row.cells[at].empty())
            return Problem{file.name, row.line,
                           "見出しのない列に「" + in_short(row.cells[at]) + "」があります。",
                           "見出しの行に列の名を書くか、この値を消してください。"};
    const Node part = part_of(row, header, Part::support_case);
    if (part.find("number") == nullptr)
        return Problem{file.name, row.line, "番号がありません。", "どの行にもケースの番号を書いてください。"};
    Node& support_case = case_of(cases, part);
    if (auto problem = join(file, support_case, part)) return problem;
    Node member = member_of(row, header);
    if (!member.fields.empty()) named(support_case, "member")->items.push_back(std::move(member));
    return {};
}

}  // namespace

Result<Node> read_case_csv(const File& file) {
    auto read = read_csv(file);
    if (const auto* problem = problem_in(read)) return *problem;
    const auto& rows = std::get<std::vector<CsvRow>>(read);
    if (rows.empty())
        return Problem{file.name, 1, "見出しの行がありません。",
                       "1行目に見出しを書いてください：" + known_headers() + "。"};
    if (rows.size() > most_rows) return too_many_rows(file.name);
    Header header;
    if (auto problem = read_header(file, rows.front(), header)) return *problem;
    Node cases = empty_node(Node::Kind::list, rows.front().line);
    for (std::size_t at = 1; at < rows.size(); ++at)
        if (auto problem = read_row(file, rows[at], header, cases)) return *problem;
    Node root = empty_node(Node::Kind::table, 1);
    root.fields.emplace_back("case", std::move(cases));
    return root;
}

}  // namespace kasane::exchange

#include <algorithm>
#include <ostream>

#include "cli/listing.hpp"
#include "cli/paper_output.hpp"
#include "cli/verbs.hpp"
#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/proposal.hpp"
#include "exchange/json.hpp"
#include "text/markdown_escape.hpp"

namespace kasane::cli {
namespace {

using domain::MeetingKind;
using domain::Record;

constexpr int first_minute = 13 * 60 + 30;
constexpr int minutes_of_day = 24 * 60;

/// A case of the proposal as it is shown.
struct ShownCase {
    std::string clock;
    int minutes = 0;
    std::string number;
    std::string calling_name;
    std::string timing;
    std::string presenter;
    std::vector<std::string> reasons;
    bool overdue = false;
};

/// What earlier meetings left open.
struct ShownPoint {
    std::optional<text::Date> due;
    bool homework = false;
    std::string text;  ///< the household under 呼称
    std::string agency;
    std::string number;  ///< of the case; empty: of none
};

/// What is proposed for the meetings of one kind.
struct Block {
    MeetingKind kind = MeetingKind::multi_layered_support;
    std::vector<ShownCase> cases;
    std::string ends;  ///< the clock when the cases are through
    std::vector<ShownPoint> points;
};

struct Proposal {
    text::Date day;
    std::vector<Block> blocks;
};

std::string clock_at(int minute) {
    return text::clock(minute % minutes_of_day);
}

std::string agency(const Record& record, const std::optional<domain::AgencyId>& id) {
    return id ? domain::agency_short_name(record, *id) : std::string();
}

std::string joined(const std::vector<std::string>& reasons) {
    std::string text;
    for (const auto& reason : reasons) text += (text.empty() ? "" : "、") + reason;
    return text;
}

ShownCase shown(const Record& record, const domain::ProposedCase& proposed, int minute) {
    const auto& row = *record.find<domain::Case>(proposed.support_case);
    return {clock_at(minute),
            proposed.minutes,
            row.number,
            row.calling_name,
            std::string(domain::label(proposed.timing)),
            agency(record, proposed.presenter),
            proposed.reasons,
            proposed.overdue};
}

ShownPoint shown(const Record& record, const domain::OpenPoint& point) {
    const auto* row = point.support_case ? record.find<domain::Case>(*point.support_case) : nullptr;
    const auto members =
        point.support_case ? domain::members_of(record, *point.support_case) : std::vector<domain::Member>{};
    return {point.due, point.action.has_value(),
            domain::show_references(point.text, members, domain::ShownAs::calling_name),
            agency(record, point.agency), row == nullptr ? std::string() : row->number};
}

/// What arose in a 支援会議 stays there (R03).
bool is_statutory(const Record& record, const domain::OpenPoint& point) {
    domain::Meeting meeting;
    meeting.kind = MeetingKind::statutory_support;
    return domain::comes_up_in(record, point, meeting);
}

/// The block from `minute` on, which is then when its cases end.
Block block_of(const Record& record, text::Date day, MeetingKind kind, int& minute) {
    Block block{kind, {}, {}, {}};
    for (const auto& proposed : domain::propose(record, day)) {
        if (proposed.kind != kind) continue;
        block.cases.push_back(shown(record, proposed, minute));
        minute += proposed.minutes;
    }
    block.ends = clock_at(minute);
    for (const auto& point : domain::open_points(record, day))
        if (is_statutory(record, point) == (kind == MeetingKind::statutory_support))
            block.points.push_back(shown(record, point));
    return block;
}

Proposal proposal_of(const Record& record, text::Date day) {
    int minute = first_minute;
    Proposal proposal{day, {block_of(record, day, MeetingKind::multi_layered_support, minute)}};
    auto statutory = block_of(record, day, MeetingKind::statutory_support, minute);
    if (!statutory.cases.empty() || !statutory.points.empty())
        proposal.blocks.push_back(std::move(statutory));
    return proposal;
}

constexpr auto no_case = "付議を待つケースはありません。";
constexpr auto nothing_left = "ありません。";
constexpr auto left_heading = "前回までに残ったこと";

std::string heading_of(const Proposal& proposal) {
    return text::wareki_with_weekday(proposal.day) + "の議題の案";
}

std::string expected_end(const Block& block) {
    return "ケースだけの見込みの終わり：" + block.ends;
}

std::vector<text::Column> case_columns() {
    using text::ColumnKind;
    return {
        {"番号", ColumnKind::number},  {"時刻"}, {"分", ColumnKind::number}, {"ケース"}, {"区分"}, {"説明"},
        {"理由", ColumnKind::sentence}};
}

std::vector<text::Column> point_columns() {
    return {{"期日"}, {"なに", text::ColumnKind::sentence}, {"だれが"}, {"ケース"}};
}

std::vector<text::Row> case_rows(const Block& block) {
    std::vector<text::Row> rows;
    for (const auto& row : block.cases)
        rows.push_back({std::to_string(rows.size() + 1), row.clock, std::to_string(row.minutes),
                        row.number + "　" + row.calling_name, row.timing, row.presenter,
                        joined(row.reasons)});
    return rows;
}

std::vector<text::Row> point_rows(const Block& block) {
    std::vector<text::Row> rows;
    for (const auto& point : block.points)
        rows.push_back({point.due ? text::wareki(*point.due) : "",
                        (point.homework ? "宿題：" : "") + point.text, point.agency, point.number});
    return rows;
}

void print(const Context& context, const Proposal& proposal) {
    context.out << heading_of(proposal) << "\n";
    for (const auto& block : proposal.blocks) {
        context.out << "\n" << domain::label(block.kind) << "\n";
        if (block.cases.empty())
            context.out << no_case << "\n";
        else
            context.out << text::in_columns(case_columns(), case_rows(block), context.cells)
                        << expected_end(block) << "\n";
        context.out << "\n" << left_heading << "\n";
        if (block.points.empty())
            context.out << nothing_left << "\n";
        else
            context.out << text::in_columns(point_columns(), point_rows(block), context.cells);
    }
}

std::string table(const std::vector<text::Column>& columns, const std::vector<text::Row>& rows) {
    std::string text = "|";
    for (const auto& column : columns) text += " " + column.heading + " |";
    text += "\n|";
    for (std::size_t at = 0; at < columns.size(); ++at) text += "---|";
    for (const auto& row : rows) {
        text += "\n|";
        for (const auto& cell : row) text += " " + text::escape_for_template(cell) + " |";
    }
    return text + "\n";
}

std::string in_markdown(const Proposal& proposal) {
    std::string text = "# " + heading_of(proposal) + "\n";
    for (const auto& block : proposal.blocks) {
        text += "\n## " + std::string(domain::label(block.kind)) + "\n\n";
        text += block.cases.empty()
                    ? no_case + std::string("\n")
                    : table(case_columns(), case_rows(block)) + "\n" + expected_end(block) + "\n";
        text += std::string("\n### ") + left_heading + "\n\n";
        text += block.points.empty() ? nothing_left + std::string("\n")
                                     : table(point_columns(), point_rows(block));
    }
    return text::settle_line_starts(text);
}

using exchange::Node;
using exchange::text_node;

Node in_json(const ShownCase& row) {
    auto reasons = exchange::list_node();
    for (const auto& reason : row.reasons) reasons.items.push_back(text_node(reason));
    auto object = exchange::table_node();
    object.fields = {{"case", text_node(row.number)},   {"calling_name", text_node(row.calling_name)},
                     {"time", text_node(row.clock)},    {"minutes", exchange::number_node(row.minutes)},
                     {"timing", text_node(row.timing)}, {"presenter", text_or_null(row.presenter)},
                     {"reasons", std::move(reasons)},   {"overdue", exchange::truth_node(row.overdue)}};
    return object;
}

Node in_json(const ShownPoint& point) {
    auto object = exchange::table_node();
    object.fields = {{"due", point.due ? text_node(text::iso(*point.due)) : Node()},
                     {"homework", exchange::truth_node(point.homework)},
                     {"text", text_node(point.text)},
                     {"agency", text_or_null(point.agency)},
                     {"case", text_or_null(point.number)}};
    return object;
}

Node in_json(const Block& block) {
    auto cases = exchange::list_node();
    for (const auto& row : block.cases) cases.items.push_back(in_json(row));
    auto points = exchange::list_node();
    for (const auto& point : block.points) points.items.push_back(in_json(point));
    auto object = exchange::table_node();
    object.fields = {{"kind", text_node(std::string(domain::label(block.kind)))},
                     {"cases", std::move(cases)},
                     {"ends", text_node(block.ends)},
                     {"left_open", std::move(points)}};
    return object;
}

void print_json(const Context& context, const Proposal& proposal) {
    auto blocks = exchange::list_node();
    for (const auto& block : proposal.blocks) blocks.items.push_back(in_json(block));
    print_json(context, {{"date", text_node(text::iso(proposal.day))}, {"meetings", std::move(blocks)}});
}

struct Asked {
    std::string day;
    std::string output;
};

Exit propose(const Context& context, const Asked& asked) {
    const auto day = text::parse_typed_date(asked.day, context.now.date);
    if (!day) {
        tell(context, "「" + asked.day + "」は日付ではありません。",
             "2026-02-26 か 2/26 のように、暦にある日を書いてください。");
        return Exit::usage;
    }
    if (!is_paper_file(context, asked.output)) return Exit::usage;
    const auto store = open_store(context, store::Mode::read_only, "kasane propose");
    if (!store) return Exit::trouble;
    const auto record = load_everything(context, *store);
    if (!record) return Exit::trouble;
    const auto proposal = proposal_of(*record, *day);
    if (!asked.output.empty())
        return write_paper(context, {{in_markdown(proposal)}}, domain::town_name(*record), {asked.output});
    if (context.json)
        print_json(context, proposal);
    else
        print(context, proposal);
    return Exit::done;
}

}  // namespace

Verb propose_verb() {
    return {"propose",
            Occasion::before,
            "その日の議題の案：待っているケースと、残っていること",
            "ケースは期限の過ぎたものから、理由と時刻を添えて並べます。",
            {"kasane propose 2026-02-26", "kasane propose 2026-02-26 -o 議題の案.pdf"},
            [](Syntax& syntax) -> Run {
                const auto day = syntax.value("DATE", "会議の日（2026-02-26 か 2/26）");
                const auto output = syntax.option("-o", "FILE", "書くファイル（.md、.pdf、.docx）");
                syntax.json();
                return [=](const Context& context) { return propose(context, {*day, *output}); };
            }};
}

}  // namespace kasane::cli

#include <algorithm>
#include <ostream>

#include "cli/verbs.hpp"
#include "domain/proposal.hpp"
#include "domain/query.hpp"
#include "domain/reference.hpp"
#include "domain/wording.hpp"
#include "text/markdown_escape.hpp"

namespace kasane::cli {
namespace {

using domain::MeetingKind;
using domain::Record;

constexpr int first_minute = 13 * 60 + 30;

std::string cell(const std::string& typed) {
    return " " + text::escape_markdown(typed) + " |";
}

std::string agency(const Record& record, const std::optional<domain::AgencyId>& id) {
    return id ? domain::agency_short_name(record, *id) : std::string();
}

std::string joined(const std::vector<std::string>& reasons) {
    std::string text;
    for (const auto& reason : reasons) text += (text.empty() ? "" : "、") + reason;
    return text;
}

/// Texts of a case with its household under 呼称.
std::string shown(const Record& record, const domain::OpenPoint& point) {
    const auto members =
        point.support_case ? domain::members_of(record, *point.support_case) : std::vector<domain::Member>{};
    return domain::show_references(point.text, members, domain::ShownAs::calling_name);
}

/// The rows of the cases from `minute` on; the answer is when they end.
int print_cases(const Context& context, const Record& record, const std::vector<domain::ProposedCase>& cases,
                int minute) {
    context.out << "| 番号 | 時刻 | 分 | ケース | 区分 | 説明 | 理由 |\n|---|---|---|---|---|---|---|\n";
    int number = 0;
    for (const auto& proposed : cases) {
        const auto& row = *record.find<domain::Case>(proposed.support_case);
        context.out << "|" << cell(std::to_string(++number)) << cell(text::clock(minute % (24 * 60)))
                    << cell(std::to_string(proposed.minutes)) << cell(row.number + "　" + row.calling_name)
                    << cell(std::string(domain::label(proposed.timing)))
                    << cell(agency(record, proposed.presenter)) << cell(joined(proposed.reasons)) << "\n";
        minute += proposed.minutes;
    }
    context.out << "\nケースだけの見込みの終わり：" << text::clock(minute % (24 * 60)) << "\n";
    return minute;
}

void print_points(const Context& context, const Record& record,
                  const std::vector<domain::OpenPoint>& points) {
    context.out << "| 期日 | なに | だれが | ケース |\n|---|---|---|---|\n";
    for (const auto& point : points) {
        const auto* row = point.support_case ? record.find<domain::Case>(*point.support_case) : nullptr;
        context.out << "|" << cell(point.due ? text::wareki(*point.due) : "")
                    << cell(std::string(point.action ? "宿題：" : "") + shown(record, point))
                    << cell(agency(record, point.agency)) << cell(row == nullptr ? "" : row->number) << "\n";
    }
}

/// What arose in a 支援会議 stays there (R03).
bool is_statutory(const Record& record, const domain::OpenPoint& point) {
    domain::Meeting meeting;
    meeting.kind = MeetingKind::statutory_support;
    return domain::comes_up_in(record, point, meeting);
}

int print_block(const Context& context, const Record& record, text::Date day, MeetingKind kind, int minute) {
    const bool statutory = kind == MeetingKind::statutory_support;
    auto cases = domain::propose(record, day);
    auto points = domain::open_points(record, day);
    std::erase_if(cases, [&](const domain::ProposedCase& row) { return row.kind != kind; });
    std::erase_if(points,
                  [&](const domain::OpenPoint& row) { return is_statutory(record, row) != statutory; });
    if (statutory && cases.empty() && points.empty()) return minute;
    context.out << "\n## " << domain::label(kind) << "\n\n";
    if (cases.empty())
        context.out << "付議を待つケースはありません。\n";
    else
        minute = print_cases(context, record, cases, minute);
    context.out << "\n### 前回までに残ったこと\n\n";
    if (points.empty())
        context.out << "ありません。\n";
    else
        print_points(context, record, points);
    return minute;
}

}  // namespace

Exit propose(const Context& context, const std::string& typed) {
    const auto day = text::parse_typed_date(typed, context.now.date);
    if (!day) {
        tell(context, "「" + typed + "」は日付ではありません。",
             "2026-02-26 か 2/26 のように、暦にある日を書いてください。");
        return Exit::usage;
    }
    const auto store = open_store(context, store::Mode::read_only, "kasane propose");
    if (!store) return Exit::trouble;
    const auto record = load_everything(context, *store);
    if (!record) return Exit::trouble;
    context.out << "# " << text::wareki_with_weekday(*day) << "の議題の案\n";
    const auto minute = print_block(context, *record, *day, MeetingKind::multi_layered_support, first_minute);
    print_block(context, *record, *day, MeetingKind::statutory_support, minute);
    return Exit::done;
}

}  // namespace kasane::cli

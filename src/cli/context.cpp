#include "cli/context.hpp"

#include <ostream>

#include "cli/usage.hpp"
#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "exchange/json.hpp"
#include "service/soundness.hpp"
#include "text/problem.hpp"

namespace kasane::cli {

namespace {

/// 「S2-1、S2-2 のどれかのことですか。」: those of the day that was typed, of the sitting that is there, or
/// whose codes are near.
std::string meetings_near(const domain::Record& record, const std::string& typed, text::Date today) {
    const auto day = text::parse_typed_date(typed, today);
    std::vector<std::string> of_day;
    std::vector<std::string> of_sitting;
    std::vector<std::string> all;
    for (const auto& [key, sitting] : record.rows<domain::Sitting>()) {
        const auto code = domain::code_of(sitting);
        all.push_back(code);
        for (const auto& meeting : domain::meetings_of(record, sitting.id)) {
            all.push_back(domain::code_of(meeting));
            if (day && sitting.date == *day) of_day.push_back(all.back());
            if (typed.starts_with(code + "-")) of_sitting.push_back(all.back());
        }
    }
    for (const auto& meant : {of_day, of_sitting})
        if (!meant.empty()) return ask_whether(meant);
    return did_you_mean(typed, all);
}

}  // namespace

void warn(const Context& context, const std::string& what, const std::string& remedy) {
    context.err << what << "\n" << remedy << "\n";
}

void tell(const Context& context, const std::string& what, const std::string& remedy) {
    warn(context, what, remedy);
    if (!context.json) return;
    auto problem = exchange::table_node();
    problem.fields = {{"error", exchange::text_node(what)}, {"do", exchange::text_node(remedy)}};
    context.out << exchange::write_json(problem) << "\n";
}

std::optional<store::Store> open_store(const Context& context, store::Mode mode, const std::string& who) {
    auto opened = store::Store::open(context.store, mode, who);
    if (const auto* problem = text::problem_in(opened)) {
        tell(context, problem->what, problem->remedy);
        return {};
    }
    const auto& store = std::get<store::Store>(opened);
    if (store.may_write())
        if (const auto problem = service::altered(store)) tell(context, problem->what, problem->remedy);
    return std::get<store::Store>(std::move(opened));
}

std::optional<domain::Record> load_everything(const Context& context, const store::Store& store) {
    auto loaded = store.load_everything();
    if (const auto* problem = text::problem_in(loaded)) {
        tell(context, problem->what, problem->remedy);
        return {};
    }
    return std::get<domain::Record>(std::move(loaded));
}

std::optional<Named> find_meetings(const Context& context, const domain::Record& record,
                                   const std::string& code) {
    for (const auto& [key, sitting] : record.rows<domain::Sitting>()) {
        Named whole{sitting.id, {}};
        for (const auto& meeting : domain::meetings_of(record, sitting.id)) {
            if (domain::code_of(meeting) == code) return Named{sitting.id, {meeting.id}};
            whole.meetings.push_back(meeting.id);
        }
        if (domain::code_of(sitting) == code && !whole.meetings.empty()) return whole;
    }
    tell(context, "会議「" + code + "」がありません。" + meetings_near(record, code, context.now.date),
         "kasane meetings で番号を確かめてください。");
    return {};
}

std::optional<domain::CaseId> find_case(const Context& context, const domain::Record& record,
                                        const std::string& number) {
    std::vector<std::string> known;
    for (const auto& [key, row] : record.rows<domain::Case>()) {
        if (row.number == number) return row.id;
        known.push_back(row.number);
    }
    tell(context, "ケース「" + number + "」がありません。" + did_you_mean(number, known),
         "番号を R7-012 のように書いてください。");
    return {};
}

std::optional<domain::MemberId> find_member(const Context& context, const domain::Record& record,
                                            domain::CaseId support_case, const std::string& called) {
    const auto household = domain::members_of(record, support_case);
    auto meant = domain::members_called(called, household);
    for (const auto& member : household)
        if (std::to_string(member.seq) == called) meant = {member};
    if (meant.size() == 1) return meant.front().id;
    if (meant.empty())
        tell(context, "世帯員「" + called + "」がいません。",
             household.empty() ? "ケースの番号を確かめてください。"
                               : "続柄か氏名で書いてください：" + domain::ways_to_call(household) + "。");
    else
        tell(context, "世帯員「" + called + "」は2人以上います。",
             "だれのことかを書いてください：" + domain::ways_to_call(meant) + "。");
    return {};
}

}  // namespace kasane::cli

#include "view_model/meeting/left_open.hpp"

#include <algorithm>

#include "domain/commands/decide.hpp"
#include "domain/queries/walk.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"
#include "view_model/room/shown_text.hpp"

namespace kasane::view {
namespace {

using domain::AgendaItem;
using domain::AnswerKind;
using domain::Record;

std::string name_of(const Record& record, const std::optional<domain::PersonId>& person) {
    const auto* found = person ? record.find<domain::Person>(*person) : nullptr;
    return found == nullptr ? std::string{} : found->name;
}

/// 「アウトの確認　1/29」, 「教委へ伝える　川辺」, 「市の答え」; empty where the agency confirmed.
std::string open_answer(const Record& record, const AgendaItem& item, domain::AgencyId agency) {
    const auto name = domain::agency_short_name(record, agency);
    const auto* answer = record.find<domain::Answer>(domain::RowKey{item.id.value, agency.value});
    if (answer == nullptr) return name + "の答えがまだです";
    switch (answer->kind) {
        case AnswerKind::confirmed:
            return {};
        case AnswerKind::taken_home:
            return name + "の確認" + (answer->until ? "　" + text::slash_day(*answer->until) : "");
        case AnswerKind::difficult:
            return name + "は、このままでは難しい";
        case AnswerKind::absent:
            return name + "へ伝える　" + name_of(record, answer->told_by);
    }
    return {};
}

/// The step at which what a rule found is settled, as far as the item has it.
std::optional<domain::Step> step_for(const Record& record, const AgendaItem& item, domain::RuleId rule) {
    const auto steps = domain::steps_of(record, item);
    for (const auto& step : domain::rule(rule).settled_at)
        if (step && std::find(steps.begin(), steps.end(), *step) != steps.end()) return step;
    return {};
}

std::string without_item_name(const std::string& message, const AgendaItem& item) {
    const auto number = "議題" + std::to_string(item.seq);
    return message.starts_with(number) ? message.substr(number.size()) : message;
}

void add_answers(std::vector<LeftOpen>& left, const Record& record, const AgendaItem& item) {
    const auto* judgement = record.find<domain::Judgement>(item.id);
    if (judgement != nullptr && judgement->outcome == domain::Outcome::continued) return;
    for (const auto agency : domain::agencies_to_answer(record, item)) {
        if (domain::is_recused(record, item, agency)) continue;
        const auto words = open_answer(record, item, agency);
        if (!words.empty())
            left.push_back({"議題" + std::to_string(item.seq) + "　" + words, item.id,
                            step_for(record, item, domain::R10)});
    }
}

void add_item(std::vector<LeftOpen>& left, const Record& record, const AgendaItem& item,
              const std::vector<domain::Finding>& findings) {
    const auto number = "議題" + std::to_string(item.seq);
    if (!item.finished_at) left.push_back({number + "　未了", item.id});
    if (!item.started_at || !result_may_show(record, item)) return;
    for (const auto& finding : findings) {
        // R10 stands below agency by agency, R23 above.
        const bool elsewhere = finding.rule == domain::R10 || finding.rule == domain::R23 ||
                               domain::rule(finding.rule).level == domain::RuleLevel::show;
        if (finding.item == item.id && !elsewhere)
            left.push_back({number + without_item_name(finding.message, item), item.id,
                            step_for(record, item, finding.rule)});
    }
    add_answers(left, record, item);
}

}  // namespace

bool result_may_show(const Record& record, const AgendaItem& item) {
    const auto* meeting = record.find<domain::Meeting>(item.meeting);
    return meeting != nullptr && domain::all_invited(record, *meeting, item);
}

int cases_hidden_at_closing(const Record& record, const domain::Meeting& meeting) {
    const auto agenda = domain::agenda_of(record, meeting.id);
    return static_cast<int>(std::count_if(agenda.begin(), agenda.end(), [&](const AgendaItem& item) {
        return item.support_case && item.started_at && !result_may_show(record, item);
    }));
}

std::vector<LeftOpen> left_open(const Record& record, const domain::Meeting& meeting) {
    std::vector<LeftOpen> left;
    const auto findings = domain::check_meeting(record, meeting.id);
    for (const auto& item : domain::agenda_of(record, meeting.id))
        if (item.kind == domain::AgendaKind::support_case) add_item(left, record, item, findings);
    for (const auto& row : domain::homework_of(record, meeting.sitting)) {
        const auto* item = row.item ? record.find<AgendaItem>(*row.item) : nullptr;
        const bool here = item != nullptr && item->meeting == meeting.id;
        const bool may_show = here && (!item->support_case || result_may_show(record, *item));
        if (may_show && row.state != domain::ActionState::done)
            left.push_back({"宿題　" + shown_text(record, row.item, row.text) +
                                (row.agency ? "　" + domain::agency_short_name(record, *row.agency) : "") +
                                (row.due_on ? "　" + text::slash_day(*row.due_on) : ""),
                            {}});
    }
    return left;
}

}  // namespace kasane::view

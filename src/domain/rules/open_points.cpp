#include "domain/rules/open_points.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"

namespace kasane::domain {
namespace {

struct OpenPointRow {
    OpenPointKind kind;
    std::string_view label;
    RuleId rule;  ///< that brings it back
};
constexpr std::array<OpenPointRow, 10> open_point_rows{{
    {OpenPointKind::homework, "宿題", R23},
    {OpenPointKind::condition, "条件・不足", R21},
    {OpenPointKind::answer, "機関の確認", R10},
    {OpenPointKind::support_decision, "支援決定", R08},
    {OpenPointKind::inform, "本人へ伝える", R25},
    {OpenPointKind::agreement, "本人の同意", R25},
    {OpenPointKind::tell_absent, "欠席へ伝える", R20},
    {OpenPointKind::follow_up, "フォロー", R11},
    {OpenPointKind::untaken, "担い手", R09},
    {OpenPointKind::consent_effort, "同意の働きかけ", R03},
}};

const OpenPointRow& row_of(OpenPointKind kind) {
    return *std::find_if(open_point_rows.begin(), open_point_rows.end(),
                         [&](const OpenPointRow& row) { return row.kind == kind; });
}

bool case_goes_on(const Record& record, const AgendaItem& item) {
    const auto* support_case = item.support_case ? record.find<Case>(*item.support_case) : nullptr;
    if (support_case == nullptr) return false;
    return support_case->state == CaseState::intake || support_case->state == CaseState::supported ||
           support_case->state == CaseState::suspended || support_case->state == CaseState::closed;
}

/// Whether the plan still runs and no later closed item discussed it.
bool is_latest(const Record& record, const AgendaItem& item, const Sitting& sitting) {
    const auto* plan = item.plan ? record.find<SupportPlan>(*item.plan) : nullptr;
    if (plan != nullptr && plan->state == PlanState::superseded) return false;
    const auto& items = record.rows<AgendaItem>();
    return std::none_of(items.begin(), items.end(), [&](const auto& entry) {
        const auto& other = entry.second;
        if (other.id == item.id || other.support_case != item.support_case || other.plan != item.plan ||
            !other.finished_at)
            return false;
        const auto* meeting = record.find<Meeting>(other.meeting);
        const auto* later = meeting == nullptr ? nullptr : record.find<Sitting>(meeting->sitting);
        return later != nullptr && meeting->state == MeetingState::closed && later->date > sitting.date;
    });
}

/// Collects what one item left.
class Collector {
  public:
    /// Of an item that a later one on the same plan has taken up, answers and roles are asked for there.
    Collector(const Record& record, const AgendaItem& item, bool is_latest, std::vector<OpenPoint>& points)
        : record_(record), item_(item), is_latest_(is_latest), points_(points) {}

    void collect() {
        if (!item_.support_case || !item_.finished_at || !case_goes_on(record_, item_)) return;
        const auto* judgement = record_.find<Judgement>(item_.id);
        collect_effort();
        if (judgement == nullptr && item_.timing != ReviewTiming::sharing) return;
        if (judgement != nullptr && judgement->outcome == Outcome::continued)
            return is_latest_ ? collect_missing(*judgement) : void();
        if (judgement != nullptr) collect_condition(*judgement);
        if (is_latest_) {
            collect_answers();
            collect_untaken();
        }
        collect_decisions();
        collect_informing();
        collect_follow_up();
    }

  private:
    OpenPoint& add(OpenPointKind kind, std::string text, std::optional<AgencyId> agency,
                   std::optional<text::Date> due) {
        OpenPoint point;
        point.kind = kind;
        point.meeting = item_.meeting;
        point.item = item_.id;
        point.support_case = item_.support_case;
        point.agency = agency;
        point.due = due;
        point.text = std::move(text);
        return points_.emplace_back(std::move(point));
    }
    void collect_missing(const Judgement& judgement) {
        if (!judgement.bringer) return;
        add(OpenPointKind::condition, "継続協議に要るもの（" + judgement.missing + "）", judgement.bringer,
            {});
    }
    void collect_condition(const Judgement& judgement) {
        if (judgement.outcome != Outcome::approved_conditionally || judgement.met != YesNo::unset) return;
        add(OpenPointKind::condition, "条件の確認（" + judgement.condition + "）", judgement.checker,
            judgement.check_on);
    }
    void collect_answers() {
        for (const auto agency : agencies_to_answer(record_, item_)) {
            const auto* answer = record_.find<Answer>(RowKey{item_.id.value, agency.value});
            if (answer != nullptr && answer->kind == AnswerKind::confirmed) continue;
            if (is_recused(record_, item_, agency)) continue;
            const auto name = agency_short_name(record_, agency);
            const auto words = answer == nullptr                        ? name + "の答えがない"
                               : answer->kind == AnswerKind::taken_home ? name + "の確認（持ち帰り）"
                               : answer->kind == AnswerKind::difficult ? name + "は、このままでは難しい"
                                                                       : name + "の確認（欠席）";
            add(OpenPointKind::answer, words, agency, answer == nullptr ? std::nullopt : answer->until);
        }
    }
    void collect_untaken() {
        for (const auto& finding : check_roles(record_, item_)) {
            const auto name = item_name(record_, item_) + "の";
            const auto words =
                finding.message.starts_with(name) ? finding.message.substr(name.size()) : finding.message;
            add(OpenPointKind::untaken, words, {}, {});
        }
    }
    void collect_decisions() {
        if (!item_.plan || !decides_on_services(item_)) return;
        for (const auto service : services_used(record_, *item_.plan)) {
            const auto* row = decision_on(record_, *item_.plan, service);
            const bool decided = row != nullptr && (row->status == DecisionStatus::decided_today ||
                                                    row->status == DecisionStatus::rejected);
            if (decided || (row != nullptr && row->item != item_.id)) continue;
            auto& point = add(OpenPointKind::support_decision, std::string(label(service)) + "の支援決定", {},
                              row == nullptr ? std::nullopt : row->planned_on);
            point.service = service;
        }
    }
    void collect_informing() {
        const auto* row = record_.find<Arrangement>(item_.id);
        // A meeting that passed R25 named nobody: somebody still has to tell the 本人.
        if (row == nullptr || (!row->informer && !row->informed_on)) {
            if (!check_informer(record_, item_).empty())
                add(OpenPointKind::inform, "本人へ伝える（伝える方が決まっていない）", {}, {});
            return;
        }
        if (!row->informed_on) add(OpenPointKind::inform, "本人へ伝える", row->informer, row->inform_on);
        const bool plans =
            item_.timing == ReviewTiming::new_plan || item_.timing == ReviewTiming::renewed_plan;
        if (is_latest_ && row->informed_on && plans && row->agrees == YesNo::unset)
            add(OpenPointKind::agreement, "本人がプランに同意したか", row->informer, {});
    }
    void collect_follow_up() {
        const auto* row = record_.find<Closure>(item_.id);
        if (row == nullptr || row->follow_up != YesNo::yes || row->followed_up_on) return;
        add(OpenPointKind::follow_up, "フォローアップ（" + row->follow_up_how + "）", row->follow_up_by,
            row->follow_up_on);
    }
    void collect_effort() {
        const auto* row = record_.find<ConsentEffort>(item_.id);
        if (!is_latest_ || item_.timing != ReviewTiming::sharing || row == nullptr || !row->agency) return;
        if (consent_extent(record_, *item_.support_case) != ConsentExtent::none) return;
        add(OpenPointKind::consent_effort, "同意を得る働きかけ（" + row->when + "）", row->agency,
            row->next_on);
    }

    const Record& record_;
    const AgendaItem& item_;
    bool is_latest_;
    std::vector<OpenPoint>& points_;
};

void collect_absent(const Record& record, const Meeting& meeting, std::vector<OpenPoint>& points) {
    for (const auto& row : attendances_of(record, meeting.id)) {
        if (row.presence != Presence::absent || row.told_on) continue;
        // Somebody else of the agency came, so that it need not be told by others.
        if (!row.told_by && agency_came(record, meeting.id, row.agency)) continue;
        const auto* teller =
            row.told_by ? record.find<Attendance>(RowKey{meeting.id.value, row.told_by->value}) : nullptr;
        OpenPoint point;
        point.kind = OpenPointKind::tell_absent;
        point.meeting = meeting.id;
        point.person = row.person;
        if (teller != nullptr) point.agency = teller->agency;
        point.text = "欠席の" + agency_short_name(record, row.agency) + "へ伝える";
        points.push_back(std::move(point));
    }
}

void collect_homework(const Record& record, text::Date until, std::vector<OpenPoint>& points) {
    for (const auto& [key, row] : record.rows<ActionItem>()) {
        const auto* sitting = record.find<Sitting>(row.sitting);
        const bool later = sitting != nullptr && sitting->date > until;
        if (row.state == ActionState::done || later) continue;
        OpenPoint point;
        const auto* item = row.item ? record.find<AgendaItem>(*row.item) : nullptr;
        if (item != nullptr) {
            point.meeting = item->meeting;
            point.support_case = item->support_case;
        }
        point.item = row.item;
        point.agency = row.agency;
        point.action = row.id;
        point.due = row.due_on;
        point.text = row.text;
        points.push_back(std::move(point));
    }
}

Finding finding_of(const Record& record, const OpenPoint& point) {
    const auto* item = point.item ? record.find<AgendaItem>(*point.item) : nullptr;
    const auto members = point.support_case ? members_of(record, *point.support_case) : std::vector<Member>{};
    auto words = show_references(point.text, members, ShownAs::calling_name);
    if (point.due) words += "　" + text::month_day(*point.due) + "まで";
    const auto id = row_of(point.kind).rule;
    return {id, RuleLevel::show, (item == nullptr ? "" : item_name(record, *item) + "　") + words,
            std::string(rule(id).remedy), point.item};
}

}  // namespace

std::string_view label(OpenPointKind kind) {
    return row_of(kind).label;
}

std::vector<OpenPoint> open_points(const Record& record, text::Date until) {
    std::vector<OpenPoint> points;
    collect_homework(record, until, points);
    for (const auto& [key, meeting] : record.rows<Meeting>()) {
        const auto* sitting = record.find<Sitting>(meeting.sitting);
        if (meeting.state != MeetingState::closed || sitting == nullptr || sitting->date > until) continue;
        collect_absent(record, meeting, points);
        for (const auto& item : agenda_of(record, meeting.id))
            Collector(record, item, is_latest(record, item, *sitting), points).collect();
    }
    std::stable_sort(points.begin(), points.end(), [](const OpenPoint& a, const OpenPoint& b) {
        return a.due.value_or(text::last_date) < b.due.value_or(text::last_date);
    });
    return points;
}

std::vector<OpenPoint> left_by(const Record& record, const AgendaItem& item) {
    std::vector<OpenPoint> points;
    Collector(record, item, true, points).collect();
    return points;
}

std::vector<Finding> findings_left_by(const Record& record, MeetingId meeting) {
    std::vector<Finding> findings;
    const auto* row = record.find<Meeting>(meeting);
    const auto* sitting = row == nullptr ? nullptr : record.find<Sitting>(row->sitting);
    if (sitting == nullptr || row->state != MeetingState::closed) return findings;
    std::vector<OpenPoint> points;
    for (const auto& item : agenda_of(record, meeting))
        Collector(record, item, is_latest(record, item, *sitting), points).collect();
    collect_absent(record, *row, points);
    std::vector<OpenPoint> homework;
    collect_homework(record, sitting->date, homework);
    std::copy_if(homework.begin(), homework.end(), std::back_inserter(points),
                 [&](const OpenPoint& point) { return point.meeting == meeting; });
    for (const auto& point : points)
        if (point.kind != OpenPointKind::untaken) findings.push_back(finding_of(record, point));
    return findings;
}

bool comes_up_in(const Record& record, const OpenPoint& point, const Meeting& meeting) {
    if (point.action) {
        const auto* action = record.find<ActionItem>(*point.action);
        return action != nullptr && comes_back_in(record, *action, meeting);
    }
    const auto* origin = record.find<Meeting>(point.meeting);
    if (origin == nullptr) return false;
    return (origin->kind == MeetingKind::statutory_support) ==
           (meeting.kind == MeetingKind::statutory_support);
}

std::vector<OpenPoint> points_for(const Record& record, const Meeting& meeting) {
    const auto* sitting = record.find<Sitting>(meeting.sitting);
    if (sitting == nullptr) return {};
    auto points = open_points(record, text::add_days(sitting->date, -1));
    std::erase_if(points, [&](const OpenPoint& point) {
        const bool later = point.due && *point.due > sitting->date && point.kind != OpenPointKind::answer;
        return point.action || later || !comes_up_in(record, point, meeting);
    });
    return points;
}

}  // namespace kasane::domain

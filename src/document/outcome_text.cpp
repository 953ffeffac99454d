#include "document/outcome_text.hpp"

#include <algorithm>

#include "document/phrases.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/walk.hpp"

namespace kasane::document {
namespace {

using namespace domain;

const std::string undecided = "未決定";

std::string until(const std::optional<text::Date>& day) {
    return day ? text::wareki(*day) + "まで" : "";
}

/// What a 終結 adds to its result: the design's 「了承（主担当機関　東地域包括支援センター）」.
std::string closure_words(const ItemScope& scope) {
    const auto* closure = scope.row<Closure>();
    if (!closure) return {};
    return joined({closure->lead ? "主担当機関　" + scope.agency(closure->lead) : "",
                   closure->referral_back ? "つなぎもどし　" + scope.agency(closure->referral_back) : ""},
                  "。");
}

std::string words_of(const ItemScope& scope, const Judgement& judgement) {
    switch (judgement.outcome) {
        case Outcome::approved_amended:
            if (judgement.amendment.empty() && scope.item.plan)
                return scope.shown(amendment_text(scope.record, *scope.item.plan));
            return scope.shown(judgement.amendment);
        case Outcome::approved_conditionally:
            return scope.shown(judgement.condition);
        case Outcome::continued:
            return judgement.missing.empty() ? "" : "足りないもの　" + scope.shown(judgement.missing);
        case Outcome::approved:
            break;
    }
    return {};
}

std::string without_judgement(const ItemScope& scope) {
    if (!scope.item.finished_at) return "未了";
    const auto steps = steps_of(scope.record, scope.item);
    return std::find(steps.begin(), steps.end(), Step::judgement) == steps.end() ? "―" : "判断なし";
}

std::string dated(std::string_view what, const std::optional<text::Date>& day) {
    return day ? std::string(what) + " " + text::wareki(*day) : std::string{};
}

/// What a row says of what was done, or 「会議後　…」 where only the row of today says so.
template <class T, class Words>
std::string done_words(const ItemScope& scope, Words words) {
    const auto* there = scope.row<T>();
    const auto* now = scope.row_since<T>();
    const auto said = there ? words(*there) : std::string();
    const auto later = now ? words(*now) : std::string();
    return joined({said, later.empty() || later == said ? "" : after_meeting_line(later)}, "\n");
}

std::string condition_result(const ItemScope& scope, const Judgement& judgement) {
    if (judgement.met == YesNo::unset) return {};
    return "結果　" + std::string(judgement.met == YesNo::yes ? "条件を満たした" : "条件を満たさない") +
           in_brackets(joined({day_or(judgement.met_on, ""), scope.shown(judgement.met_text)}, "。"));
}

/// 「伝えた　令和8年1月26日（分かりました）。本人はプランに同意」
std::string informed_words(const ItemScope& scope, const Arrangement& arrangement) {
    if (!arrangement.informed_on) return {};
    const std::string agrees = arrangement.agrees == YesNo::yes  ? "本人はプランに同意"
                               : arrangement.agrees == YesNo::no ? "本人はプランに同意していない"
                                                                 : "";
    return joined(
        {"伝えた　" + text::wareki(*arrangement.informed_on) + in_brackets(scope.shown(arrangement.said)),
         agrees},
        "。");
}

std::string early_start_words(const ItemScope& scope, Service service) {
    std::vector<std::string> starts;
    if (scope.item.plan)
        for (const auto& support : items_of(scope.record, *scope.item.plan))
            if (support.service == service && support.early_start_on)
                starts.push_back(text::wareki(*support.early_start_on) + "から早期支援");
    return joined(starts, "、");
}

/// The day of a decision that was not made on that of the sitting.
std::string other_day(const ItemScope& scope, const SupportDecision& decision) {
    return decision.decided_on == scope.sitting.date ? "" : day_or(decision.decided_on, "");
}

/// 「本日決定」, 「決定（令和8年1月30日）」
std::string decision_in_short(const ItemScope& scope, const SupportDecision* decision) {
    if (!decision) return undecided;
    const auto day = other_day(scope, *decision);
    const bool decided = decision->status == DecisionStatus::decided_today && !day.empty();
    return (decided ? "決定" : std::string(label(decision->status))) + in_brackets(day);
}

std::string decision_words(const ItemScope& scope, const SupportDecision* decision) {
    if (!decision) return undecided;
    const auto reason = scope.shown(decision->reason);
    const auto by = decision->decided_by
                        ? person_with_post_at(scope.record, scope.meeting.id, *decision->decided_by)
                        : std::string{};
    switch (decision->status) {
        case DecisionStatus::decided_today:
            return "決定" +
                   in_brackets(joined(
                       {text::wareki(decision->decided_on.value_or(scope.sitting.date)), by, reason}, "、"));
        case DecisionStatus::decided_later:
            return "後日決裁" + in_brackets(joined(
                                    {"予定　" + day_or(decision->planned_on, "日は未定"), by, reason}, "、"));
        case DecisionStatus::rejected:
            return "不決定" + in_brackets(joined({other_day(scope, *decision), by, reason}, "、"));
        case DecisionStatus::undecided:
            break;
    }
    return undecided + in_brackets(reason);
}

/// 開示用: the service is for another member, or may be.
bool is_struck_service(const ItemScope& scope, Service service) {
    if (!scope.household.asked_by) return false;
    if (!scope.item.plan) return true;
    const auto supports = items_of(scope.record, *scope.item.plan);
    return std::none_of(supports.begin(), supports.end(), [&](const SupportItem& support) {
        return support.service == service && !scope.is_struck(support.text);
    });
}

/// A line for each service that the plan uses, with what `words` makes of the decision on it, or of none.
template <class Words>
std::string decisions_on_services(const ItemScope& scope, Words words) {
    // A 支援会議 decides nothing, but says what was started early.
    const bool decides =
        scope.item.plan && (decides_on_services(scope.item) || scope.item.timing == ReviewTiming::sharing);
    auto services = decides ? services_used(scope.record, *scope.item.plan) : std::vector<Service>{};
    for (const auto& [key, decision] : scope.record.rows<SupportDecision>())
        if (decision.item == scope.item.id &&
            std::find(services.begin(), services.end(), decision.service) == services.end())
            services.push_back(decision.service);
    std::vector<std::string> lines;
    for (const auto service : services) {
        if (is_struck_service(scope, service)) {
            lines.emplace_back(struck_out);
            continue;
        }
        const RowKey key{scope.item.id.value, static_cast<std::int64_t>(service)};
        const auto* here = scope.record.find<SupportDecision>(key);
        const auto* decision =
            here || !scope.item.plan ? here : decision_on(scope.record, *scope.item.plan, service);
        lines.push_back(
            joined({std::string(label(service)), words(decision), early_start_words(scope, service)}, "　"));
        const auto* later = scope.since.find<SupportDecision>(key);
        if (later && (!here || *here != *later))
            lines.push_back(after_meeting_line(joined({std::string(label(service)), words(later)}, "　")));
    }
    return joined(lines, "\n");
}

}  // namespace

std::string judgement_text(const ItemScope& scope) {
    const auto* judgement = scope.row<Judgement>();
    if (!judgement) return without_judgement(scope);
    return std::string(label(judgement->outcome)) +
           in_brackets(joined({words_of(scope, *judgement), closure_words(scope)}, "。"));
}

std::string judgement_terms(const ItemScope& scope) {
    const auto* judgement = scope.row<Judgement>();
    if (!judgement) return {};
    if (judgement->outcome == Outcome::approved_conditionally) {
        const auto otherwise = judgement->if_not_met.empty() ? "再協議" : scope.shown(judgement->if_not_met);
        return joined({"確かめる機関　" + scope.agency(judgement->checker),
                       "期日　" + day_or(judgement->check_on, "未定"), "満たされないとき　" + otherwise,
                       done_words<Judgement>(
                           scope, [&](const Judgement& row) { return condition_result(scope, row); })},
                      "\n");
    }
    if (judgement->outcome == Outcome::continued)
        return "足りないものを用意する機関　" + scope.agency(judgement->bringer);
    return {};
}

std::string next_text(const ItemScope& scope) {
    const auto* judgement = scope.row<Judgement>();
    const auto* arrangement = scope.row<Arrangement>();
    const auto* closure = scope.row<Closure>();
    const auto* suspension = scope.row<Suspension>();
    const auto* effort = scope.row<ConsentEffort>();
    const bool open = judgement ? judgement->outcome == Outcome::continued
                                : !scope.item.finished_at && scope.meeting.state == MeetingState::closed;
    return joined({judgement ? dated("条件の確認", judgement->check_on) : "",
                   arrangement ? dated("モニタリング", arrangement->monitoring_on) : "",
                   closure ? dated("フォローアップ", closure->follow_up_on) : "",
                   suspension ? dated("再度の接触", suspension->revisit_on) : "",
                   effort ? dated("次回", effort->next_on) : "", open ? "次回の議題へ" : ""},
                  "\n");
}

std::string monitoring_text(const ItemScope& scope) {
    const auto* arrangement = scope.row<Arrangement>();
    if (!arrangement) return {};
    if (arrangement->monitoring_on) return text::wareki(*arrangement->monitoring_on);
    const auto because = scope.shown(arrangement->no_monitoring_because);
    return because.empty() ? "" : "定めない" + in_brackets(because);
}

std::string support_decisions_text(const ItemScope& scope) {
    return decisions_on_services(
        scope, [&](const SupportDecision* decision) { return decision_words(scope, decision); });
}

std::string support_decisions_in_short(const ItemScope& scope) {
    return decisions_on_services(
        scope, [&](const SupportDecision* decision) { return decision_in_short(scope, decision); });
}

std::string informer_text(const ItemScope& scope) {
    const auto* arrangement = scope.row<Arrangement>();
    if (!arrangement || !arrangement->informer) return {};
    return joined(
        {scope.agency(arrangement->informer) + in_brackets(until(arrangement->inform_on)),
         done_words<Arrangement>(scope, [&](const Arrangement& row) { return informed_words(scope, row); })},
        "\n");
}

std::string follow_up_text(const ItemScope& scope) {
    const auto* closure = scope.row<Closure>();
    if (!closure) return {};
    if (closure->follow_up != YesNo::yes) return std::string(label(closure->follow_up));
    const auto who = joined(
        {agency_or(scope.record, closure->follow_up_by, ""), scope.shown(closure->follow_up_person)}, " ");
    const auto plan =
        joined({"する", who, scope.shown(closure->follow_up_how), day_or(closure->follow_up_on, "")}, "　");
    const auto done = done_words<Closure>(scope, [&](const Closure& row) {
        return row.followed_up_on ? "した　" + text::wareki(*row.followed_up_on) +
                                        in_brackets(scope.shown(row.follow_up_result))
                                  : std::string();
    });
    return joined({plan, done}, "\n");
}

std::string consent_effort_text(const ItemScope& scope) {
    const auto* effort = scope.row<ConsentEffort>();
    if (!effort) return {};
    return joined({scope.agency(effort->agency), scope.shown(effort->how), scope.shown(effort->when),
                   dated("次回", effort->next_on)},
                  "　");
}

}  // namespace kasane::document

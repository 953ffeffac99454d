#include "view_model/meeting/follow_up.hpp"

#include "domain/model/record.hpp"

namespace kasane::view {
namespace {

using domain::OpenPointKind;

/// A condition that was set, not what a 継続協議 still lacks.
bool is_condition(const domain::Record& record, const domain::OpenPoint& point) {
    const auto* judgement = point.item ? record.find<domain::Judgement>(*point.item) : nullptr;
    return judgement != nullptr && judgement->outcome == domain::Outcome::approved_conditionally;
}

std::optional<FormKind> kind_for(const domain::Record& record, const domain::OpenPoint& point) {
    switch (point.kind) {
        case OpenPointKind::condition:
            return is_condition(record, point) ? std::optional{FormKind::check_condition} : std::nullopt;
        case OpenPointKind::answer:
            return FormKind::late_answer;
        case OpenPointKind::support_decision:
            return FormKind::late_decision;
        case OpenPointKind::inform:
        case OpenPointKind::agreement:
            return FormKind::report_informed;
        case OpenPointKind::tell_absent:
            return FormKind::tell_absent;
        case OpenPointKind::follow_up:
            return FormKind::report_follow_up;
        case OpenPointKind::homework:
            return FormKind::review_homework;
        case OpenPointKind::untaken:
        case OpenPointKind::consent_effort:
            return {};
    }
    return {};
}

}  // namespace

std::optional<Form> form_for(const domain::Record& record, const domain::OpenPoint& point) {
    const auto kind = kind_for(record, point);
    if (!kind) return {};
    return Form{.kind = *kind,
                .meeting = point.meeting,
                .item = point.item.value_or(domain::AgendaItemId{}),
                .agency = point.agency.value_or(domain::AgencyId{}),
                .person = point.person.value_or(domain::PersonId{}),
                .action = point.action.value_or(domain::ActionItemId{}),
                .service = point.service};
}

std::string settling_words(const domain::Record& record, const domain::OpenPoint& point) {
    const auto kind = kind_for(record, point);
    if (!kind) return {};
    if (point.kind == OpenPointKind::agreement) return "同意を聞いた";
    switch (*kind) {
        case FormKind::check_condition:
            return "確かめた";
        case FormKind::late_answer:
            return "答えを入れる";
        case FormKind::late_decision:
            return "決定を入れる";
        case FormKind::report_follow_up:
            return "結果を入れる";
        case FormKind::review_homework:
            return "確かめる";
        default:
            return "伝えた";
    }
}

}  // namespace kasane::view

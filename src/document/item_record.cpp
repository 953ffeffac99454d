#include "document/item_record.hpp"

#include <fmt/format.h>

#include "document/left_over.hpp"
#include "document/outcome_text.hpp"
#include "document/phrases.hpp"
#include "document/room_text.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/walk.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/settings.hpp"

namespace kasane::document {
namespace {

using namespace domain;

std::string heading_of(const ItemScope& scope) {
    const auto& item = scope.item;
    const auto number = fmt::format("議題{}　", item.seq);
    const auto timing = item.timing ? "　" + std::string(label(*item.timing)) : std::string{};
    if (!item.support_case) return number + title_of(scope.record, item) + timing;
    if (!scope.support_case) return number + "（同意が確かめられないため載せません）";
    const auto& support_case = *scope.support_case;
    // The description of the household speaks of all its members, so it goes where one may not be seen (R01).
    const auto household =
        scope.household.complete ? in_brackets(scope.shown(support_case.household)) : std::string{};
    return number + joined({support_case.number, support_case.calling_name + household}, "　") + timing;
}

std::string about_text(const ItemScope& scope) {
    return joined({fmt::format("議題{}", scope.item.seq), scope.support_case->number}, "　");
}

/// A 地域課題 is kept without personal data: even a 呼称 of a member does not belong into it (R16).
std::string gaps_text(const ItemScope& scope) {
    std::vector<std::string> lines;
    for (const auto& gap : gaps_of(scope.record, scope.meeting.id))
        if (gap.item == scope.item.id)
            lines.push_back(scope.is_struck(gap.text)
                                ? std::string(struck_out)
                                : shown({}, gap.text) +
                                      in_brackets(gap.forum.empty() ? "" : "検討の場　" + gap.forum));
    return listed_lines(lines);
}

std::string checks_text(const ItemScope& scope) {
    if (!scope.item.timing) return {};
    std::vector<std::string> marks;
    int number = 0;
    for (const auto& check : checklist(*scope.item.timing)) {
        const bool ticked = scope.record.find<CheckMark>({scope.item.id.value, ++number}) != nullptr;
        marks.push_back((ticked ? "✓" : "―") + std::string(check));
    }
    return joined(marks, "　");
}

std::string points_text(const ItemScope& scope, PlanPointKind kind) {
    if (!scope.item.plan) return {};
    std::vector<std::string> lines;
    for (const auto& point : points_of(scope.record, *scope.item.plan, kind))
        lines.push_back(scope.shown(point.text));
    return listed_lines(lines);
}

std::string note_line(const ItemScope& scope, const Note& note) {
    if (scope.is_struck(note.text)) return std::string(struck_out);
    if (note.kind == NoteKind::decision) return "決定　" + scope.shown(note.text);
    const auto speaker = agency_or(scope.record, note.agency, "");
    return joined({speaker, scope.shown(note.text)}, "　");
}

std::string notes_text(const ItemScope& scope) {
    std::vector<std::string> lines;
    for (const auto& note : notes_of(scope.record, scope.item.id))
        if (note.kind != NoteKind::homework) lines.push_back(note_line(scope, note));
    if (lines.empty()) return scope.item.support_case && scope.item.started_at ? "記録なし" : "";
    return listed_lines(lines);
}

std::string attempt_line(const ItemScope& scope, const ContactAttempt& attempt) {
    if (scope.is_struck(attempt.way + attempt.result)) return std::string(struck_out);
    return joined({scope.shown(attempt.way), fmt::format("{}回", attempt.count),
                   in_brackets("最後　" + text::wareki(attempt.last_on)), scope.shown(attempt.result)},
                  "　");
}

std::string attempts_text(const ItemScope& scope) {
    std::vector<std::string> lines;
    for (const auto& attempt : attempts_of(scope.record, scope.support_case->id))
        lines.push_back(attempt_line(scope, attempt));
    return listed_lines(lines);
}

std::string safety_text(const ItemScope& scope, const Suspension& suspension) {
    const auto found =
        scope.shown(suspension.safety.empty() ? scope.support_case->safety : suspension.safety);
    switch (suspension.safety_checked) {
        case YesNo::yes:
            return joined({"確認した", found}, "　");
        case YesNo::no:
            return joined({"確認できていない", found}, "　");
        case YesNo::unset:
            break;
    }
    return joined({"未確認", found}, "　");
}

/// 開示用: another member may be the one who is protected, and from the one who asks.
std::string handling_text(const ItemScope& scope) {
    if (scope.household.asked_by) return std::string(struck_out);
    const auto contact = protection_contact(scope.record, scope.meeting.id);
    return "支援措置等の対象。住所・居所・連絡先を載せない。" +
           (contact.empty() ? "" : "通告・通報先　" + contact);
}

void fill_case(ItemRecord& paper, const ItemScope& scope) {
    const auto& support_case = *scope.support_case;
    paper.about = about_text(scope);
    if (support_case.protected_address) paper.handling = handling_text(scope);
    paper.room = room_text(scope);
    paper.history = history_text(scope);
    paper.left_open = left_open_text(scope);
    paper.gaps_here = gaps_text(scope);
    paper.consent = consent_text({scope.record, scope.since}, scope.household);
    paper.checks = checks_text(scope);
    paper.summary = scope.shown(support_case.summary);
    if (scope.meeting.kind == MeetingKind::statutory_support)
        paper.purpose = scope.shown(support_case.purpose);
    paper.former_roles = former_roles_text(scope);
}

void fill_plan(ItemRecord& paper, const ItemScope& scope) {
    const auto* plan = scope.item.plan ? scope.record.find<SupportPlan>(*scope.item.plan) : nullptr;
    if (!plan) return;
    paper.challenges = points_text(scope, PlanPointKind::challenge);
    paper.strengths = points_text(scope, PlanPointKind::strength);
    paper.change = scope.shown(plan->change);
    paper.goals = goals_text(scope.record, scope.household, plan->id);
    paper.policy = scope.shown(plan->policy);
    paper.achievements = points_text(scope, PlanPointKind::achievement);
    paper.supporter_state = points_text(scope, PlanPointKind::supporter_state);
    paper.contact_points = points_text(scope, PlanPointKind::contact_point);
}

void fill_closure(ItemRecord& paper, const ItemScope& scope) {
    const auto* closure = scope.row<Closure>();
    if (!closure) return;
    paper.lead = scope.agency(closure->lead);
    if (closure->referral_back)
        paper.referral_back =
            scope.agency(closure->referral_back) + in_brackets(scope.shown(closure->liaison));
    paper.follow_up = follow_up_text(scope);
    paper.reopen_when = scope.shown(closure->reopen_when);
}

void fill_suspension(ItemRecord& paper, const ItemScope& scope) {
    if (scope.item.timing != ReviewTiming::suspension) return;
    paper.last_contact = day_or(scope.support_case->last_contact_on, "記録なし");
    paper.attempts = attempts_text(scope);
    const auto* suspension = scope.row<Suspension>();
    if (!suspension) return;
    paper.safety = safety_text(scope, *suspension);
    if (!suspension->contact_points.empty()) paper.contact_points = scope.shown(suspension->contact_points);
    paper.reopen_when = scope.shown(suspension->reopen_when);
    if (suspension->revisit_on || suspension->revisit_by)
        paper.revisit =
            scope.agency(suspension->revisit_by) + in_brackets(day_or(suspension->revisit_on, ""));
}

void fill_result(ItemRecord& paper, const ItemScope& scope) {
    const auto judgement = judgement_text(scope);
    paper.judgement = judgement == "―" ? "" : judgement;
    paper.judgement_terms = judgement_terms(scope);
    paper.support_decisions = support_decisions_text(scope);
    paper.monitoring = monitoring_text(scope);
    const auto* arrangement = scope.row<Arrangement>();
    if (arrangement) paper.contact = agency_or(scope.record, arrangement->contact, "");
    paper.informer = informer_text(scope);
    paper.consent_effort = consent_effort_text(scope);
}

std::vector<InformationRow> information_rows(const ItemScope& scope) {
    std::vector<InformationRow> rows;
    if (scope.meeting.kind != MeetingKind::statutory_support) return rows;
    for (const auto& row : information_of(scope.record, scope.support_case->id))
        rows.push_back({agency_name(scope.record, row.agency), scope.shown(row.fact), scope.shown(row.view)});
    return rows;
}

std::string warning_line(const WarningPassed& warning) {
    return warning.message + "　理由　" + warning.reason +
           in_brackets(std::string(domain::code(warning.rule)));
}

}  // namespace

ItemRecord item_record(const ItemScope& scope) {
    ItemRecord paper;
    paper.heading = heading_of(scope);
    if (scope.item.support_case && !scope.support_case) return paper;
    paper.notes = notes_text(scope);
    paper.warnings = passed_warnings(scope);
    paper.has_facts = scope.support_case != nullptr || !paper.notes.empty();
    if (!scope.support_case) return paper;
    fill_case(paper, scope);
    fill_plan(paper, scope);
    fill_closure(paper, scope);
    fill_suspension(paper, scope);
    fill_result(paper, scope);
    paper.information = information_rows(scope);
    paper.roles = role_rows(scope);
    paper.answers = answers_text(scope);
    paper.answer_rows = answer_rows(scope);
    return paper;
}

bool is_recorded(const ItemRecord& record, const AgendaItem& item) {
    return item.support_case || !record.notes.empty() || !record.warnings.empty();
}

std::string passed_warnings(const ItemScope& scope) {
    std::vector<std::string> lines;
    for (const auto& [key, warning] : scope.record.rows<WarningPassed>())
        if (warning.item == scope.item.id) lines.push_back(scope.shown(warning_line(warning)));
    return joined(lines, "\n");
}

std::string passed_warnings(const Record& record, MeetingId meeting) {
    std::vector<std::string> lines;
    for (const auto& [key, warning] : record.rows<WarningPassed>())
        if (warning.meeting == meeting && !warning.item) lines.push_back(warning_line(warning));
    return joined(lines, "\n");
}

}  // namespace kasane::document

#include "document/role_table.hpp"

#include <algorithm>

#include "document/phrases.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"

namespace kasane::document {
namespace {

using namespace domain;

const Answer* answer_of(const ItemScope& scope, AgencyId agency) {
    return scope.record.find<Answer>({scope.item.id.value, agency.value});
}

bool is_confirmed(const Answer* answer) {
    return answer && answer->kind == AnswerKind::confirmed;
}

std::string day_of(const Answer& answer) {
    return answer.answered_at.date == text::Date{} ? std::string() : text::wareki(answer.answered_at.date);
}

std::string_view draft_mark(RoleKind kind) {
    return kind == RoleKind::responsible ? "担当案（未確認）" : "（未確認）";
}

std::string holders(const ItemScope& scope, SupportItemId support, RoleKind kind) {
    std::vector<std::string> lines;
    for (const auto& role : roles_of(scope.record, support)) {
        if (role.kind != kind) continue;
        lines.push_back(agency_name(scope.record, role.agency));
        if (is_confirmed(answer_of(scope, role.agency))) continue;
        lines.emplace_back(draft_mark(kind));
        const auto* later = answer_since(scope, role.agency);
        if (is_confirmed(later)) lines.push_back(after_meeting_line(joined({day_of(*later), "確認"}, "　")));
    }
    return joined(lines, "\n");
}

std::string responsible_of(const ItemScope& scope, const SupportItem& support) {
    auto agencies = holders(scope, support.id, RoleKind::responsible);
    if (!agencies.empty()) return agencies;
    return support.no_taker ? "担い手なし" : "未定";
}

/// 開示用: which agency has to do with what also tells of the others.
RoleRow struck_row(const SupportItem& support) {
    const std::string struck(struck_out);
    return {std::to_string(support.seq), struck, struck, struck, struck, struck};
}

RoleRow row_of(const ItemScope& scope, const SupportItem& support) {
    if (scope.is_struck(support.text)) return struck_row(support);
    const auto due = scope.shown_as_own(due_on_paper(support));
    return {std::to_string(support.seq),
            support_text(scope, support),
            responsible_of(scope, support),
            holders(scope, support.id, RoleKind::cooperating),
            holders(scope, support.id, RoleKind::informed),
            due.empty() ? "未定" : due};
}

bool looks_back(const AgendaItem& item) {
    return item.timing == ReviewTiming::closure || item.timing == ReviewTiming::suspension ||
           item.timing == ReviewTiming::monitoring;
}

/// Whether the plan of the item is the one that was carried out, so that it hands out no roles: always at a
/// モニタリング; at an ending where nothing else came before it or its progress is known.
bool is_carried_out(const ItemScope& scope, PlanId plan) {
    if (!looks_back(scope.item)) return false;
    if (scope.item.timing == ReviewTiming::monitoring) return true;
    const auto supports = items_of(scope.record, plan);
    const bool has_progress = std::any_of(supports.begin(), supports.end(), [](const SupportItem& support) {
        return support.progress != Progress::unknown;
    });
    return has_progress || previous_plan(scope.record, scope.item) == nullptr;
}

/// The plan whose roles were carried out before this meeting.
std::optional<PlanId> former_plan(const ItemScope& scope) {
    const auto& plan = scope.item.plan;
    if (plan && is_carried_out(scope, *plan)) return plan;
    const auto* previous = previous_plan(scope.record, scope.item);
    return previous ? std::optional{previous->id} : std::nullopt;
}

std::string former_line(const ItemScope& scope, const SupportItem& support) {
    if (scope.is_struck(support.text)) return std::string(struck_out);
    std::vector<std::string> agencies;
    for (const auto& role : roles_of(scope.record, support.id))
        if (role.kind == RoleKind::responsible) agencies.push_back(agency_name(scope.record, role.agency));
    return scope.shown(support.text) + in_brackets(joined(agencies, "・")) + "　" +
           std::string(label(support.progress));
}

std::string answer_words(const ItemScope& scope, const Answer& answer) {
    const auto until = answer.until ? text::wareki(*answer.until) + "まで" : std::string{};
    const auto told = answer.kind == AnswerKind::absent
                          ? told_by_text(scope.record, scope.meeting.id, answer.told_by)
                          : std::string{};
    return std::string(label(answer.kind)) +
           in_brackets(joined({until, told, scope.shown(answer.text)}, "。"));
}

/// 「会議後　令和8年2月2日　確認」
std::string later_words(const ItemScope& scope, const Answer& answer, const std::string& agency = {}) {
    return after_meeting_line(joined({day_of(answer), agency, answer_words(scope, answer)}, "　"));
}

/// Puts the agencies together that answered alike, in their order.
void add_answer(std::vector<AnswerRow>& groups, const std::string& agency, const std::string& words) {
    const auto group =
        std::find_if(groups.begin(), groups.end(), [&](const AnswerRow& one) { return one.words == words; });
    if (group == groups.end())
        groups.push_back({agency, words});
    else
        group->agency += "・" + agency;
}

/// An agency answers for all its roles at once.
bool has_struck_roles(const ItemScope& scope) {
    if (!scope.item.plan) return false;
    const auto supports = items_of(scope.record, *scope.item.plan);
    return std::any_of(supports.begin(), supports.end(),
                       [&](const SupportItem& support) { return scope.is_struck(support.text); });
}

/// What the agency answered in the room.
std::string words_there(const ItemScope& scope, AgencyId agency) {
    const auto* answer = answer_of(scope, agency);
    return answer ? answer_words(scope, *answer) : "未回答";
}

}  // namespace

const Answer* answer_since(const ItemScope& scope, AgencyId agency) {
    const auto* there = answer_of(scope, agency);
    const auto* now = scope.since.find<Answer>({scope.item.id.value, agency.value});
    return now && (!there || *there != *now) ? now : nullptr;
}

bool hands_out_roles(const ItemScope& scope) {
    return scope.support_case && scope.item.plan && !is_carried_out(scope, *scope.item.plan);
}

std::string support_text(const ItemScope& scope, const SupportItem& support) {
    const auto early = support.early_start_on
                           ? in_brackets("早期支援　" + text::wareki(*support.early_start_on) + "から")
                           : "";
    return joined({scope.shown(support.text), early}, "\n");
}

std::vector<RoleRow> role_rows(const ItemScope& scope) {
    std::vector<RoleRow> rows;
    if (!hands_out_roles(scope)) return rows;
    for (const auto& support : items_of(scope.record, *scope.item.plan))
        rows.push_back(row_of(scope, support));
    return rows;
}

std::string former_roles_text(const ItemScope& scope) {
    const auto plan = former_plan(scope);
    if (!plan) return {};
    std::vector<std::string> lines;
    for (const auto& support : items_of(scope.record, *plan)) lines.push_back(former_line(scope, support));
    return listed_lines(lines);
}

std::vector<AnswerRow> answer_rows(const ItemScope& scope) {
    std::vector<AnswerRow> rows;
    if (has_struck_roles(scope)) return rows;
    for (const auto agency : agencies_to_answer(scope.record, scope.item)) {
        const auto* later = answer_since(scope, agency);
        rows.push_back({agency_name(scope.record, agency),
                        joined({words_there(scope, agency), later ? later_words(scope, *later) : ""}, "\n")});
    }
    return rows;
}

std::string answers_text(const ItemScope& scope) {
    if (has_struck_roles(scope)) return std::string(struck_out);
    std::vector<AnswerRow> groups;
    std::vector<std::string> later_lines;
    for (const auto agency : agencies_to_answer(scope.record, scope.item)) {
        const auto name = agency_name(scope.record, agency);
        add_answer(groups, name, words_there(scope, agency));
        if (const auto* later = answer_since(scope, agency))
            later_lines.push_back(later_words(scope, *later, name));
    }
    std::vector<std::string> parts;
    parts.reserve(groups.size());
    for (const auto& group : groups) parts.push_back(joined({group.agency, group.words}, "　"));
    return joined({joined(parts, "／"), joined(later_lines, "\n")}, "\n");
}

}  // namespace kasane::document

#include "document/household.hpp"

#include <algorithm>

#include "document/phrases.hpp"
#include "domain/query.hpp"
#include "domain/reference.hpp"
#include "domain/unwritten.hpp"

namespace kasane::document {
namespace {

using namespace domain;

bool consented(const Record& record, const Member& member) {
    const auto* consent = consent_of(record, member.id);
    return consent && consent->status == ConsentStatus::given;
}

std::string consent_words(const Consent* consent) {
    if (!consent) return "同意なし";
    if (consent->status == ConsentStatus::being_sought) return std::string(label(consent->status));
    const auto excluded = consent->excluded.empty() ? std::string{} : consent->excluded + "を除く";
    const auto terms = in_brackets(joined({consent->method, consent->scope, excluded}, "。"));
    const auto given = day_or(consent->given_on, "同意あり") + terms;
    return consent->status == ConsentStatus::withdrawn ? "撤回" + in_brackets("同意　" + given) : given;
}

std::string quoted(const std::string& words) {
    return words.starts_with("「") ? words : "「" + words + "」";
}

}  // namespace

Household household_at(const Record& record, const Meeting& meeting, CaseId support_case) {
    Household household{members_of(record, support_case)};
    if (meeting.kind == MeetingKind::statutory_support) return household;
    const auto hidden =
        std::erase_if(household.members, [&](const Member& member) { return !consented(record, member); });
    household.complete = hidden == 0;
    household.kept_private = kept_private(record, support_case);
    return household;
}

std::string shown(const Household& household, std::string_view text) {
    return within_consent(show_references(text, household.members, ShownAs::calling_name),
                          household.kept_private);
}

std::string calling_name(const Member& member) {
    return show_references(reference_to(member), {&member, 1}, ShownAs::calling_name);
}

bool is_hidden(const Record& record, const Meeting& meeting, const Case& support_case) {
    if (meeting.kind == MeetingKind::statutory_support) return false;
    return support_case.route == CaseRoute::statutory ||
           household_at(record, meeting, support_case.id).members.empty();
}

std::string consent_text(const Record& record, const Household& household) {
    std::vector<std::pair<std::string, std::string>> groups;  // words, names
    for (const auto& member : household.members) {
        const auto words = consent_words(consent_of(record, member.id));
        const auto group =
            std::find_if(groups.begin(), groups.end(), [&](const auto& one) { return one.first == words; });
        if (group == groups.end())
            groups.emplace_back(words, calling_name(member));
        else
            group->second += "・" + calling_name(member);
    }
    std::vector<std::string> lines;
    lines.reserve(groups.size() + 1);
    for (const auto& [words, names] : groups) lines.push_back(joined({names, words}, "　"));
    if (!household.complete) lines.emplace_back("（一部の世帯員のみ）");
    return lines.empty() ? "記録なし" : joined(lines, "\n");
}

std::string goals_text(const Record& record, const Household& household, PlanId plan) {
    std::vector<std::string> lines;
    for (const auto& goal : goals_of(record, plan)) {
        const auto member = std::find_if(household.members.begin(), household.members.end(),
                                         [&](const Member& one) { return one.id == goal.member; });
        if (member == household.members.end()) continue;
        auto line = calling_name(*member) + quoted(shown(household, goal.words));
        if (!goal.former_words.empty() && goal.former_words != goal.words)
            line += in_brackets("前は" + quoted(shown(household, goal.former_words)));
        lines.push_back(line);
    }
    return joined(lines, "\n");
}

}  // namespace kasane::document

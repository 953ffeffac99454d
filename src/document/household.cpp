#include "document/household.hpp"

#include <algorithm>

#include "document/phrases.hpp"
#include "domain/names/name_words.hpp"
#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/rules/unwritten.hpp"

namespace kasane::document {
namespace {

using namespace domain;

bool consented(const Record& record, const Member& member) {
    const auto* consent = consent_of(record, member.id);
    return consent && consent->status == ConsentStatus::given;
}

PersonOnPaper person_on_paper(const Member& member, const std::vector<Member>& all, const Naming& naming) {
    const bool struck = naming.level == Level::reading || (naming.only && naming.only != member.id);
    if (struck) return {member.id, member.seq, std::string(struck_out), true};
    const bool named = naming.level == Level::original && !member.name.empty();
    return {member.id, member.seq, named ? member.name : calling_name(member, all), false};
}

/// The member as references are shown by: with the name that the paper may use, and no other.
Member as_member(const PersonOnPaper& person) {
    Member member;
    member.seq = person.seq;
    member.name = person.name;
    return member;
}

/// 「会議後　令和8年2月3日　長男が同意を撤回」
std::string withdrawn_since(const MeetingRecord& records, const PersonOnPaper& person) {
    const auto* then = consent_of(records.then, person.id);
    const auto* now = consent_of(records.since, person.id);
    const bool given = then != nullptr && then->status == ConsentStatus::given;
    if (!given || now == nullptr || now->status != ConsentStatus::withdrawn || person.is_struck_out)
        return {};
    return after_meeting_line(joined({day_or(now->given_on, ""), person.name + "が同意を撤回"}, "　"));
}

bool has(std::string_view text, std::string_view part) {
    return !part.empty() && text.find(part) != std::string_view::npos;
}

/// By a reference or by what looks like a name.
bool speaks_of_others(const AskedBy& asked, std::string_view text) {
    return !words_like_names(text, asked.others).empty() ||
           std::any_of(asked.others.begin(), asked.others.end(),
                       [&](const Member& other) { return has(text, reference_to(other)); });
}

/// 父の家族会, 母と話した: written without a reference.
bool has_calling_name(const AskedBy& asked, std::string_view text) {
    return std::any_of(asked.others.begin(), asked.others.end(),
                       [&](const Member& other) { return has(text, other.relation); });
}

bool speaks_of_struck_out(const Household& household, std::string_view sentence) {
    if (household.asked_by) return speaks_of_others(*household.asked_by, sentence);
    return std::any_of(household.members.begin(), household.members.end(), [&](const PersonOnPaper& person) {
        return person.is_struck_out && has(sentence, reference_to(as_member(person)));
    });
}

/// Sentences end with 。 or the line.
std::string without_struck_out(const Household& household, std::string_view text) {
    constexpr std::string_view full_stop = "。";
    std::string out;
    while (!text.empty()) {
        const auto stop = text.find(full_stop);
        const auto line = text.find('\n');
        const auto end = std::min(stop == std::string_view::npos ? text.size() : stop + full_stop.size(),
                                  line == std::string_view::npos ? text.size() : line + 1);
        const auto sentence = text.substr(0, end);
        if (speaks_of_struck_out(household, sentence)) {
            out += struck_out;
            if (sentence.ends_with(full_stop)) out += full_stop;
            if (sentence.ends_with('\n')) out += '\n';
        } else {
            out += sentence;
        }
        text.remove_prefix(end);
    }
    return out;
}

std::string named(const Household& household, std::string_view text) {
    std::vector<Member> members;
    for (const auto& person : household.members) members.push_back(as_member(person));
    return show_references(text, members, ShownAs::name);
}

enum class Private { held, told };

/// A text about a member's own matters.
std::string show_own(const Household& household, std::string_view text, Private what) {
    const auto referred = with_names_referred(text, household.everyone);
    auto words = named(household, without_struck_out(household, referred));
    return what == Private::told ? words : within_consent(std::move(words), household.kept_private);
}

/// How far the consent goes; what is shared with nobody only where it may be read.
std::string scope_words(const Consent& consent, const Household& household) {
    if (household.says_what_is_private) {
        const auto excluded = consent.excluded.empty() ? std::string{} : consent.excluded + "を除く";
        return joined({show_own(household, consent.scope, Private::told), excluded}, "。");
    }
    auto scope = without_private(consent.scope, household.kept_private);
    const bool keeps = !consent.excluded.empty() || scope != consent.scope;
    return joined({shown_as_own(household, scope), keeps ? "ほかに出さないことがある" : ""}, "。");
}

std::string consent_words(const Consent* consent, const Household& household) {
    if (!consent) return "同意なし";
    if (consent->status == ConsentStatus::being_sought) return std::string(label(consent->status));
    const auto terms = in_brackets(
        joined({shown_as_own(household, consent->method), scope_words(*consent, household)}, "。"));
    const auto given = day_or(consent->given_on, "同意あり") + terms;
    return consent->status == ConsentStatus::withdrawn ? "撤回" + in_brackets("同意　" + given) : given;
}

std::optional<AskedBy> asked_by(const Record& record, CaseId support_case, const Naming& naming) {
    AskedBy asked;
    for (const auto& member : members_of(record, support_case)) {
        if (naming.only == member.id)
            asked.reference = reference_to(member);
        else
            asked.others.push_back(member);
    }
    for (const auto& member : naming.known_now)
        if (naming.only != member.id) asked.others.push_back(member);
    if (!naming.only || asked.others.empty()) return {};
    return asked;
}

std::string quoted(const std::string& words) {
    return words.starts_with("「") ? words : "「" + words + "」";
}

}  // namespace

Household household_at(const Record& record, const Meeting& meeting, CaseId support_case,
                       const Naming& naming) {
    Household household;
    const bool all = meeting.kind == MeetingKind::statutory_support;
    const auto members = members_of(record, support_case);
    for (const auto& member : members) {
        if (all || consented(record, member))
            household.members.push_back(person_on_paper(member, members, naming));
        else
            household.complete = false;
    }
    if (!all) household.kept_private = kept_private(record, support_case);
    household.says_what_is_private = naming.level == Level::original && !naming.only;
    household.everyone = members;
    household.asked_by = asked_by(record, support_case, naming);
    return household;
}

std::string shown(const Household& household, std::string_view text) {
    if (is_struck(household, with_names_referred(text, household.everyone))) return std::string(struck_out);
    return shown_as_own(household, text);
}

std::string shown_as_own(const Household& household, std::string_view text) {
    return show_own(household, text, Private::held);
}

bool is_struck(const Household& household, std::string_view text) {
    if (!household.asked_by || text.empty()) return false;
    const auto& asked = *household.asked_by;
    return !has(text, asked.reference) || speaks_of_others(asked, text) || has_calling_name(asked, text);
}

bool is_hidden(const Record& record, const Meeting& meeting, const Case& support_case) {
    if (meeting.kind == MeetingKind::statutory_support) return false;
    return support_case.route == CaseRoute::statutory ||
           household_at(record, meeting, support_case.id).members.empty();
}

std::string consent_text(const MeetingRecord& records, const Household& household) {
    const auto& record = records.then;
    std::vector<std::pair<std::string, std::string>> groups;  // words, names
    for (const auto& member : household.members) {
        const auto words =
            member.is_struck_out ? std::string() : consent_words(consent_of(record, member.id), household);
        const auto group =
            std::find_if(groups.begin(), groups.end(), [&](const auto& one) { return one.first == words; });
        if (group == groups.end())
            groups.emplace_back(words, member.name);
        else
            group->second += "・" + member.name;
    }
    std::vector<std::string> lines;
    lines.reserve(groups.size() + 1);
    for (const auto& [words, names] : groups) lines.push_back(joined({names, words}, "　"));
    if (!household.complete) lines.emplace_back("（一部の世帯員のみ）");
    for (const auto& person : household.members)
        if (auto line = withdrawn_since(records, person); !line.empty()) lines.push_back(std::move(line));
    return lines.empty() ? "記録なし" : joined(lines, "\n");
}

std::string goals_text(const Record& record, const Household& household, PlanId plan) {
    std::vector<std::string> lines;
    for (const auto& goal : goals_of(record, plan)) {
        const auto member = std::find_if(household.members.begin(), household.members.end(),
                                         [&](const PersonOnPaper& one) { return one.id == goal.member; });
        if (member == household.members.end()) continue;
        if (member->is_struck_out) {
            lines.emplace_back(struck_out);
            continue;
        }
        auto line = member->name + quoted(shown_as_own(household, goal.words));
        if (!goal.former_words.empty() && goal.former_words != goal.words)
            line += in_brackets("前は" + quoted(shown_as_own(household, goal.former_words)));
        lines.push_back(line);
    }
    return joined(lines, "\n");
}

std::string members_text(const Record& record, const Household& household, const Naming& naming) {
    std::vector<std::string> people;
    for (const auto& person : household.members) {
        const auto* member = record.find<Member>(person.id);
        if (naming.level != Level::original || person.is_struck_out || member == nullptr) {
            people.push_back(person.name);
            continue;
        }
        const auto called = calling_name(*member, members_of(record, member->support_case));
        const auto age = member->age ? std::to_string(*member->age) + "歳" : std::string();
        people.push_back(person.name + in_brackets(joined({called, age}, "、")));
    }
    return joined(people, "、");
}

}  // namespace kasane::document

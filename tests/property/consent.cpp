#include "property/consent.hpp"

#include <algorithm>
#include <type_traits>

#include "domain/queries/query.hpp"
#include "domain/rules/unwritten.hpp"

namespace kasane::sample {
namespace {

std::string mark_of(MemberId id) {
    return "無断" + std::to_string(id.value) + "号";
}
/// What the consent leaves out, as it names it.
std::string left_out(CaseId id) {
    return "借入れ" + std::to_string(id.value) + "番";
}
/// What is said of it.
std::string said_of_left_out(CaseId id) {
    return "番外" + std::to_string(id.value) + "番";
}

bool rests_on_consent(const Record& record, CaseId id) {
    const auto* row = record.find<Case>(id);
    return row != nullptr && row->route == CaseRoute::with_consent;
}

std::optional<CaseId> case_of(const Record&, CaseId id) {
    return id;
}
std::optional<CaseId> case_of(const Record& record, MemberId id) {
    const auto* row = record.find<Member>(id);
    return row == nullptr ? std::nullopt : std::optional{row->support_case};
}
std::optional<CaseId> case_of(const Record& record, PlanId id) {
    const auto* row = record.find<SupportPlan>(id);
    return row == nullptr ? std::nullopt : std::optional{row->support_case};
}
std::optional<CaseId> case_of(const Record& record, SupportItemId id) {
    const auto* row = record.find<SupportItem>(id);
    return row == nullptr ? std::nullopt : case_of(record, row->plan);
}
std::optional<CaseId> case_of(const Record& record, AgendaItemId id) {
    const auto* row = record.find<AgendaItem>(id);
    return row == nullptr ? std::nullopt : row->support_case;
}

/// The case that the first of these ids leads to.
template <class T>
std::optional<CaseId> case_in(const Record& record, const T& row) {
    std::optional<CaseId> found;
    T::fields(row, [&](const char*, const auto& value) {
        if constexpr (requires { case_of(record, value); })
            if (!found) found = case_of(record, value);
    });
    return found && rests_on_consent(record, *found) ? found : std::nullopt;
}

template <class T>
void say_in_texts(T& row, CaseId of) {
    T::fields(row, [&](const char*, auto& value) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>)
            if (!value.empty()) value += "。" + left_out(of) + "は" + said_of_left_out(of) + "。";
    });
}

template <class T>
void say_in_rows(Record& record) {
    const auto rows = record.rows<T>();
    for (auto [key, row] : rows) {
        const auto of = case_in(record, row);
        if (!of) continue;
        say_in_texts(row, *of);
        record.put(row);
    }
}

void leave_out_words(Record& record) {
    const auto consents = record.rows<Consent>();
    for (auto [key, consent] : consents) {
        const auto of = case_of(record, consent.member);
        if (!of || !rests_on_consent(record, *of)) continue;
        consent.excluded = left_out(*of);
        record.put(consent);
    }
    say_in_rows<SupportPlan>(record);
    say_in_rows<Goal>(record);
    say_in_rows<PlanPoint>(record);
    say_in_rows<SupportItem>(record);
    say_in_rows<Information>(record);
}

/// Commands that name a household or its consent; the others say something about it.
template <class C>
constexpr bool names_household =
    std::is_same_v<C, SetCase> || std::is_same_v<C, SetMember> || std::is_same_v<C, SetConsent>;

}  // namespace

void mark_members(Record& record, bool excludes) {
    const auto members = record.rows<Member>();
    for (auto [key, member] : members) {
        if (!rests_on_consent(record, member.support_case)) continue;
        for (auto* text : {&member.name, &member.kana, &member.relation}) *text += mark_of(member.id);
        record.put(member);
    }
    const auto goals = record.rows<Goal>();
    for (auto [key, goal] : goals) {
        if (!case_in(record, goal)) continue;
        goal.words += mark_of(goal.member);
        record.put(goal);
    }
    if (excludes) leave_out_words(record);
}

void mark_members(const Record& record, Request& request, bool says) {
    std::visit(
        [&](auto& command) {
            using C = std::decay_t<decltype(command)>;
            if constexpr (std::is_same_v<C, SetGoal>) command.words += mark_of(command.member);
            if constexpr (std::is_same_v<C, SetMember>)
                if (command.member && rests_on_consent(record, command.support_case))
                    command.name += mark_of(*command.member);
            if constexpr (!names_household<C>)
                if (const auto of = case_in(record, command); says && of) say_in_texts(command, *of);
        },
        request.command);
}

std::vector<std::string> unsayable(const Record& record) {
    std::vector<std::string> marks;
    for (const auto& [key, member] : record.rows<Member>()) {
        const auto* consent = consent_of(record, member.id);
        if (consent == nullptr || consent->status != ConsentStatus::given)
            marks.push_back(mark_of(member.id));
    }
    for (const auto& [key, row] : record.rows<Case>()) {
        const auto outside = kept_private(record, row.id);
        if (std::find(outside.begin(), outside.end(), left_out(row.id)) != outside.end())
            marks.push_back(said_of_left_out(row.id));
    }
    return marks;
}

}  // namespace kasane::sample

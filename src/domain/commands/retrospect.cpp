#include "domain/commands/retrospect.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#include "domain/commands/command_follow_up.hpp"
#include "domain/commands/command_result.hpp"
#include "domain/queries/query.hpp"

namespace kasane::domain {
namespace {

template <class T, class... Among>
constexpr bool is_one_of = (std::is_same_v<T, Among> || ...);

/// What papers of an earlier meeting show and others go on with.
template <class T>
constexpr bool is_worked_on =
    is_one_of<T, Case, Member, Consent, SupportPlan, Goal, PlanPoint, SupportItem, Role, ContactAttempt,
              Information, Milestone, Sitting, Attendance, Judgement, Arrangement, SupportDecision, Closure,
              Answer, ActionItem, WarningPassed>;

/// What is kept for each meeting as it was that day, or is of the minutes alone.
template <class T>
constexpr bool is_kept_elsewhere = is_one_of<T, Town, TimeLimit, LoweredRule, Agency, Person, SettingsInForce,
                                             AgencyName, MinutesVersion, MinutesReply>;

/// Commands that say what came of the meeting afterwards.
constexpr std::array<std::string_view, 6> follow_ups{GiveAnswer::command,     DecideSupport::command,
                                                     ReportInformed::command, CheckCondition::command,
                                                     TellAbsent::command,     ReportFollowUp::command};

/// Whether the event makes the minutes of this meeting 確定, or opens them again.
std::optional<bool> makes_final(const Event& event, MeetingId meeting) {
    for (const auto& any : event.changes) {
        const auto* change = std::get_if<Change<Meeting>>(&any);
        if (change != nullptr && change->after && change->after->id == meeting)
            return change->after->minutes_state == MinutesState::final;
    }
    return {};
}

/// Whether what the row is part of is in the record.
template <class T>
bool has_its_place(const Record& record, const T& row) {
    bool found = false;
    const auto look = [&]<class Part>(auto id) { found = found || record.find<Part>(id) != nullptr; };
    T::fields(row, [&](const char*, const auto& value) {
        using Value = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, CaseId>) look.template operator()<Case>(value);
        if constexpr (std::is_same_v<Value, MemberId>) look.template operator()<Member>(value);
        if constexpr (std::is_same_v<Value, PlanId>) look.template operator()<SupportPlan>(value);
        if constexpr (std::is_same_v<Value, SupportItemId>) look.template operator()<SupportItem>(value);
        if constexpr (std::is_same_v<Value, SittingId>) look.template operator()<Sitting>(value);
        if constexpr (std::is_same_v<Value, MeetingId>) look.template operator()<Meeting>(value);
        if constexpr (std::is_same_v<Value, AgendaItemId>) look.template operator()<AgendaItem>(value);
    });
    return found;
}

/// The field of this name; every row has those of its kind.
template <class Value, class T>
Value field_of(const T& row, std::string_view wanted) {
    Value found{};
    T::fields(row, [&](const char* name, const auto& value) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Value>)
            if (wanted == name) found = value;
    });
    return found;
}

/// The row with each field as before that still says what the change made of it.
template <class T>
T taken_back(T row, const T& before, const T& after) {
    T::fields(row, [&](const char* name, auto& value) {
        using Value = std::decay_t<decltype(value)>;
        if (value == field_of<Value>(after, name)) value = field_of<Value>(before, name);
    });
    return row;
}

template <class T>
void take_back(Record& record, const Change<T>& change) {
    const auto key = key_of(change.before ? *change.before : *change.after);
    const auto* held = record.find<T>(key);
    if (!change.before)
        record.rows<T>().erase(key);
    else if (held != nullptr && change.after)
        record.put(taken_back(*held, *change.before, *change.after));
    else if (held == nullptr && !change.after && has_its_place(record, *change.before))
        record.put(*change.before);
}

/// Takes back what `wanted` says of a type of rows, the newest first.
template <class Wanted>
Record taken_back(Record record, const std::vector<Event>& events, Wanted wanted) {
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->name == "destroy") continue;
        for (auto change = event->changes.rbegin(); change != event->changes.rend(); ++change)
            std::visit(
                [&]<class T>(const Change<T>& rows) {
                    if constexpr (wanted.template operator()<T>()) take_back(record, rows);
                },
                static_cast<const ChangeOf<Entities>::type&>(*change));
    }
    return record;
}

}  // namespace

std::vector<Event> outside_minutes(const Record& record, MeetingId meeting, std::vector<Event> since) {
    const auto* row = record.find<Meeting>(meeting);
    bool is_final = false;
    std::erase_if(since, [&](const Event& event) {
        const bool is_own =
            event.meeting == meeting || (!event.meeting && row != nullptr && event.sitting == row->sitting);
        const bool follows_up =
            std::find(follow_ups.begin(), follow_ups.end(), event.name) != follow_ups.end();
        const bool puts_right = is_own && !is_final && !follows_up;
        is_final = makes_final(event, meeting).value_or(is_final);
        return puts_right;
    });
    return since;
}

Record without(Record record, const std::vector<Event>& events) {
    return taken_back(std::move(record), events, []<class T>() { return is_worked_on<T>; });
}

Record rewound(Record record, const std::vector<Event>& events) {
    return taken_back(std::move(record), events, []<class T>() { return !is_kept_elsewhere<T>; });
}

Record as_consented_now(Record then, const Record& now) {
    for (auto& [key, consent] : then.rows<Consent>()) {
        const auto* today = consent_of(now, consent.member);
        if (today == nullptr || consent.status != ConsentStatus::given) continue;
        consent.status = today->status;
        if (today->excluded != consent.excluded && !today->excluded.empty())
            consent.excluded += (consent.excluded.empty() ? "" : "、") + today->excluded;
    }
    return then;
}

}  // namespace kasane::domain

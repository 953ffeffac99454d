// A small town made by hand: agencies of every kind, one sitting with two meetings, a case a timing.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/commands/decide.hpp"

namespace kasane::sample {

using namespace kasane::domain;
namespace text = kasane::text;

inline constexpr AgencyId city{1}, coordinator{2}, elder_care{3}, outreach{4}, participation{5}, health{6},
    self_help{7}, community{8}, fire{9};
inline constexpr PersonId morino{11}, aoba{12}, kawabe{13}, kishi{14}, sawa{15}, hara{16}, wakakusa{17},
    hama{18}, welfare_volunteer{19}, fire_officer{20};

inline constexpr CaseId new_case{31}, renewed_case{32}, closing_case{33}, lost_case{34}, statutory_case{35},
    unwilling_case{36}, partly_willing_case{37}, watched_case{38}, waiting_case{39};
inline constexpr MemberId mother{41}, eldest_son{42}, sho{43}, megumi{44}, isao{45}, tetsuo{46};
inline constexpr PlanId new_plan{61}, old_plan{62}, renewed_plan{63}, closing_plan{64}, statutory_plan{65};
/// 1 認定と通院 ◎包括 △民生, 2 訪問（アウトリーチ） ◎アウト ○保健, 3 分納の相談 ◎自立 ○市
inline constexpr SupportItemId hospital{71}, visits{72}, instalments{73};
inline constexpr SupportItemId old_calls{74}, place_to_be{75}, day_service{76}, fire_watch{77};

inline constexpr SittingId earlier_sitting{80}, sitting{81};
inline constexpr MeetingId meeting{82}, statutory_meeting{83};
inline constexpr AgendaItemId opening_item{91}, homework_item{92}, new_item{93}, renewed_item{94},
    closing_item{95}, suspension_item{96}, monitoring_item{97}, gaps_item{98}, last_item{99};
inline constexpr AgendaItemId statutory_opening{101}, sharing_item{102}, statutory_last{103};
inline constexpr ActionItemId homework{111};

inline constexpr text::Date day{2026, 1, 22};
inline constexpr text::Date february{2026, 2, 26};
/// A time of the day of the sitting.
constexpr text::DateTime at(int hour, int minute = 0) {
    return {day, hour, minute, 0};
}

/// Nothing has happened yet: both meetings are planned, everybody is expected.
Record planned();
/// The first meeting is open, everybody on the roster is there and secrecy is confirmed.
Record opened();
/// As opened, and this item has begun.
Record in_item(AgendaItemId item);
/// As opened, for the 支援会議, with its case begun.
Record in_sharing();

/// Decides and applies; the test fails where the command is refused.
Accepted run(Record& record, const Command& command, text::DateTime when = at(14), std::string reason = {});
/// Decides only: why the command is refused, or nothing.
std::optional<Refusal> refusal(const Record& record, const Command& command, std::string reason = {},
                               text::DateTime when = at(14));
/// The id of the rule that refuses, 「-」 for a refusal without a rule, or empty where it is accepted.
std::string refused_by(const Record& record, const Command& command, std::string reason = {});
/// The id of the rule whose warning asks for a reason, or empty.
std::string warned_by(const Record& record, const Command& command);

/// Ticks the whole check-list of the item's timing.
void tick_all(Record& record, AgendaItemId item);
/// The agency confirms at the read-back.
void confirm(Record& record, AgendaItemId item, AgencyId agency);
bool has_answer(const Record& record, AgendaItemId item, AgencyId agency);
/// 了承 with all that rules ask for on the new plan, up to the read-back: finishing is accepted.
void settle_new_plan(Record& record);
/// How often a rule is found by check_meeting.
int count_findings(const Record& record, MeetingId of, std::string_view rule_id);

/// The row, which must be there.
template <class T, class SomeId>
const T& get(const Record& record, SomeId id) {
    return record.rows<T>().at(RowKey{id.value, 0});
}
/// Changes a row by hand, as an import would.
template <class T, class SomeId, class Change>
void edit(Record& record, SomeId id, Change change) {
    change(record.rows<T>().at(RowKey{id.value, 0}));
}

/// Whether the refusal names this command as one by which it is put right.
inline bool is_done_by(const Refusal& refused, std::string_view command) {
    const auto& commands = refused.commands;
    return std::find(commands.begin(), commands.end(), command) != commands.end();
}

/// 町の設定 with what `edit` says of it.
template <class Edit>
SetTown set_town(Edit edit) {
    SetTown town;
    town.name = "かささぎ市";
    edit(town);
    return town;
}

}  // namespace kasane::sample

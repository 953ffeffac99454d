// The settings of the town as the rules and the builder read them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/model/record.hpp"
#include "domain/rules/rule.hpp"

namespace kasane::domain {

/// What the setting 会議録の確認者 may be.
inline constexpr std::string_view chair_checks = "司会";
inline constexpr std::string_view chair_and_member_check = "司会と構成員";

/// The longest time that 画面を閉じるまでの時間 may be, in minutes.
inline constexpr int most_idle_minutes = 120;

/// The town's row, or the one a new store starts with.
Town town_of(const Record& record);
/// 主催, 根拠 and 守秘の文言 of a kind of meeting (R02).
struct KindTexts {
    std::string convener;
    std::string basis;
    std::string secrecy_text;
};
KindTexts texts_for(const Record& record, MeetingKind kind);
/// 保存期間 「5年」 as 5 (R28); nothing where it is no number of years, as 「永年」.
std::optional<int> retention_years(std::string_view retention);
/// Minutes that a case of this timing is given at first.
int minutes_for(const Record& record, ReviewTiming timing);
/// The categories that attend as a rule (R05).
std::vector<AgencyCategory> expected_categories(const Record& record, const Meeting& meeting);
/// The categories that a list of codes or words names; what it does not know goes to `unknown`.
std::vector<AgencyCategory> read_categories(std::string_view list, std::vector<std::string>& unknown);
/// The same as Town holds them: codes, parted by spaces.
std::string codes_of(const std::vector<AgencyCategory>& categories);
/// How strong a rule is in this meeting: a warning may be lowered to 表示 by the settings in force.
RuleLevel level_in(const Record& record, const Meeting* meeting, RuleId id);
/// 通告・通報先 of the settings in force (R27)
std::string protection_contact(const Record& record, MeetingId meeting);
/// What opening a meeting keeps of the settings.
SettingsInForce settings_for(const Record& record, MeetingId meeting);
/// The record with names and settings as they were when the meeting was opened: for its papers.
Record as_it_was(const Record& record, MeetingId meeting);

}  // namespace kasane::domain

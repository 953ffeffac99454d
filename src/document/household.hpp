// What a paper may say of a household: its members as the level of the paper names them, and only those whom
// the meeting may see (R01).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/level.hpp"
#include "document/meeting_record.hpp"
#include "domain/model/record.hpp"

namespace kasane::document {

/// A member as a paper names them. Nothing else of a member can get into a paper through it.
struct PersonOnPaper {
    domain::MemberId id;
    int seq = 0;
    std::string name;            ///< 「母」, 「子2」, 「見本 松子」, 「■■」
    bool is_struck_out = false;  ///< 開示用: another member than the one who asked
};

/// 開示用 of one member of several: whom a text must speak of to stand, and who else it may mean. Only looked
/// for, never shown.
struct AskedBy {
    std::string reference;
    std::vector<domain::Member> others;  ///< of the whole case, those without consent too
};

/// The members that a paper of one meeting may speak of.
struct Household {
    std::vector<PersonOnPaper> members;
    bool complete = true;                        ///< false: 一部の世帯員のみ, the others are left out
    std::vector<std::string> kept_private = {};  ///< what lies outside the consent (R01)
    bool says_what_is_private =
        false;  ///< on the convener's own papers; on others only that there is something
    std::vector<domain::Member> everyone =
        {};  ///< by whose names texts are read that were typed before they were entered
    std::optional<AskedBy> asked_by = {};
};

/// All members in a 支援会議; elsewhere those who consented.
Household household_at(const domain::Record& record, const domain::Meeting& meeting,
                       domain::CaseId support_case, const Naming& naming = {});
/// A text of the case with its references as the household's names; who may not be seen is 「（世帯員）」,
/// what lies outside the consent 「（同意の範囲の外）」. 開示用: see is_struck.
std::string shown(const Household& household, std::string_view text);
/// What belongs to one member who may be seen, or stands beside a text that may: 開示用 strikes out only
/// its sentences about others.
std::string shown_as_own(const Household& household, std::string_view text);
/// Whether a text of the case is struck out whole: 開示用, where it is not certain to be about the one who
/// asked and nobody else. Certain is what refers to that member, and neither refers to another nor has their
/// 呼称 or what looks like their name.
bool is_struck(const Household& household, std::string_view text);
/// Whether a paper of this meeting must not show the case: it belongs to the 支援会議, or nobody consents in
/// the record that the paper is made from (R01, R03).
bool is_hidden(const domain::Record& record, const domain::Meeting& meeting,
               const domain::Case& support_case);
/// 「母・長男　令和7年12月10日（申込票。借入れの金額を除く）」, a line for all who agreed alike; then who
/// withdrew after the meeting.
std::string consent_text(const MeetingRecord& records, const Household& household);
/// 「母「病院にもう一度行きたい」」, a line each
std::string goals_text(const domain::Record& record, const Household& household, domain::PlanId plan);
/// 「見本 松子（母、82歳）」, joined; what a level leaves out is not there
std::string members_text(const domain::Record& record, const Household& household, const Naming& naming);

}  // namespace kasane::document

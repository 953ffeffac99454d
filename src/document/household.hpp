// What a paper may say of a household: members as 呼称, and only those whom the meeting may see (R01).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/record.hpp"

namespace kasane::document {

/// The members that a paper of one meeting may speak of.
struct Household {
    std::vector<domain::Member> members;
    bool complete = true;                        ///< false: 一部の世帯員のみ, the others are left out
    std::vector<std::string> kept_private = {};  ///< what lies outside the consent (R01)
};

/// All members in a 支援会議; elsewhere those who consented.
Household household_at(const domain::Record& record, const domain::Meeting& meeting,
                       domain::CaseId support_case);
/// A text with its references as 呼称; who may not be seen is 「（世帯員）」, and what lies
/// outside the consent is 「（同意の範囲の外）」.
std::string shown(const Household& household, std::string_view text);
/// 「母」
std::string calling_name(const domain::Member& member);
/// Whether a paper of this meeting must not show the case: it belongs to the 支援会議, or nobody ever
/// consented (R01, R03).
bool is_hidden(const domain::Record& record, const domain::Meeting& meeting,
               const domain::Case& support_case);
/// 「母・長男　令和7年12月10日（申込票。借入れの金額を除く）」, a line for all who agreed alike
std::string consent_text(const domain::Record& record, const Household& household);
/// 「母「病院にもう一度行きたい」」, a line each
std::string goals_text(const domain::Record& record, const Household& household, domain::PlanId plan);

}  // namespace kasane::document

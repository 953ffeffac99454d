// What a paper may say of a household: its members as the level of the paper names them, and only those whom
// the meeting may see (R01).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/level.hpp"
#include "domain/record.hpp"

namespace kasane::document {

/// A member as a paper names them. Nothing else of a member can get into a paper through it.
struct PersonOnPaper {
    domain::MemberId id;
    int seq = 0;
    std::string name;            ///< 「母」, 「見本 松子」, 「■■」
    bool is_struck_out = false;  ///< 開示用: another member than the one who asked
};

/// The members that a paper of one meeting may speak of.
struct Household {
    std::vector<PersonOnPaper> members;
    bool complete = true;                        ///< false: 一部の世帯員のみ, the others are left out
    std::vector<std::string> kept_private = {};  ///< what lies outside the consent (R01)
};

/// All members in a 支援会議; elsewhere those who consented.
Household household_at(const domain::Record& record, const domain::Meeting& meeting,
                       domain::CaseId support_case, const Naming& naming = {});
/// A text with its references as the household's names; who may not be seen is 「（世帯員）」. A sentence
/// about somebody who is struck out is struck out as a whole, and what lies outside the consent is
/// 「（同意の範囲の外）」.
std::string shown(const Household& household, std::string_view text);
/// Whether a paper of this meeting must not show the case: it belongs to the 支援会議, or nobody ever
/// consented (R01, R03).
bool is_hidden(const domain::Record& record, const domain::Meeting& meeting,
               const domain::Case& support_case);
/// 「母・長男　令和7年12月10日（申込票。借入れの金額を除く）」, a line for all who agreed alike
std::string consent_text(const domain::Record& record, const Household& household);
/// 「母「病院にもう一度行きたい」」, a line each
std::string goals_text(const domain::Record& record, const Household& household, domain::PlanId plan);
/// 「見本 松子（母、82歳）」, joined; what a level leaves out is not there
std::string members_text(const domain::Record& record, const Household& household, const Naming& naming);

}  // namespace kasane::document

// 役割分担 and the agencies' answers (R09, R10).
#pragma once

#include <string>
#include <vector>

#include "document/item_scope.hpp"

namespace kasane::document {

struct RoleRow {
    std::string number;
    std::string text;
    std::string responsible;  ///< ◎; 「担い手なし」「未定」
    std::string cooperating;  ///< ○
    std::string informed;     ///< △
    std::string due;
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number, "番号");
        visit("text", self.text, "支援内容");
        visit("responsible", self.responsible, "担当（◎）");
        visit("cooperating", self.cooperating, "協力（○）");
        visit("informed", self.informed, "共有（△）");
        visit("due", self.due, "期限");
    }
};

/// One agency's answer at the read-back.
struct AnswerRow {
    std::string agency;
    std::string words;  ///< 「持ち帰り（令和8年1月29日まで）」, 「未回答」; then 「会議後　…」
    static void fields(auto& self, auto&& visit) {
        visit("answering", self.agency, "機関");
        visit("words", self.words, "答え");
    }
};

/// What is done, with 早期支援 below it where it began before its decision (R08).
std::string support_text(const ItemScope& scope, const domain::SupportItem& support);
/// The support items of the plan under discussion. An agency that has not confirmed is marked as
/// 担当案（未確認）.
std::vector<RoleRow> role_rows(const ItemScope& scope);
/// Whether the plan of the item hands out roles, or was carried out and is only looked back on.
bool hands_out_roles(const ItemScope& scope);
/// 前の役割: what became of the support items of the plan before, a line each
std::string former_roles_text(const ItemScope& scope);
/// What the agency answered after the meeting, or nullptr.
const domain::Answer* answer_since(const ItemScope& scope, domain::AgencyId agency);
/// What each agency with a role answered, in the room and then 会議後; nothing where roles are struck out,
/// since an agency answers for all of its roles at once (開示用).
std::vector<AnswerRow> answer_rows(const ItemScope& scope);
/// 「A・B　確認／C　持ち帰り（令和8年1月29日まで）／D　未回答」, and what came later a line each.
std::string answers_text(const ItemScope& scope);

}  // namespace kasane::document

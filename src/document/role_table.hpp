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
        visit("number", self.number);
        visit("text", self.text);
        visit("responsible", self.responsible);
        visit("cooperating", self.cooperating);
        visit("informed", self.informed);
        visit("due", self.due);
    }
};

/// The support items of the plan under discussion. An agency that has not confirmed is marked as
/// 担当案（未確認）.
std::vector<RoleRow> role_rows(const ItemScope& scope);
/// 前の役割: what became of the support items of the plan before, a line each
std::string former_roles_text(const ItemScope& scope);
/// 「A・B　確認／C　持ち帰り（令和8年1月29日まで）／D　未回答」
std::string answers_text(const ItemScope& scope);

}  // namespace kasane::document

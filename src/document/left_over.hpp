// What earlier meetings and this one left to be done, as rows and lines of a paper.
#pragma once

#include <string>
#include <vector>

#include "document/item_scope.hpp"

namespace kasane::document {

/// 前回から残っていること on an agenda, which all may read: the kind of thing, never its content (R26).
struct LeftOverRow {
    std::string number;
    std::string title;  ///< 「R7-012　A世帯」
    std::string what;   ///< 「機関の確認」
    std::string agency;
    std::string due;
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number, "番号");
        visit("title", self.title, "ケース");
        visit("what", self.what, "内容");
        visit("agency", self.agency, "担当");
        visit("due", self.due, "期限");
    }
};

/// For the agenda of this meeting; nothing of a case that may not come up there (R01, R03).
std::vector<LeftOverRow> left_over(const domain::Record& record, const domain::Meeting& meeting);
/// 残された課題 of an item of a closed meeting, a line each.
std::string left_open_text(const ItemScope& scope);

}  // namespace kasane::document

// What is known and was found about a case, as rows of a label and a text.
#pragma once

#include <string>
#include <vector>

#include "document/item_record.hpp"

namespace kasane::document {

struct FactRow {
    std::string label;
    std::string text;
    static void fields(auto& self, auto&& visit) {
        visit("label", self.label, "見出し");
        visit("text", self.text, "内容");
    }
};

/// What was known before the meeting (for 配付資料), or with all that it found; empty ones are left out.
enum class FactsOf { before, whole };
std::vector<FactRow> fact_rows(const ItemRecord& item, FactsOf which);

}  // namespace kasane::document

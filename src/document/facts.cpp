#include "document/facts.hpp"

#include <array>
#include <string_view>

namespace kasane::document {
namespace {

constexpr std::array<std::string_view, 14> known_before{
    "handling",  "consent", "purpose",      "history", "goals",        "summary",         "challenges",
    "strengths", "change",  "former_roles", "policy",  "achievements", "supporter_state", "last_contact"};
constexpr std::array<std::string_view, 29> whole{"handling",
                                                 "room",
                                                 "consent",
                                                 "checks",
                                                 "purpose",
                                                 "history",
                                                 "goals",
                                                 "summary",
                                                 "challenges",
                                                 "strengths",
                                                 "change",
                                                 "former_roles",
                                                 "policy",
                                                 "achievements",
                                                 "supporter_state",
                                                 "last_contact",
                                                 "attempts",
                                                 "safety",
                                                 "notes",
                                                 "judgement",
                                                 "judgement_terms",
                                                 "support_decisions",
                                                 "lead",
                                                 "referral_back",
                                                 "follow_up",
                                                 "contact_points",
                                                 "revisit",
                                                 "reopen_when",
                                                 "consent_effort"};
constexpr std::array<std::string_view, 6> arrangements{"monitoring", "contact",   "informer",
                                                       "answers",    "left_open", "gaps_here"};

void add_fact(std::vector<FactRow>& rows, const ItemRecord& item, std::string_view wanted) {
    ItemRecord::fields(item, [&]<class V>(std::string_view name, const V& value, const char* label) {
        if constexpr (std::is_same_v<V, std::string>)
            if (name == wanted && !value.empty()) rows.push_back({label, value});
    });
}

}  // namespace

std::vector<FactRow> fact_rows(const ItemRecord& item, FactsOf which) {
    std::vector<FactRow> rows;
    if (which == FactsOf::before) {
        for (const auto name : known_before) add_fact(rows, item, name);
        return rows;
    }
    for (const auto name : whole) add_fact(rows, item, name);
    for (const auto name : arrangements) add_fact(rows, item, name);
    return rows;
}

}  // namespace kasane::document

#include "store/scope.hpp"

#include <map>

namespace kasane::store {
namespace {

std::string among(std::string_view column, std::string_view chosen_from, const std::string& where) {
    return std::string(column) + " IN (SELECT id FROM " + std::string(chosen_from) + " WHERE " + where + ")";
}

std::string of_meeting() {
    return among("meeting", "meeting", "sitting = ?1");
}
std::string of_item() {
    return among("item", "agenda_item", of_meeting());
}

/// What arose in this sitting, what was still open before it, and what it looked back on. The journal knows
/// the last: homework that was done today must still be there when the kiosk starts again.
std::string of_action() {
    return "sitting = ?1 OR (state <> 'done' AND sitting IN (SELECT id FROM sitting WHERE date <= (SELECT "
           "date FROM sitting WHERE id = ?1))) OR id IN (SELECT json_extract(line.value, '$.after.id') FROM "
           "journal JOIN journal_changes USING (seq), json_each(changes) AS line WHERE journal.sitting = ?1 "
           "AND json_extract(line.value, '$.table') = 'action_item')";
}

/// Items of earlier agendas at which such homework arose: without them a paper cannot tell whether it may be
/// shown (R03).
std::string origin_of_action() {
    return "SELECT item FROM action_item WHERE item IS NOT NULL AND (" + of_action() + ")";
}
std::string item_in_scope() {
    return of_meeting() + " OR id IN (" + origin_of_action() + ")";
}
/// Homework of no item is judged by the blocks of its sitting.
std::string meeting_in_scope() {
    return "sitting = ?1 OR id IN (SELECT meeting FROM agenda_item WHERE id IN (" + origin_of_action() +
           ")) OR sitting IN (SELECT sitting FROM action_item WHERE item IS NULL AND (" + of_action() + "))";
}

/// Cases on the agenda, those at which open homework arose, and those that wait for a meeting: they may be
/// put on it.
std::string case_in_scope(std::string_view column) {
    return std::string(column) + " IN (SELECT support_case FROM agenda_item WHERE " + item_in_scope() +
           " UNION SELECT id FROM support_case WHERE waits_for IS NOT NULL)";
}

std::string of_case() {
    return case_in_scope("support_case");
}
std::string of_plan() {
    return among("plan", "support_plan", of_case());
}

}  // namespace

std::string scope_of(std::string_view table) {
    const std::map<std::string_view, std::string> scopes{
        {"town", ""},
        {"agency", ""},
        {"person", ""},
        {"support_case", case_in_scope("id")},
        {"member", of_case()},
        {"consent", among("member", "member", of_case())},
        {"support_plan", of_case()},
        {"goal", of_plan()},
        {"plan_point", of_plan()},
        {"support_item", of_plan()},
        {"role", among("item", "support_item", of_plan())},
        {"contact_attempt", of_case()},
        {"information", of_case()},
        {"sitting", "id = ?1"},
        {"meeting", meeting_in_scope()},
        {"agenda_item", item_in_scope()},
        {"invitation", of_item()},
        {"attendance", of_meeting()},
        {"judgement", of_item()},
        {"arrangement", of_item()},
        {"check_mark", of_item()},
        {"support_decision", of_item()},
        {"closure", of_item()},
        {"suspension", of_item()},
        {"consent_effort", of_item()},
        {"answer", of_item()},
        {"note", of_item()},
        {"action_item", of_action()},
        {"resource_gap", of_meeting()},
        {"warning_passed", of_meeting()},
    };
    return scopes.at(table);
}

}  // namespace kasane::store

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

/// What arose in this sitting, what was still open before it, and what it looked back on.
std::string of_action() {
    return "sitting = ?1 OR reviewed_in = ?1 OR (state <> 'done' AND sitting IN (SELECT id FROM sitting "
           "WHERE "
           "date <= (SELECT date FROM sitting WHERE id = ?1)))";
}

std::string origin_of_action() {
    return "SELECT item FROM action_item WHERE item IS NOT NULL AND (" + of_action() + ")";
}

/// Items at which something may still be open; domain/rules/open_points.hpp says what is.
std::string left_open() {
    return "SELECT item FROM answer WHERE kind <> 'confirmed'"
           " UNION SELECT item FROM judgement WHERE bringer IS NOT NULL OR"
           " (outcome = 'approved_conditionally' AND met = 'unset')"
           " UNION SELECT item FROM arrangement WHERE informer IS NOT NULL AND"
           " (informed_on IS NULL OR agrees = 'unset')"
           " UNION SELECT item FROM support_decision WHERE decided_on IS NULL"
           " UNION SELECT item FROM closure WHERE follow_up = 'yes' AND followed_up_on IS NULL"
           " UNION SELECT item FROM consent_effort";
}

/// Cases on the agenda, those that wait for a meeting (they may be put on it), and those at which open
/// homework arose or something else was left open.
std::string case_in_scope(std::string_view column) {
    return std::string(column) + " IN (SELECT support_case FROM agenda_item WHERE " + of_meeting() +
           " OR id IN (" + origin_of_action() + ") OR id IN (" + left_open() +
           ") UNION SELECT id FROM support_case WHERE waits_for IS NOT NULL)";
}

/// The agenda, every earlier item of the cases at hand, and those at which open homework arose: without them
/// a paper cannot tell whether it may be shown (R03).
std::string item_in_scope() {
    return of_meeting() + " OR id IN (" + origin_of_action() + ") OR " + case_in_scope("support_case");
}
std::string of_item_in_scope() {
    return among("item", "agenda_item", item_in_scope());
}
/// With the meetings at which an absent agency is still to be told, and those by which homework of no item is
/// judged.
std::string meeting_in_scope() {
    return "sitting = ?1 OR id IN (SELECT meeting FROM agenda_item WHERE " + item_in_scope() +
           ") OR id IN (SELECT meeting FROM attendance WHERE told_by IS NOT NULL AND told_on IS NULL)"
           " OR sitting IN (SELECT sitting FROM action_item WHERE item IS NULL AND (" +
           of_action() + "))";
}
std::string of_meeting_in_scope() {
    return among("meeting", "meeting", meeting_in_scope());
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
        {"time_limit", ""},
        {"lowered_rule", ""},
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
        {"milestone", of_case()},
        {"sitting", "id = ?1 OR id IN (SELECT sitting FROM meeting WHERE " + meeting_in_scope() + ")"},
        {"meeting", meeting_in_scope()},
        {"agenda_item", item_in_scope()},
        {"invitation", of_item_in_scope()},
        {"attendance", of_meeting_in_scope()},
        {"stance", of_item_in_scope()},
        {"settings_in_force", of_meeting_in_scope()},
        {"agency_name", of_meeting_in_scope()},
        {"judgement", of_item_in_scope()},
        {"arrangement", of_item_in_scope()},
        {"check_mark", of_item()},
        {"support_decision", of_item_in_scope()},
        {"closure", of_item_in_scope()},
        {"suspension", of_item_in_scope()},
        {"consent_effort", of_item_in_scope()},
        {"answer", of_item_in_scope()},
        {"note", of_item()},
        {"action_item", of_action()},
        {"resource_gap", of_meeting()},
        {"warning_passed", of_meeting()},
        {"minutes_version", of_meeting_in_scope()},
        {"minutes_reply", of_meeting_in_scope()},
    };
    return scopes.at(table);
}

}  // namespace kasane::store

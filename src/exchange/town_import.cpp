#include "exchange/import_state.hpp"
#include "exchange/names.hpp"

namespace kasane::exchange {
namespace {

bool is_met(const domain::Record& record, domain::MeetingId meeting) {
    const auto* row = record.find<domain::Meeting>(meeting);
    return row != nullptr && row->state != domain::MeetingState::planned;
}

}  // namespace

bool case_was_met(const domain::Record& record, domain::CaseId support_case) {
    for (const auto& [key, item] : record.rows<domain::AgendaItem>())
        if (item.support_case == support_case && is_met(record, item.meeting)) return true;
    return false;
}

bool plan_was_met(const domain::Record& record, domain::PlanId plan) {
    for (const auto& [key, item] : record.rows<domain::AgendaItem>())
        if (item.plan == plan && is_met(record, item.meeting)) return true;
    return false;
}

bool agency_was_met(const domain::Record& record, domain::AgencyId agency) {
    for (const auto& [key, attendance] : record.rows<domain::Attendance>())
        if (attendance.agency == agency && is_met(record, attendance.meeting)) return true;
    for (const auto& [key, answer] : record.rows<domain::Answer>())
        if (answer.agency == agency) return true;
    return false;
}

bool sitting_has_begun(const domain::Record& record, domain::SittingId sitting) {
    for (const auto& [key, meeting] : record.rows<domain::Meeting>())
        if (meeting.sitting == sitting && is_met(record, meeting.id)) return true;
    return false;
}

void import_town(ImportState& state, const Source& source) {
    state.begin(source);
    if (!state.first_time(*source.table, "town", "town")) return;
    domain::Town town;
    read_fields(state.in, *source.table, town, {{"name"}, {}, {}});
    state.after.put(town);
}

void import_agency(ImportState& state, const Source& source) {
    state.begin(source);
    domain::Agency agency;
    read_fields(state.in, *source.table, agency, {{"name", "short_name", "category"}, {}, {}});
    if (!state.first_time(*source.table, "agency " + agency.short_name, agency.short_name)) return;
    agency.id = state.id_for<domain::Agency>(
        [&](const domain::Agency& row) { return row.short_name == agency.short_name; });
    read_unless_frozen(state, agency_was_met(state.before, agency.id), *source.table,
                       "機関「" + agency.short_name + "」は開いた会議の記録にあるため、変えられません。",
                       "名が変わったときは、別の short_name で新しい機関として加えてください。",
                       [&] { state.after.put(agency); });
}

void import_person(ImportState& state, const Source& source) {
    state.begin(source);
    domain::Person person;
    read_fields(state.in, *source.table, person, {{"agency", "name"}, {}, {}});
    const auto* agency = state.after.find<domain::Agency>(person.agency);
    if (agency == nullptr) return;
    if (!state.first_time(*source.table, "person " + agency->short_name + " " + person.name,
                          agency->short_name + " " + person.name))
        return;
    if (person.may_decide && agency->category != domain::AgencyCategory::municipality)
        state.in.refuse(*source.table,
                        "市町村の人でない「" + person.name + "」が支援決定をすることはできません。",
                        "may_decide = true は市町村の人だけに書いてください。");
    person.id = state.id_for<domain::Person>(
        [&](const domain::Person& row) { return row.agency == person.agency && row.name == person.name; });
    state.after.put(person);
}

}  // namespace kasane::exchange

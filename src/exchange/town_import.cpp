#include "domain/rules/settings.hpp"
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
    state.in.refuses_braces = false;
    if (!state.first_time(*source.table, "town", "town")) return;
    domain::Town town;
    // When the screen closes is a matter of this machine: it is set in the kiosk or by a settings file.
    read_fields(state.in, *source.table, town, {{"name"}, {}, {"idle_minutes"}});
    std::vector<std::string> unknown;
    town.expected = domain::codes_of(domain::read_categories(town.expected, unknown));
    if (!unknown.empty())
        state.in.refuse(*source.table->find("expected"),
                        "「" + unknown.front() + "」という機関の区分はありません。",
                        "包括的相談支援 アウトリーチ等 参加支援 のように、空白で区切って書いてください。");
    read_unless_frozen(state, false, *source.table, {}, {}, [&](ImportState& to) {
        town.idle_minutes = domain::town_of(to.before).idle_minutes;
        to.after.put(town);
    });
}

void import_agency(ImportState& state, const Source& source) {
    state.begin(source);
    domain::Agency agency;
    read_fields(state.in, *source.table, agency, {{"name", "short_name", "category"}, {}, {}});
    if (!state.first_time(*source.table, "agency " + agency.short_name, agency.short_name)) return;
    const auto same = [&](const domain::Agency& row) { return row.short_name == agency.short_name; };
    agency.id = state.renamed_id_for<domain::Agency>(same);
    const bool frozen =
        agency_was_met(state.before, agency.id) || state.was_renamed<domain::Agency>(agency.id, same);
    read_unless_frozen(state, frozen, *source.table,
                       "機関「" + agency.short_name + "」は開いた会議の記録にあるため、変えられません。",
                       "名が変わったときは、別の short_name で新しい機関として加えてください。",
                       [&](ImportState& to) { to.after.put(agency); });
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
    const auto same = [&](const domain::Person& row) {
        return row.agency == person.agency && row.name == person.name;
    };
    person.id = state.renamed_id_for<domain::Person>(same);
    read_unless_frozen(state, state.was_renamed<domain::Person>(person.id, same), *source.table,
                       "名簿の「" + person.name + "」は氏名か機関が変わったため、ファイルで変えられません。",
                       "画面か record で直してください。", [&](ImportState& to) { to.after.put(person); });
}

}  // namespace kasane::exchange

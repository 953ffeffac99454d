// Screens that look otherwise after something happened: minutes in each of their states, cases of every
// state, an open meeting, a meeting that was closed too early.
#include <set>

#include "domain/queries/query.hpp"
#include "domain/rules/settings.hpp"
#include "samples/year.hpp"
#include "screens/slides.hpp"
#include "view_model/meeting/agenda_parts.hpp"
#include "view_model/office/office_page.hpp"
#include "view_model/room.hpp"

namespace kasane::screens {
namespace {

constexpr text::DateTime later{{2026, 2, 2}, 9, 10, 0};

Sight sight(const domain::Record& record, const view::Place& place, text::DateTime now) {
    view::KioskState state;
    state.place = place;
    state.operator_name = "事務局";
    return {state, record, now};
}

void run(domain::Record& record, const domain::Command& command, const std::string& reason = {}) {
    const auto decision = domain::decide(record, {command, later, "事務局", reason});
    domain::apply(record, std::get<domain::Accepted>(decision).event);
}

void add_minutes(std::vector<Slide>& slides) {
    auto record = samples::town_after_sitting();
    record.rows<domain::Town>().begin()->second.checkers = domain::chair_and_member_check;
    const auto meeting =
        domain::meetings_of(record, samples::sitting_on(record, samples::sitting_day)).front();
    const auto place = view::test::at(meeting, view::Page::minutes);
    for (const auto state :
         {domain::MinutesState::circulating, domain::MinutesState::checked, domain::MinutesState::final}) {
        domain::SetMinutesState command{meeting.id, state, {}};
        for (const auto& row : domain::attendances_of(record, meeting.id))
            if (state == domain::MinutesState::checked && domain::is_there(row)) command.checker = row.person;
        run(record, command);
        slides.push_back({"minutes-" + std::string(domain::code(state)), sight(record, place, later)});
    }
}

/// What a 支援決定 that was put off leaves for the office.
void add_late_decision(std::vector<Slide>& slides) {
    auto record = samples::town_after_sitting();
    for (auto& [key, row] : record.rows<domain::SupportDecision>()) {
        row.status = domain::DecisionStatus::decided_later;
        row.planned_on = later.date;
    }
    view::Place place;
    place.page = view::Page::follow_up;
    slides.push_back({"follow-up-decision", sight(record, place, later)});
}

void add_cases(std::vector<Slide>& slides) {
    auto record = samples::town_of_the_year();
    for (const auto& phase : samples::phases_of_the_year()) samples::play_phase(record, phase);
    const text::DateTime after{{2027, 1, 12}, 9, 0, 0};
    view::Place place;
    place.page = view::Page::follow_up;
    slides.push_back({"year-follow-up", sight(record, place, after)});
    std::set<std::tuple<domain::CaseRoute, domain::CaseState, bool>> seen;
    for (const auto& [key, row] : record.rows<domain::Case>())
        if (seen.emplace(row.route, row.state, row.origin.has_value()).second)
            slides.push_back({"year-case-" + row.number, sight(record, view::case_place(row.id), after)});
}

/// 開会中の出欠, and the home screen after a meeting whose cases did not all end.
void add_open_meeting(std::vector<Slide>& slides) {
    auto room = view::test::opened_room();
    const auto meeting = view::test::block(room.record(), 1);
    slides.push_back(
        {"1-opening-open", sight(room.record(), view::test::at(meeting, view::Page::opening), room.now())});
    auto record = room.record();
    run(record, domain::CloseMeeting{meeting.id}, "来週に続ける");
    slides.push_back({"home-to-be-continued", sight(record, {}, later)});
}

/// Nobody there yet; a monitor that went away; a program that was started again.
void add_interruptions(std::vector<Slide>& slides) {
    auto room = view::test::opened_room();
    const auto meeting = view::test::block(room.record(), 1);
    slides.push_back({"1-opening-first",
                      sight(samples::town(), view::test::at(meeting, view::Page::opening), room.now())});
    const auto parted = view::with_screens(room.state, true);
    slides.push_back({"cut-off", {view::with_screens(parted, false), room.record(), room.now()}});
    slides.push_back({"resume", {view::started({}, room.overview()), room.record(), room.now()}});
}

}  // namespace

std::vector<Slide> slides_of_states() {
    std::vector<Slide> slides;
    add_minutes(slides);
    add_late_decision(slides);
    add_cases(slides);
    add_open_meeting(slides);
    add_interruptions(slides);
    return slides;
}

}  // namespace kasane::screens

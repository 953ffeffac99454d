// The sitting after the sample sitting: cases are put on its agenda, and its first meeting is open.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "samples/play.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/steps.hpp"

namespace kasane::view::test {

/// A case by its number, and why it is on the agenda.
using OnAgenda = std::pair<std::string, domain::ReviewTiming>;

/// Decides and applies; a refusal is thrown.
inline void give(domain::Record& record, const domain::Command& command, text::DateTime at) {
    const auto decision = domain::decide(record, {command, at, "青葉", "試し"});
    if (const auto* refusal = std::get_if<domain::Refusal>(&decision))
        throw std::runtime_error(std::string(domain::rule_name(*refusal)) + " " + refusal->message +
                                 refusal->remedy);
    domain::apply(record, std::get<domain::Accepted>(decision).event);
}

inline domain::CaseId case_called(const domain::Record& record, const std::string& number) {
    for (const auto& [key, row] : record.rows<domain::Case>())
        if (row.number == number) return row.id;
    throw std::runtime_error("no case " + number);
}

inline domain::PersonId person_called(const domain::Record& record, const std::string& name) {
    for (const auto& [key, row] : record.rows<domain::Person>())
        if (row.name == name) return row.id;
    throw std::runtime_error("no person " + name);
}

inline domain::Meeting block_in_february(const domain::Record& record, int number) {
    const auto sitting = samples::sitting_on(record, {2026, 2, 26});
    return domain::meetings_of(record, sitting).at(static_cast<std::size_t>(number) - 1);
}

inline const domain::AgendaItem& item_of_case(const domain::Record& record, const std::string& number) {
    const auto support_case = case_called(record, number);
    const auto meeting = block_in_february(record, 1).id;
    for (const auto& [key, item] : record.rows<domain::AgendaItem>())
        if (item.meeting == meeting && item.support_case == support_case) return item;
    throw std::runtime_error("not on the agenda: " + number);
}

/// The first meeting of 令和8年2月26日, just opened, with eight people there.
inline Room february(const std::vector<OnAgenda>& cases, int block_number = 1) {
    auto record = samples::town_after_sitting();
    const text::DateTime now{{2026, 2, 26}, 13, 20, 0};
    const auto meeting = block_in_february(record, block_number);
    for (const auto& [number, timing] : cases)
        give(record,
             domain::PutOnAgenda{
                 .meeting = meeting.id, .support_case = case_called(record, number), .timing = timing},
             now);
    for (const auto* name : {"森野", "青葉", "川辺", "岸", "浜", "沢", "原", "若草"}) {
        const auto person = person_called(record, name);
        give(record, domain::Expect{meeting.id, person, true}, now);
        give(record, domain::SetPresence{meeting.id, person, domain::Presence::present, {}}, now);
    }
    give(record, domain::ConfirmSecrecy{meeting.id, {}}, now);
    give(record, domain::OpenMeeting{meeting.id}, now);
    Room room(std::move(record), {now.date, 13, 31, 0});
    room.state.place = pages_of(room.record(), meeting.id).front();
    return room;
}

/// The same, at this step of the case.
inline Room february_at(const std::vector<OnAgenda>& cases, const std::string& number, domain::Step step) {
    auto room = february(cases);
    auto place = first_page_of(room.record(), item_of_case(room.record(), number));
    place.step = step;
    room.begin(place);
    return room;
}

}  // namespace kasane::view::test

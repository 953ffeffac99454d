// 会議録: its states, what those who were there answer, what is reworded, and its versions (R24).
#pragma once

#include <optional>
#include <string>

#include "domain/commands/handled.hpp"
#include "domain/model/codes.hpp"
#include "domain/model/field.hpp"
#include "domain/model/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

/// 会議録の状態: 案 → 照会中 → 確認済 → 確定; 照会 may be left out. Once 確定 the version stands (R24).
struct SetMinutesState {
    MeetingId meeting = {};
    MinutesState state = MinutesState::draft;
    std::optional<PersonId> checker = {};  ///< 確認済: the member who checked beside the chair
    static constexpr auto command = "minutes_state";
    static constexpr auto label = "会議録の状態";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("state", self.state);
        visit("checker", self.checker);
    }
    bool operator==(const SetMinutesState&) const = default;
};
Handled handle(Draft& draft, const SetMinutesState& command);

/// 照会への答え: nothing to object to where the text is empty.
struct ReplyToMinutes {
    MeetingId meeting = {};
    PersonId person = {};
    text::Date on = {};
    std::string text = {};
    static constexpr auto command = "minutes_reply";
    static constexpr auto label = "照会への答え";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("person", self.person);
        visit("on", self.on);
        visit(prose("text"), self.text);
    }
    bool operator==(const ReplyToMinutes&) const = default;
};
Handled handle(Draft& draft, const ReplyToMinutes& command);

/// 要点を直す: the wording of a note, and of the 宿題 that came of it; what stood there stays in the journal.
struct AmendNote {
    AgendaItemId item = {};
    int number = 0;  ///< among the notes of the item, from 1
    std::string text = {};
    static constexpr auto command = "amend_note";
    static constexpr auto label = "要点を直す";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("number", self.number);
        visit(needed(prose("text")), self.text);
    }
    bool operator==(const AmendNote&) const = default;
};
Handled handle(Draft& draft, const AmendNote& command);

/// 会議録の訂正: a new version of minutes that are final, with its reason (R24).
struct CorrectMinutes {
    MeetingId meeting = {};
    std::string because = {};
    static constexpr auto command = "correct_minutes";
    static constexpr auto label = "会議録の訂正";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit(prose("because"), self.because);
    }
    bool operator==(const CorrectMinutes&) const = default;
};
Handled handle(Draft& draft, const CorrectMinutes& command);

}  // namespace kasane::domain

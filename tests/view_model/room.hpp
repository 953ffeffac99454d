// A kiosk without a window or a store: presses go through press, decide and apply as in the real one.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "domain/commands/decide.hpp"
#include "domain/queries/query.hpp"
#include "view_model/kiosk/kiosk.hpp"
#include "view_model/kiosk/reaction.hpp"

namespace kasane::view::test {

/// Every text that a screen shows, its dialog included, a line each.
std::string all_text(const Screen& screen);
/// Everything that can be pressed by Enter, a click or a key of its own; of a screen with a dialog, only what
/// stands in the dialog.
std::vector<Press> all_presses(const Screen& screen);

/// What a dialog sends when nothing is typed over what stands in it.
std::map<std::string, std::string> texts_of_dialog(const Screen& screen);

class Room;
/// Presses what the dialog records with; `typed` over what stands in its fields.
void submit(Room& room, const std::map<std::string, std::string>& typed = {});

class Room {
  public:
    Room(domain::Record record, text::DateTime now) : now_(now), overview_{std::move(record)} {}

    Screen screen() const { return screen_of(state, record(), overview_, now_); }
    const domain::Record& record() const { return overview_.record; }
    domain::Record& record() { return overview_.record; }
    const Overview& overview() const { return overview_; }
    void clock(int hour, int minute) { now_ = {now_.date, hour, minute, 0}; }
    text::DateTime now() const { return now_; }

    /// Does what the action says, with what stands in the fields.
    void act(const Action& action, const std::map<std::string, std::string>& fields = {});
    /// Presses what has this key; a missing one is thrown.
    void press_key(const std::string& key, const std::map<std::string, std::string>& fields = {});
    /// Presses the letter or digit on the element with this key.
    void hot_key(const std::string& key, char letter);
    /// Presses the first thing whose action is wanted; false where there is none.
    bool press_where(const std::function<bool(const Action&)>& wanted);
    /// Goes to a page; its item begins, and whoever is not invited leaves (R26).
    void begin(const Place& place);
    /// Turns on; where the kiosk asks, whoever is not invited to the next item leaves (R26).
    void page_down();
    void see_off();
    void page_up();
    void escape();

    KioskState state;
    std::vector<domain::Event> events;          ///< what was recorded, in its order
    std::vector<domain::Refusal> refusals;      ///< what was refused or asked a reason
    std::vector<domain::MeetingId> papers_for;  ///< for which meetings papers were asked
    int undone = 0;
    bool quit = false;

  private:
    void carry_out(const Effects& effects);

    text::DateTime now_;
    Overview overview_;
};

/// Whether the action gives this command.
template <class T>
bool gives(const Action& action) {
    const auto* todo = std::get_if<Do>(&action);
    return todo != nullptr && std::holds_alternative<T>(todo->command);
}

/// The sample town before its sitting, and its first and second meeting.
domain::Record sample_town();
domain::Meeting block(const domain::Record& record, int number);
Place at(const domain::Meeting& meeting, Page page);
/// A place at the item with this number.
Place at_item(const domain::Record& record, const domain::Meeting& meeting, int seq, domain::Step step);
/// The town with block 1 open, secrecy confirmed, and those of the sample sitting there.
Room opened_room();

}  // namespace kasane::view::test

#include "samples/play.hpp"
#include "support/catch.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;

namespace {

/// Takes the lines of the sample sitting and gives each to the kiosk the way a chair would: by pages, keys
/// and buttons. What belongs to the steps of a case is pressed as the command itself.
class Chair {
  public:
    explicit Chair(Room& sample_room) : room_(sample_room) {}

    void carry_out(const domain::Request& request) {
        room_.clock(request.at.hour, request.at.minute);
        reason_ = request.reason.empty() ? "次回までに確かめる" : request.reason;
        std::visit([&](const auto& command) { give(command); }, request.command);
        pass_warning();
    }

  private:
    void pass_warning() {
        room_.see_off();
        if (room_.state.form && room_.state.form->kind == FormKind::warning)
            room_.press_key("submit", {{"reason", reason_}});
        room_.see_off();
        if (room_.state.banner && room_.state.banner->tone == Tone::ng)
            FAIL(room_.state.banner->text << room_.state.banner->remedy);
        REQUIRE_FALSE(room_.screen().dialog.has_value());
    }
    void page_down_to(const std::function<bool()>& there) {
        for (int turn = 0; turn < 60 && !there(); ++turn) room_.page_down();
        REQUIRE(there());
    }
    void letter(char key) {
        for (const auto& hot : room_.screen().hot_keys)
            if (hot.key == key) return room_.act(hot.action);
        FAIL("no key " << key << " on " << room_.screen().key);
    }
    void to_attendance(domain::MeetingId meeting) {
        const auto there = [&] {
            return room_.state.place.page == Page::opening && room_.state.place.meeting == meeting;
        };
        if (there()) return;
        const bool open = room_.record().find<domain::Meeting>(meeting)->state == domain::MeetingState::open;
        open ? letter('a') : page_down_to(there);
    }
    void to_closing() {
        page_down_to([&] { return room_.state.place.page == Page::closing; });
    }
    static std::string card(domain::PersonId person) { return "attendance-" + std::to_string(person.value); }

    void give(const domain::SetPresence& command) {
        to_attendance(command.meeting);
        if (command.presence == domain::Presence::present) return room_.hot_key(card(command.person), '1');
        if (command.presence == domain::Presence::online) return room_.hot_key(card(command.person), '2');
        room_.hot_key(card(command.person), '3');
        if (command.told_by) room_.press_key("told_by/" + std::to_string(command.told_by->value));
        room_.press_key("submit");
    }
    void give(const domain::Leave& command) {
        to_attendance(command.meeting);
        room_.press_key(card(command.person));
        room_.press_key("submit");
    }
    void give(const domain::ConfirmSecrecy& command) {
        to_attendance(command.meeting);
        room_.press_key(command.person ? "secrecy-" + std::to_string(command.person->value) : "secrecy");
    }
    void give(const domain::OpenMeeting& command) {
        to_attendance(command.meeting);
        room_.press_key("open");
        if (room_.state.form && room_.state.form->kind == FormKind::open_meeting) room_.press_key("submit");
    }
    void give(const domain::StartItem& command) {
        page_down_to([&] { return room_.state.place.item == command.item; });
        CHECK(room_.record().find<domain::AgendaItem>(command.item)->started_at.has_value());
    }
    void give(const domain::FinishItem& command) {
        const auto* item = room_.record().find<domain::AgendaItem>(command.item);
        if (!item->support_case) return room_.page_down();
        const auto last = domain::steps_of(room_.record(), *item).back();
        page_down_to(
            [&] { return room_.state.place.item == command.item && room_.state.place.step == last; });
        room_.press_key("finish");
    }
    void give(const domain::CloseMeeting&) {
        to_closing();
        room_.press_key("close");
        room_.press_key("submit");
    }
    void give(const domain::ReviewAction& command) {
        room_.press_key("homework-" + std::to_string(command.action.value));
        const std::string state(domain::code(command.state));
        if (room_.state.form->chosen["state"] != state) room_.press_key("state/" + state);
        room_.press_key("submit", {{"remark", command.remark},
                                   {"due_on", command.due_on ? text::iso(*command.due_on) : ""}});
    }
    void give(const domain::AddGap& command) {
        letter('g');
        room_.press_key("submit", {{"text", command.text}, {"forum", command.forum}});
    }
    void give(const domain::SetPapers& command) {
        to_closing();
        room_.press_key("papers");
        room_.press_key("submit", {{"copies", std::to_string(command.copies)},
                                   {"collected", std::to_string(command.collected.value_or(0))}});
    }
    void give(const domain::SetNextSitting& command) {
        to_closing();
        room_.press_key("next-sitting");
        room_.press_key(
            "submit",
            {{"on", text::iso(*command.on)}, {"at", text::clock(*command.at)}, {"place", command.place}});
    }
    template <class T>
    void give(const T& command) {
        room_.act(Do{command, {}});
    }

    Room& room_;
    std::string reason_;
};

template <class T>
void same_rows(const domain::Record& played, const domain::Record& expected) {
    CHECK(played.rows<T>() == expected.rows<T>());
}

}  // namespace

TEST_CASE("開会から二つの会議の閉会まで、頁と鍵とボタンだけで進められ、同じ記録が残る") {
    Room room(sample_town(), {samples::sitting_day, 13, 20, 0});
    const auto sitting = samples::sitting_on(room.record(), samples::sitting_day);
    room.press_key("standby");
    Chair chair(room);
    for (const auto& line : samples::sitting_lines()) {
        INFO(line);
        chair.carry_out(samples::request_of(room.record(), sitting, line));
    }
    const auto expected = samples::town_after_sitting();
    same_rows<domain::Judgement>(room.record(), expected);
    same_rows<domain::Arrangement>(room.record(), expected);
    same_rows<domain::SupportDecision>(room.record(), expected);
    same_rows<domain::Closure>(room.record(), expected);
    same_rows<domain::Suspension>(room.record(), expected);
    same_rows<domain::ConsentEffort>(room.record(), expected);
    same_rows<domain::Answer>(room.record(), expected);
    same_rows<domain::CheckMark>(room.record(), expected);
    same_rows<domain::Role>(room.record(), expected);
    same_rows<domain::Sitting>(room.record(), expected);
    same_rows<domain::Meeting>(room.record(), expected);
    same_rows<domain::SupportPlan>(room.record(), expected);
    CHECK(room.papers_for.size() == 2);
    for (const auto& [key, item] : room.record().rows<domain::AgendaItem>()) {
        const auto* same = expected.find<domain::AgendaItem>(item.id);
        REQUIRE(same != nullptr);
        INFO(item.seq);
        CHECK(item.finished_at.has_value() == same->finished_at.has_value());
    }
}

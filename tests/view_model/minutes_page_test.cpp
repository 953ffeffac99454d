// 会議録の画面: its state, the 照会, each 要点, 確定 and 訂正.
#include <catch2/catch.hpp>

#include "domain/minutes.hpp"
#include "samples/play.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

domain::Meeting sitting_block(const domain::Record& record) {
    return domain::meetings_of(record, samples::sitting_on(record, samples::sitting_day)).front();
}

Room at_minutes() {
    Room room(samples::town_after_sitting(), {{2026, 1, 26}, 9, 0, 0});
    room.state.place = at(sitting_block(room.record()), Page::minutes);
    return room;
}

std::string first_key(const Room& room, const std::string& prefix) {
    for (const auto& press : all_presses(room.screen()))
        if (press.key.starts_with(prefix)) return press.key;
    return {};
}

domain::MinutesState state_of(const Room& room) {
    return sitting_block(room.record()).minutes_state;
}

}  // namespace

TEST_CASE("会議録の画面から、照会・確認・確定・訂正と進められる") {
    auto room = at_minutes();
    CHECK_THAT(room.screen().subtitle, Contains("第1版　案"));
    room.press_key("to-circulating");
    REQUIRE(state_of(room) == domain::MinutesState::circulating);
    room.press_key(first_key(room, "reply-"));
    submit(room, {{"text", "議題5の期限が違う"}});
    CHECK_THAT(all_text(room.screen()), Contains("議題5の期限が違う"));
    room.press_key("to-checked");
    room.press_key("to-final");
    CHECK(state_of(room) == domain::MinutesState::checked);
    submit(room);
    REQUIRE(state_of(room) == domain::MinutesState::final);
    CHECK(first_key(room, "note-").empty());
    room.press_key("correct");
    submit(room);
    CHECK(state_of(room) == domain::MinutesState::final);
    submit(room, {{"because", "聞き違い"}});
    CHECK(state_of(room) == domain::MinutesState::draft);
    CHECK_THAT(room.screen().subtitle, Contains("第2版　案"));
    CHECK_THAT(all_text(room.screen()), Contains("聞き違い"));
}

TEST_CASE("要点は Enter で直せ、世帯の人は呼称で書く") {
    auto room = at_minutes();
    REQUIRE(room.press_where([](const Action& action) {
        const auto* open = std::get_if<OpenForm>(&action);
        return open != nullptr && open->form.kind == FormKind::amend_note &&
               open->form.support_case.value != 0;
    }));
    submit(room, {{"text", "松子の通院を先に整える"}});
    REQUIRE(room.screen().dialog.has_value());
    submit(room, {{"text", "{母}の通院を先に整える"}});
    CHECK_THAT(all_text(room.screen()), Contains("母の通院を先に整える"));
    CHECK(room.events.back().name == "amend_note");
}

TEST_CASE("町の設定が「司会と構成員」なら、確認した方を選んでから確認済になる") {
    auto room = at_minutes();
    auto town = room.record().rows<domain::Town>().begin()->second;
    town.checkers = "司会と構成員";
    room.record().put(town);
    room.press_key("to-checked");
    REQUIRE(room.screen().dialog.has_value());
    submit(room);
    CHECK(state_of(room) == domain::MinutesState::draft);
    room.press_key(first_key(room, "checker/"));
    submit(room);
    CHECK(state_of(room) == domain::MinutesState::checked);
}

TEST_CASE("確定した版は、SHA-256 とともに並び、廃棄した版は廃棄済と、わけとともに出る") {
    auto room = at_minutes();
    room.press_key("to-checked");
    room.press_key("to-final");
    submit(room);
    const auto meeting = sitting_block(room.record());
    auto version = domain::version_at_hand(room.record(), meeting.id);
    version.pdf_sha256 = std::string(32, 'a') + std::string(32, 'b');
    room.record().put(version);
    CHECK_THAT(all_text(room.screen()),
               Contains("PDF の SHA-256\n" + std::string(32, 'a') + "\n" + std::string(32, 'b')));
    CHECK_THAT(room.screen().subtitle, Contains("第1版　確定"));

    room.state.destroyed = {{domain::key_of(version), "令和8年2月1日、R7-012を廃棄"}};
    CHECK_THAT(all_text(room.screen()), Contains("廃棄済（令和8年2月1日、R7-012を廃棄）"));
    CHECK_THAT(room.screen().subtitle, Contains("第1版　廃棄済"));
    room.state.place = {};
    CHECK_THAT(all_text(room.screen()), Contains("会議録（廃棄済）"));
    room.state.place = at(meeting, Page::papers);
    CHECK_THAT(room.screen().title, Contains("会議録（廃棄済）"));
}

#include "support/catch.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

/// Nothing from which a case could be told: no number, no timing, no calling name.
void require_nothing_of_a_case(const Screen& screen, const domain::Record& record) {
    const auto text = all_text(screen);
    for (const auto& [key, row] : record.rows<domain::Case>()) {
        CHECK_THAT(text, !Contains(row.number));
        CHECK_THAT(text, !Contains(row.calling_name));
    }
    for (const auto* word : {"新規", "再プラン", "終結", "中断"}) CHECK_THAT(text, !Contains(word));
}

}  // namespace

TEST_CASE("出欠は、全員出席にしてから違う方だけ直せる。だれかを入れ終えれば、もう出ない") {
    Room room(sample_town(), {{2026, 1, 22}, 13, 10, 0});
    const auto meeting = block(room.record(), 1);
    room.state.place = at(meeting, Page::opening);
    room.press_key("all-present");
    for (const auto& row : domain::attendances_of(room.record(), meeting.id))
        CHECK(row.presence != domain::Presence::expected);
    CHECK_THAT(all_text(room.screen()), !Contains("全員出席にする"));
    const auto recorded = room.events.size();
    room.press_key("all-present");
    CHECK(room.events.size() == recorded);
}

TEST_CASE("守秘を確認するまでケースの番号も区分も映らない") {
    Room room(sample_town(), {{2026, 1, 22}, 13, 26, 0});
    for (const int number : {1, 2}) {
        const auto meeting = block(room.record(), number);
        auto places = pages_of(room.record(), meeting.id);
        places.push_back(at(meeting, Page::standby));
        for (const auto& place : places) {
            room.state.place = place;
            require_nothing_of_a_case(room.screen(), room.record());
        }
    }
}

TEST_CASE("守秘の前の議題はケースとだけ並び、時間は分かる") {
    Room room(sample_town(), {{2026, 1, 22}, 13, 26, 0});
    room.state.place = pages_of(room.record(), block(room.record(), 1).id).front();
    const auto rail = room.screen().rail;
    REQUIRE(rail.size() == 9);
    CHECK(rail[2].number == "3");
    CHECK(rail[2].label == "ケース");
    CHECK(rail[2].trailing == "25分");
    CHECK(rail[0].label == "開会・守秘");
    for (const auto& item : rail) CHECK_FALSE(item.press.has_value());
}

TEST_CASE("守秘を確認して開会すると、議題に番号と区分が出て、押せるようになる") {
    const auto room = opened_room();
    const auto rail = room.screen().rail;
    CHECK(rail[2].label == "R7-012 新規");
    CHECK(rail[2].press.has_value());
}

TEST_CASE("遅れて着いた方が守秘を確認するまで、ケースは隠れる") {
    auto room = opened_room();
    const auto meeting = block(room.record(), 1);
    room.page_down();
    room.page_down();
    REQUIRE(room.state.place == at_item(room.record(), meeting, 3, domain::Step::purpose));
    CHECK_THAT(all_text(room.screen()), Contains("R7-012"));
    room.act(Goto{pages_of(room.record(), meeting.id).front()});
    REQUIRE(room.press_where([&](const Action& action) {
        const auto* todo = std::get_if<Do>(&action);
        const auto* set = todo == nullptr ? nullptr : std::get_if<domain::SetPresence>(&todo->command);
        return set != nullptr && set->presence == domain::Presence::present;
    }));
    require_nothing_of_a_case(room.screen(), room.record());
    room.state.place = at_item(room.record(), meeting, 3, domain::Step::purpose);
    require_nothing_of_a_case(room.screen(), room.record());
    CHECK_THAT(room.screen().title, Contains("守秘の確認が要ります"));
    room.press_key("next");
    REQUIRE(room.press_where(gives<domain::ConfirmSecrecy>));
    CHECK_THAT(all_text(room.screen()), Contains("R7-012"));
    room.page_down();
    CHECK(room.state.place.item == at_item(room.record(), meeting, 3, domain::Step::purpose).item);
}

TEST_CASE("守秘の文と、種別・主催・根拠が開会の画面に出る") {
    Room room(sample_town(), {{2026, 1, 22}, 15, 15, 0});
    for (const int number : {1, 2}) {
        const auto meeting = block(room.record(), number);
        room.state.place = pages_of(room.record(), meeting.id).front();
        const auto screen = room.screen();
        CHECK_THAT(screen.subtitle, Contains(meeting.convener) && Contains(meeting.basis));
        CHECK_THAT(all_text(screen), Contains(meeting.secrecy_text));
        CHECK(screen.header.pill == "開会前");
        CHECK(screen.mode == (number == 1 ? Mode::multi_layered : Mode::statutory));
    }
}

#include "support/catch.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/meeting/step_screen.hpp"
#include "view_model/room.hpp"
#include "view_model/screen/typed.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

Room at_closing() {
    auto room = opened_room();
    for (int turn = 0; turn < 60; ++turn) room.page_down();
    return room;
}

domain::Sitting sitting_of(const Room& room) {
    return *room.record().find<domain::Sitting>(room.state.place.sitting);
}

}  // namespace

TEST_CASE("地域課題はどの画面からでもGで加わり、個人の分かる文は欄のわきで止める") {
    auto room = opened_room();
    for (int turn = 0; turn < 4; ++turn) room.page_down();
    for (const auto& key : room.screen().hot_keys)
        if (key.key == 'g') room.act(key.action);
    REQUIRE(room.state.form);
    CHECK(room.state.form->kind == FormKind::gap);
    room.press_key("submit");
    CHECK_THAT(all_text(room.screen()), Contains("足りないものを一文で入れてください。"));
    room.press_key("submit", {{"text", "松子さんを送る車がない"}});
    CHECK_THAT(all_text(room.screen()), Contains("個人が分かるかもしれない言葉"));
    room.press_key("submit", {{"text", "R7-012 の通院の車がない"}});
    CHECK_THAT(all_text(room.screen()), Contains("個人が分かるかもしれない言葉"));
    CHECK(room.record().rows<domain::ResourceGap>().empty());
    room.press_key("submit", {{"text", "健康相談の送迎がない"}, {"forum", "計画推進会議"}});
    CHECK_FALSE(room.screen().dialog);
    const auto gaps = domain::gaps_of(room.record(), room.state.place.meeting);
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front().text == "健康相談の送迎がない");
    CHECK(gaps.front().item == room.state.place.item);
    room.state.place = at_item(room.record(), block(room.record(), 1), 8, {});
    CHECK_THAT(all_text(room.screen()), Contains("健康相談の送迎がない\n\n議題3"));
}

TEST_CASE("次回は打った日と時刻で決まり、読めない日は欄のわきで言う") {
    auto room = at_closing();
    REQUIRE(room.state.place.page == Page::closing);
    room.press_key("next-sitting");
    room.press_key("submit", {{"on", "2月30日"}, {"at", "25:00"}});
    CHECK_THAT(all_text(room.screen()), Contains("日が読めません") && Contains("時刻が読めません"));
    room.press_key("submit", {{"on", "2026-01-22"}, {"at", "13:30"}});
    CHECK_THAT(all_text(room.screen()), Contains("きょうより後の日を入れてください。"));
    room.press_key("submit", {{"on", "2/26"}, {"at", "１３：３０"}, {"place", "第2会議室"}});
    CHECK(sitting_of(room).next_on == text::Date{2026, 2, 26});
    CHECK(sitting_of(room).next_at == 13 * 60 + 30);
    CHECK_THAT(all_text(room.screen()), Contains("2月26日（木） 13:30") && Contains("第2会議室"));
}

TEST_CASE("資料の部数は全角の数字でも入り、多すぎる回収は止める") {
    auto room = at_closing();
    room.press_key("papers");
    room.press_key("submit", {{"copies", "十二"}, {"collected", ""}});
    CHECK_THAT(all_text(room.screen()), Contains("部数を数字で入れてください。"));
    room.press_key("submit", {{"copies", "12"}, {"collected", "13"}});
    CHECK_THAT(all_text(room.screen()), Contains("配布した部数より多く"));
    room.press_key("submit", {{"copies", "１２部"}, {"collected", "12"}});
    CHECK(sitting_of(room).copies == 12);
    CHECK(sitting_of(room).collected == 12);
    CHECK_THAT(all_text(room.screen()), Contains("✓ 12 / 12"));
}

TEST_CASE("前回の宿題は1で済、2で継続になり、日も変えられる") {
    auto room = opened_room();
    room.page_down();
    const auto homework = domain::homework_from_before(room.record(), room.state.place.sitting);
    REQUIRE(homework.size() == 2);
    const auto key = [](const domain::ActionItem& row) { return "homework-" + std::to_string(row.id.value); };
    const auto stored = [&](std::size_t at) {
        return *room.record().find<domain::ActionItem>(homework[at].id);
    };
    room.hot_key(key(homework[0]), '1');
    CHECK(stored(0).state == domain::ActionState::done);
    room.hot_key(key(homework[1]), '2');
    CHECK(stored(1).state == domain::ActionState::going_on);
    CHECK(stored(1).due_on == homework[1].due_on);
    room.press_key(key(homework[1]));
    room.press_key("submit", {{"due_on", "ら"}, {"remark", "見積り中"}});
    CHECK_THAT(all_text(room.screen()), Contains("日が読めません"));
    room.press_key("submit", {{"due_on", "2/26"}, {"remark", "見積り中"}});
    CHECK(stored(1).due_on == text::Date{2026, 2, 26});
    CHECK(stored(1).remark == "見積り中");
    room.hot_key(key(homework[0]), '0');
    CHECK(stored(0).state == domain::ActionState::open);
}

TEST_CASE("宿題も地域課題もなければ、どうすると並ぶかを言う") {
    auto room = opened_room();
    room.record().rows<domain::ActionItem>().clear();
    room.page_down();
    CHECK_THAT(all_text(room.screen()), Contains("前回からの宿題はありません。"));
    room.state.place = at_item(room.record(), block(room.record(), 1), 8, {});
    CHECK_THAT(all_text(room.screen()), Contains("きょうの地域課題はまだありません。"));
}

TEST_CASE("打った時刻と部数の読み方") {
    CHECK(typed_clock("9:05") == 9 * 60 + 5);
    CHECK(typed_clock("13時30分") == 13 * 60 + 30);
    CHECK(typed_clock("13時") == 13 * 60);
    CHECK_FALSE(typed_clock("24:00"));
    CHECK_FALSE(typed_clock(""));
    CHECK_FALSE(typed_clock("午後"));
    CHECK(typed_count("0") == 0);
    CHECK(typed_count("　１２ ") == 12);
    CHECK_FALSE(typed_count("-1"));
    CHECK_FALSE(typed_count("100000"));
    CHECK_FALSE(typed_count(""));
}

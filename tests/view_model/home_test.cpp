#include "samples/play.hpp"
#include "support/catch.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

TEST_CASE("何もない保存先では、どうすれば並ぶかを言う") {
    const Room room({}, {{2026, 1, 22}, 13, 10, 0});
    const auto text = all_text(room.screen());
    CHECK_THAT(text, Contains("会議はまだありません") && Contains("はじめの準備"));
    CHECK_THAT(text, Contains("付議を待つケースはありません") && Contains("残っていることはありません"));
    CHECK(room.screen().header.pill == "事務の画面（映写しません）");
}

TEST_CASE("きょうの会議が先頭に出て、待ち受けはEnterだけで映る") {
    Room room(sample_town(), {{2026, 1, 22}, 13, 10, 0});
    const auto screen = room.screen();
    CHECK_THAT(all_text(screen), Contains("きょう 13:30 〜 15:10"));
    CHECK_THAT(all_text(screen), Contains("新規 2　再プラン 1　終結 1　中断 1　／　15:15 から 支援会議"));
    CHECK(screen.initial_focus == "standby");
    CHECK_FALSE(screen.page_down.has_value());
    room.press_key("standby");
    CHECK(room.state.place == at(block(room.record(), 1), Page::standby));
    CHECK(room.screen().header.pill == "待ち受け");
    // The room sees this screen: the office's, with its cases, comes up only when it is asked for.
    room.escape();
    CHECK(room.state.place.page == Page::standby);
    room.press_key("go-home");
    CHECK(room.state.place.page == Page::home);
}

TEST_CASE("付議を待つものは期日の過ぎたものから並び、議題に入ったものは並ばない") {
    Room room(sample_town(), {{2026, 1, 22}, 13, 10, 0});
    const auto text = all_text(room.screen());
    CHECK_THAT(text, Contains("R7-005　モニタリング\n▲ モニタリングの時期　1月15日を過ぎている"));
    CHECK_THAT(text, !Contains("R7-012　新規プラン"));
    CHECK(text.find("R7-005") < text.find("R7-019"));
}

TEST_CASE("次第はホームからつくれて、できたものの画面に移る") {
    Room room(sample_town(), {{2026, 1, 22}, 13, 10, 0});
    room.press_key("agenda");
    CHECK(room.papers_for == std::vector{block(room.record(), 1).id});
    CHECK(room.state.place.page == Page::papers);
    room.state.papers = {{"次第", "/papers/S1-1.pdf", 2}};
    CHECK(room.screen().title == "次第ができました");
    CHECK_THAT(all_text(room.screen()), Contains("/papers/S1-1.pdf"));
    room.press_key("again");
    CHECK(room.papers_for.size() == 2);
    room.press_key("home");
    CHECK(room.state.place.page == Page::home);
}

TEST_CASE("会議の途中でホームへ戻っても、続きから始められる") {
    auto room = opened_room();
    for (int turn = 0; turn < 4; ++turn) room.page_down();
    const auto there = room.state.place;
    room.escape();
    CHECK_THAT(all_text(room.screen()), Contains("会議の画面を離れますか"));
    CHECK(room.state.place == there);
    room.press_key("go-home");
    REQUIRE(room.state.place.page == Page::home);
    CHECK_THAT(all_text(room.screen()), Contains("開会中") && Contains("続きから始める"));
    room.press_key("resume");
    CHECK(room.state.place == there);
}

TEST_CASE("止まったあとに起動すると、会議が立っていた画面から続けるか尋ねる") {
    auto room = opened_room();
    for (int turn = 0; turn < 4; ++turn) room.page_down();
    const auto there = room.state.place;
    room.state = started(there, room.overview());
    CHECK(room.state.place.page == Page::standby);
    CHECK_THAT(all_text(room.screen()),
               Contains("会議の途中です") && Contains("議題3の「支援と役割・期限」"));

    SECTION("続ける") {
        room.press_key("submit");
        CHECK(room.state.place == there);
        CHECK_FALSE(room.screen().dialog);
        CHECK(room.state.operator_name != "");
    }
    SECTION("あとでと答えても、ホームから続けられる") {
        room.escape();
        CHECK_FALSE(room.screen().dialog);
        room.escape();
        room.press_key("go-home");
        room.press_key("resume");
        CHECK(room.state.place == there);
    }
}

TEST_CASE("立っていた所の控えがなくても、始めた議題から続けられる") {
    auto room = opened_room();
    for (int turn = 0; turn < 4; ++turn) room.page_down();
    room.state = started({}, room.overview());
    room.press_key("submit");
    CHECK(room.state.place == at_item(room.record(), block(room.record(), 1), 3, domain::Step::purpose));
}

TEST_CASE("開会していなければ、起動しても何も尋ねない") {
    const Room room(sample_town(), {{2026, 1, 22}, 13, 10, 0});
    const auto place = at(block(room.record(), 1), Page::opening);
    const auto state = started(place, room.overview());
    CHECK(state.place.page == Page::home);
    CHECK_FALSE(state.form);
}

TEST_CASE("会議のあとのホームに、宿題と持ち帰りが残り、済んだものは残らない") {
    const Room room(samples::town_after_sitting(), {{2026, 1, 23}, 9, 0, 0});
    const auto text = all_text(room.screen());
    CHECK_THAT(text, Contains("R7-012　アウトの確認（持ち帰り）\nアウト　1月29日"));
    CHECK_THAT(text, Contains("教育委員会へ日本語の支援の枠の確認を頼む\n多機関　1月26日"));
    CHECK_THAT(text, !Contains("受入れ先の見学"));
    CHECK_THAT(text, Contains("会議録（案）"));
}

TEST_CASE("終わるを押すと終わる") {
    Room room(sample_town(), {{2026, 1, 22}, 13, 10, 0});
    room.press_key("quit");
    CHECK(room.quit);
}

TEST_CASE("これからの会議は、議題を直すことから始まる") {
    Room room(sample_town(), {{2026, 1, 10}, 9, 0, 0});
    CHECK(room.screen().initial_focus == "builder");
    room.press_key("builder");
    CHECK(room.state.place == at(block(room.record(), 1), Page::builder));
    CHECK_THAT(all_text(room.screen()), Contains("R7-012　A世帯"));
    room.escape();
    CHECK(room.state.place.page == Page::home);
}

TEST_CASE("ホームの下に、最後の控えがいつかが出る。控えがなければ出ない") {
    Room room(sample_town(), {{2026, 1, 22}, 13, 10, 0});
    CHECK_THAT(room.screen().footer.help, !Contains("最後の控え"));
    room.state.last_backup = "1月22日 13:05";
    CHECK_THAT(room.screen().footer.help, Contains("最後の控え：1月22日 13:05"));
}

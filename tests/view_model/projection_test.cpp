#include "support/catch.hpp"
#include "view_model/kiosk/console.hpp"
#include "view_model/kiosk/room_view.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

std::string room_text(const Room& room) {
    return all_text(view::screen_of(room_page(room.state, room.record(), room.now())));
}

/// Turned to the roles of case 1, with two monitors.
Room at_roles() {
    auto room = opened_room();
    room.state = with_screens(room.state, true);
    for (int turn = 0; turn < 4; ++turn) room.page_down();
    REQUIRE(room.state.place.step == domain::Step::roles);
    return room;
}

Screens screens_of(const Room& room, const PrivateNotes& notes = {}) {
    auto overview = room.overview();
    overview.notes = notes;
    return view::screens_of({room.state, room.record(), overview, room.now()});
}

void require_nothing_of_a_case(const std::string& text, const domain::Record& record) {
    for (const auto& [key, row] : record.rows<domain::Case>()) {
        CHECK_THAT(text, !Contains(row.number));
        CHECK_THAT(text, !Contains(row.calling_name));
    }
}

void require_no_names(const std::string& text, const domain::Record& record) {
    for (const auto& [key, row] : record.rows<domain::Member>()) CHECK_THAT(text, !Contains(row.name));
}

}  // namespace

TEST_CASE("守秘を確認するまで、部屋には待ち受けと守秘の文だけが映る") {
    Room room(sample_town(), {{2026, 1, 22}, 13, 26, 0});
    room.state = with_screens(room.state, true);
    const auto meeting = block(room.record(), 1);
    auto places = pages_of(room.record(), meeting.id);
    places.push_back(at(meeting, Page::standby));
    for (const auto& place : places) {
        room.state.place = place;
        const auto text = room_text(room);
        require_nothing_of_a_case(text, room.record());
        CHECK_THAT(text, !Contains("見本"));
        CHECK_THAT(text, !Contains("森野"));
    }
    room.state.place = at(meeting, Page::opening);
    CHECK_THAT(room_text(room), Contains(meeting.secrecy_text));
    CHECK_THAT(room_text(room), Contains(meeting.basis));
}

TEST_CASE("遅れて着いた方が守秘を確認するまで、部屋の画面は待ち受けに戻る") {
    auto room = at_roles();
    CHECK_THAT(room_text(room), Contains("R7-012"));
    const auto meeting = block(room.record(), 1);
    for (const auto& row : domain::attendances_of(room.record(), meeting.id)) {
        if (domain::is_there(row)) continue;
        room.act(Do{domain::SetPresence{meeting.id, row.person, domain::Presence::present, {}}, {}});
        break;
    }
    REQUIRE_FALSE(cases_may_show(room.record(), meeting.id));
    require_nothing_of_a_case(room_text(room), room.record());
}

TEST_CASE("事務の画面は、部屋には決して映らない") {
    auto room = at_roles();
    for (const auto page :
         {Page::home, Page::cases, Page::case_file, Page::builder, Page::follow_up, Page::settings}) {
        room.state.place.page = page;
        const auto text = room_text(room);
        require_nothing_of_a_case(text, room.record());
        require_no_names(text, room.record());
    }
}

TEST_CASE("伏せると、部屋にはケースのことが何も映らず、もう一度で戻る") {
    auto room = at_roles();
    const auto before = room_text(room);
    room.act(Blank{});
    const auto blank = room_text(room);
    require_nothing_of_a_case(blank, room.record());
    CHECK_THAT(blank, !Contains("分納"));
    room.page_down();
    CHECK(room_text(room) == blank);
    room.page_up();
    room.act(Blank{});
    CHECK(room_text(room) == before);
}

TEST_CASE("画面が一つでも、BとピリオドとEscで伏せて、戻せる") {
    auto room = opened_room();
    for (int turn = 0; turn < 4; ++turn) room.page_down();
    const auto press_letter = [&](char letter) {
        const auto screen = room.screen();
        for (const auto& key : screen.hot_keys)
            if (key.key == letter) return room.act(key.action);
        FAIL("no such key");
    };
    const auto before = all_text(room.screen());
    press_letter('b');
    require_nothing_of_a_case(all_text(room.screen()), room.record());
    CHECK_FALSE(room.screen().page_down);
    press_letter('.');
    CHECK(all_text(room.screen()) == before);
    press_letter('.');
    room.escape();
    CHECK(all_text(room.screen()) == before);
}

TEST_CASE("伏せているあいだに書きかけの枠を閉じようとしても、枠も文も残る") {
    auto room = at_roles();
    room.state = with_screens(room.state, false);
    room.act(Rejoin{});
    room.press_key("gap");
    REQUIRE(room.screen().dialog);
    room.act(Blank{});
    REQUIRE_FALSE(room.screen().dialog);
    room.act(CloseForm{});
    CHECK(room.state.form);
    room.act(Blank{});
    CHECK(room.screen().dialog);
    room.act(CloseForm{});
    CHECK_FALSE(room.state.form);
    room.press_key("gap");
    room.state.projection.cut_off = true;
    room.act(CloseForm{});
    CHECK(room.state.form);
}

TEST_CASE("住所を守るケースでも、記録が部屋に映ることを司会に言う") {
    auto room = at_roles();
    const auto* item = room.record().find<domain::AgendaItem>(room.state.place.item);
    REQUIRE(item != nullptr);
    for (auto& [key, row] : room.record().rows<domain::Case>())
        if (row.id == *item->support_case) row.protected_address = true;
    CHECK_THAT(all_text(screens_of(room).console),
               Contains("記録（Enter で部屋に映ります。住所は書きません）"));
}

TEST_CASE("問いが出ていても伏せられ、問いは残る") {
    auto room = opened_room();
    room.page_down();
    room.escape();
    REQUIRE(room.screen().dialog);
    REQUIRE(room.screen().dialog->hot_keys.size() == 2);
    room.act(room.screen().dialog->hot_keys.front().action);
    CHECK_FALSE(room.screen().dialog);
    room.act(Blank{});
    CHECK(room.screen().dialog);
}

TEST_CASE("止めると、司会がめくっても部屋には同じ画面が映りつづける") {
    auto room = at_roles();
    room.act(Freeze{});
    const auto before = room_text(room);
    room.page_down();
    CHECK(room_text(room) == before);
    CHECK_FALSE(screens_of(room).same);
    CHECK_THAT(all_text(screens_of(room).console), Contains("止めています"));
    room.act(Freeze{});
    CHECK(room_text(room) != before);
    CHECK(screens_of(room).same);
}

TEST_CASE("止めていても、見てよい人が変われば映りつづけない") {
    auto room = at_roles();
    room.act(Freeze{});
    SECTION("守秘を確認していない方が着いた") {
        const auto meeting = block(room.record(), 1);
        for (const auto& row : domain::attendances_of(room.record(), meeting.id)) {
            if (domain::is_there(row)) continue;
            room.act(Do{domain::SetPresence{meeting.id, row.person, domain::Presence::present, {}}, {}});
            break;
        }
        require_nothing_of_a_case(room_text(room), room.record());
    }
    SECTION("ほかのケースの本人が同席した") {
        const auto meeting = block(room.record(), 1);
        const auto other = at_item(room.record(), meeting, 4, domain::Step::purpose);
        room.begin(other);
        room.act(Do{domain::SetWithPerson{other.item, true}, {}});
        CHECK_THAT(room_text(room), !Contains("R7-012"));
    }
}

TEST_CASE("画面が一つのときは止めない") {
    auto room = opened_room();
    room.act(Freeze{});
    CHECK_FALSE(room.state.projection.frozen);
    room.act(SwapScreens{});
    CHECK_FALSE(room.state.projection.two_screens);
}

TEST_CASE("氏名は押している間だけ、呼称の代わりに映る") {
    auto room = at_roles();
    room.page_up();
    require_no_names(room_text(room), room.record());
    room.act(ShowNames{true});
    CHECK_THAT(room_text(room), Contains("見本 松子"));
    CHECK_THAT(room_text(room), Contains("氏名を映しています"));
    room.act(ShowNames{false});
    require_no_names(room_text(room), room.record());
    room.act(ShowNames{true});
    room.act(Freeze{});
    require_no_names(room_text(room), room.record());
}

TEST_CASE("伏せている間は、氏名も映らない") {
    auto room = at_roles();
    room.act(Blank{});
    room.act(ShowNames{true});
    require_no_names(room_text(room), room.record());
    room.act(Blank{});
    require_no_names(room_text(room), room.record());
}

TEST_CASE("画面が一つになったら、続けるまで部屋の画面だけが出て、入力は残る") {
    auto room = at_roles();
    room.escape();
    REQUIRE(room.state.form);
    room.state = with_screens(room.state, false);
    const auto alone = room.screen();
    CHECK_FALSE(alone.dialog);
    CHECK_FALSE(alone.footer.note);
    CHECK(alone.side.empty());
    CHECK_THAT(all_text(alone), !Contains("手元のメモ"));
    CHECK_THAT(all_text(alone), Contains("つながりが切れました"));
    room.press_key("go-on");
    CHECK(room.screen().dialog);
}

TEST_CASE("つなぎ直すと、元のとおりに分かれる") {
    auto room = at_roles();
    room.state = with_screens(room.state, false);
    room.state = with_screens(room.state, true);
    CHECK_FALSE(room.state.projection.cut_off);
    CHECK(screens_of(room).pictured);
}

TEST_CASE("部屋の画面には、問い・入力中の文・司会への言葉・手元のメモがない") {
    auto room = at_roles();
    room.act(SubmitNote{}, {{"note", " "}});
    REQUIRE(room.state.banner);
    room.escape();
    const auto item = room.state.place.item;
    const auto screens = screens_of(room, {{item, "大きな音が苦手"}});
    const auto page = view::screen_of(screens.room);
    CHECK_FALSE(page.dialog);
    CHECK_FALSE(page.banner);
    CHECK_FALSE(page.footer.note);
    CHECK(page.side.empty());
    const auto text = all_text(page);
    CHECK_THAT(text, !Contains("大きな音が苦手"));
    CHECK_THAT(text, !Contains("まだありません。入力"));
    CHECK_THAT(all_text(screens.console), Contains("大きな音が苦手"));
    CHECK(screens.console.dialog);
    CHECK(screens.console.mode == Mode::console);
}

TEST_CASE("記録すると、部屋の画面の下に出る") {
    auto room = at_roles();
    CHECK_THAT(room_text(room), !Contains("分納は自立が持つ"));
    room.act(SubmitNote{}, {{"note", "{母}の分納は自立が持つ"}});
    CHECK_THAT(room_text(room), Contains("記録　発言　母の分納は自立が持つ"));
}

TEST_CASE("各機関の担当の数は、司会の画面だけに出る") {
    auto room = at_roles();
    const auto screens = screens_of(room);
    CHECK_THAT(all_text(screens.console), Contains("各機関の担当"));
    CHECK_THAT(all_text(view::screen_of(screens.room)), !Contains("各機関の担当"));
    CHECK_THAT(all_text(screens.working), !Contains("各機関の担当"));
}

TEST_CASE("司会の画面には、次の画面・残っていること・読み上げの例・進み具合がある") {
    auto room = at_roles();
    const auto text = all_text(screens_of(room).console);
    for (const auto* part :
         {"次の画面：会議の判断", "この議題で残っていること", "○ 各機関の確認", "読み上げの例", "進み具合",
          "終わりの見込み", "記録", "手元のメモ", "伏せる", "止める"})
        CHECK_THAT(text, Contains(part));
}

TEST_CASE("1分を過ぎた議題は、言葉と印でも分かる") {
    auto room = at_roles();
    room.clock(13, 31 + 25);
    CHECK_THAT(all_text(screens_of(room).console), !Contains("▲ +"));
    room.clock(13, 31 + 26);
    CHECK_THAT(all_text(screens_of(room).console), Contains("▲ +1"));
    room.clock(13, 31 + 28);
    CHECK_THAT(all_text(screens_of(room).console), Contains("▲ +3"));
}

TEST_CASE("時間をほかの議題から移せる") {
    auto room = at_roles();
    const auto console = screens_of(room).console;
    for (const auto& press : all_presses(console))
        if (press.key == "shift") room.act(press.action);
    REQUIRE(room.state.form);
    room.press_key("submit");
    CHECK_THAT(all_text(room.screen()), Contains("減らす議題を選んで"));
    room.press_key("from/5");
    room.press_key("submit");
    CHECK_FALSE(room.screen().dialog);
    const auto agenda = domain::agenda_of(room.record(), block(room.record(), 1).id);
    CHECK(agenda.at(2).minutes == 30);
    CHECK(agenda.at(4).minutes == 10);
}

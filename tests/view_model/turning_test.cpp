#include <set>

#include "samples/play.hpp"
#include "support/catch.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

TEST_CASE("PgDnでは開会も決定もしない") {
    Room room(sample_town(), {{2026, 1, 22}, 13, 26, 0});
    const auto meeting = block(room.record(), 1);
    room.state.place = at(meeting, Page::standby);
    for (int turn = 0; turn < 5; ++turn) room.page_down();
    CHECK(room.state.place.page == Page::opening);
    CHECK(room.events.empty());
    CHECK(block(room.record(), 1).state == domain::MeetingState::planned);
}

TEST_CASE(
    "開会のあとPgDnと席を外す確認だけで閉会の画面まで行け、始めた時刻と席を外した方のほか何も記録されない") {
    auto room = opened_room();
    const auto before = room.record();
    std::vector<Place> seen;
    for (int turn = 0; turn < 100; ++turn) {
        if (seen.empty() || seen.back() != room.state.place) seen.push_back(room.state.place);
        room.page_down();
    }
    CHECK(room.state.place.page == Page::closing);
    CHECK(seen == pages_of(room.record(), block(room.record(), 1).id));
    for (const auto& event : room.events) CHECK(event.name == "start");
    auto after = room.record();
    after.rows<domain::AgendaItem>() = before.rows<domain::AgendaItem>();
    after.rows<domain::Stance>().clear();
    after.next_id = before.next_id;
    CHECK(after == before);
    for (const auto& item : domain::agenda_of(room.record(), block(room.record(), 1).id))
        CHECK((!item.support_case || !item.finished_at));
}

TEST_CASE("PgUpは来た道を戻る") {
    auto room = opened_room();
    for (int turn = 0; turn < 6; ++turn) room.page_down();
    const auto there = room.state.place;
    room.page_down();
    room.page_up();
    CHECK(room.state.place == there);
    for (int turn = 0; turn < 100; ++turn) room.page_up();
    CHECK(room.state.place.page == Page::opening);
}

TEST_CASE("次へのボタンは次の画面の名を言い、PgDnと同じことをする") {
    auto room = opened_room();
    const auto button = room.screen().footer.buttons.back();
    CHECK(button.label == "前回の宿題へ →");
    CHECK(button.hint == "PgDn");
    CHECK(button.primary);
    room.page_down();
    CHECK(room.screen().footer.buttons.back().label == "議題3へ →");
    room.page_down();
    CHECK(room.screen().footer.buttons.back().label == "希望と課題へ →");
    room.press_key("next");
    CHECK(room.state.place.step == domain::Step::hopes);
}

TEST_CASE("同意のないケースは始められず、もとの画面で理由と次にすることを言う") {
    auto room = opened_room();
    const auto meeting = block(room.record(), 1);
    const auto place = at_item(room.record(), meeting, 3, domain::Step::purpose);
    for (auto& [key, consent] : room.record().rows<domain::Consent>())
        consent.status = domain::ConsentStatus::withdrawn;
    room.page_down();
    const auto before = room.state.place;
    room.page_down();
    CHECK(room.state.place == before);
    REQUIRE(room.screen().banner);
    CHECK(room.screen().banner->tone == Tone::ng);
    CHECK_FALSE(room.screen().banner->text.empty());
    CHECK_FALSE(room.screen().banner->remedy.empty());
    CHECK_FALSE(room.record().find<domain::AgendaItem>(place.item)->started_at);
    room.page_up();
    CHECK_FALSE(room.screen().banner);
}

TEST_CASE("議題を終えると次の議題が始まる") {
    auto room = opened_room();
    const auto sitting = samples::sitting_on(room.record(), samples::sitting_day);
    const auto meeting = block(room.record(), 1);
    bool opened = false;
    for (const auto& line : samples::sitting_lines()) {
        const bool finish = line.find("\"finish\"") != std::string::npos;
        if (opened && finish) break;
        if (opened) samples::play(room.record(), sitting, line);
        opened = opened || line.find("\"open\"") != std::string::npos;
    }
    room.clock(14, 4);
    room.state.place = at_item(room.record(), meeting, 3, domain::Step::readback);
    CHECK(room.screen().footer.buttons.back().label == "この議題を終える");
    CHECK(room.screen().footer.buttons.back().primary);
    room.press_key("finish");
    room.see_off();
    const auto next = at_item(room.record(), meeting, 4, domain::Step::purpose);
    CHECK(room.state.place == next);
    CHECK(room.record().find<domain::AgendaItem>(next.item)->started_at == room.now());
    CHECK(room.screen().rail[2].trailing == "済");

    SECTION("終えた議題には戻れる") {
        room.press_key("rail-" + std::to_string(at_item(room.record(), meeting, 3, {}).item.value));
        room.press_key("uninvited-left");
        CHECK_FALSE(room.screen().footer.note);
        room.state.place.step = domain::Step::readback;
        room.press_key("resume-item");
        CHECK_FALSE(room.record().find<domain::AgendaItem>(room.state.place.item)->finished_at);
    }
}

TEST_CASE("答えのない機関があるまま終えるには理由が要り、戻ればまた読み上げられる") {
    auto room = opened_room();
    const auto meeting = block(room.record(), 1);
    room.page_down();
    room.page_down();
    const auto item = at_item(room.record(), meeting, 3, domain::Step::readback);
    room.act(Do{domain::Judge{.item = item.item, .outcome = domain::Outcome::approved}, {}});
    REQUIRE(room.state.form);
    CHECK(room.state.form->kind == FormKind::warning);
    room.press_key("submit", {{"reason", "資料で確かめた"}});
    REQUIRE(room.record().find<domain::Judgement>(item.item) != nullptr);
    room.state.place = item;
    CHECK_FALSE(room.screen().footer.buttons.back().primary);
    room.press_key("finish");
    CHECK(room.state.place == item);
    CHECK_FALSE(room.record().find<domain::AgendaItem>(item.item)->finished_at);
}

TEST_CASE("残りの分は減り、過ぎたら超過と言う") {
    auto room = opened_room();
    room.clock(13, 40);
    room.page_down();
    room.clock(13, 45);
    room.page_down();
    CHECK(room.screen().header.remark == "議題3　残り");
    CHECK(room.screen().header.figure == "25分");
    room.clock(13, 52);
    CHECK(room.screen().header.figure == "18分");
    CHECK(room.screen().header.clock == "13:52");
    room.clock(14, 10);
    CHECK(room.screen().header.figure == "0分");
    CHECK_FALSE(room.screen().header.late);
    room.clock(14, 11);
    CHECK(room.screen().header.figure == "1分超過");
    CHECK(room.screen().header.remark == "議題3");
    CHECK(room.screen().header.late);
}

TEST_CASE("進み方は左に出て、今の議題だけ画面の名が並ぶ") {
    auto room = opened_room();
    for (int turn = 0; turn < 4; ++turn) room.page_down();
    const auto rail = room.screen().rail;
    CHECK(rail[2].now);
    REQUIRE(rail[2].steps.size() == 6);
    CHECK(rail[2].steps[1].state == StepState::done);
    CHECK(rail[2].steps[2].state == StepState::now);
    CHECK(rail[2].steps[3].state == StepState::open);
    CHECK(rail[3].steps.empty());
    CHECK(rail[0].trailing == "済");
    CHECK(rail[1].trailing == "済");
}

TEST_CASE("ボタンと鍵は、どの画面でも一つの名を一度だけ使う") {
    auto room = opened_room();
    for (int turn = 0; turn < 45; ++turn) {
        std::set<std::string> keys;
        for (const auto& press : all_presses(room.screen())) {
            INFO(room.screen().key << " " << press.key);
            CHECK(keys.insert(press.key).second);
        }
        std::set<char> letters;
        for (const auto& key : room.screen().hot_keys) CHECK(letters.insert(key.key).second);
        room.page_down();
    }
}

TEST_CASE("どの画面も、次にすることを一行で言う") {
    auto room = opened_room();
    for (int turn = 0; turn < 45; ++turn) {
        INFO(room.screen().key);
        CHECK_FALSE(room.screen().footer.help.empty());
        CHECK(room.screen().help.has_value());
        CHECK(room.screen().escape.has_value());
        room.page_down();
    }
}

TEST_CASE("使い方には、その画面の鍵が並ぶ") {
    auto room = opened_room();
    room.page_down();
    room.act(room.screen().help->action);
    CHECK_THAT(all_text(room.screen()), Contains("PgDn") && Contains("地域課題を加える") && Contains("Esc"));
    room.escape();
    CHECK_FALSE(room.screen().dialog);
}

#include <algorithm>

#include "samples/play.hpp"
#include "support/catch.hpp"
#include "view_model/meeting/left_open.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

/// The sample sitting up to the moment before block `number` is closed.
Room before_closing(int number) {
    auto record = sample_town();
    const auto sitting = samples::sitting_on(record, samples::sitting_day);
    int closed = 0;
    for (const auto& line : samples::sitting_lines()) {
        const bool closes = line.find("\"close\"") != std::string::npos;
        if (closes && ++closed == number) break;
        samples::play(record, sitting, line);
    }
    Room room(std::move(record), {samples::sitting_day, 15, number == 1 ? 6 : 39, 0});
    room.state.place = pages_of(room.record(), block(room.record(), number).id).back();
    return room;
}

void everyone_but(Room& room, const domain::Meeting& meeting, const std::string& agency) {
    for (auto row : domain::attendances_of(room.record(), meeting.id)) {
        const auto* found = room.record().find<domain::Agency>(row.agency);
        if (found->short_name == agency) continue;
        row.presence = domain::Presence::absent;
        room.record().put(row);
    }
}

}  // namespace

TEST_CASE("閉会の前に、決まったこと・残っていること・伝える人・次回が並ぶ") {
    auto room = before_closing(1);
    everyone_but(room, block(room.record(), 1), "市");
    const auto text = all_text(room.screen());
    CHECK_THAT(text, Contains("きょう決まったこと"));
    CHECK_THAT(text, Contains("修正のうえ了承") && Contains("4月23日"));
    CHECK_THAT(text, Contains("議題3　アウトの確認　1/29"));
    CHECK_THAT(text, Contains("議題4　教委へ伝える　川辺"));
    CHECK_THAT(text, Contains("R7-012　アウト　1/27"));
    CHECK_THAT(text, Contains("4月20日") && Contains("4月22日 訪問"));
    CHECK(room.screen().initial_focus == "close");
}

TEST_CASE("案内されていない方がいる間は、そのケースは番号と済だけが映る") {
    auto room = before_closing(1);
    const auto meeting = block(room.record(), 1);
    everyone_but(room, meeting, "民生");
    const auto third = *room.record().find<domain::AgendaItem>(at_item(room.record(), meeting, 3, {}).item);
    const auto fourth = *room.record().find<domain::AgendaItem>(at_item(room.record(), meeting, 4, {}).item);
    CHECK(result_may_show(room.record(), third));
    CHECK_FALSE(result_may_show(room.record(), fourth));
    const auto text = all_text(room.screen());
    CHECK_THAT(text, Contains("R7-017\n\n\n\n済"));
    CHECK_THAT(text, !Contains("条件つき了承"));
    CHECK_THAT(text, !Contains("教委へ伝える"));
    CHECK_THAT(text, !Contains("日本語の支援の枠の確認"));
}

TEST_CASE("R25 本人へ伝える期日のない議題は、閉会の前に残っていることとして出る") {
    auto room = before_closing(1);
    const auto meeting = block(room.record(), 1);
    everyone_but(room, meeting, "市");
    const auto item = at_item(room.record(), meeting, 3, {}).item;
    auto arrangement = *room.record().find<domain::Arrangement>(item);
    REQUIRE(arrangement.inform_on.has_value());
    const auto before = left_open(room.record(), meeting).size();
    arrangement.inform_on.reset();
    room.record().put(arrangement);
    CHECK(left_open(room.record(), meeting).size() == before + 1);
    const auto text = all_text(room.screen());
    CHECK_THAT(text, Contains("本人へ伝える期日がありません"));
    CHECK_THAT(text, Contains("▲ アウト　期日がありません"));
}

TEST_CASE("閉会は残っていることを言って尋ね、PgDnでは閉じない") {
    auto room = before_closing(1);
    for (int turn = 0; turn < 3; ++turn) room.page_down();
    CHECK(block(room.record(), 1).state == domain::MeetingState::open);
    room.press_key("close");
    CHECK_THAT(all_text(room.screen()), Contains("閉会しますか") && Contains("件あります"));
    room.escape();
    CHECK(block(room.record(), 1).state == domain::MeetingState::open);
    room.press_key("close");
    room.press_key("submit");
    CHECK(block(room.record(), 1).state == domain::MeetingState::closed);
    CHECK(room.papers_for == std::vector{block(room.record(), 1).id});
    CHECK(room.state.place == at(block(room.record(), 1), Page::papers));
}

TEST_CASE("終わっていない議題があるまま閉会するには、理由が要る") {
    auto room = opened_room();
    for (int turn = 0; turn < 60; ++turn) room.page_down();
    CHECK_THAT(all_text(room.screen()), Contains("議題3　未了"));
    room.press_key("close");
    room.press_key("submit");
    REQUIRE(room.state.form);
    CHECK(room.state.form->kind == FormKind::warning);
    CHECK(room.state.form->rule == domain::R23);
    room.press_key("reason/次回に続ける");
    room.press_key("submit");
    CHECK(block(room.record(), 1).state == domain::MeetingState::closed);
    CHECK(room.state.place.page == Page::papers);
    CHECK(room.papers_for.size() == 1);
}

TEST_CASE("残っていることの一つ一つから、Enter 一つで済ませる画面に行ける") {
    auto room = before_closing(1);
    everyone_but(room, block(room.record(), 1), "市");
    const auto closing = room.state;
    std::vector<std::string> lines;
    for (const auto& press : all_presses(room.screen()))
        if (press.key.starts_with("left-")) lines.push_back(press.key);
    REQUIRE_FALSE(lines.empty());
    bool reads_back = false;
    for (const auto& key : lines) {
        room.state = closing;
        room.press_key(key);
        INFO(key);
        CHECK(room.state.place.page == Page::agenda_item);
        const auto* item = room.record().find<domain::AgendaItem>(room.state.place.item);
        REQUIRE(item != nullptr);
        const auto steps = domain::steps_of(room.record(), *item);
        CHECK(std::find(steps.begin(), steps.end(), room.state.place.step) != steps.end());
        reads_back = reads_back || room.state.place.step == domain::Step::readback;
    }
    CHECK(reads_back);
}

TEST_CASE("二つ目の会議へは、切り替えの画面を通り、色が変わる") {
    auto room = before_closing(1);
    CHECK(room.screen().mode == Mode::multi_layered);
    room.press_key("close");
    room.press_key("submit");
    CHECK_THAT(all_text(room.screen()), Contains("会議の切り替え") && Contains("15:15 から 支援会議"));
    room.page_down();
    CHECK(room.state.place == at(block(room.record(), 2), Page::standby));
    CHECK(room.screen().mode == Mode::statutory);
    CHECK(room.screen().header.pill == "切り替え");
    CHECK_THAT(all_text(room.screen()), Contains("案内のない方はご退室ください"));
    room.page_down();
    CHECK(room.screen().header.pill == "開会前");
    CHECK(room.screen().rail[1].label == "ケース");
}

TEST_CASE("支援会議の宿題は、重層的支援会議には映らない") {
    auto room = before_closing(2);
    const auto statutory = block(room.record(), 2);
    const auto item = at_item(room.record(), statutory, 2, domain::Step::aim).item;
    domain::ActionItem homework{{900001}, item, {}, "火気の確認", {}, {}, domain::ActionState::open, ""};
    homework.sitting = domain::SittingId{900002};
    room.record().put(homework);
    room.state.place = at_item(room.record(), block(room.record(), 1), 2, {});
    CHECK_THAT(all_text(room.screen()), !Contains("火気の確認"));
}

TEST_CASE("最後の会議を閉じると、書類からホームへ戻る") {
    auto room = before_closing(2);
    room.press_key("close");
    room.press_key("submit");
    CHECK(block(room.record(), 2).state == domain::MeetingState::closed);
    room.state.papers = {{"会議録（案）", "/papers/S2-2.pdf", 4}};
    CHECK(room.screen().title == "会議録（案）ができました");
    CHECK_FALSE(room.screen().page_down.has_value());
    room.press_key("again");
    CHECK(room.papers_for.size() == 2);
    room.press_key("home");
    CHECK(room.state.place.page == Page::home);
}

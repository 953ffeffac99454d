// R18 本人同席, R27 protected addresses, R14 経過.
#include "support/catch.hpp"
#include "view_model/february.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

void letter(Room& room, char key) {
    for (const auto& hot : room.screen().hot_keys)
        if (hot.key == key) {
            room.act(hot.action);
            if (room.state.form && room.state.form->kind == FormKind::person_comes) room.press_key("submit");
            return;
        }
    throw std::runtime_error("no such key");
}

void require_no_other_case(const Room& room) {
    const auto text = all_text(room.screen());
    for (const auto& [key, row] : room.record().rows<domain::Case>()) {
        if (row.number == "R7-012") continue;
        INFO(room.screen().key);
        CHECK_THAT(text, !Contains(row.number));
    }
}

domain::Case& first_case(Room& room) {
    return room.record().rows<domain::Case>().at({item_of(room).support_case->value, 0});
}

}  // namespace

TEST_CASE("Pで本人同席にすると、ほかのケースと時間が消え、平易な言葉になる") {
    auto room = at_step(case_of_mother_and_son, domain::Step::purpose);
    CHECK(room.screen().rail.size() > 5);
    letter(room, 'p');
    CHECK(item_of(room).with_person);
    const auto screen = room.screen();
    REQUIRE(screen.rail.size() == 1);
    CHECK(screen.rail.front().label == "きょうの話し合い");
    CHECK(screen.header.figure.empty());
    CHECK(screen.header.pill == "本人同席");
    CHECK(screen.title == "きょう決めること");
    for (const auto step : domain::steps_of(room.record(), item_of(room))) {
        turn(room, step);
        require_no_other_case(room);
        CHECK_THAT(all_text(room.screen()), !Contains("付議") && !Contains("了承"));
    }
    for (const auto& place : pages_of(room.record(), room.state.place.meeting)) {
        room.state.place = place;
        require_no_other_case(room);
    }
}

TEST_CASE("本人同席の間は事務の画面へ離れられず、席を外したと押すと元に戻る") {
    auto room = at_step(case_of_mother_and_son, domain::Step::roles);
    letter(room, 'p');
    room.escape();
    CHECK_THAT(all_text(room.screen()), Contains("本人が席を外してから進んでください。"));
    CHECK_FALSE(room.press_where([](const Action& action) {
        const auto* go = std::get_if<Goto>(&action);
        return go != nullptr && go->place.page == Page::home;
    }));
    room.press_key("person-left");
    room.press_key("submit");
    CHECK_FALSE(item_of(room).with_person);
    CHECK(room.screen().rail.size() > 5);
}

TEST_CASE("本人の前では「このままでは難しい」は言葉にせず、席を外したあとに尋ねる") {
    auto room = at_step(case_of_mother_and_son, domain::Step::readback);
    letter(room, 'p');
    CHECK_THAT(all_text(room.screen()), Contains("あとで確かめる") && !Contains("このままでは難しい"));
    REQUIRE(room.press_where([](const Action& action) {
        const auto* todo = std::get_if<Do>(&action);
        const auto* answer = todo == nullptr ? nullptr : std::get_if<domain::GiveAnswer>(&todo->command);
        return answer != nullptr && answer->kind == domain::AnswerKind::difficult;
    }));
    CHECK_THAT(all_text(room.screen()), !Contains("難しい"));
    letter(room, 'p');
    room.press_key("submit");
    CHECK_THAT(all_text(room.screen()), Contains("どうならできるかを、まだ聞いていません"));
}

TEST_CASE("本人同席の議題を終えると待ち受けになり、次の議題は見送ってから映る") {
    auto room = at_step(case_of_mother_and_son, domain::Step::readback);
    letter(room, 'p');
    give(room.record(), domain::Judge{.item = item_of(room).id, .outcome = domain::Outcome::approved},
         room.now());
    for (const auto service : domain::services_used(room.record(), *item_of(room).plan))
        give(room.record(), domain::DecideSupport{.item = item_of(room).id, .service = service}, room.now());
    room.press_key("finish");
    while (room.state.form && room.state.form->kind == FormKind::warning)
        room.press_key("submit", {{"reason", "あとで確かめる"}});
    CHECK(room.state.place.page == Page::standby);
    const auto text = all_text(room.screen());
    CHECK_THAT(text, Contains("この話し合いは終わりました") && !Contains("R7-"));
    room.page_down();
    CHECK(item_of(room).seq == case_of_maria);
}

TEST_CASE("住所を守るケースは、はじめの画面で静かに知らせ、入力の欄でも言う") {
    auto room = at_step(case_of_mother_and_son, domain::Step::purpose);
    first_case(room).protected_address = true;
    for (auto& [key, row] : room.record().rows<domain::SettingsInForce>())
        row.protection_contact = "こども家庭センター";
    CHECK_THAT(all_text(room.screen()), Contains("住所・居どころは映さず、記録にも書きません") &&
                                            Contains("通告・通報先　こども家庭センター"));
    turn(room, domain::Step::hopes);
    CHECK_THAT(all_text(room.screen()), Contains("住所・居どころは書きません"));
    room.press_key("policy");
    CHECK_THAT(all_text(room.screen()), Contains("住所・居どころは書きません。"));
    room.escape();
    letter(room, 'p');
    turn(room, domain::Step::purpose);
    CHECK_THAT(all_text(room.screen()), !Contains("通告") && !Contains("居どころ"));
}

TEST_CASE("前の会議の経過は、モニタリングのはじめの画面に新しい順に並ぶ") {
    auto room = february_at({{"R7-012", domain::ReviewTiming::monitoring}}, "R7-012", domain::Step::purpose);
    CHECK_THAT(all_text(room.screen()),
               Contains("経過") && Contains("令和8年1月22日　第10回 重層的支援会議 新規プラン"));
}

TEST_CASE("支援会議の経過は、重層的支援会議では見えない") {
    auto room = at_step(case_of_sho, domain::Step::purpose);
    const auto statutory = block(room.record(), 2);
    const auto item = domain::agenda_of(room.record(), statutory.id).at(1);
    domain::Milestone row{
        domain::MilestoneId{9001}, *item_of(room).support_case, {2025, 1, 6}, "支援会議 情報共有", item.id};
    room.record().put(row);
    row.id = domain::MilestoneId{9002};
    row.item.reset();
    row.text = "第3回 支援会議 情報共有";
    room.record().put(row);
    row.id = domain::MilestoneId{9003};
    row.text = "再開（退院）";
    room.record().put(row);
    CHECK_THAT(all_text(room.screen()), Contains("再開（退院）") && !Contains("情報共有"));
}

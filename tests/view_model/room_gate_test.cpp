// R26: who is in the room for a case; R22: 異論 and 除斥.
#include <functional>

#include "domain/rules/checks.hpp"
#include "support/catch.hpp"
#include "view_model/kiosk/room_view.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/steps.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

domain::PersonId person_of(const Room& room, const std::string& name) {
    for (const auto& row : domain::attendances_of(room.record(), room.state.place.meeting))
        if (row.name == name) return row.person;
    throw std::runtime_error("not there: " + name);
}

void letter(Room& room, char key) {
    for (const auto& hot : room.screen().hot_keys)
        if (hot.key == key) return room.act(hot.action);
    throw std::runtime_error("no such key");
}

/// At the homework, from where PgDn asks who leaves before the first case.
Room before_first_case() {
    auto room = opened_room();
    room.page_down();
    room.act(room.screen().page_down->action);
    return room;
}

}  // namespace

TEST_CASE("案内していない機関の方がいると、始める前に機関の名を挙げて尋ね、席を外したことを記録する") {
    auto room = before_first_case();
    const auto screen = room.screen();
    REQUIRE(screen.dialog);
    CHECK_THAT(all_text(screen), Contains("案内していない機関の方がいます（") && Contains("国際"));
    CHECK(screen.dialog->buttons.back().label == "席を外しました");
    CHECK(screen.dialog->initial_focus == "uninvited-left");
    room.press_key("uninvited-left");
    CHECK_FALSE(room.screen().dialog);
    CHECK(item_of(room).seq == case_of_mother_and_son);
    CHECK(item_of(room).started_at.has_value());
    const auto* stance =
        room.record().find<domain::Stance>({item_of(room).id.value, person_of(room, "ロサ𠮷野").value});
    REQUIRE(stance != nullptr);
    CHECK(stance->kind == domain::StanceKind::stepped_out);
    CHECK_THAT(all_text(room.screen()), Contains("国際 ロサ𠮷野"));
}

TEST_CASE("席を外さずに進めるには理由が要り、戻れば始まらない") {
    auto room = before_first_case();
    room.press_key("uninvited-stay");
    CHECK_THAT(all_text(room.screen()), Contains("本人の了解がある"));
    room.press_key("submit");
    CHECK_THAT(all_text(room.screen()), Contains("理由を選ぶか、入力してください。"));
    SECTION("理由を選ぶと始まり、もう尋ねない") {
        room.press_key("reason/本人の了解がある");
        room.press_key("submit");
        CHECK_FALSE(room.screen().dialog);
        CHECK(item_of(room).started_at.has_value());
        const auto& passed = room.record().rows<domain::WarningPassed>();
        REQUIRE(passed.size() == 1);
        CHECK(passed.begin()->second.rule == domain::R26);
        room.state.banner.reset();
        CHECK_THAT(all_text(room.screen()), !Contains("案内していない方がいます"));
    }
    SECTION("やめると、一つ前の問いに戻る") {
        room.press_key("cancel");
        CHECK(room.screen().dialog->title == "席を外していただく方がいます");
        room.press_key("cancel");
        CHECK_FALSE(room.screen().dialog);
        CHECK(room.state.place.page == Page::agenda_item);
        CHECK_FALSE(item_of(room).support_case.has_value());
    }
}

TEST_CASE("席を外すまでは、議題の画面を開いても内容は映らない") {
    auto room = opened_room();
    room.state.place =
        at_item(room.record(), block(room.record(), 1), case_of_mother_and_son, domain::Step::roles);
    const auto text = all_text(room.screen());
    CHECK(room.screen().title == "席を外していただく方");
    CHECK_THAT(text, Contains("国際　相談員 ロサ𠮷野"));
    CHECK_THAT(text, !Contains("水道・国保") && !Contains("通院の同行"));
    room.press_key("uninvited-left");
    CHECK_THAT(all_text(room.screen()), Contains("水道・国保"));
}

TEST_CASE("途中で案内していない機関の方が着くと、上の行で知らせる") {
    auto room = at_step(case_of_mother_and_son, domain::Step::roles);
    CHECK_THAT(all_text(room.screen()), !Contains("案内していない方がいます"));
    auto stepped_out =
        *room.record().find<domain::Stance>({item_of(room).id.value, person_of(room, "ロサ𠮷野").value});
    room.record().rows<domain::Stance>().erase(domain::key_of(stepped_out));
    CHECK_THAT(all_text(room.screen()), Contains("この議題に案内していない方がいます（国際）"));
    room.press_key("uninvited-left");
    CHECK_THAT(all_text(room.screen()), !Contains("案内していない方がいます"));
    CHECK(item_of(room).started_at == room.now());
}

TEST_CASE("Sで異論の言葉が残り、判断の画面に出る") {
    auto room = at_step(case_of_mother_and_son, domain::Step::roles);
    letter(room, 's');
    room.press_key("person/" + std::to_string(person_of(room, "岸").value));
    room.press_key("submit");
    CHECK(error_of(room, "kind") == "一つ選んでください。");
    room.press_key("kind/dissent");
    room.press_key("submit");
    CHECK(error_of(room, "text") == "異論の内容を書いてください。");
    room.press_key("submit", {{"text", "健康の相談が先だと思う"}});
    CHECK_FALSE(room.screen().dialog);
    turn(room, domain::Step::judgement);
    CHECK_THAT(all_text(room.screen()), Contains("異論　包括 岸「健康の相談が先だと思う」"));
    room.press_key("stance/" + std::to_string(person_of(room, "岸").value));
    room.press_key("kind/none");
    room.press_key("submit");
    CHECK_THAT(all_text(room.screen()), !Contains("健康の相談が先だと思う"));
}

TEST_CASE("除斥の機関には、読み上げで確認を求めない") {
    auto room = at_step(case_of_mother_and_son, domain::Step::judgement);
    room.act(
        Do{domain::SetStance{item_of(room).id, person_of(room, "岸"), domain::StanceKind::recused, ""}, {}});
    CHECK_THAT(all_text(room.screen()), Contains("除斥　包括 岸"));
    turn(room, domain::Step::readback);
    const auto agency = agency_of(room.record(), "包括");
    int answered = 0;
    while (room.press_where([](const Action& action) {
        const auto* todo = std::get_if<Do>(&action);
        const auto* answer = todo == nullptr ? nullptr : std::get_if<domain::GiveAnswer>(&todo->command);
        return answer != nullptr && answer->kind == domain::AnswerKind::confirmed;
    }))
        ++answered;
    CHECK(answered > 0);
    CHECK(room.record().find<domain::Answer>({item_of(room).id.value, agency.value}) == nullptr);
    CHECK_THAT(all_text(room.screen()), Contains("— 包括 除斥"));
    room.press_key("read/" + std::to_string(agency.value));
    CHECK_THAT(all_text(room.screen()), Contains("除斥のため、このケースの役割を確認しません。"));
}

namespace {

/// In the case of mother and son, for which somebody was sent out, then on to the next item.
Room after_the_case() {
    auto room = at_step(case_of_mother_and_son, domain::Step::roles);
    const auto next =
        at_item(room.record(), block(room.record(), 1), case_of_mother_and_son + 1, domain::Step::purpose);
    room.act(turn_to(room.record(), next));
    room.see_off();
    return room;
}

}  // namespace

TEST_CASE("ほかの議題から、どの道で戻っても、席を外していただく方を先に尋ねる") {
    const auto by_rail = [](Room& room) {
        for (const auto& entry : room.screen().rail)
            if (entry.number == std::to_string(case_of_mother_and_son) && entry.press)
                return room.act(entry.press->action);
    };
    const auto by_place = [](Room& room) {
        room.act(Goto{
            at_item(room.record(), block(room.record(), 1), case_of_mother_and_son, domain::Step::roles)});
    };
    const std::vector<std::function<void(Room&)>> ways{[](Room& room) { room.page_up(); }, by_rail, by_place};
    for (const auto& go_back : ways) {
        auto room = after_the_case();
        REQUIRE(item_of(room).seq == case_of_mother_and_son + 1);
        go_back(room);
        REQUIRE(item_of(room).seq == case_of_mother_and_son);
        const auto text = all_text(room.screen());
        const auto projected = all_text(view::screen_of(room_page(room.state, room.record(), room.now())));
        CHECK(room.screen().title == "席を外していただく方");
        for (const auto& shown : {text, projected}) {
            CHECK_THAT(shown, Contains("国際　相談員 ロサ𠮷野"));
            CHECK_THAT(shown, !Contains("水道・国保") && !Contains("通院の同行"));
        }
        room.press_key("uninvited-left");
        CHECK(room.screen().title != "席を外していただく方");
        room.page_up();
        CHECK(room.screen().title != "席を外していただく方");
    }
}

TEST_CASE("席を外していただく方を尋ねている間、前に記録した言葉は映らない") {
    auto room = at_step(case_of_mother_and_son, domain::Step::roles);
    room.state.note_kind = domain::NoteKind::decision;
    room.act(SubmitNote{}, {{"note", "分納の額を決めた"}});
    room.state.projection.two_screens = true;
    const auto projected = [&] {
        return all_text(view::screen_of(room_page(room.state, room.record(), room.now())));
    };
    REQUIRE_THAT(projected(), Contains("分納の額を決めた"));
    room.act(turn_to(room.record(), at_item(room.record(), block(room.record(), 1),
                                            case_of_mother_and_son + 1, domain::Step::purpose)));
    room.see_off();
    room.page_up();
    CHECK_THAT(projected(), !Contains("分納の額を決めた"));
    room.press_key("uninvited-left");
    CHECK_THAT(projected(), Contains("分納の額を決めた"));
}

#include "support/catch.hpp"
#include "view_model/steps.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;
using domain::AnswerKind;
using domain::Step;

namespace {

RoomCase case_in(const Room& room) {
    return room_case(room.record(), item_of(room));
}

std::string answer_key(const Room& room, const std::string& agency, const std::string& kind) {
    return "answer/" + std::to_string(agency_of(room.record(), agency).value) + "/" + kind;
}

const domain::Answer* answer_of(const Room& room, const std::string& agency) {
    return room.record().find<domain::Answer>(
        {room.state.place.item.value, agency_of(room.record(), agency).value});
}

/// Those who come late have come, and confirmed secrecy.
void seat_everyone(Room& room) {
    for (auto attendance : domain::attendances_of(room.record(), room.state.place.meeting)) {
        attendance.presence = domain::Presence::present;
        attendance.secrecy_at = room.now();
        room.record().put(attendance);
    }
}

void pick(Room& room, const std::string& agency) {
    room.press_key("read/" + std::to_string(agency_of(room.record(), agency).value));
}

}  // namespace

TEST_CASE("読み上げは答えのない機関から順に進み、市は最後になる") {
    auto room = at_step(case_of_mother_and_son, Step::readback);
    seat_everyone(room);
    const auto answers = case_in(room).answers;
    REQUIRE(answers.size() > 3);
    CHECK(answers.back().short_name == "市");
    std::size_t at = 0;
    for (const auto& answer : answers) {
        ++at;
        CHECK_THAT(all_text(room.screen()),
                   Contains("読み上げ　" + std::to_string(at) + " / " + std::to_string(answers.size())));
        REQUIRE(answer.there);
        room.press_key(answer_key(room, answer.short_name, "confirmed"));
    }
    CHECK_THAT(all_text(room.screen()), Contains("全ての機関が答えました"));
}

TEST_CASE("読み上げには、その機関の役割が期限とともに残らず並ぶ") {
    auto room = at_step(case_of_mother_and_son, Step::readback);
    pick(room, "アウト");
    const auto text = all_text(room.screen());
    CHECK_THAT(text, Contains("○ 長男の健康の相談　2月27日まで"));
    CHECK_THAT(text, Contains("◎ 訪問による関係づくり　毎月（見直し 4月23日）"));
    CHECK_THAT(text, Contains("本人の窓口"));
}

TEST_CASE("最初に押せるのは、いる機関の確認") {
    auto room = at_step(case_of_mother_and_son, Step::readback);
    const auto first = case_in(room).answers.front();
    const auto step = step_of(room.record(), item_of(room), Step::readback, room.now());
    CHECK(step.initial_focus == answer_key(room, first.short_name, "confirmed"));
}

TEST_CASE("役割か期限が変わると、その機関の答えは未確認にもどり、ほかの機関のは残る") {
    auto room = at_step(case_of_mother_and_son, Step::readback);
    seat_everyone(room);
    for (const auto& agency : {"保健", "民生"}) {
        pick(room, agency);
        room.press_key(answer_key(room, agency, "confirmed"));
    }
    CHECK_THAT(all_text(room.screen()), Contains("✓ 保健") && Contains("✓ 民生"));
    turn(room, Step::roles);
    room.hot_key(cell_key(room, 2, "保健"), '2');
    turn(room, Step::readback);
    CHECK(answer_of(room, "保健") == nullptr);
    CHECK_THAT(all_text(room.screen()), !Contains("✓ 保健") && Contains("✓ 民生"));
}

TEST_CASE("持ち帰りには期日が要り、答えは下の札に出る") {
    auto room = at_step(case_of_mother_and_son, Step::readback);
    pick(room, "アウト");
    room.press_key(answer_key(room, "アウト", "taken_home"));
    room.press_key("submit", {{"until", "1/32"}});
    CHECK_THAT(error_of(room, "until"), Contains("日として読めません"));
    room.press_key("submit", {{"until", "1/29"}});
    REQUIRE(answer_of(room, "アウト") != nullptr);
    CHECK(answer_of(room, "アウト")->until == text::Date{2026, 1, 29});
    CHECK_THAT(all_text(room.screen()), Contains("▲ アウト 持ち帰り 1/29"));
}

TEST_CASE("このままでは難しいという答えは、理由がなくても受けとめる") {
    auto room = at_step(case_of_mother_and_son, Step::readback);
    pick(room, "包括");
    room.press_key(answer_key(room, "包括", "difficult"));
    room.press_key("submit");
    REQUIRE(answer_of(room, "包括") != nullptr);
    CHECK(answer_of(room, "包括")->kind == AnswerKind::difficult);
}

TEST_CASE("難しいと答えた機関があるうちは、全てが答えたとは言わず、その機関の担当は決まっていない") {
    auto room = at_step(case_of_mother_and_son, domain::Step::readback);
    const auto item = item_of(room);
    room.record().put(domain::Note{
        domain::NoteId{90001}, item.id, domain::NoteKind::decision, "分納は月五千円から", {}, {}});
    for (const auto agency : domain::agencies_to_answer(room.record(), item))
        room.record().put(domain::Answer{item.id, agency, domain::AnswerKind::confirmed, {}, {}, {}, {}});
    CHECK_THAT(all_text(room.screen()),
               Contains("全ての機関が答えました") && Contains("決定　分納は月五千円から"));
    auto refused =
        *room.record().find<domain::Answer>({item.id.value, agency_of(room.record(), "包括").value});
    refused.kind = domain::AnswerKind::difficult;
    refused.text = "人手が足りない";
    room.record().put(refused);
    const auto text = all_text(room.screen());
    CHECK_THAT(text,
               !Contains("全ての機関が答えました") && Contains("このままでは難しい機関があります（包括）"));
    CHECK_THAT(text, Contains("包括（難しい）"));
    room.press_key("roles-again");
    CHECK(room.state.place.step == domain::Step::roles);
}

TEST_CASE("いない機関は確認できず、伝える人を決めて欠席になる") {
    auto room = at_step(case_of_maria, Step::readback);
    pick(room, "教委");
    const auto step = step_screen(case_in(room), room.state, Step::readback, room.now());
    CHECK(step.initial_focus == answer_key(room, "教委", "absent"));
    for (const auto& press : all_presses(room.screen()))
        CHECK(press.key != answer_key(room, "教委", "confirmed"));
    room.press_key(answer_key(room, "教委", "absent"));
    room.press_key("submit");
    CHECK_FALSE(error_of(room, "told_by").empty());
    room.press_where([](const Action& action) {
        const auto* choose = std::get_if<Choose>(&action);
        return choose != nullptr && choose->key == "told_by";
    });
    room.press_key("submit");
    REQUIRE(answer_of(room, "教委") != nullptr);
    CHECK(answer_of(room, "教委")->kind == AnswerKind::absent);
    CHECK(answer_of(room, "教委")->told_by.has_value());
}

TEST_CASE("役割をもつ機関がないときは、どこで決めるかが出る") {
    auto room = at_step(case_of_mother_and_son, Step::readback);
    room.record().rows<domain::Role>().clear();
    CHECK_THAT(all_text(room.screen()), Contains("役割をもつ機関がありません"));
}

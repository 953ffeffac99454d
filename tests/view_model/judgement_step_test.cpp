#include "support/catch.hpp"
#include "view_model/steps.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;
using domain::Outcome;
using domain::Step;

namespace {

std::string judgement_text(const Room& room) {
    return text_of(step_of(room.record(), item_of(room), Step::judgement, room.now()));
}

const domain::Judgement* judgement_of(const Room& room) {
    return room.record().find<domain::Judgement>(room.state.place.item);
}

/// Passes a warning with a reason, as the chair would.
void pass_warning(Room& room) {
    if (room.state.form && room.state.form->kind == FormKind::warning)
        room.press_key("submit", {{"reason", "次回までに確かめる"}});
}

void settle_roles(Room& room) {
    room.hot_key(cell_key(room, 4, "自立"), '1');
    turn(room, Step::judgement);
    for (int number = 1; number <= 4; ++number) room.press_key("check/" + std::to_string(number));
}

}  // namespace

TEST_CASE("会議の判断と市の支援決定は、何も選ばれていないところから始まる") {
    for (const int seq : {case_of_mother_and_son, case_of_maria, case_of_sho, case_of_megumi, case_of_isao}) {
        const auto room = at_step(seq, Step::judgement);
        INFO(seq);
        CHECK(judgement_text(room).find("●") == std::string::npos);
        CHECK_THAT(judgement_text(room), Contains("選ぶまで、何も決まりません"));
        const auto decision =
            text_of(step_of(room.record(), item_of(room), Step::support_decision, room.now()));
        CHECK(decision.find("●") == std::string::npos);
    }
}

TEST_CASE("PgDnはページをめくるだけで、何も決めない") {
    auto room = at_step(case_of_mother_and_son, Step::purpose);
    for (int turns = 0; turns < 5; ++turns) room.page_down();
    CHECK(room.state.place.step == Step::readback);
    CHECK(judgement_of(room) == nullptr);
    CHECK(room.record().rows<domain::Answer>().empty());
    for (const auto& event : room.events) CHECK(event.name == "start");
}

TEST_CASE("会議で役割が変わると、修正のうえ了承の言葉が提案される") {
    auto room = at_step(case_of_mother_and_son, Step::roles);
    settle_roles(room);
    CHECK_THAT(judgement_text(room),
               Contains("会議で変わったための提案：支援内容4の担当をくらしサポートかささぎに"));
    CHECK(judgement_of(room) == nullptr);
    room.press_key("judge/approved_amended");
    CHECK_THAT(all_text(room.screen()), Contains("支援内容4の担当をくらしサポートかささぎに"));
    room.press_key("submit", {{"text", "支援内容4の担当をくらしサポートかささぎに"}});
    pass_warning(room);
    REQUIRE(judgement_of(room) != nullptr);
    CHECK(judgement_of(room)->outcome == Outcome::approved_amended);
    CHECK_THAT(judgement_text(room), Contains("● 修正のうえ了承"));
}

TEST_CASE("条件つき了承は、条件と機関と期日がそろうまで記録されない") {
    auto room = at_step(case_of_mother_and_son, Step::roles);
    settle_roles(room);
    room.press_key("judge/approved_conditionally");
    room.press_key("submit", {{"text", ""}});
    CHECK_FALSE(error_of(room, "text").empty());
    CHECK_FALSE(error_of(room, "checker").empty());
    CHECK_FALSE(error_of(room, "on").empty());
    CHECK(judgement_of(room) == nullptr);
    const auto checker = std::to_string(agency_of(room.record(), "包括").value);
    room.press_key("checker/" + checker);
    room.press_key("submit", {{"text", "主治医の意見"}, {"on", "2/5"}});
    pass_warning(room);
    REQUIRE(judgement_of(room) != nullptr);
    CHECK(judgement_of(room)->check_on == text::Date{2026, 2, 5});
    CHECK_THAT(judgement_text(room),
               Contains("主治医の意見") && Contains("包括が確かめる") && Contains("満たさないときは再協議"));
}

TEST_CASE("継続協議は、足りないものと持ってくる機関を記録する") {
    auto room = at_step(case_of_mother_and_son, Step::judgement);
    room.press_key("judge/continued");
    room.press_key("bringer/" + std::to_string(agency_of(room.record(), "自立").value));
    room.press_key("submit", {{"text", "家計の状況"}});
    REQUIRE(judgement_of(room) != nullptr);
    CHECK(judgement_of(room)->outcome == Outcome::continued);
    CHECK_THAT(judgement_text(room), Contains("家計の状況　自立が持ってくる"));
}

TEST_CASE("次のモニタリングは3か月・6か月・1年・日を選ぶ・なしから決める") {
    auto room = at_step(case_of_mother_and_son, Step::judgement);
    const auto arranged = [&] { return *room.record().find<domain::Arrangement>(room.state.place.item); };
    room.press_key("monitoring/3");
    CHECK(arranged().monitoring_on == text::Date{2026, 4, 22});
    CHECK_THAT(judgement_text(room), Contains("● 3か月") && Contains("令和8年4月22日（水）"));
    room.press_key("monitoring/day");
    room.press_key("submit", {{"on", "R8.4.23"}});
    CHECK(arranged().monitoring_on == text::Date{2026, 4, 23});
    CHECK_THAT(judgement_text(room), Contains("● 日を選ぶ"));
    room.press_key("monitoring/none");
    room.press_key("submit");
    CHECK_FALSE(error_of(room, "because").empty());
    room.press_key("submit", {{"because", "次の会議で終結をはかる"}});
    CHECK_FALSE(arranged().monitoring_on.has_value());
    CHECK_THAT(judgement_text(room), Contains("なし　次の会議で終結をはかる"));
}

TEST_CASE("確かめたことは押すたびに印がつき、はずれる") {
    auto room = at_step(case_of_mother_and_son, Step::judgement);
    CHECK_THAT(judgement_text(room), Contains("○ 目標"));
    room.press_key("check/1");
    CHECK_THAT(judgement_text(room), Contains("✓ 目標"));
    room.press_key("check/1");
    CHECK_THAT(judgement_text(room), Contains("○ 目標"));
}

TEST_CASE("本人へ伝える人は、機関と日がそろって記録される") {
    auto room = at_step(case_of_mother_and_son, Step::judgement);
    room.press_key("本人へ伝える人");
    room.press_key("agency/" + std::to_string(agency_of(room.record(), "包括").value));
    room.press_key("submit");
    CHECK_FALSE(error_of(room, "on").empty());
    room.press_key("on/2026-01-29");
    room.press_key("submit");
    CHECK_FALSE(room.state.form.has_value());
    CHECK_THAT(judgement_text(room), Contains("包括　1/29まで"));
}

TEST_CASE("終結と中断の判断は、その言葉で選べる") {
    CHECK_THAT(judgement_text(at_step(case_of_megumi, Step::judgement)), Contains("○ 終結を了承"));
    CHECK_THAT(judgement_text(at_step(case_of_isao, Step::judgement)), Contains("○ 中断を了承"));
    CHECK(judgement_text(at_step(case_of_megumi, Step::judgement)).find("次のモニタリング") ==
          std::string::npos);
}

TEST_CASE("主担当機関のない終結は了承できず、理由が出る") {
    auto room = at_step(case_of_megumi, Step::judgement);
    room.record().rows<domain::Closure>().clear();
    room.press_key("judge/approved");
    CHECK(judgement_of(room) == nullptr);
    REQUIRE_FALSE(room.refusals.empty());
    CHECK(room.refusals.back().rule == domain::R11);
}

TEST_CASE("市の支援決定は、市町村の決められる人の名で記録される") {
    auto room = at_step(case_of_mother_and_son, Step::support_decision);
    room.press_key("decide/outreach/decided_today");
    const auto* decision = room.record().find<domain::SupportDecision>(
        {room.state.place.item.value, static_cast<std::int64_t>(domain::Service::outreach)});
    REQUIRE(decision != nullptr);
    CHECK(decision->status == domain::DecisionStatus::decided_today);
    REQUIRE(decision->decided_by.has_value());
    CHECK(room.record().find<domain::Person>(*decision->decided_by)->may_decide);
    CHECK_THAT(all_text(room.screen()), Contains("●"));
}

TEST_CASE("後日決裁には予定日が、不決定には理由が要る") {
    auto room = at_step(case_of_mother_and_son, Step::support_decision);
    const auto decider = [&] { return room_case(room.record(), item_of(room)).deciders.at(0).id.value; };
    room.press_key("decide/outreach/decided_later");
    room.press_key("submit");
    CHECK_FALSE(error_of(room, "on").empty());
    CHECK_FALSE(error_of(room, "person").empty());
    room.press_key("person/" + std::to_string(decider()));
    room.press_key("submit", {{"on", "令和8年2月2日"}});
    CHECK_FALSE(room.state.form.has_value());
    CHECK_THAT(all_text(room.screen()), Contains("予定日 2月2日（月）"));
    room.press_key("decide/outreach/rejected");
    room.press_key("submit");
    CHECK_FALSE(error_of(room, "reason").empty());
}

TEST_CASE("「未」も選ばれた答えとして記録される") {
    auto room = at_step(case_of_mother_and_son, Step::support_decision);
    CHECK_THAT(all_text(room.screen()), Contains("「未」も含めて、どれか一つを選びます"));
    room.press_key("decide/outreach/undecided");
    CHECK(room.record().rows<domain::SupportDecision>().size() == 1);
    CHECK_THAT(all_text(room.screen()), Contains("市の支援決定が記録されました"));
}

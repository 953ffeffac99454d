// モニタリング, 事後報告, 議事, and what earlier meetings left open.
#include "domain/rules/open_points.hpp"
#include "support/catch.hpp"
#include "view_model/february.hpp"
#include "view_model/meeting/agenda_parts.hpp"
#include "view_model/screen/usual_days.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;
using domain::ReviewTiming;

namespace {

const std::vector<OnAgenda> monitored{{"R7-012", ReviewTiming::monitoring}};

const domain::Case& case_row(const Room& room) {
    return *room.record().find<domain::Case>(*item_of(room).support_case);
}

void pass_all(Room& room) {
    while (room.state.form && room.state.form->kind == FormKind::warning)
        room.press_key("submit", {{"reason", "資料で確かめた"}});
}

/// Presses the chip of the first point of this kind.
bool settle(Room& room, FormKind kind) {
    return room.press_where([&](const Action& action) {
        const auto* open = std::get_if<OpenForm>(&action);
        return open != nullptr && open->form.kind == kind;
    });
}

Room at_homework() {
    auto room = february(monitored);
    room.page_down();
    return room;
}

std::size_t points_left(const Room& room) {
    return domain::points_for(room.record(), block_in_february(room.record(), 1)).size();
}

}  // namespace

TEST_CASE("モニタリングは、走っているプランの役割を一つずつ、だれが言うかとともに確かめる") {
    auto room = february_at(monitored, "R7-012", domain::Step::review);
    const auto text = all_text(room.screen());
    CHECK_THAT(text, Contains("要介護認定の申請と通院の同行") && Contains("できた") && Contains("まだ"));
    CHECK_THAT(text, Contains("モニタリングの予定 令和8年4月23日"));
    const auto first = support_of(room, 1);
    room.press_key("progress/" + std::to_string(first.id.value) + "/done");
    CHECK(support_of(room, 1).progress == domain::Progress::done);
    CHECK(support_of(room, 1).progress_by == agency_of(room.record(), "包括"));
}

TEST_CASE("モニタリングの判断は続ける・見直す・終えるで、次の議題が決まる") {
    auto room = february_at(monitored, "R7-012", domain::Step::judgement);
    CHECK_THAT(all_text(room.screen()), Contains("○ 続ける") && Contains("○ 見直す") && Contains("○ 終える"));
    SECTION("続けるなら了承で、次のモニタリングを待つ") {
        room.press_key("judge/approved");
        pass_all(room);
        room.press_key("monitoring/3");
        CHECK_THAT(all_text(room.screen()), Contains("● 続ける"));
        turn(room, domain::Step::readback);
        room.press_key("finish");
        pass_all(room);
        const auto row = *room.record().find<domain::Case>(case_called(room.record(), "R7-012"));
        CHECK(row.waits_for == ReviewTiming::monitoring);
        REQUIRE(row.due_on);
        CHECK(text::iso(*row.due_on) == "2026-05-26");
    }
    SECTION("見直すなら、再プランの議題として待つ") {
        room.press_key("judge/continued/renewed_plan");
        CHECK_THAT(all_text(room.screen()), Contains("次は再プランの議題にします"));
        room.press_key("bringer/" + std::to_string(agency_of(room.record(), "多機関").value));
        room.press_key("submit", {{"text", "新しい目標を本人と確かめる"}});
        pass_all(room);
        turn(room, domain::Step::readback);
        const auto support_case = case_row(room).id;
        room.press_key("finish");
        pass_all(room);
        CHECK(room.record().find<domain::Case>(support_case)->waits_for == ReviewTiming::renewed_plan);
    }
    SECTION("終えるなら、終結の議題として待つ") {
        room.press_key("judge/continued/closure");
        room.press_key("bringer/" + std::to_string(agency_of(room.record(), "包括").value));
        room.press_key("submit", {{"text", "主担当機関の了解"}});
        pass_all(room);
        CHECK_THAT(all_text(room.screen()), Contains("● 終える") && Contains("○ 見直す"));
        turn(room, domain::Step::readback);
        CHECK_THAT(all_text(room.screen()), Contains("継続協議　次は終結の議題"));
        const auto support_case = case_row(room).id;
        room.press_key("finish");
        pass_all(room);
        CHECK(room.record().find<domain::Case>(support_case)->waits_for == ReviewTiming::closure);
    }
}

TEST_CASE("事後報告は一つの画面に並び、まとめて了承でき、半分を超えると理由を尋ねる") {
    auto room = february_at({{"R7-012", ReviewTiming::after_report}, {"R6-031", ReviewTiming::after_report}},
                            "R7-012", domain::Step::purpose);
    const auto text = all_text(room.screen());
    CHECK_THAT(text, Contains("R7-012") && Contains("R6-031") && Contains("まとめて了承する（2件）"));
    CHECK_THAT(text, Contains("件が事後報告です。"));
    room.press_key("approve-reports");
    pass_all(room);
    CHECK_THAT(all_text(room.screen()), Contains("✓ 了承") && !Contains("まとめて了承する"));
    for (const auto& item : reports_of(room.record(), room.state.place.meeting)) CHECK(item.finished_at);
}

TEST_CASE("事後報告は一件ずつ開くこともできる") {
    auto room = february_at({{"R7-012", ReviewTiming::after_report}, {"R6-031", ReviewTiming::after_report}},
                            "R7-012", domain::Step::purpose);
    const auto other = item_of_case(room.record(), "R6-031").id;
    room.press_key("report-" + std::to_string(other.value));
    room.see_off();
    CHECK(room.state.place.item == other);
}

TEST_CASE("議事には記録・宿題・地域課題が並ぶ") {
    auto room = february({});
    const auto meeting = block_in_february(room.record(), 1);
    give(room.record(), domain::AddTopic{meeting.id, "居場所の不足について", 20, {}}, room.now());
    for (const auto& item : domain::agenda_of(room.record(), meeting.id))
        if (item.kind == domain::AgendaKind::topic) room.begin(first_page_of(room.record(), item));
    CHECK(room.screen().title == "居場所の不足について");
    CHECK_THAT(all_text(room.screen()),
               Contains("ここに並びます") && Contains("宿題") && Contains("地域課題"));
    room.act(SubmitNote{}, {{"note", "静かな居場所が足りない"}});
    CHECK_THAT(all_text(room.screen()), Contains("発言　静かな居場所が足りない"));
    room.act(Do{
        domain::AddGap{meeting.id, room.state.place.item, "静かな居場所がない", "地域福祉計画推進会議"}, {}});
    CHECK_THAT(all_text(room.screen()), Contains("静かな居場所がない　→ 地域福祉計画推進会議"));
}

TEST_CASE("前の会議で残ったことが、だれ・いつまでとともに宿題の画面に並ぶ") {
    const auto room = at_homework();
    const auto text = all_text(room.screen());
    CHECK_THAT(text, Contains("アウトの確認（持ち帰り）") && Contains("▲ 1/29"));
    CHECK_THAT(text, Contains("条件の確認（") && Contains("R7-017"));
    CHECK_THAT(text, !Contains("支援-R7-04") && !Contains("同意を得る働きかけ"));
}

TEST_CASE("残ったことは、その場で済ませられる") {
    auto room = at_homework();
    const auto before = points_left(room);
    SECTION("本人へ伝えた") {
        REQUIRE(settle(room, FormKind::report_informed));
        room.press_key("submit");
        CHECK_FALSE(error_of(room, "agrees").empty());
        room.press_key("agrees/yes");
        room.press_key("submit", {{"text", "それでいい"}});
    }
    SECTION("機関の答え") {
        REQUIRE(settle(room, FormKind::late_answer));
        room.press_key("kind/confirmed");
        room.press_key("submit");
    }
    SECTION("欠席の方へ伝えた") {
        REQUIRE(settle(room, FormKind::tell_absent));
        room.press_key("submit", {{"on", "2/2"}});
    }
    INFO(all_text(room.screen()));
    CHECK_FALSE(room.screen().dialog);
    CHECK(points_left(room) == before - 1);
}

TEST_CASE("後日決裁の結果は、次の会議の宿題の画面で入れられる") {
    auto room = at_homework();
    for (auto& [key, row] : room.record().rows<domain::SupportDecision>())
        row.status = domain::DecisionStatus::decided_later;
    const auto before = points_left(room);
    REQUIRE(settle(room, FormKind::late_decision));
    room.press_key("status/decided_today");
    room.press_key("person/" + std::to_string(person_called(room.record(), "森野").value));
    room.press_key("submit", {{"on", "2/5"}});
    CHECK_FALSE(room.screen().dialog);
    CHECK(points_left(room) == before - 1);
}

TEST_CASE("まだ来ていない日に済ませたとは書けない") {
    auto room = at_homework();
    REQUIRE(settle(room, FormKind::tell_absent));
    room.press_key("submit", {{"on", "R8.3.2"}});
    CHECK_THAT(error_of(room, "on"), Contains("まだ来ていません"));
}

TEST_CASE("案内のない方がいる間は、残ったことの内容を映さず、そこでは済ませない") {
    auto room = at_homework();
    const auto meeting = room.state.place.meeting;
    give(room.record(),
         domain::WalkIn{meeting, agency_of(room.record(), "国際"), "相談員", "新井",
                        domain::Presence::present},
         room.now());
    give(room.record(), domain::ConfirmSecrecy{meeting, {}}, room.now());
    const auto text = all_text(room.screen());
    CHECK_THAT(text, !Contains("アウトの確認（持ち帰り）") && Contains("案内した機関で確かめます"));
}

TEST_CASE("候補の日は土日に当たらない") {
    CHECK(on_a_workday({2026, 1, 24}) == text::Date{2026, 1, 26});
    CHECK(on_a_workday({2026, 1, 25}) == text::Date{2026, 1, 26});
    CHECK(on_a_workday({2026, 1, 23}) == text::Date{2026, 1, 23});
    CHECK(on_a_workday({2028, 2, 29}) == text::Date{2028, 2, 29});
    CHECK(on_a_workday({1999, 1, 2}) == text::Date{1999, 1, 4});
    CHECK(on_a_workday({2019, 12, 29}) == text::Date{2019, 12, 30});
}

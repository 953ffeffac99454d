// The office's pages: what is left, the cases with their households, the settings.
#include "samples/play.hpp"
#include "support/catch.hpp"
#include "view_model/office/office_page.hpp"
#include "view_model/room.hpp"
#include "view_model/steps.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

Room office(text::Date day = {2026, 1, 23}) {
    return Room(samples::town_after_sitting(), {day, 9, 0, 0});
}

domain::Case case_called(const Room& room, const std::string& number) {
    for (const auto& [key, row] : room.record().rows<domain::Case>())
        if (row.number == number) return row;
    throw std::runtime_error("no case " + number);
}

Room at_case(const std::string& number) {
    auto room = office();
    room.state.place = case_place(case_called(room, number).id);
    return room;
}

std::size_t points(const Room& room) {
    return domain::open_points(room.record(), room.now().date).size();
}

/// Opens the first line of the page of this kind.
void open_point(Room& room, FormKind kind) {
    REQUIRE(room.press_where([&](const Action& action) {
        const auto* open = std::get_if<OpenForm>(&action);
        return open != nullptr && open->form.kind == kind;
    }));
}

}  // namespace

TEST_CASE("ホームからどの事務の画面へも行け、Escで戻る") {
    auto room = office();
    for (const auto* key : {"cases", "follow-up", "settings"}) {
        room.press_key(key);
        CHECK(room.state.place.page != Page::home);
        CHECK_THAT(room.screen().header.pill, Contains("映写しません"));
        room.escape();
        CHECK(room.state.place.page == Page::home);
    }
}

TEST_CASE("残っていることは、だれがいつまでにとともに並び、その場で済ませられる") {
    auto room = office({2026, 2, 3});
    room.press_key("follow-up");
    const auto before = points(room);
    REQUIRE(before > 0);
    CHECK_THAT(all_text(room.screen()), Contains("アウトの確認（持ち帰り）") && Contains("▲ 1月29日"));

    SECTION("持ち帰った機関が確認した") {
        open_point(room, FormKind::late_answer);
        room.press_key("kind/confirmed");
        submit(room);
        CHECK(points(room) == before - 1);
    }
    SECTION("本人へ伝えた") {
        open_point(room, FormKind::report_informed);
        room.press_key("agrees/yes");
        submit(room);
        CHECK(points(room) == before - 1);
    }
    SECTION("欠席の方へ伝えた") {
        open_point(room, FormKind::tell_absent);
        submit(room);
        CHECK(points(room) == before - 1);
    }
    SECTION("条件が満たされた") {
        open_point(room, FormKind::check_condition);
        submit(room);
        CHECK_FALSE(room.state.form->errors.empty());
        room.press_key("met/yes");
        submit(room);
        CHECK(points(room) == before - 1);
    }
    SECTION("条件が満たされなければ、次の議題として戻る") {
        open_point(room, FormKind::check_condition);
        room.press_key("met/no");
        submit(room);
        CHECK(points(room) == before - 1);
        CHECK(case_called(room, "R7-017").waits_for.has_value());
    }
    SECTION("フォローアップの結果が分かった") {
        open_point(room, FormKind::report_follow_up);
        submit(room);
        CHECK_FALSE(room.state.form->errors.empty());
        submit(room, {{"text", "デイサービスに通い続けている"}});
        CHECK(points(room) == before - 1);
    }
    SECTION("宿題が済んだ") {
        open_point(room, FormKind::review_homework);
        room.press_key("state/done");
        submit(room);
        CHECK(points(room) == before - 1);
    }
    CHECK(room.state.place.page == Page::follow_up);
}

TEST_CASE("後日決裁の支援決定は、決めた人と日とともに、残っていることから入れる") {
    auto record = samples::town_after_sitting();
    auto decision = record.rows<domain::SupportDecision>().begin()->second;
    decision.status = domain::DecisionStatus::decided_later;
    decision.decided_on.reset();
    decision.planned_on = text::Date{2026, 1, 30};
    record.put(decision);
    Room room(std::move(record), {text::Date{2026, 2, 3}, 9, 0, 0});
    room.press_key("follow-up");
    open_point(room, FormKind::late_decision);
    room.press_key("status/rejected");
    submit(room);
    CHECK_FALSE(room.state.form->errors.empty());  // 不決定 asks why
    room.press_key("status/decided_today");
    submit(room);
    const auto* kept = room.record().find<domain::SupportDecision>(domain::key_of(decision));
    CHECK(kept->status == domain::DecisionStatus::decided_today);
    CHECK(kept->decided_on == text::Date{2026, 2, 3});
    CHECK(room.record().find<domain::Person>(*kept->decided_by)->name == "森野");
}

TEST_CASE("ケースの画面には氏名が出るが、ほかの画面には出ない") {
    auto room = office();
    room.press_key("cases");
    CHECK_THAT(all_text(room.screen()), Contains("R7-012") && !Contains("見本"));
    room.press_key("case-" + std::to_string(case_called(room, "R7-012").id.value));
    CHECK_THAT(all_text(room.screen()), Contains("見本 松子") && Contains("経過"));
    CHECK(room.screen().header.pill == "氏名が出ています（映写しません）");
    room.escape();
    CHECK(room.state.place.page == Page::cases);
}

TEST_CASE("R28 保存期間を過ぎたケースは、一覧で分かる") {
    auto room = office();
    room.press_key("cases");
    CHECK_THAT(all_text(room.screen()), !Contains("保存期間を過ぎています"));
    auto later = office({2040, 1, 1});
    later.press_key("cases");
    CHECK_THAT(all_text(later.screen()), Contains("▲ 保存期間を過ぎています"));
}

TEST_CASE("新しいケースに世帯員と同意を入れ、プランをつくると、付議を待つものに並ぶ") {
    auto room = office();
    room.press_key("cases");
    room.press_key("new-case");
    submit(room, {{"number", "R7-020"}, {"calling_name", "J世帯"}});
    CHECK(error_of(room, "protected") == "どちらかを選んでください。");
    room.press_key("protected/no");
    submit(room, {{"number", "R7-020"}, {"calling_name", "J世帯"}});
    REQUIRE(room.state.place.page == Page::case_file);
    room.press_key("add-member");
    submit(room, {{"name", "髙﨑 𠮷野"}, {"relation", "母"}, {"age", "２００"}});
    CHECK_THAT(all_text(room.screen()), Contains("0から130"));
    submit(room, {{"name", "髙﨑 𠮷野"}, {"relation", "母"}, {"age", "８２"}});
    const auto id = room.state.place.support_case;
    const auto member = domain::members_of(room.record(), id).front();
    CHECK(member.age == 82);
    room.press_key("consent-" + std::to_string(member.id.value));
    room.press_key("status/given");
    submit(room, {{"given_on", "1/20"}, {"method", "申込票"}, {"scope", "役割をもつ機関まで"}});
    CHECK(domain::consent_extent(room.record(), id) == domain::ConsentExtent::all);
    room.press_key("propose-plan");
    submit(room);
    CHECK_THAT(all_text(room.screen()), Contains("付議を待つ　新規プラン"));
    room.state.place = {};
    CHECK_THAT(all_text(room.screen()), Contains("R7-020　新規プラン"));
}

TEST_CASE("ケースの文に氏名を書くと、呼び方で書くように言う") {
    auto room = at_case("R7-012");
    room.press_key("edit");
    submit(room, {{"summary", "見本 松子の通院が途切れた。"}});
    CHECK_THAT(all_text(room.screen()), Contains("世帯の方の名前が入っています"));
    submit(room, {{"summary", "{母}の通院が途切れた。"}});
    CHECK_FALSE(room.screen().dialog);
    CHECK_THAT(case_called(room, "R7-012").summary, !Contains("松子"));
}

TEST_CASE("転出したケースは理由とともに再開できる") {
    auto room = at_case("R7-015");
    room.press_key("end-case");
    room.press_key("ending/moved_away");
    room.press_key("on/2026-01-23");
    submit(room);
    CHECK(case_called(room, "R7-015").state == domain::CaseState::moved_away);
    room.press_key("reopen");
    submit(room);
    CHECK_THAT(all_text(room.screen()), Contains("理由を一文で入れてください"));
    submit(room, {{"because", "戻ってきた"}});
    CHECK(case_called(room, "R7-015").state == domain::CaseState::supported);
}

TEST_CASE("支援会議のケースは、同意のあとで新しい番号で開き、事実を選んで直して入れる") {
    auto room = at_case("支援-R7-04");
    room.press_key("open-with-consent");
    submit(room, {{"number", "R7-021"}, {"calling_name", "Lさん"}});
    CHECK_THAT(all_text(room.screen()), Contains("本人の同意がまだ記録されていません"));
    room.escape();
    const auto member = domain::members_of(room.record(), room.state.place.support_case).front();
    room.press_key("consent-" + std::to_string(member.id.value));
    room.press_key("status/given");
    submit(room, {{"given_on", "1/22"}, {"method", "口頭"}, {"scope", "役割をもつ機関まで"}});
    room.press_key("open-with-consent");
    submit(room, {{"number", "R7-021"}, {"calling_name", "Lさん"}, {"household", "60代 単身"}});
    REQUIRE(room.state.place.support_case == case_called(room, "R7-021").id);
    CHECK_THAT(all_text(room.screen()), !Contains("支援-R7-04"));
    room.press_key("take-over");
    room.press_key("fact-0");
    const auto words = texts_of_dialog(room.screen()).at("text");
    CHECK_FALSE(words.empty());
    room.press_key("confirmed_on/2026-01-23");
    submit(room, {{"text", "家の片付けを手伝ってほしい"}});
    const auto plans = room.record().rows<domain::SupportPlan>();
    const auto points_now =
        domain::points_of(room.record(), plans.rbegin()->second.id, domain::PlanPointKind::challenge);
    REQUIRE(points_now.size() == 1);
    CHECK(points_now.front().text == "家の片付けを手伝ってほしい");
}

TEST_CASE("設定は一つずつ直せ、弱められるのは注意の規則だけ") {
    auto room = office();
    room.press_key("settings");
    room.press_key("town-retention");
    submit(room, {{"value", "10年"}});
    CHECK_THAT(all_text(room.screen()), Contains("10年"));
    room.press_key("town-expected");
    submit(room, {{"value", "包括的相談支援 学校"}});
    CHECK_THAT(all_text(room.screen()), Contains("「学校」という機関の区分はありません"));
    room.escape();
    room.press_key("limit-new_plan-more");
    room.press_key("rule-R05");
    CHECK_THAT(all_text(room.screen()), Contains("表示だけ") && !Contains("R01\n"));
    room.press_key("rule-R05");
    CHECK_THAT(all_text(room.screen()), !Contains("\n表示だけ\n"));
}

#include "support/catch.hpp"
#include "view_model/steps.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;
using domain::Step;

namespace {

std::string due_key(const Room& room, int seq) {
    return "due/" + std::to_string(support_of(room, seq).id.value);
}

std::string id_text(const Room& room, const std::string& agency) {
    return std::to_string(agency_of(room.record(), agency).value);
}

domain::Closure closure_of(const Room& room) {
    const auto* row = room.record().find<domain::Closure>(room.state.place.item);
    return row == nullptr ? domain::Closure{} : *row;
}

domain::Suspension suspension_of(const Room& room) {
    const auto* row = room.record().find<domain::Suspension>(room.state.place.item);
    return row == nullptr ? domain::Suspension{} : *row;
}

}  // namespace

TEST_CASE("期限は日でも、くり返しと見直しの日でも入り、読めない日は欄の横に出る") {
    auto room = at_step(case_of_mother_and_son, Step::roles);
    room.press_key(due_key(room, 4));
    room.press_key("submit", {{"on", "2/30"}});
    CHECK_THAT(error_of(room, "on"), Contains("「2/30」は日として読めません"));
    room.press_key("submit", {{"on", "2026-01-21"}});
    CHECK_THAT(error_of(room, "on"), Contains("会議の日より前"));
    room.press_key("submit", {{"on", "２／１３"}});
    CHECK(support_of(room, 4).due_on == text::Date{2026, 2, 13});
    room.press_key(due_key(room, 4));
    room.press_key("way/often");
    room.press_key("submit");
    CHECK_FALSE(error_of(room, "frequency").empty());
    CHECK_FALSE(error_of(room, "review").empty());
    room.press_key("frequency/毎月");
    room.press_key("review/2026-04-22");
    room.press_key("submit");
    CHECK_FALSE(support_of(room, 4).due_on.has_value());
    CHECK(support_of(room, 4).frequency == "毎月");
    CHECK(support_of(room, 4).review_on == text::Date{2026, 4, 22});
}

TEST_CASE("うるう年でない年の2月29日は期限にならず、うるう年なら入る") {
    auto room = at_step(case_of_mother_and_son, Step::roles);
    room.press_key(due_key(room, 4));
    room.press_key("submit", {{"on", "2026-02-29"}});
    CHECK_FALSE(error_of(room, "on").empty());
    room.press_key("submit", {{"on", "令和10年2月29日"}});
    CHECK(support_of(room, 4).due_on == text::Date{2028, 2, 29});
}

TEST_CASE("目標は2,000字でも、髙﨑𠮷でも、そのまま残る") {
    auto room = at_step(case_of_mother_and_son, Step::hopes);
    std::string words;
    for (int times = 0; times < 500; ++times) words += "髙﨑𠮷と";
    const auto member = room_case(room.record(), item_of(room)).goals.at(0).member;
    room.press_key("goal/" + std::to_string(member.value));
    room.press_key("submit", {{"text", words}});
    CHECK_FALSE(room.state.form.has_value());
    CHECK(room_case(room.record(), item_of(room)).goals.at(0).words == words);
}

TEST_CASE("名前を書くと断られ、かっこに入れれば呼称になる") {
    auto room = at_step(case_of_mother_and_son, Step::hopes);
    room.press_key("policy");
    room.press_key("submit", {{"text", "見本松子の通院を整える"}});
    CHECK_THAT(error_of(room, "text"), Contains("{母} のように"));
    CHECK(all_text(room.screen()).find("見本 松子") == std::string::npos);
    room.press_key("submit", {{"text", "{松子}の通院を{竹夫}と整える"}});
    CHECK(room_case(room.record(), item_of(room)).policy == "母の通院を長男と整える");
    room.press_key("policy");
    CHECK_THAT(all_text(room.screen()), Contains("{母}の通院を{長男}と整える"));
    room.press_key("submit", {{"text", "{叔父}に頼む"}});
    CHECK_THAT(error_of(room, "text"), Contains("「叔父」という世帯の方はいません"));
}

TEST_CASE("打ち込まれた参照の印は取り除かれる") {
    auto room = at_step(case_of_mother_and_son, Step::hopes);
    room.press_key("policy");
    room.press_key("submit", {{"text", "⟦9⟧を先に"}});
    CHECK(room_case(room.record(), item_of(room)).policy == "9を先に");
}

TEST_CASE("課題の行は、加え、選んで直し、空にして消せる") {
    auto room = at_step(case_of_mother_and_son, Step::hopes);
    const auto lines = [&] { return room_case(room.record(), item_of(room)).challenges; };
    room.press_key("point/challenge");
    room.press_key("submit");
    CHECK_FALSE(error_of(room, "text/0").empty());
    room.press_key("submit", {{"text/0", "ごみ出しが難しい"}});
    REQUIRE(lines().size() == 5);
    CHECK(lines().back().text == "ごみ出しが難しい");
    const auto number = std::to_string(lines().back().number);
    room.press_key("point/challenge");
    room.press_key("number/" + number);
    CHECK_THAT(all_text(room.screen()), Contains("ごみ出しが難しい"));
    room.press_key("submit", {{"text/" + number, ""}});
    CHECK(lines().size() == 4);
}

TEST_CASE("終結後の体制は枠ごとに決まり、ほかの枠は消えない") {
    auto room = at_step(case_of_megumi, Step::aftercare);
    room.record().rows<domain::Closure>().clear();
    CHECK_THAT(all_text(room.screen()), Contains("主担当機関とフォローアップを決めます"));
    room.press_key("closure/lead");
    room.press_key("submit");
    CHECK_FALSE(error_of(room, "lead").empty());
    room.press_key("lead/" + id_text(room, "包括"));
    room.press_key("submit");
    room.press_key("closure/follow_up");
    room.press_key("submit");
    CHECK_FALSE(error_of(room, "follow_up").empty());
    room.press_key("follow_up/yes");
    room.press_key("follow_up_by/" + id_text(room, "包括"));
    room.press_key("submit", {{"how", "電話"}, {"person", "岸"}, {"on", "4/20"}});
    CHECK(closure_of(room).lead == agency_of(room.record(), "包括"));
    CHECK(closure_of(room).follow_up_on == text::Date{2026, 4, 20});
    CHECK_THAT(all_text(room.screen()), Contains("電話　令和8年4月20日（月）　包括　岸"));
}

TEST_CASE("つなぎもどしには連携のしかたが要る") {
    auto room = at_step(case_of_megumi, Step::aftercare);
    room.press_key("closure/referral");
    room.press_key("referral/" + id_text(room, "こども"));
    room.press_key("submit");
    CHECK_FALSE(error_of(room, "liaison").empty());
    room.press_key("submit", {{"liaison", "3か月ごとに多機関が様子を聞く"}});
    CHECK(closure_of(room).referral_back == agency_of(room.record(), "こども"));
}

TEST_CASE("中断では安否を確かめたかが問われ、経過が表になる") {
    auto room = at_step(case_of_isao, Step::attempts);
    CHECK_THAT(all_text(room.screen()), Contains("令和7年10月6日") && Contains("108日前"));
    room.record().rows<domain::Suspension>().clear();
    room.press_key("suspension/safety");
    room.press_key("submit", {{"safety", "家主が明かりを確認"}});
    CHECK_FALSE(error_of(room, "checked").empty());
    room.press_key("checked/yes");
    room.press_key("submit", {{"safety", "家主が明かりを確認"}});
    CHECK(suspension_of(room).safety_checked == domain::YesNo::yes);
    CHECK_THAT(all_text(room.screen()), Contains("✓ 確かめた　家主が明かりを確認"));
    turn(room, Step::contact_points);
    room.press_key("suspension/revisit");
    room.press_key("revisit_by/" + id_text(room, "多機関"));
    room.press_key("submit", {{"revisit_on", "4/22"}});
    CHECK(suspension_of(room).revisit_on == text::Date{2026, 4, 22});
    CHECK(suspension_of(room).safety == "家主が明かりを確認");
}

TEST_CASE("接触の試みは過ぎた日と回数で記録される") {
    auto room = at_step(case_of_isao, Step::attempts);
    const auto before = domain::attempts_of(room.record(), *item_of(room).support_case).size();
    room.press_key("attempt/new");
    room.press_key("submit", {{"count", "零"}, {"on", "2027-01-01"}});
    CHECK_FALSE(error_of(room, "way").empty());
    CHECK_FALSE(error_of(room, "count").empty());
    CHECK_THAT(error_of(room, "on"), Contains("まだ来ていません"));
    CHECK_FALSE(error_of(room, "result").empty());
    room.press_key("way/訪問");
    room.press_key("submit", {{"count", "４"}, {"on", "12/16"}, {"result", "応答なし"}});
    const auto attempts = domain::attempts_of(room.record(), *item_of(room).support_case);
    REQUIRE(attempts.size() == before + 1);
    CHECK(attempts.back().count == 4);
    CHECK(attempts.back().last_on == text::Date{2025, 12, 16});
}

TEST_CASE("前の役割は、できた・途中・まだと、答えた機関が残る") {
    auto room = at_step(case_of_sho, Step::review);
    const auto earlier = room_case(room.record(), item_of(room)).previous;
    REQUIRE_FALSE(earlier.empty());
    const auto id = earlier.front().id;
    room.press_key("progress/" + std::to_string(id.value) + "/going_on");
    const auto* support = room.record().find<domain::SupportItem>(id);
    CHECK(support->progress == domain::Progress::going_on);
    CHECK(support->progress_by.has_value());
    CHECK_THAT(all_text(room.screen()), Contains("▲ 途中"));
}

TEST_CASE("宿題には機関と期日が要る") {
    auto room = at_step(case_of_mother_and_son, Step::hopes);
    Form form;
    form.kind = FormKind::homework;
    form.item = room.state.place.item;
    form.message = "受診の日を聞く";
    room.act(OpenForm{form});
    CHECK_THAT(all_text(room.screen()), Contains("受診の日を聞く"));
    room.press_key("submit", {{"text", "受診の日を聞く"}});
    CHECK_FALSE(error_of(room, "agency").empty());
    CHECK_FALSE(error_of(room, "on").empty());
}

TEST_CASE("Escで枠をやめると、何をやめたかが出て、何も記録されない") {
    auto room = at_step(case_of_mother_and_son, Step::roles);
    const auto before = room.events.size();
    room.press_key(due_key(room, 4));
    const auto title = room.screen().dialog->title;
    room.act(CloseForm{}, {{"on", "2/20"}});
    CHECK_FALSE(room.screen().dialog);
    REQUIRE(room.screen().banner);
    CHECK_THAT(room.screen().banner->text, Contains(title));
    CHECK_THAT(room.screen().banner->remedy, Contains("入れた文は残していません"));
    CHECK(room.events.size() == before);

    room.press_key(due_key(room, 4));
    room.act(CloseForm{});
    CHECK_THAT(room.screen().banner->remedy, !Contains("入れた文"));
    room.press_key(due_key(room, 4));
    CHECK_FALSE(room.screen().banner);
}

TEST_CASE("枠の中のF1は鍵を出し入れし、入れたものと選んだものは残る") {
    auto room = at_step(case_of_mother_and_son, Step::roles);
    room.press_key(due_key(room, 4));
    room.press_key("way/often");
    room.press_key("frequency/毎月");
    REQUIRE(room.screen().dialog->help);
    room.act(room.screen().dialog->help->action);
    CHECK_THAT(all_text(room.screen()), Contains("やめて戻る（記録しません）") && Contains("この表を隠す"));
    CHECK_THAT(all_text(room.screen()), Contains("● 毎月"));
    room.act(room.screen().dialog->help->action);
    CHECK_THAT(all_text(room.screen()), !Contains("この表を隠す") && Contains("● 毎月"));
    room.press_key("review/2026-04-22");
    room.press_key("submit");
    CHECK(support_of(room, 4).frequency == "毎月");
}

// The rules table, the vocabularies, and how things are called.
#include <set>

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"
#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

namespace {

template <class E>
void check_codes() {
    std::set<std::string_view> codes;
    for (const auto& name : code_names(E{})) {
        INFO(name.code);
        CHECK(codes.insert(name.code).second);
        CHECK(parse_code<E>(name.code) == name.value);
        CHECK(code(name.value) == name.code);
        CHECK(label(name.value) == name.label);
        if (!name.label.empty()) CHECK(parse_code<E>(name.label) == name.value);
    }
    CHECK_FALSE(parse_code<E>("どれでもない"));
}

}  // namespace

TEST_CASE("規則はR01からR28まで順に、出典と直し方をもつ") {
    REQUIRE(rules().size() == 28);
    int number = 0;
    for (const auto& row : rules()) {
        ++number;
        CHECK(code(row.id) == (number < 10 ? "R0" : "R") + std::to_string(number));
        CHECK_FALSE(row.moment.empty());
        CHECK_FALSE(row.text.empty());
        CHECK_FALSE(row.remedy.empty());
        CHECK_FALSE(row.source.empty());
        CHECK(&rule(row.id) == &row);
        // R23 refuses at the item and warns when the meeting closes.
        if (row.level == RuleLevel::warn || row.id == R23) CHECK_FALSE(row.usual_reasons.front().empty());
    }
    CHECK(label(RuleLevel::refuse) == "止める");
    CHECK(label(RuleLevel::warn) == "注意");
    CHECK(label(RuleLevel::show) == "表示");
}

TEST_CASE("直す命令に書いたことは、どれも直した行に入る") {
    const auto record = opened();
    const auto& some = record.rows<Case>().begin()->second;
    SetCase command{some.id,    "R7-099", "う世帯", "三人暮らし", some.route, text::Date{2026, 1, 5},
                    elder_care, "概要",   "目的",   true};
    auto row = some;
    copy_fields(row, command);
    CHECK(row.number == command.number);
    CHECK(row.calling_name == command.calling_name);
    CHECK(row.household == command.household);
    CHECK(row.route == command.route);
    CHECK(row.received_on == command.received_on);
    CHECK(row.referrer == command.referrer);
    CHECK(row.summary == command.summary);
    CHECK(row.purpose == command.purpose);
    CHECK(row.protected_address);
    CHECK(row.id == some.id);
    SetCase back{some.id};
    copy_fields(back, row);
    CHECK(back == command);
}

TEST_CASE("言葉は符号でも日本語でも読める") {
    check_codes<AgencyCategory>();
    check_codes<RuleId>();
    check_codes<Step>();
    check_codes<MeetingKind>();
    check_codes<ReviewTiming>();
    check_codes<AgendaKind>();
    check_codes<MeetingState>();
    check_codes<CaseState>();
    check_codes<CaseRoute>();
    check_codes<ConsentStatus>();
    check_codes<PlanKind>();
    check_codes<PlanState>();
    check_codes<PlanPointKind>();
    check_codes<Service>();
    check_codes<RoleKind>();
    check_codes<Progress>();
    check_codes<Presence>();
    check_codes<Outcome>();
    check_codes<DecisionStatus>();
    check_codes<AnswerKind>();
    check_codes<NoteKind>();
    check_codes<ActionState>();
    check_codes<YesNo>();
    CHECK(sign(RoleKind::responsible) == "◎");
    CHECK(sign(RoleKind::none).empty());
}

TEST_CASE("会議と議題の呼び名は紙と画面で同じ") {
    const auto record = planned();
    CHECK(title_of(record, get<Meeting>(record, meeting)) == "令和7年度 第10回 重層的支援会議");
    CHECK(title_of(record, get<Meeting>(record, statutory_meeting)) == "支援会議");
    CHECK(code_of(get<Meeting>(record, statutory_meeting)) == "S81-2");
    CHECK(code_of(get<Sitting>(record, sitting)) == "S81");
    CHECK(title_of(record, get<AgendaItem>(record, new_item)) == "R7-012　世帯R7-012");
    CHECK(short_title_of(record, get<AgendaItem>(record, new_item)) == "R7-012 新規");
    CHECK(short_title_of(record, get<AgendaItem>(record, closing_item)) == "R7-008 終結");
    CHECK(title_of(record, get<AgendaItem>(record, homework_item)) == "前回の宿題");
    CHECK(agency_short_name(record, outreach) == "アウト");
    CHECK(agency_name(record, AgencyId{999}) == "（機関なし）");
}

TEST_CASE("期限は紙・役割の表・読み上げで書き方が違う") {
    const auto record = planned();
    const auto& once = get<SupportItem>(record, hospital);
    CHECK(due_on_paper(once) == "令和8年2月20日");
    CHECK(due_on_board(once) == "2/20");
    CHECK(due_read_out(once) == "2月20日まで");
    const auto& monthly = get<SupportItem>(record, visits);
    CHECK(due_on_paper(monthly) == "毎月（見直し 令和8年4月23日）");
    CHECK(due_on_board(monthly) == "毎月");
    CHECK(due_read_out(monthly) == "毎月（見直し 4月23日）");
    CHECK(due_on_paper(SupportItem{}).empty());
    CHECK(due_read_out(SupportItem{}).empty());
}

TEST_CASE("案内した機関のないケースは出席の機関すべてが対象になる") {
    auto record = planned();
    CHECK(invited_to(record, get<AgendaItem>(record, sharing_item)).size() == 6);
    record.put(Invitation{sharing_item, fire});
    CHECK(invited_to(record, get<AgendaItem>(record, sharing_item)) == std::vector<AgencyId>{fire});
}

TEST_CASE("役割は◎○△の順に並ぶ") {
    auto record = in_item(new_item);
    run(record, SetRole{.support_item = hospital, .agency = city, .kind = RoleKind::cooperating});
    const auto roles = roles_of(record, hospital);
    REQUIRE(roles.size() == 3);
    CHECK(roles[0].agency == elder_care);
    CHECK(roles[1].agency == city);
    CHECK(roles[2].agency == community);
    CHECK(held_roles(record, new_plan, city).size() == 2);
    CHECK(agencies_with_roles(record, new_plan).size() == 6);
    CHECK(services_used(record, new_plan) == std::vector<Service>{Service::outreach});
}

TEST_CASE("点検は、開会の前から役割の足りないところを見つける") {
    auto record = planned();
    CHECK(count_findings(record, meeting, "R09") == 0);
    edit<SupportItem>(record, hospital, [](SupportItem& row) { row.due_on.reset(); });
    CHECK(count_findings(record, meeting, "R09") == 1);
    CHECK(count_findings(record, meeting, "R04") == 0);
    CHECK(count_findings(record, meeting, "R07") == 0);
    CHECK(check_meeting(record, MeetingId{999}).empty());
}

TEST_CASE("点検は、始めたケースの残りを規則ごとに見つける") {
    auto record = in_item(new_item);
    CHECK(count_findings(record, meeting, "R23") == 1);
    CHECK(count_findings(record, meeting, "R07") == 1);
    CHECK(count_findings(record, meeting, "R08") == 1);
    CHECK(count_findings(record, meeting, "R10") == 1);
    settle_new_plan(record);
    CHECK(check_meeting(record, meeting).empty());
}

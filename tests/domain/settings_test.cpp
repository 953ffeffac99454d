// 町の設定: what a town may set, and that an opened meeting keeps what was in force.
#include "domain/rules/settings.hpp"

#include "domain/queries/query.hpp"
#include "domain/rules/checks.hpp"
#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

TEST_CASE("弱められるのは注意の規則だけで、止める規則は弱められない") {
    const auto record = planned();
    CHECK(refused_by(record, SetRuleLevel{.rule = R01}) == "-");
    CHECK(refused_by(record, SetRuleLevel{.rule = R20}) == "-");
    CHECK(refused_by(record, SetRuleLevel{.rule = R05}).empty());
}

TEST_CASE("弱めた規則は理由を求めず、示すだけになる") {
    auto record = in_item(new_item);
    CHECK(warned_by(record, Judge{.item = new_item}) == "R07");
    auto lowered = planned();
    run(lowered, SetRuleLevel{.rule = R07});
    for (const auto& row : attendances_of(lowered, meeting))
        run(lowered, SetPresence{.meeting = meeting, .person = row.person}, at(13, 25));
    run(lowered, ConfirmSecrecy{.meeting = meeting}, at(13, 28));
    run(lowered, OpenMeeting{.meeting = meeting}, at(13, 30));
    run(lowered, StartItem{.item = new_item});
    const auto accepted = run(lowered, Judge{.item = new_item});
    REQUIRE_FALSE(accepted.warned.empty());
    CHECK(accepted.warned.at(0).level == RuleLevel::show);
}

TEST_CASE("開会したあとに変えた設定は、その会議の紙と規則を変えない") {
    auto record = opened();
    run(record, SetRuleLevel{.rule = R07});
    CHECK(level_in(record, record.find<Meeting>(meeting), R07) == RuleLevel::warn);
    CHECK(level_in(record, record.find<Meeting>(statutory_meeting), R07) == RuleLevel::show);
    run(record, set_town([](SetTown& town) {
            town.name = "新かささぎ市";
            town.retention = "10年";
        }));
    CHECK(town_of(as_it_was(record, meeting)).name == "かささぎ市");
    CHECK(town_of(as_it_was(record, statutory_meeting)).name == "新かささぎ市");
}

TEST_CASE("R05 出席を求める機関の区分は町が決める") {
    auto record = planned();
    CHECK(refused_by(record, set_town([](SetTown& town) { town.expected = "学識者"; })) == "-");
    run(record, set_town([](SetTown& town) { town.expected = "教育"; }));
    CHECK(count_findings(record, meeting, "R05") == 1);
    run(record, set_town([](SetTown& town) { town.expected.clear(); }));
    CHECK(count_findings(record, meeting, "R05") == 0);
}

TEST_CASE("時間のめやすは、議題に加えるときの分になる") {
    auto record = planned();
    CHECK(refused_by(record, SetTimeLimit{.timing = ReviewTiming::new_plan, .minutes = 0}) == "-");
    run(record, SetTimeLimit{.timing = ReviewTiming::new_plan, .minutes = 40});
    run(record, PutOnAgenda{.meeting = meeting, .support_case = waiting_case});
    for (const auto& item : agenda_of(record, meeting))
        if (item.support_case == waiting_case) CHECK(item.minutes == 40);
}

TEST_CASE("R02 主催・根拠・守秘の文言は、会議の種別ごとに設定から入る") {
    auto record = planned();
    run(record, set_town([](SetTown& town) {
            town.multi_layered_basis = "実施要綱";
            town.statutory_basis = "社会福祉法第106条の6";
            town.statutory_secrecy = "守秘義務があります。";
            town.multi_layered_convener = "社会福祉協議会";
        }));
    run(record, MakeSitting{.on = {2026, 3, 5}, .place = "市役所", .like = sitting});
    const auto blocks = meetings_of(record, record.rows<Sitting>().rbegin()->second.id);
    CHECK(blocks.at(0).convener == "社会福祉協議会");
    CHECK(blocks.at(0).basis == "実施要綱");
    CHECK(blocks.at(1).convener == "かささぎ市");
    CHECK(blocks.at(1).secrecy_text == "守秘義務があります。");
}

TEST_CASE("画面を閉じるまでの時間は町が決め、0分なら閉じない") {
    auto record = planned();
    CHECK(town_of(record).idle_minutes == 10);
    CHECK(refused_by(record, SetIdleMinutes{-1}) == "-");
    CHECK(refused_by(record, SetIdleMinutes{most_idle_minutes + 1}) == "-");
    run(record, SetIdleMinutes{30});
    CHECK(town_of(record).idle_minutes == 30);
    run(record, SetIdleMinutes{0});
    CHECK(town_of(record).idle_minutes == 0);
    run(record, set_town([](SetTown& town) { town.name = "新かささぎ市"; }));
    CHECK(town_of(record).idle_minutes == 0);
}

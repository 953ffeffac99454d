// What a meeting left open returns until somebody says that it is done (R10, R21, R23, R25).
#include "domain/queries/load_board.hpp"
#include "domain/queries/query.hpp"
#include "domain/rules/open_points.hpp"
#include "domain/rules/proposal.hpp"
#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

namespace {

constexpr text::DateTime later{{2026, 2, 3}, 10, 0, 0};

int count(const Record& record, OpenPointKind kind) {
    int found = 0;
    for (const auto& point : open_points(record, february)) found += point.kind == kind ? 1 : 0;
    return found;
}

/// The new plan was approved on condition, one agency took its part home, the 支援決定 comes later.
Record closed_with_open_ends() {
    auto record = in_item(new_item);
    tick_all(record, new_item);
    run(record, Judge{.item = new_item,
                      .outcome = Outcome::approved_conditionally,
                      .condition = "受診の日が決まること",
                      .checker = elder_care,
                      .check_on = text::Date{2026, 2, 20}});
    run(record, DecideSupport{.item = new_item,
                              .service = Service::outreach,
                              .status = DecisionStatus::decided_later,
                              .planned_on = text::Date{2026, 1, 30}});
    run(record, SetMonitoring{.item = new_item, .on = text::Date{2026, 4, 23}});
    run(record, SetInformer{.item = new_item, .agency = elder_care, .on = text::Date{2026, 1, 26}});
    for (const auto agency : {elder_care, health, community, self_help, city})
        confirm(record, new_item, agency);
    run(record, GiveAnswer{.item = new_item,
                           .agency = outreach,
                           .kind = AnswerKind::taken_home,
                           .until = text::Date{2026, 1, 29}});
    run(record, FinishItem{.item = new_item});
    run(record,
        SetPresence{.meeting = meeting, .person = hara, .presence = Presence::absent, .told_by = kawabe});
    run(record, CloseMeeting{.meeting = meeting}, at(15), "時間切れ");
    return record;
}

}  // namespace

TEST_CASE("R23 閉会のあとに残ったことは、どれも次の議題の案に出る") {
    const auto record = closed_with_open_ends();
    for (const auto kind : {OpenPointKind::condition, OpenPointKind::answer, OpenPointKind::support_decision,
                            OpenPointKind::inform, OpenPointKind::tell_absent, OpenPointKind::homework})
        CHECK(count(record, kind) == 1);
    const auto points = open_points(record, february);
    CHECK(std::is_sorted(points.begin(), points.end(), [](const OpenPoint& a, const OpenPoint& b) {
        constexpr text::Date never{9999, 12, 31};
        return a.due.value_or(never) < b.due.value_or(never);
    }));
}

TEST_CASE("R21 条件つき了承のケースは、期日に条件の確認としてまた付議される") {
    auto record = closed_with_open_ends();
    const auto is_proposed = [&](text::Date on) {
        const auto cases = propose(record, on);
        return std::any_of(cases.begin(), cases.end(),
                           [](const ProposedCase& row) { return row.support_case == new_case; });
    };
    CHECK_FALSE(is_proposed({2026, 2, 19}));
    CHECK(is_proposed({2026, 2, 20}));
    run(record, CheckCondition{.item = new_item, .met = YesNo::yes, .on = {2026, 2, 3}}, later);
    CHECK(count(record, OpenPointKind::condition) == 0);
    CHECK(get<Case>(record, new_case).waits_for == ReviewTiming::monitoring);
}

TEST_CASE("R21 条件を満たさないケースは再協議になる") {
    auto record = closed_with_open_ends();
    run(record, CheckCondition{.item = new_item, .met = YesNo::no, .on = {2026, 2, 3}}, later);
    CHECK(get<Case>(record, new_case).waits_for == ReviewTiming::new_plan);
    CHECK(get<Case>(record, new_case).waits_because == "条件を満たさない（再協議）");
}

TEST_CASE("R10 持ち帰った機関の答えは会議のあとに入り、確認した答えは変えられない") {
    auto record = closed_with_open_ends();
    run(record, GiveAnswer{.item = new_item, .agency = outreach}, later);
    CHECK(count(record, OpenPointKind::answer) == 0);
    CHECK(refused_by(record,
                     GiveAnswer{.item = new_item, .agency = outreach, .kind = AnswerKind::difficult}) == "-");
}

TEST_CASE("R08 後日決裁は来たときに決定日とともに入り、二度は入らない") {
    auto record = closed_with_open_ends();
    const DecideSupport decision{.item = new_item,
                                 .service = Service::outreach,
                                 .status = DecisionStatus::decided_today,
                                 .decided_by = morino,
                                 .decided_on = text::Date{2026, 1, 30}};
    run(record, decision, later);
    CHECK(count(record, OpenPointKind::support_decision) == 0);
    CHECK(refused_by(record, decision) == "-");
}

TEST_CASE("R25 本人へ伝えたあとも、同意したかどうかが分かるまで残る") {
    auto record = closed_with_open_ends();
    CHECK(refused_by(record, ReportInformed{.item = new_item, .on = february}) == "-");
    run(record, ReportInformed{.item = new_item, .on = text::Date{2026, 1, 26}, .said = "考えたい"}, later);
    CHECK(count(record, OpenPointKind::inform) == 0);
    CHECK(count(record, OpenPointKind::agreement) == 1);
    run(record,
        ReportInformed{
            .item = new_item, .on = text::Date{2026, 1, 26}, .said = "お願いします", .agrees = YesNo::yes},
        later);
    CHECK(count(record, OpenPointKind::agreement) == 0);
}

TEST_CASE("R25 本人が同意しないプランは、再プランとして付議を待つ") {
    auto record = closed_with_open_ends();
    run(record, ReportInformed{.item = new_item, .on = text::Date{2026, 1, 26}, .agrees = YesNo::no}, later);
    CHECK(get<Case>(record, new_case).waits_for == ReviewTiming::renewed_plan);
}

TEST_CASE("R20 欠席の機関へ伝えたら、残りから消える") {
    auto record = closed_with_open_ends();
    CHECK(refused_by(record, TellAbsent{.meeting = meeting, .person = kishi, .on = day}) == "-");
    run(record, TellAbsent{.meeting = meeting, .person = hara, .on = {2026, 1, 23}}, later);
    CHECK(count(record, OpenPointKind::tell_absent) == 0);
}

TEST_CASE("R03 支援会議に残ったことは、重層的支援会議には出ない") {
    auto record = in_sharing();
    run(record,
        SetConsentEffort{
            .item = sharing_item, .agency = outreach, .how = "訪問", .when = "2月", .next_on = february});
    run(record, FinishItem{.item = sharing_item}, at(15, 30), "後で答える");
    run(record, CloseMeeting{.meeting = statutory_meeting}, at(15, 40));
    CHECK(count(record, OpenPointKind::consent_effort) == 1);
    run(record, MakeSitting{.on = {2026, 3, 5}, .place = "市役所", .like = sitting});
    const auto blocks = meetings_of(record, record.rows<Sitting>().rbegin()->second.id);
    CHECK(points_for(record, blocks.at(0)).empty());
    CHECK_FALSE(points_for(record, blocks.at(1)).empty());
    for (const auto& proposed : propose(record, february))
        if (proposed.support_case == statutory_case) CHECK(proposed.kind == MeetingKind::statutory_support);
}

TEST_CASE("終わったケースに残ったことは、もう出ない") {
    auto record = closed_with_open_ends();
    run(record, EndCase{.support_case = new_case, .ending = CaseState::died, .on = day}, later);
    for (const auto& point : open_points(record, february)) CHECK(point.support_case != new_case);
}

TEST_CASE("付議を待つケースは、期日を過ぎたものから出て、次第にあるものは出ない") {
    auto record = planned();
    edit<Case>(record, waiting_case, [](Case& row) {
        row.waits_for = ReviewTiming::monitoring;
        row.waits_because = "モニタリングの時期";
        row.due_on = text::Date{2026, 1, 15};
    });
    edit<Case>(record, new_case, [](Case& row) { row.waits_for = ReviewTiming::new_plan; });
    const auto cases = propose(record, february);
    REQUIRE(cases.size() == 1);
    CHECK(cases.at(0).support_case == waiting_case);
    CHECK(cases.at(0).overdue);
    CHECK(cases.at(0).reasons == std::vector<std::string>{"モニタリングの時期　1月15日を過ぎている"});
    CHECK(propose(record, {2026, 1, 14}).empty());
}

TEST_CASE("機関の持ち分は担当を重く数え、支援会議のケースを数えない") {
    auto record = opened();
    const auto loads = loads_of(record, meeting);
    const auto of = [&](AgencyId id) {
        for (const auto& load : loads)
            if (load.agency == id) return load;
        return AgencyLoad{id, {}, {}};
    };
    CHECK(of(outreach).here == RoleCount{1, 0, 0});
    CHECK(of(outreach).running == RoleCount{1, 0, 0});
    CHECK(of(fire) == AgencyLoad{fire, {}, {}});
    CHECK(loads.front().agency == outreach);
    CHECK_FALSE(carries_most(record, new_plan));
    for (const auto support : {visits, instalments})
        run(record, SetRole{.support_item = support, .agency = elder_care, .kind = RoleKind::responsible});
    run(record, AddSupportItem{.plan = new_plan, .text = "見守り"});
    CHECK(carries_most(record, new_plan) == elder_care);
}

// Nothing that a meeting leaves open vanishes, whichever way it is left (R23).
#include "domain/commands/plan_copy.hpp"
#include "domain/queries/query.hpp"
#include "domain/rules/open_points.hpp"
#include "domain/rules/proposal.hpp"
#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

namespace {

constexpr text::Date april{2026, 4, 2};

bool is_proposed(const Record& record, CaseId id, text::Date on = february) {
    const auto cases = propose(record, on);
    return std::any_of(cases.begin(), cases.end(),
                       [&](const ProposedCase& row) { return row.support_case == id; });
}

const Case& the_case(const Record& record, CaseId id) {
    return get<Case>(record, id);
}

bool is_open(const Record& record, OpenPointKind kind, AgendaItemId item) {
    const auto points = open_points(record, day);
    return std::any_of(points.begin(), points.end(),
                       [&](const OpenPoint& point) { return point.kind == kind && point.item == item; });
}

Judge conditionally() {
    return {.item = closing_item,
            .outcome = Outcome::approved_conditionally,
            .condition = "主治医と話せること",
            .checker = elder_care,
            .check_on = february};
}

/// The 終結 is approved under a condition, and the meeting is over.
Record closed_on_condition() {
    auto record = in_item(closing_item);
    run(record, SetClosure{.item = closing_item, .lead = elder_care, .follow_up = YesNo::no});
    tick_all(record, closing_item);
    run(record, conditionally(), at(14), "確かめた");
    run(record, FinishItem{.item = closing_item}, at(14, 10), "あとで");
    run(record, CloseMeeting{.meeting = meeting}, at(15), "時間切れ");
    return record;
}

}  // namespace

TEST_CASE("送った議題は、期日を待たずに次の会議に並ぶ") {
    auto record = planned();
    edit<Case>(record, renewed_case, [](Case& row) { row.due_on = text::Date{2026, 12, 1}; });
    run(record, TakeOff{.item = renewed_item, .because = "資料がない"}, at(9));
    CHECK(is_proposed(record, renewed_case));
}

TEST_CASE("終わらなかった議題は、前の期日を待たずに次の会議に並ぶ") {
    auto record = in_item(renewed_item);
    edit<Case>(record, renewed_case, [](Case& row) { row.due_on = text::Date{2026, 12, 1}; });
    run(record, CloseMeeting{.meeting = meeting}, at(15, 10), "時間切れ");
    CHECK(is_proposed(record, renewed_case));
}

TEST_CASE("R15 モニタリングの日を決めずに終えたケースは、決まるまで次の議題に並ぶ") {
    auto record = opened();
    settle_new_plan(record);
    run(record, SetMonitoring{.item = new_item}, at(14));
    run(record, FinishItem{.item = new_item}, at(14, 10), "あとで決める");
    CHECK(the_case(record, new_case).waits_for == ReviewTiming::monitoring);
    run(record, CloseMeeting{.meeting = meeting}, at(15, 10), "時間切れ");
    CHECK(is_proposed(record, new_case));
}

TEST_CASE("R25 伝える人を決めずに終えた議題は、残ったこととして並ぶ") {
    auto record = opened();
    settle_new_plan(record);
    run(record, SetInformer{.item = new_item}, at(14));
    run(record, FinishItem{.item = new_item}, at(14, 10), "あとで決める");
    run(record, CloseMeeting{.meeting = meeting}, at(15, 10), "時間切れ");
    CHECK(is_open(record, OpenPointKind::inform, new_item));
}

TEST_CASE("R21 条件つきの終結は、条件を満たすまで終わらない") {
    auto record = closed_on_condition();
    CHECK(the_case(record, closing_case).state == CaseState::supported);
    SECTION("満たした") {
        run(record, CheckCondition{.item = closing_item, .met = YesNo::yes, .on = day}, at(16));
        CHECK(the_case(record, closing_case).state == CaseState::closed);
        CHECK(the_case(record, closing_case).lead == elder_care);
        CHECK_FALSE(is_proposed(record, closing_case));
    }
    SECTION("満たさなければ、終結としてもう一度付議できる") {
        run(record, CheckCondition{.item = closing_item, .met = YesNo::no, .on = day}, at(16));
        CHECK(the_case(record, closing_case).waits_for == ReviewTiming::closure);
        CHECK(is_proposed(record, closing_case));
    }
}

TEST_CASE("参加支援のプランを決めても、多機関協働のプランは続く") {
    auto record = opened();
    settle_new_plan(record);
    run(record, FinishItem{.item = new_item}, at(14, 10));
    const auto provider = PlanKind::participation;
    run(record, ProposePlan{.support_case = new_case, .kind = provider}, at(14, 20));
    AgendaItem item = get<AgendaItem>(record, new_item);
    item.plan = *proposed_plan(record, new_case, provider);
    CHECK(previous_plan(record, item) == nullptr);
}

TEST_CASE("R08 決まっていないプラン案は、モニタリングでは決まらない") {
    auto record = planned();
    run(record, SetItem{.item = new_item, .timing = ReviewTiming::monitoring}, at(9));
    CHECK_FALSE(get<AgendaItem>(record, new_item).plan);
    CHECK(get<SupportPlan>(record, new_plan).state == PlanState::proposed);
}

TEST_CASE("R01 同意のないケースは、支援会議の議題としてだけ並ぶ") {
    auto record = planned();
    edit<Case>(record, unwilling_case, [](Case& row) {
        row.route = CaseRoute::with_consent;
        row.waits_for = ReviewTiming::new_plan;
    });
    for (const auto& row : propose(record, february)) {
        if (row.support_case != unwilling_case) continue;
        CHECK(row.kind == MeetingKind::statutory_support);
        CHECK(row.timing == ReviewTiming::sharing);
    }
}

TEST_CASE("R01 ケース会議にも、同意のないケースは付議できない") {
    auto record = planned();
    run(record,
        AddBlock{.sitting = sitting, .kind = MeetingKind::case_review, .starts_at = {990}, .ends_at = {999}},
        at(9));
    const auto review = record.rows<Meeting>().rbegin()->second.id;
    CHECK(refused_by(record, PutOnAgenda{.meeting = review,
                                         .support_case = unwilling_case,
                                         .timing = ReviewTiming::monitoring}) == "R01");
}

TEST_CASE("R22 除斥の方が帰っても、その機関は確認できない") {
    auto record = in_item(new_item);
    run(record, SetStance{.item = new_item, .person = kishi, .kind = StanceKind::recused});
    run(record, Leave{.meeting = meeting, .person = kishi}, at(14, 5));
    run(record, CloseMeeting{.meeting = meeting}, at(15, 10), "時間切れ");
    CHECK(refused_by(record, GiveAnswer{.item = new_item, .agency = elder_care}) == "R22");
}

TEST_CASE("R22 異論のあとに席を外しても、異論は残る") {
    auto record = in_item(new_item);
    run(record,
        SetStance{.item = new_item, .person = kishi, .kind = StanceKind::dissent, .text = "まだ早い"});
    run(record, SetStance{.item = new_item, .person = kishi, .kind = StanceKind::stepped_out});
    const auto& stance = record.rows<Stance>().begin()->second;
    CHECK(stance.kind == StanceKind::dissent);
    CHECK(stance.text == "まだ早い（このあと席を外した）");
}

TEST_CASE("年度をまたいで延期した会議は、その年度の回数になる") {
    auto record = planned();
    run(record, PostponeSitting{.sitting = sitting, .on = april, .because = "大雪"}, at(9));
    CHECK(get<Meeting>(record, meeting).ordinal == 1);
}

TEST_CASE("途中で終わった会議の続きは、一度だけつくれる") {
    auto record = in_item(new_item);
    run(record, CloseMeeting{.meeting = meeting}, at(15, 10), "時間切れ");
    run(record, ContinueSitting{.sitting = sitting, .on = text::Date{2026, 1, 29}}, at(15, 20));
    CHECK(refused_by(record, ContinueSitting{.sitting = sitting, .on = february}) == "-");
}

TEST_CASE("開かれなかった時間区分の議題は、続きの会議へ移り、どこにも付議されないまま残らない") {
    auto record = in_item(new_item);
    run(record, CloseMeeting{.meeting = meeting}, at(15, 10), "時間切れ");
    edit<Case>(record, statutory_case, [](Case& row) { row.waits_for = ReviewTiming::sharing; });
    CHECK(is_proposed(record, statutory_case, february));
    const text::DateTime next_day{{2026, 1, 23}, 9, 0, 0};
    run(record, ContinueSitting{.sitting = sitting, .on = text::Date{2026, 1, 29}}, next_day);
    CHECK(get<Meeting>(record, statutory_meeting).state == MeetingState::cancelled);
    CHECK_FALSE(is_proposed(record, statutory_case, february));
}

TEST_CASE("R03 支援会議のケースの番号は、重層的支援会議のどの文にも書けない") {
    const auto record = in_item(new_item);
    const auto number = get<Case>(record, statutory_case).number;
    const auto about = number + "と同じ建物";
    CHECK(refused_by(record, AddNote{.item = new_item, .text = about}) == "R03");
    CHECK(refused_by(record, AddTopic{.meeting = meeting, .title = about}) == "R03");
    CHECK(refused_by(record, Judge{.item = new_item}, about) == "R03");
    CHECK(refused_by(in_sharing(), AddNote{.item = sharing_item, .text = about}).empty());
}

TEST_CASE("過ぎた日を期日にできない") {
    const auto record = in_item(new_item);
    const text::Date past{2025, 1, 20};
    CHECK(refused_by(record, SetDue{.support_item = hospital, .due_on = past}) == "R09");
    CHECK(refused_by(record, SetInformer{.item = new_item, .agency = outreach, .on = past}) == "R25");
    auto judge = conditionally();
    judge.check_on = past;
    CHECK(refused_by(in_item(closing_item), judge) == "R21");
    CHECK(refused_by(record, CloseMeeting{.meeting = meeting}, "時間切れ").empty());
    CHECK(refusal(record, CloseMeeting{.meeting = meeting}, "時間切れ", at(12))->message ==
          "閉会の時刻が開会より前です。");
}

// 会議の判断 and 市の支援決定 (R04, R07, R08, R21, R23).
#include "domain/queries/query.hpp"
#include "domain/queries/walk.hpp"
#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

namespace {

Record ticked(AgendaItemId item = new_item) {
    auto record = in_item(item);
    tick_all(record, item);
    return record;
}

Judge conditional() {
    return {.item = new_item,
            .outcome = Outcome::approved_conditionally,
            .condition = "通院先が決まること",
            .checker = elder_care,
            .check_on = text::Date{2026, 2, 20}};
}

DecideSupport decision(DecisionStatus status, std::optional<PersonId> by = {}) {
    return {.item = new_item, .service = Service::outreach, .status = status, .decided_by = by};
}

}  // namespace

TEST_CASE("R07 確かめていないことがあれば、判断に理由が要る") {
    auto record = in_item(new_item);
    const auto refused = refusal(record, Judge{.item = new_item});
    REQUIRE(refused);
    CHECK(refused->rule == R07);
    CHECK(refused->passable);
    CHECK(refused->message ==
          "議題3 R7-012で確かめていないことがあります（目標、方針、内容と役割、モニタリングの時期）。");
    run(record, Tick{.item = new_item, .number = 2});
    CHECK(refusal(record, Judge{.item = new_item})->message ==
          "議題3 R7-012で確かめていないことがあります（目標、内容と役割、モニタリングの時期）。");
}

TEST_CASE("R07 確かめたことにすべて印があれば判断できる") {
    auto record = ticked();
    CHECK(warned_by(record, Judge{.item = new_item}).empty());
    run(record, Tick{.item = new_item, .number = 1, .ticked = false});
    CHECK(warned_by(record, Judge{.item = new_item}) == "R07");
}

TEST_CASE("R07 付議の区分ごとに確かめることが違う") {
    CHECK(checklist(ReviewTiming::new_plan).size() == 4);
    CHECK(checklist(ReviewTiming::renewed_plan).size() == 3);
    CHECK(checklist(ReviewTiming::closure).size() == 4);
    CHECK(checklist(ReviewTiming::suspension).size() == 3);
    CHECK(checklist(ReviewTiming::monitoring).size() == 2);
    CHECK(checklist(ReviewTiming::sharing).empty());
    const auto record = in_item(new_item);
    CHECK(refused_by(record, Tick{.item = new_item, .number = 5}) == "-");
    CHECK(refused_by(record, Tick{.item = new_item, .number = 0}) == "-");
    CHECK(refused_by(record, Tick{.item = new_item, .number = -1}) == "-");
}

TEST_CASE("R07 継続協議には確かめたことの印を求めない") {
    const Judge continued{.item = new_item, .outcome = Outcome::continued, .missing = "本人の希望"};
    CHECK(refused_by(in_item(new_item), continued).empty());
}

TEST_CASE("判断の注意を進めた理由は、その議題とともに残る") {
    auto record = in_item(new_item);
    const auto accepted = run(record, Judge{.item = new_item}, at(14, 5), "資料で確かめた");
    CHECK(accepted.warned.size() == 1);
    REQUIRE(record.rows<WarningPassed>().size() == 1);
    const auto& passed = record.rows<WarningPassed>().begin()->second;
    CHECK(passed.rule == R07);
    CHECK(passed.item == new_item);
    CHECK(passed.reason == "資料で確かめた");
    CHECK(passed.passed_at == at(14, 5));
}

TEST_CASE("R21 条件つき了承には条件・確かめる機関・期日がそろう") {
    CHECK(refused_by(ticked(), conditional()).empty());
    auto incomplete = conditional();
    incomplete.condition.clear();
    CHECK(refused_by(ticked(), incomplete, "理由") == "R21");
    incomplete = conditional();
    incomplete.checker.reset();
    CHECK(refused_by(ticked(), incomplete, "理由") == "R21");
    incomplete = conditional();
    incomplete.check_on.reset();
    CHECK(refused_by(ticked(), incomplete, "理由") == "R21");
}

TEST_CASE("R21 条件つき了承のケースは、条件を確かめる日まで待つ") {
    auto record = in_item(new_item);
    settle_new_plan(record);
    run(record, conditional());
    run(record, FinishItem{.item = new_item});
    const auto& waiting = get<Case>(record, new_case);
    CHECK(waiting.waits_for == ReviewTiming::new_plan);
    CHECK(waiting.waits_because == "条件の確認");
    CHECK(waiting.due_on == text::Date{2026, 2, 20});
}

TEST_CASE("R23 継続協議には足りないものが要る") {
    CHECK(refused_by(ticked(), Judge{.item = new_item, .outcome = Outcome::continued}, "理由") == "R23");
    CHECK(
        refused_by(ticked(), Judge{.item = new_item, .outcome = Outcome::continued, .missing = "本人の希望"})
            .empty());
}

TEST_CASE("R23 継続協議のケースは、案のまま次の会議を待つ") {
    auto record = in_item(new_item);
    run(record,
        Judge{
            .item = new_item, .outcome = Outcome::continued, .missing = "本人の希望", .bringer = elder_care});
    run(record, SetInformer{.item = new_item, .agency = elder_care, .on = text::Date{2026, 1, 26}});
    run(record, FinishItem{.item = new_item});
    CHECK(get<Case>(record, new_case).state == CaseState::intake);
    CHECK(get<Case>(record, new_case).waits_for == ReviewTiming::new_plan);
    CHECK(get<Case>(record, new_case).waits_because == "継続協議");
    CHECK(get<SupportPlan>(record, new_plan).state == PlanState::proposed);
}

TEST_CASE("修正のうえ了承は、会議で変わったことを自分で書く") {
    auto record = ticked();
    CHECK(refused_by(record, Judge{.item = new_item, .outcome = Outcome::approved_amended}, "理由") == "-");
    run(record, SetRole{.support_item = hospital, .agency = community, .kind = RoleKind::cooperating});
    run(record, SetDue{.support_item = instalments, .due_on = text::Date{2026, 2, 16}});
    run(record, Judge{.item = new_item, .outcome = Outcome::approved_amended});
    CHECK(record.find<Judgement>(new_item)->amendment ==
          "支援内容1の協力を民生委員 東地区に、支援内容3の内容・期限");
    run(record,
        Judge{.item = new_item, .outcome = Outcome::approved_amended, .amendment = "分納は2月16日まで"});
    CHECK(record.find<Judgement>(new_item)->amendment == "分納は2月16日まで");
}

TEST_CASE("何も変わらないプランは修正のうえ了承を勧めない") {
    CHECK_FALSE(changed_in_meeting(planned(), new_plan));
    CHECK(amendment_text(planned(), new_plan).empty());
}

TEST_CASE("R04 支援決定は市町村の決裁権のある人だけが行う") {
    const auto record = ticked();
    CHECK(refused_by(record, decision(DecisionStatus::decided_today, morino)).empty());
    CHECK(refused_by(record, decision(DecisionStatus::decided_today, aoba), "理由") == "R04");
    CHECK(refused_by(record, decision(DecisionStatus::decided_today, kawabe), "理由") == "R04");
    CHECK(refused_by(record, decision(DecisionStatus::decided_today), "理由") == "R04");
    CHECK(refused_by(record, decision(DecisionStatus::decided_today, PersonId{999}), "理由") != "");
    CHECK(refused_by(record, decision(DecisionStatus::undecided, kawabe), "理由") == "R04");
    CHECK(refused_by(record, decision(DecisionStatus::undecided)).empty());
}

TEST_CASE("R04 不決定も市町村の人が、理由とともに行う") {
    auto rejected = decision(DecisionStatus::rejected, morino);
    CHECK(refused_by(ticked(), rejected) == "R08");
    rejected.reason = "ほかの事業で足りる";
    CHECK(refused_by(ticked(), rejected).empty());
    rejected.decided_by = kawabe;
    CHECK(refused_by(ticked(), rejected) == "R04");
}

TEST_CASE("R08 後日決裁には予定日が要る") {
    auto later = decision(DecisionStatus::decided_later);
    CHECK(refused_by(ticked(), later, "理由") == "R08");
    later.planned_on = text::Date{2026, 1, 30};
    CHECK(refused_by(ticked(), later).empty());
}

TEST_CASE("R08 プランの使わない事業には支援決定をしない") {
    auto other = decision(DecisionStatus::decided_today, morino);
    other.service = Service::participation;
    CHECK(refused_by(ticked(), other, "理由") == "R08");
    other.service = Service::none;
    CHECK(refused_by(ticked(), other, "理由") == "R08");
}

TEST_CASE("R08 支援決定のないまま、事業を使うプランの議題は終えられない") {
    auto record = in_item(new_item);
    settle_new_plan(record);
    record.rows<SupportDecision>().clear();
    CHECK(refused_by(record, FinishItem{.item = new_item}, "理由") == "R08");
    for (const auto status : {DecisionStatus::decided_today, DecisionStatus::undecided}) {
        auto decided = record;
        run(decided,
            decision(status, status == DecisionStatus::undecided ? std::nullopt : std::optional{morino}));
        CHECK(refused_by(decided, FinishItem{.item = new_item}).empty());
    }
}

TEST_CASE("R08 支援決定は会議の判断とは別に残る") {
    auto record = ticked();
    run(record, decision(DecisionStatus::decided_today, morino));
    CHECK(record.find<Judgement>(new_item) == nullptr);
    const auto& rows = record.rows<SupportDecision>();
    REQUIRE(rows.size() == 1);
    CHECK(rows.begin()->second.decided_by == morino);
    CHECK(rows.begin()->first == RowKey{new_item.value, static_cast<std::int64_t>(Service::outreach)});
}

TEST_CASE("R23 判断のない議題は終えられない") {
    auto record = in_item(new_item);
    settle_new_plan(record);
    CHECK(refused_by(record, FinishItem{.item = new_item}).empty());
    record.rows<Judgement>().clear();
    CHECK(refused_by(record, FinishItem{.item = new_item}, "理由") == "R23");
}

TEST_CASE("市の支援決定の画面は、事業を使うプランだけにある") {
    auto record = planned();
    const auto has_decision = [&] {
        const auto steps = steps_of(record, get<AgendaItem>(record, new_item));
        return std::find(steps.begin(), steps.end(), Step::support_decision) != steps.end();
    };
    CHECK(has_decision());
    edit<SupportItem>(record, visits, [](SupportItem& row) { row.service = Service::none; });
    CHECK_FALSE(has_decision());
    CHECK(steps_of(record, get<AgendaItem>(record, homework_item)).empty());
    for (const auto id :
         {new_item, renewed_item, closing_item, suspension_item, monitoring_item, sharing_item})
        CHECK(steps_of(record, get<AgendaItem>(record, id)).back() == Step::readback);
}

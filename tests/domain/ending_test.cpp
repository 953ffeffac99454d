// 終結, つなぎもどし and 中断 (R11, R12, R13).
#include "domain/queries/query.hpp"
#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

namespace {

constexpr text::Date follow_up_day{2026, 4, 20};

SetClosure aftercare() {
    return {.item = closing_item,
            .lead = elder_care,
            .follow_up = YesNo::yes,
            .follow_up_by = self_help,
            .follow_up_how = "電話",
            .follow_up_on = follow_up_day,
            .reopen_when = "⟦1⟧が入院したとき"};
}

/// The rule that refuses to judge the closure arranged like this.
std::string closure_refused(const SetClosure& arranged) {
    auto record = in_item(closing_item);
    tick_all(record, closing_item);
    run(record, arranged);
    return refused_by(record, Judge{.item = closing_item}, "理由");
}

Record ready_to_close() {
    auto record = in_item(closing_item);
    tick_all(record, closing_item);
    run(record, aftercare());
    run(record, Judge{.item = closing_item});
    run(record, SetInformer{.item = closing_item, .agency = elder_care, .on = text::Date{2026, 1, 26}});
    confirm(record, closing_item, elder_care);
    confirm(record, closing_item, self_help);
    return record;
}

SetSuspension watch() {
    return {.item = suspension_item,
            .safety_checked = YesNo::yes,
            .safety = "家主が明かりを見た",
            .contact_points = "民生、家主",
            .reopen_when = "連絡がついたとき",
            .revisit_by = coordinator,
            .revisit_on = text::Date{2026, 4, 22}};
}

AddContactAttempt visit_attempt() {
    return {
        .support_case = lost_case, .way = "訪問", .count = 4, .last_on = {2025, 12, 16}, .result = "不在"};
}

}  // namespace

TEST_CASE("R11 主担当機関とフォローアップが決まれば終結できる") {
    CHECK(closure_refused(aftercare()).empty());
    auto none = aftercare();
    none.follow_up = YesNo::no;
    none.follow_up_by.reset();
    none.follow_up_how.clear();
    none.follow_up_on.reset();
    CHECK(closure_refused(none).empty());
}

TEST_CASE("R11 主担当機関のない終結は止める") {
    auto arranged = aftercare();
    arranged.lead.reset();
    CHECK(closure_refused(arranged) == "R11");
    auto record = in_item(closing_item);
    tick_all(record, closing_item);
    CHECK(refused_by(record, Judge{.item = closing_item}, "理由") == "R11");
}

TEST_CASE("R11 フォローアップの有無・機関・方法・日のどれかがない終結は止める") {
    auto arranged = aftercare();
    arranged.follow_up = YesNo::unset;
    CHECK(closure_refused(arranged) == "R11");
    arranged = aftercare();
    arranged.follow_up_by.reset();
    CHECK(closure_refused(arranged) == "R11");
    arranged = aftercare();
    arranged.follow_up_how.clear();
    CHECK(closure_refused(arranged) == "R11");
    arranged = aftercare();
    arranged.follow_up_on.reset();
    CHECK(closure_refused(arranged) == "R11");
}

TEST_CASE("R11 判断のあとで体制を消しても、終結したことにはならない") {
    auto record = ready_to_close();
    run(record, SetClosure{.item = closing_item});
    CHECK(refused_by(record, FinishItem{.item = closing_item}, "理由") == "R11");
}

TEST_CASE("R11 終結しないと決めるときは体制を求めない") {
    const Judge continued{.item = closing_item, .outcome = Outcome::continued, .missing = "父の入所先"};
    CHECK(refused_by(in_item(closing_item), continued).empty());
}

TEST_CASE("R13 つなぎもどしには受け取る機関と連携の方法が要る") {
    auto arranged = aftercare();
    arranged.lead.reset();
    arranged.referral_back = self_help;
    CHECK(closure_refused(arranged) == "R13");
    arranged.liaison = "三か月ごとに電話で様子を聞く";
    CHECK(closure_refused(arranged).empty());
    arranged.follow_up = YesNo::unset;
    CHECK(closure_refused(arranged) == "R11");
    arranged.follow_up = YesNo::yes;
    arranged.follow_up_on.reset();
    CHECK(closure_refused(arranged) == "R11");
}

TEST_CASE("終結すると、ケースは主担当機関に移り、何も待たない") {
    auto record = ready_to_close();
    edit<Case>(record, closing_case, [](Case& row) { row.waits_for = ReviewTiming::closure; });
    run(record, FinishItem{.item = closing_item});
    const auto& closed = get<Case>(record, closing_case);
    CHECK(closed.state == CaseState::closed);
    CHECK(closed.lead == elder_care);
    CHECK(closed.reopen_when == "⟦1⟧が入院したとき");
    CHECK_FALSE(closed.waits_for);
    CHECK_FALSE(closed.due_on);
}

TEST_CASE("つなぎもどしでは、受け取る機関が主担当機関になる") {
    auto record = ready_to_close();
    auto arranged = aftercare();
    arranged.lead.reset();
    arranged.referral_back = community;
    arranged.liaison = "毎月の連絡会";
    run(record, arranged);
    confirm(record, closing_item, community);
    confirm(record, closing_item, self_help);
    run(record, FinishItem{.item = closing_item});
    CHECK(get<Case>(record, closing_case).lead == community);
}

TEST_CASE("R10 終結では、主担当機関とフォローアップの機関が答える") {
    auto record = ready_to_close();
    CHECK(agencies_to_answer(record, get<AgendaItem>(record, closing_item)) ==
          std::vector<AgencyId>{elder_care, self_help});
    record.rows<Answer>().erase(RowKey{closing_item.value, self_help.value});
    CHECK(warned_by(record, FinishItem{.item = closing_item}) == "R10");
}

TEST_CASE("R10 終結後の体制では、自分の分が変わった機関の答えだけが落ちる") {
    const auto answers_after = [](const SetClosure& arranged) {
        auto record = ready_to_close();
        run(record, arranged);
        return std::pair{has_answer(record, closing_item, elder_care),
                         has_answer(record, closing_item, self_help)};
    };
    CHECK(answers_after(aftercare()) == std::pair{true, true});
    auto changed = aftercare();
    changed.follow_up_on = text::Date{2026, 5, 20};
    CHECK(answers_after(changed) == std::pair{true, false});
    changed = aftercare();
    changed.lead = city;
    CHECK(answers_after(changed) == std::pair{false, true});
    changed = aftercare();
    changed.reopen_when = "介護が重くなったとき";
    CHECK(answers_after(changed) == std::pair{true, true});
    changed = aftercare();
    changed.follow_up_by = elder_care;
    CHECK(answers_after(changed) == std::pair{false, false});
}

TEST_CASE("終えた終結の議題に戻ると、終結は取り消され、選び直せる") {
    auto record = ready_to_close();
    const auto before = get<Case>(record, closing_case);
    run(record, FinishItem{.item = closing_item});
    run(record, ResumeItem{.item = closing_item});
    CHECK(get<Case>(record, closing_case).state == CaseState::supported);
    CHECK_FALSE(get<Case>(record, closing_case).lead);
    run(record, Judge{.item = closing_item, .outcome = Outcome::continued, .missing = "父の入所先"});
    run(record, FinishItem{.item = closing_item});
    CHECK(get<Case>(record, closing_case).state == before.state);
    CHECK(get<Case>(record, closing_case).waits_because == "継続協議");
    CHECK_FALSE(get<Case>(record, closing_case).lead);
}

TEST_CASE("R12 接触の試みと安否があれば中断できる") {
    auto record = in_item(suspension_item);
    tick_all(record, suspension_item);
    run(record, visit_attempt());
    run(record, watch());
    CHECK(refused_by(record, Judge{.item = suspension_item}).empty());
}

TEST_CASE("R12 接触の試みのない中断は止める") {
    auto record = in_item(suspension_item);
    tick_all(record, suspension_item);
    run(record, watch());
    CHECK(refused_by(record, Judge{.item = suspension_item}, "理由") == "R12");
}

TEST_CASE("R12 安否を確かめたかどうかのない中断は止める") {
    auto record = in_item(suspension_item);
    tick_all(record, suspension_item);
    run(record, visit_attempt());
    CHECK(refused_by(record, Judge{.item = suspension_item}, "理由") == "R12");
    auto unset = watch();
    unset.safety_checked = YesNo::unset;
    run(record, unset);
    CHECK(refused_by(record, Judge{.item = suspension_item}, "理由") == "R12");
}

TEST_CASE("R12 判断のあとで安否を消しても、中断したことにはならない") {
    auto record = in_item(suspension_item);
    tick_all(record, suspension_item);
    run(record, visit_attempt());
    run(record, watch());
    run(record, Judge{.item = suspension_item});
    run(record, SetSuspension{.item = suspension_item});
    CHECK(refused_by(record, FinishItem{.item = suspension_item}, "理由") == "R12");
}

TEST_CASE("R12 接触の試みには方法・回数・過ぎた日が要る") {
    const auto record = in_item(suspension_item);
    auto attempt = visit_attempt();
    CHECK(refused_by(record, attempt).empty());
    attempt.way.clear();
    CHECK(refused_by(record, attempt) == "R12");
    attempt = visit_attempt();
    attempt.count = 0;
    CHECK(refused_by(record, attempt) == "R12");
    attempt = visit_attempt();
    attempt.last_on = {2026, 1, 23};
    CHECK(refused_by(record, attempt) == "R12");
    attempt.last_on = day;
    CHECK(refused_by(record, attempt).empty());
    attempt.support_case = waiting_case;
    CHECK(refused_by(record, attempt) == "-");
    attempt.support_case = CaseId{999};
    CHECK(refused_by(record, attempt) == "-");
}

TEST_CASE("中断したケースは、再訪問の日まで待ち、再開の条件を覚えている") {
    auto record = in_item(suspension_item);
    tick_all(record, suspension_item);
    run(record, visit_attempt());
    run(record, watch());
    run(record, Judge{.item = suspension_item});
    confirm(record, suspension_item, coordinator);
    run(record, FinishItem{.item = suspension_item});
    const auto& suspended = get<Case>(record, lost_case);
    CHECK(suspended.state == CaseState::suspended);
    CHECK(suspended.waits_for == ReviewTiming::monitoring);
    CHECK(suspended.waits_because == "中断中の再訪問");
    CHECK(suspended.due_on == text::Date{2026, 4, 22});
    CHECK(suspended.reopen_when == "連絡がついたとき");
    CHECK(suspended.safety == "家主が明かりを見た");
}

TEST_CASE("R10 再訪問の機関や日が変わると、その機関の答えが落ちる") {
    auto record = in_item(suspension_item);
    run(record, watch());
    confirm(record, suspension_item, coordinator);
    run(record, watch());
    CHECK(has_answer(record, suspension_item, coordinator));
    auto changed = watch();
    changed.safety = "住民票に変わりなし";
    run(record, changed);
    CHECK(has_answer(record, suspension_item, coordinator));
    changed.revisit_on = text::Date{2026, 5, 22};
    run(record, changed);
    CHECK_FALSE(has_answer(record, suspension_item, coordinator));
}

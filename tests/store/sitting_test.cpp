#include <set>

#include "domain/queries/query.hpp"
#include "store/sample_rows.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using namespace kasane::domain;

namespace {

template <class T>
std::set<std::int64_t> keys(const Record& record) {
    std::set<std::int64_t> found;
    for (const auto& [key, row] : record.rows<T>()) found.insert(key.front());
    return found;
}

using Ids = std::set<std::int64_t>;

/// A case 10·n with a household, a consent, a plan and a role; ids of its rows follow its own.
void add_case(std::vector<AnyChange>& rows, std::int64_t id, std::optional<ReviewTiming> waits_for) {
    Case support_case;
    support_case.id = {id};
    support_case.waits_for = waits_for;
    rows.push_back(added(support_case));
    Member member;
    member.id = {id + 1};
    member.support_case = {id};
    member.name = "髙﨑 松子";
    rows.push_back(added(member));
    Consent consent;
    consent.id = {id + 2};
    consent.member = {id + 1};
    rows.push_back(added(consent));
    SupportPlan plan;
    plan.id = {id + 3};
    plan.support_case = {id};
    plan.made_on = {2025, 12, 1};
    rows.push_back(added(plan));
    SupportItem item;
    item.id = {id + 4};
    item.plan = {id + 3};
    rows.push_back(added(item));
    rows.push_back(added(Role{{id + 4}, {1}, RoleKind::responsible, RoleKind::none}));
    rows.push_back(added(Goal{{id + 5}, {id + 3}, {id + 1}, "⟦1⟧と散歩したい", ""}));
    rows.push_back(added(Information{{id + 6}, {id}, {1}, "事実", "見立て"}));
}

/// A sitting with one meeting, one item on that case, and one homework; ids of its rows follow its own.
void add_sitting(std::vector<AnyChange>& rows, std::int64_t id, text::Date date, std::int64_t support_case,
                 ActionState homework) {
    Sitting sitting;
    sitting.id = {id};
    sitting.date = date;
    rows.push_back(added(sitting));
    Meeting meeting;
    meeting.id = {id + 1};
    meeting.sitting = {id};
    rows.push_back(added(meeting));
    AgendaItem item;
    item.id = {id + 2};
    item.meeting = {id + 1};
    item.support_case = CaseId{support_case};
    rows.push_back(added(item));
    rows.push_back(
        added(Attendance{{id + 1}, {2}, {1}, "係長", "𠮷田", Presence::present, {}, {}, {}, {}, {}}));
    rows.push_back(added(Note{{id + 3}, {id + 2}, NoteKind::remark, "発言", {}, {date, 13, 30, 0}}));
    rows.push_back(added(ActionItem{{id + 4}, AgendaItemId{id + 2}, {id}, "宿題", {}, {}, homework, "", {}}));
    rows.push_back(added(ResourceGap{{id + 5}, {id + 1}, {}, "地域課題", ""}));
}

/// Case 10 waits, 20 and 30 are on the agenda of sittings 100, 200 and 300, 40 is nowhere.
std::vector<AnyChange> town_with_three_sittings() {
    std::vector<AnyChange> rows;
    rows.push_back(added(Town{}));
    rows.push_back(added(Agency{{1}, "地域包括支援センター", "包括", AgencyCategory::consultation}));
    rows.push_back(added(Person{{2}, {1}, "係長", "𠮷田", true}));
    add_case(rows, 10, ReviewTiming::new_plan);
    add_case(rows, 20, {});
    add_case(rows, 30, {});
    add_case(rows, 40, {});
    add_sitting(rows, 100, {2025, 12, 18}, 30, ActionState::open);
    add_sitting(rows, 200, {2026, 1, 22}, 20, ActionState::open);
    add_sitting(rows, 300, {2026, 2, 26}, 30, ActionState::open);
    add_sitting(rows, 400, {2025, 11, 20}, 30, ActionState::done);
    return rows;
}

}  // namespace

TEST_CASE(
    "会議を開くと、その会議と議題のケース、付議を待つケース、残った宿題の元のケースと、そのケースの議題だけが"
    "読まれる",
    "[store]") {
    const TempFolder folder;
    auto store = new_store(folder / "kasane.db");
    take(store.commit_import(town_with_three_sittings(), "事務局", {{2026, 1, 1}, 9, 0, 0}, "取り込み"));
    const auto record = take(store.load({200}));
    CHECK(keys<Town>(record) == Ids{1});
    CHECK(keys<Agency>(record) == Ids{1});
    CHECK(keys<Person>(record) == Ids{2});
    CHECK(keys<Case>(record) == Ids{10, 20, 30});
    CHECK(keys<Member>(record) == Ids{11, 21, 31});
    CHECK(keys<Consent>(record) == Ids{12, 22, 32});
    CHECK(keys<SupportPlan>(record) == Ids{13, 23, 33});
    CHECK(keys<SupportItem>(record) == Ids{14, 24, 34});
    CHECK(keys<Role>(record) == Ids{14, 24, 34});
    CHECK(keys<Goal>(record) == Ids{15, 25, 35});
    CHECK(keys<Information>(record) == Ids{16, 26, 36});
    CHECK(keys<Sitting>(record) == Ids{100, 200, 300, 400});
    CHECK(keys<Meeting>(record) == Ids{101, 201, 301, 401});
    CHECK(keys<AgendaItem>(record) == Ids{102, 202, 302, 402});
    CHECK(keys<Attendance>(record) == Ids{101, 201, 301, 401});
    CHECK(keys<Note>(record) == Ids{203});
    CHECK(keys<ResourceGap>(record) == Ids{205});
    CHECK(record.next_id == 406);
}

TEST_CASE("前からの宿題は、残っているものと、今日確かめたものが読まれる", "[store]") {
    const TempFolder folder;
    auto store = new_store(folder / "kasane.db");
    take(store.commit_import(town_with_three_sittings(), "事務局", {{2026, 1, 1}, 9, 0, 0}, "取り込み"));
    CHECK(keys<ActionItem>(take(store.load({200}))) == Ids{104, 204});

    const auto before = *take(store.load({200})).find<ActionItem>(RowKey{104, 0});
    auto after = before;
    after.state = ActionState::done;
    after.reviewed_in = SittingId{200};
    Event review{"review_homework",          "宿題を確かめた",        SittingId{200}, {}, {}, "司会",
                 {{2026, 1, 22}, 13, 40, 0}, {changed(before, after)}};
    take(store.commit(review));
    CHECK(keys<ActionItem>(take(store.load({200}))) == Ids{104, 204});
    CHECK(keys<ActionItem>(take(store.load({300}))) == Ids{204, 304});
}

TEST_CASE("知らない会議は空で、番号だけは続きになる", "[store]") {
    const TempFolder folder;
    auto store = new_store(folder / "kasane.db");
    take(store.commit_import(town_with_three_sittings(), "事務局", {{2026, 1, 1}, 9, 0, 0}, "取り込み"));
    const auto record = take(store.load({999}));
    CHECK(record.rows<Sitting>().empty());
    CHECK(record.rows<Meeting>().empty());
    CHECK(keys<Case>(record) == Ids{10});
    CHECK(record.next_id == 406);
}

TEST_CASE("R03 議題のない宿題は、元の開催の会議も読まれ、支援会議のものは重層的支援会議に出ない", "[store]") {
    const TempFolder folder;
    auto store = new_store(folder / "kasane.db");
    auto rows = town_with_three_sittings();
    Sitting former;
    former.id = {500};
    former.date = {2025, 12, 25};
    rows.push_back(added(former));
    Meeting statutory;
    statutory.id = {501};
    statutory.sitting = {500};
    statutory.kind = MeetingKind::statutory_support;
    rows.push_back(added(statutory));
    rows.push_back(added(ActionItem{{504}, {}, {500}, "様子を聞く", {}, {}, ActionState::open, "", {}}));
    take(store.commit_import(rows, "事務局", {{2026, 1, 1}, 9, 0, 0}, "取り込み"));
    const auto record = take(store.load({200}));
    REQUIRE(record.find<Meeting>(MeetingId{501}) != nullptr);
    const auto* action = record.find<ActionItem>(ActionItemId{504});
    REQUIRE(action != nullptr);
    CHECK_FALSE(comes_back_in(record, *action, *record.find<Meeting>(MeetingId{201})));
}

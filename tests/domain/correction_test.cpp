// 閉会のあと、会議録に書きまちがえた出欠・役割・判断の文を直す.
#include "domain/commands/correction.hpp"

#include "domain/queries/query.hpp"
#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

namespace {

constexpr auto opened_at = at(13, 30);
constexpr auto closed_at = at(15, 10);

/// The new case was settled, 沢 came late, 原 stayed away.
Record closed() {
    auto record = in_item(new_item);
    edit<Meeting>(record, meeting, [](Meeting& row) { row.opened_at = opened_at; });
    run(record, SetOfficers{.meeting = meeting, .chair = kawabe, .clerk = aoba});
    run(record, SetPresence{.meeting = meeting, .person = hara, .presence = Presence::absent});
    settle_new_plan(record);
    run(record, FinishItem{new_item}, at(14, 30));
    run(record, CloseMeeting{.meeting = meeting}, closed_at, "時間切れ");
    return record;
}

const Attendance& row_of_person(const Record& record, PersonId person) {
    return record.rows<Attendance>().at(RowKey{meeting.value, person.value});
}

RoleKind role_of(const Record& record, SupportItemId support, AgencyId agency) {
    const auto* role = record.find<Role>(RowKey{support.value, agency.value});
    return role == nullptr ? RoleKind::none : role->kind;
}

void make_final(Record& record) {
    run(record, SetMinutesState{.meeting = meeting, .state = MinutesState::checked}, at(16));
    run(record, SetMinutesState{.meeting = meeting, .state = MinutesState::final}, at(16));
}

}  // namespace

TEST_CASE("R20 閉会のあと、来た時刻と退席の時刻を直せる") {
    auto record = closed();
    const auto accepted = run(record,
                              SetPresence{.meeting = meeting,
                                          .person = sawa,
                                          .presence = Presence::online,
                                          .arrived_at = text::TimeOfDay{830},
                                          .left_at = text::TimeOfDay{880}},
                              at(17));
    CHECK(row_of_person(record, sawa).presence == Presence::online);
    CHECK(row_of_person(record, sawa).arrived_at == at(13, 50));
    CHECK(row_of_person(record, sawa).left_at == at(14, 40));
    CHECK(accepted.event.meeting == meeting);
    // What is not said stays; opening and closing mean from the beginning and until the end.
    run(record, SetPresence{.meeting = meeting, .person = sawa, .presence = Presence::present}, at(17));
    CHECK(row_of_person(record, sawa).arrived_at == at(13, 50));
    run(record,
        SetPresence{.meeting = meeting,
                    .person = sawa,
                    .presence = Presence::present,
                    .arrived_at = text::TimeOfDay{13 * 60 + 30},
                    .left_at = text::TimeOfDay{15 * 60 + 10}},
        at(17));
    CHECK_FALSE(row_of_person(record, sawa).arrived_at.has_value());
    CHECK_FALSE(row_of_person(record, sawa).left_at.has_value());
    run(record, Leave{.meeting = meeting, .person = sawa, .left_at = text::TimeOfDay{14 * 60 + 50}}, at(17));
    CHECK(row_of_person(record, sawa).left_at == at(14, 50));
}

TEST_CASE("R20 会議のあいだでない時刻と、来る前の退席は入らない") {
    const auto record = closed();
    const auto refused = [&](std::optional<int> arrived, std::optional<int> left, Presence presence) {
        SetPresence command{meeting, sawa, presence};
        if (arrived) command.arrived_at = text::TimeOfDay{*arrived};
        if (left) command.left_at = text::TimeOfDay{*left};
        return refused_by(record, command);
    };
    CHECK(refused(13 * 60, {}, Presence::present) == "R20");
    CHECK(refused({}, 15 * 60 + 11, Presence::present) == "R20");
    CHECK(refused(14 * 60, 13 * 60 + 40, Presence::present) == "R20");
    CHECK(refused(14 * 60, {}, Presence::absent) == "R20");
    CHECK(refused_by(record, Leave{.meeting = meeting, .person = sawa}) == "R20");
    CHECK(
        refused_by(record, Leave{.meeting = meeting, .person = hara, .left_at = text::TimeOfDay{14 * 60}}) ==
        "R20");
    const auto outside =
        refusal(record, SetPresence{meeting, sawa, Presence::present, {}, text::TimeOfDay{13 * 60}, {}});
    CHECK(outside->remedy == "13:30から15:10までの時刻を入れてください。");
}

TEST_CASE("R20 会議のあいだは、時刻は記録した時刻である") {
    const auto record = in_item(new_item);
    CHECK(
        refused_by(record, SetPresence{meeting, sawa, Presence::present, {}, text::TimeOfDay{14 * 60}, {}}) ==
        "R20");
    CHECK(refused_by(record, Leave{meeting, sawa, text::TimeOfDay{14 * 60}}) == "R20");
}

TEST_CASE("R20 真夜中をまたいだ会議では、日付の変わったあとの時刻は次の日である") {
    auto record = closed();
    edit<Meeting>(record, meeting, [](Meeting& row) {
        row.opened_at = at(22);
        row.closed_at = text::DateTime{{2026, 1, 23}, 0, 30, 0};
    });
    run(record, Leave{meeting, sawa, text::TimeOfDay{20}}, {{2026, 1, 23}, 9, 0, 0});
    CHECK(row_of_person(record, sawa).left_at == text::DateTime{{2026, 1, 23}, 0, 20, 0});
}

TEST_CASE("R10 来ていなかった機関の答えは消え、来ていた機関の欠席も消える") {
    auto record = closed();
    REQUIRE(has_answer(record, new_item, outreach));
    run(record,
        SetPresence{.meeting = meeting, .person = sawa, .presence = Presence::absent, .told_by = kawabe},
        at(16));
    CHECK_FALSE(has_answer(record, new_item, outreach));
    CHECK(has_answer(record, new_item, elder_care));
    CHECK(row_of_person(record, sawa).told_by == kawabe);
    run(record,
        GiveAnswer{.item = new_item, .agency = outreach, .kind = AnswerKind::absent, .told_by = kawabe},
        at(15));
    run(record, SetPresence{.meeting = meeting, .person = sawa, .presence = Presence::present}, at(16));
    CHECK_FALSE(has_answer(record, new_item, outreach));
    CHECK_FALSE(row_of_person(record, sawa).told_by.has_value());
}

TEST_CASE("R10 閉会のあとの答えは、出欠を直しても残る") {
    auto record = closed();
    run(record, SetPresence{.meeting = meeting, .person = sawa, .presence = Presence::absent}, at(16));
    run(record, GiveAnswer{.item = new_item, .agency = outreach}, at(17));
    run(record, SetPresence{.meeting = meeting, .person = sawa, .presence = Presence::present}, at(18));
    CHECK(has_answer(record, new_item, outreach));
}

TEST_CASE("司会と記録は、欠席に直す前に替える") {
    auto record = closed();
    const SetPresence stayed_away{.meeting = meeting, .person = kawabe, .presence = Presence::absent};
    REQUIRE(refusal(record, stayed_away).has_value());
    CHECK(is_done_by(*refusal(record, stayed_away), "officers"));
    run(record, SetOfficers{meeting, morino, aoba}, at(16));
    run(record, stayed_away, at(16));
}

TEST_CASE("会議録に抜けていた方を、閉会のあとに加えられる") {
    auto record = closed();
    const auto before = attendances_of(record, meeting).size();
    run(record, WalkIn{meeting, health, "保健師", "見山", Presence::online}, at(16));
    REQUIRE(attendances_of(record, meeting).size() == before + 1);
    CHECK(attendances_of(record, meeting).back().name == "見山");
    CHECK_FALSE(attendances_of(record, meeting).back().arrived_at.has_value());
}

TEST_CASE("R10 直した役割の機関の確認だけが消える") {
    auto record = closed();
    REQUIRE(has_answer(record, new_item, health));
    REQUIRE(has_answer(record, new_item, outreach));
    const auto accepted = run(record, SetRole{visits, health, RoleKind::informed}, at(16));
    CHECK(role_of(record, visits, health) == RoleKind::informed);
    CHECK_FALSE(has_answer(record, new_item, health));
    CHECK(has_answer(record, new_item, outreach));
    CHECK(accepted.event.meeting == meeting);
    CHECK(accepted.event.item == new_item);
    run(record, GiveAnswer{.item = new_item, .agency = health}, at(17));
    CHECK(has_answer(record, new_item, health));
}

TEST_CASE("R09 担当を替える途中で担当がなくなっても止めず、そのことを示す") {
    auto record = closed();
    const auto lost = run(record, SetRole{visits, outreach, RoleKind::cooperating}, at(16));
    REQUIRE(lost.warned.size() == 1);
    CHECK(lost.warned.front().rule == R09);
    CHECK(run(record, SetRole{visits, health, RoleKind::responsible}, at(16)).warned.empty());
    CHECK(role_of(record, visits, health) == RoleKind::responsible);
}

TEST_CASE("R24 役割と出欠は、確定した会議録では訂正を始めてから直す") {
    auto record = closed();
    make_final(record);
    for (const auto& command :
         {Command{SetRole{visits, health, RoleKind::informed}},
          Command{SetPresence{.meeting = meeting, .person = sawa, .presence = Presence::online}},
          Command{WalkIn{meeting, health, "保健師", "見山", Presence::online}},
          Command{Judge{.item = new_item, .outcome = Outcome::approved}}}) {
        const auto refused = refusal(record, command);
        REQUIRE(refused.has_value());
        CHECK(is_done_by(*refused, "correct_minutes"));
    }
    run(record, CorrectMinutes{meeting, "出欠の書き誤り"}, at(17));
    run(record, SetPresence{.meeting = meeting, .person = sawa, .presence = Presence::online}, at(17));
    run(record, SetRole{visits, health, RoleKind::informed}, at(17));
    CHECK(get<Meeting>(record, meeting).minutes_state == MinutesState::draft);
}

TEST_CASE("R21 判断の文と条件は閉会のあとに直せて、ケースは新しい期日に戻る") {
    auto record = in_item(new_item);
    tick_all(record, new_item);
    Judge judge{.item = new_item, .outcome = Outcome::approved_conditionally};
    judge.condition = "枠が取れること";
    judge.checker = city;
    judge.check_on = text::Date{2026, 2, 9};
    run(record, judge);
    run(record, DecideSupport{new_item, Service::outreach, DecisionStatus::decided_today, morino});
    for (const auto agency : agencies_to_answer(record, get<AgendaItem>(record, new_item)))
        confirm(record, new_item, agency);
    run(record, SetMonitoring{.item = new_item, .on = text::Date{2026, 4, 23}});
    run(record, SetInformer{new_item, elder_care, february});
    run(record, FinishItem{new_item}, at(14, 30));
    run(record, CloseMeeting{.meeting = meeting}, closed_at, "時間切れ");
    REQUIRE(get<Case>(record, new_case).due_on == text::Date{2026, 2, 9});

    judge.condition = "通訳の枠が取れること";
    judge.check_on = text::Date{2026, 2, 19};
    run(record, judge, at(16));
    CHECK(get<Judgement>(record, new_item).condition == "通訳の枠が取れること");
    CHECK(get<Case>(record, new_case).due_on == text::Date{2026, 2, 19});

    auto incomplete = judge;
    incomplete.checker.reset();
    CHECK(refused_by(record, incomplete) == "R21");
    auto past = judge;
    past.check_on = text::Date{2026, 1, 21};
    CHECK(refused_by(record, past) == "R21");
    const auto other = refusal(record, Judge{.item = new_item, .outcome = Outcome::approved});
    REQUIRE(other.has_value());
    CHECK(other->remedy == "直せるのは文と条件です。判断は、次の会議で決め直してください。");

    run(record, CheckCondition{new_item, YesNo::yes, day, ""}, at(16));
    CHECK(refused_by(record, judge) == "-");
}

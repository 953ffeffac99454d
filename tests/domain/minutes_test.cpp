#include "domain/minutes.hpp"

#include <catch2/catch.hpp>

#include "domain/query.hpp"
#include "domain/sample.hpp"

using namespace kasane::sample;

namespace {

/// A meeting that was closed with one note on the new case.
Record closed_meeting() {
    auto record = in_item(new_item);
    run(record, AddNote{.item = new_item, .kind = NoteKind::remark, .text = "聞いたとおりの文"});
    run(record, CloseMeeting{.meeting = meeting}, at(15), "時間切れ");
    return record;
}

void move_to(Record& record, MinutesState state) {
    run(record, SetMinutesState{.meeting = meeting, .state = state}, at(16));
}

void make_final(Record& record) {
    move_to(record, MinutesState::checked);
    move_to(record, MinutesState::final);
}

}  // namespace

TEST_CASE("照会中にすると、出席した方が一度ずつ照会の相手になる") {
    auto record = closed_meeting();
    move_to(record, MinutesState::circulating);
    const auto asked = replies_of(record, meeting);
    REQUIRE_FALSE(asked.empty());
    CHECK_FALSE(asked.front().answered_on.has_value());
    run(record, ReplyToMinutes{meeting, asked.front().person, {2026, 1, 26}, "期限が違う"},
        {{2026, 1, 26}, 9, 0, 0});
    move_to(record, MinutesState::draft);
    move_to(record, MinutesState::circulating);
    CHECK(replies_of(record, meeting).size() == asked.size());
    CHECK(replies_of(record, meeting).front().text == "期限が違う");
}

TEST_CASE("照会していない方の答えは入らない") {
    auto record = closed_meeting();
    CHECK(refused_by(record, ReplyToMinutes{meeting, kishi, {2026, 1, 26}, ""}) == "-");
}

TEST_CASE("要点は確定するまで直せて、直す前の文は履歴に残る") {
    auto record = closed_meeting();
    const auto accepted = run(record, AmendNote{new_item, 1, "直した文"}, at(16));
    CHECK(notes_of(record, new_item).front().text == "直した文");
    REQUIRE(accepted.event.changes.size() == 1);
    CHECK(std::get<Change<Note>>(accepted.event.changes.front()).before->text == "聞いたとおりの文");
    CHECK(refused_by(record, AmendNote{new_item, 2, "直した文"}) == "-");
    CHECK(refused_by(record, AmendNote{new_item, 1, ""}) == "-");
    make_final(record);
    CHECK(refused_by(record, AmendNote{new_item, 1, "もっと直した文"}) == "R24");
}

TEST_CASE("R24 確定は版・日時・した人を残し、訂正は理由つきの新しい版になる") {
    auto record = closed_meeting();
    CHECK(version_at_hand(record, meeting).number == 1);
    CHECK(versions_of(record, meeting).empty());
    CHECK(refused_by(record, CorrectMinutes{meeting, "聞き違い"}) == "-");
    make_final(record);
    REQUIRE(versions_of(record, meeting).size() == 1);
    CHECK(versions_of(record, meeting).front().final_at == at(16));
    CHECK(refused_by(record, CorrectMinutes{meeting, ""}) == "R24");
    run(record, CorrectMinutes{meeting, "聞き違い"}, at(17));
    CHECK(get<Meeting>(record, meeting).minutes_state == MinutesState::draft);
    CHECK(version_at_hand(record, meeting).number == 2);
    CHECK(version_at_hand(record, meeting).because == "聞き違い");
    CHECK_FALSE(version_at_hand(record, meeting).final_at.has_value());
    run(record, AmendNote{new_item, 1, "直した文"}, at(17));
    make_final(record);
    CHECK(versions_of(record, meeting).size() == 2);
    CHECK(versions_of(record, meeting).front().because.empty());
}

TEST_CASE("町の設定が「司会と構成員」なら、確認した構成員が決まるまで確認済にならない") {
    auto record = closed_meeting();
    Town town;
    town.checkers = "司会と構成員";
    record.put(town);
    CHECK(refused_by(record, SetMinutesState{.meeting = meeting, .state = MinutesState::checked}) == "-");
    CHECK(refused_by(record, SetMinutesState{meeting, MinutesState::checked, PersonId{999}}) == "-");
    run(record, SetMinutesState{meeting, MinutesState::checked, kishi});
    CHECK(get<Meeting>(record, meeting).checker == kishi);
    move_to(record, MinutesState::draft);
    CHECK_FALSE(get<Meeting>(record, meeting).checker.has_value());
}

TEST_CASE("照会への答えの日は、照会した日から、入れる日までである") {
    auto record = closed_meeting();
    move_to(record, MinutesState::circulating);
    const auto who = replies_of(record, meeting).front().person;
    const text::DateTime when{{2026, 1, 26}, 9, 0, 0};
    const auto answered = [&](text::Date on) {
        return refusal(record, ReplyToMinutes{meeting, who, on, ""}, {}, when);
    };
    REQUIRE(answered({2026, 1, 27}).has_value());
    CHECK(answered({2026, 1, 27})->message == "令和8年1月27日はまだ来ていない日です。");
    REQUIRE(answered({2026, 1, 21}).has_value());
    CHECK(answered({2026, 1, 21})->message == "令和8年1月21日は、照会した令和8年1月22日より前の日です。");
    CHECK_FALSE(answered({2026, 1, 22}).has_value());
    CHECK_FALSE(answered({2026, 1, 26}).has_value());
}

TEST_CASE("書きまちがえた期限は、会議録が確定するまで直せて、機関の答えは残る") {
    auto record = closed_meeting();
    const auto plan = *get<AgendaItem>(record, new_item).plan;
    const auto support = items_of(record, plan).front();
    const auto answers = record.rows<Answer>();
    const SetDue right{.support_item = support.id, .due_on = text::Date{2026, 3, 20}};
    const auto accepted = run(record, right, at(16));
    CHECK(items_of(record, plan).front().due_on == text::Date{2026, 3, 20});
    CHECK(items_of(record, plan).front().amended == support.amended);
    CHECK(record.rows<Answer>() == answers);
    CHECK(accepted.event.meeting == meeting);
    CHECK(std::get<Change<SupportItem>>(accepted.event.changes.front()).before == support);
    CHECK(refused_by(record, SetDue{.support_item = support.id, .due_on = text::Date{2026, 1, 21}}) == "R09");

    make_final(record);
    const auto refused = refusal(record, right);
    REQUIRE(refused.has_value());
    CHECK(refused->remedy.find("correct_minutes") != std::string::npos);
    run(record, CorrectMinutes{meeting, "期限の聞き違い"}, at(17));
    CHECK(refused_by(record, SetDue{.support_item = support.id, .due_on = text::Date{2026, 4, 1}}).empty());
}

TEST_CASE("閉会のあと、直せないことは、何なら直せるかを言って断る") {
    auto record = closed_meeting();
    const auto plan = *get<AgendaItem>(record, new_item).plan;
    const auto support = items_of(record, plan).front().id;
    for (const auto& command :
         {Command{SetRole{support, elder_care, RoleKind::responsible}},
          Command{AddNote{.item = new_item, .kind = NoteKind::remark, .text = "あとで"}},
          Command{SetPresence{.meeting = meeting, .person = kishi, .presence = Presence::absent}},
          Command{AddGap{.meeting = meeting, .text = "足がない"}}}) {
        const auto refused = refusal(record, command);
        REQUIRE(refused.has_value());
        CHECK(refused->message == "この会議は閉会しています。");
        CHECK(refused->remedy.find("amend_note") != std::string::npos);
        CHECK(refused->remedy.find("due") != std::string::npos);
    }
}

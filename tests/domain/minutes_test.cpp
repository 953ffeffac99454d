#include "domain/queries/minutes.hpp"

#include <algorithm>

#include "domain/queries/query.hpp"
#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

namespace {

/// A meeting that was closed with one note on the new case.
Record closed_meeting() {
    auto record = in_item(new_item);
    run(record, SetOfficers{.meeting = meeting, .chair = kawabe, .clerk = aoba});
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

TEST_CASE("会議録を直すと案に戻り、直す前の文への答えと確認は数えない") {
    const auto replied = [] {
        auto record = closed_meeting();
        move_to(record, MinutesState::circulating);
        const auto asked = replies_of(record, meeting).front().person;
        run(record, ReplyToMinutes{meeting, asked, day, ""}, at(16));
        return record;
    };
    const auto support = items_of(replied(), new_plan).front().id;
    for (const auto& command :
         {Command{AmendNote{new_item, 1, "直した文"}},
          Command{SetDue{.support_item = support, .due_on = text::Date{2026, 3, 20}}},
          Command{SetRole{support, health, RoleKind::informed}},
          Command{SetPresence{.meeting = meeting, .person = sawa, .presence = Presence::online}},
          Command{SetOfficers{.meeting = meeting, .chair = morino, .clerk = aoba}}}) {
        auto record = replied();
        const auto answered = replies_of(record, meeting).front();
        const auto accepted = run(record, command, at(17));
        CHECK(get<Meeting>(record, meeting).minutes_state == MinutesState::draft);
        CHECK(replies_of(record, meeting).empty());
        const auto& changes = accepted.event.changes;
        const auto kept = std::find_if(changes.begin(), changes.end(), [](const AnyChange& change) {
            return std::holds_alternative<Change<MinutesReply>>(change);
        });
        REQUIRE(kept != changes.end());
        CHECK(std::get<Change<MinutesReply>>(*kept).before == answered);

        auto checked = replied();
        run(checked, SetMinutesState{meeting, MinutesState::checked, kishi}, at(16));
        run(checked, command, at(17));
        CHECK(get<Meeting>(checked, meeting).minutes_state == MinutesState::draft);
        CHECK_FALSE(get<Meeting>(checked, meeting).checker.has_value());
        CHECK(refused_by(checked, SetMinutesState{.meeting = meeting, .state = MinutesState::final}) == "-");
    }
    auto same = replied();
    run(same, AmendNote{new_item, 1, "聞いたとおりの文"}, at(17));
    CHECK(get<Meeting>(same, meeting).minutes_state == MinutesState::circulating);
    CHECK(replies_of(same, meeting).front().answered_on.has_value());
}

TEST_CASE("宿題の文を直すと、次の会議に戻る宿題も直る") {
    auto record = in_item(new_item);
    const auto note = [&](NoteKind kind, const char* words) {
        run(record, AddNote{.item = new_item, .kind = kind, .text = words, .agency = city});
    };
    note(NoteKind::homework, "枠を確かめる");
    note(NoteKind::remark, "枠を確かめる");
    note(NoteKind::homework, "枠を確かめる");
    run(record, CloseMeeting{.meeting = meeting}, at(15), "時間切れ");
    const auto texts = [&] {
        std::vector<std::string> found;
        for (const auto& action : homework_of(record, sitting)) found.push_back(action.text);
        return found;
    };
    run(record, AmendNote{new_item, 3, "予算を確かめる"}, at(16));
    CHECK(texts() == std::vector<std::string>{"枠を確かめる", "予算を確かめる"});
    run(record, AmendNote{new_item, 2, "枠はあると聞いた"}, at(16));
    CHECK(texts() == std::vector<std::string>{"枠を確かめる", "予算を確かめる"});
    run(record, AmendNote{new_item, 1, "人を確かめる"}, at(16));
    CHECK(texts() == std::vector<std::string>{"人を確かめる", "予算を確かめる"});
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
    CHECK(refused_by(record, SetMinutesState{meeting, MinutesState::checked, kawabe}) == "-");
    run(record, SetPresence{.meeting = meeting, .person = sawa, .presence = Presence::absent}, at(16));
    CHECK(refused_by(record, SetMinutesState{meeting, MinutesState::checked, sawa}) == "-");
    const auto offered = may_check(record, get<Meeting>(record, meeting));
    REQUIRE_FALSE(offered.empty());
    for (const auto& row : offered) CHECK((row.person != kawabe && row.person != sawa));
    run(record, SetMinutesState{meeting, MinutesState::checked, kishi});
    CHECK(get<Meeting>(record, meeting).checker == kishi);
    move_to(record, MinutesState::draft);
    CHECK_FALSE(get<Meeting>(record, meeting).checker.has_value());
}

TEST_CASE("司会と記録が決まるまで確認済にも確定にもならず、閉会のあとでも出席した方から決められる") {
    auto record = closed_meeting();
    edit<Meeting>(record, meeting, [](Meeting& row) {
        row.chair.reset();
        row.clerk.reset();
    });
    const SetMinutesState checked{.meeting = meeting, .state = MinutesState::checked};
    REQUIRE(refusal(record, checked).has_value());
    CHECK(refusal(record, checked)->message == "会議録の作成者（記録）が決まっていません。");
    CHECK(is_done_by(*refusal(record, checked), "officers"));
    CHECK(refused_by(record, SetOfficers{meeting, kawabe, PersonId{999}}) == "-");
    run(record, SetOfficers{meeting, {}, aoba}, at(16));
    CHECK(refusal(record, checked)->message == "会議録の確認者（司会）が決まっていません。");
    run(record, SetOfficers{meeting, kawabe, aoba}, at(16));
    run(record, checked, at(16));
    edit<Meeting>(record, meeting, [](Meeting& row) { row.clerk.reset(); });
    CHECK(refused_by(record, SetMinutesState{.meeting = meeting, .state = MinutesState::final}) == "-");
    edit<Meeting>(record, meeting, [](Meeting& row) { row.clerk = aoba; });
    run(record, SetMinutesState{.meeting = meeting, .state = MinutesState::final}, at(16));
    CHECK(refused_by(record, SetOfficers{meeting, kawabe, aoba}) == "-");
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
    CHECK(is_done_by(*refused, "correct_minutes"));
    run(record, CorrectMinutes{meeting, "期限の聞き違い"}, at(17));
    CHECK(refused_by(record, SetDue{.support_item = support.id, .due_on = text::Date{2026, 4, 1}}).empty());
}

TEST_CASE("閉会のあと、直せないことは、何なら直せるかを言って断る") {
    auto record = closed_meeting();
    const auto plan = *get<AgendaItem>(record, new_item).plan;
    const auto support = items_of(record, plan).front().id;
    for (const auto& command :
         {Command{ShareItem{support, true}},
          Command{AddNote{.item = new_item, .kind = NoteKind::remark, .text = "あとで"}},
          Command{SetPolicy{*get<AgendaItem>(record, new_item).plan, "方針"}},
          Command{AddGap{.meeting = meeting, .text = "足がない"}}}) {
        const auto refused = refusal(record, command);
        REQUIRE(refused.has_value());
        CHECK(refused->message == "この会議は閉会しています。");
        CHECK(is_done_by(*refused, "amend_note"));
        CHECK(is_done_by(*refused, "due"));
    }
}

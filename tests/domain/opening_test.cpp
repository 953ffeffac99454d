// 開会まで: attendance, secrecy, who must be there (R04, R05, R06).
#include "domain/queries/query.hpp"
#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

namespace {

const Attendance& attendance(const Record& record, PersonId person, MeetingId at_meeting = meeting) {
    return record.rows<Attendance>().at(RowKey{at_meeting.value, person.value});
}

/// All are there and have confirmed secrecy, but for these.
Record ready_without(std::initializer_list<PersonId> missing) {
    auto record = planned();
    for (const auto& row : attendances_of(record, meeting)) {
        const bool is_missing = std::find(missing.begin(), missing.end(), row.person) != missing.end();
        const auto presence = is_missing ? Presence::absent : Presence::present;
        run(record, SetPresence{.meeting = meeting, .person = row.person, .presence = presence}, at(13, 20));
    }
    run(record, ConfirmSecrecy{.meeting = meeting}, at(13, 25));
    return record;
}

}  // namespace

TEST_CASE("全員がそろえば注意なしに開会できる") {
    auto record = ready_without({});
    const auto accepted = run(record, OpenMeeting{.meeting = meeting}, at(13, 30));
    CHECK(accepted.warned.empty());
    CHECK(get<Meeting>(record, meeting).state == MeetingState::open);
    CHECK(get<Meeting>(record, meeting).opened_at == at(13, 30));
    CHECK(get<AgendaItem>(record, opening_item).started_at == at(13, 30));
    CHECK(accepted.event.text == "第10回 重層的支援会議を開会");
}

TEST_CASE("R04 市町村の出席がなければ開会に理由が要る") {
    CHECK(warned_by(ready_without({morino, aoba}), OpenMeeting{.meeting = meeting}) == "R04");
    CHECK(warned_by(ready_without({morino}), OpenMeeting{.meeting = meeting}).empty());
}

TEST_CASE("R04 多機関協働事業者の出席がなければ開会に理由が要る") {
    CHECK(warned_by(ready_without({kawabe}), OpenMeeting{.meeting = meeting}) == "R04");
}

TEST_CASE("R05 アウトリーチや参加支援が欠ければ開会に理由が要る") {
    CHECK(warned_by(ready_without({sawa}), OpenMeeting{.meeting = meeting}) == "R05");
    CHECK(warned_by(ready_without({hara}), OpenMeeting{.meeting = meeting}) == "R05");
    CHECK(warned_by(ready_without({kishi, hama}), OpenMeeting{.meeting = meeting}) == "R05");
    CHECK(warned_by(ready_without({kishi}), OpenMeeting{.meeting = meeting}).empty());
}

TEST_CASE("R05 は支援会議では求めない") {
    auto record = planned();
    for (const auto person : {morino, kawabe, fire_officer})
        run(record, SetPresence{.meeting = statutory_meeting, .person = person});
    CHECK(refused_by(record, OpenMeeting{.meeting = statutory_meeting}).empty());
}

TEST_CASE("注意を理由つきで進めると、注意ごとに理由が残る") {
    auto record = ready_without({kawabe, sawa});
    run(record, OpenMeeting{.meeting = meeting}, at(13, 30), "市の担当が司会を代わる");
    const auto& passed = record.rows<WarningPassed>();
    REQUIRE(passed.size() == 2);
    const auto& first = passed.begin()->second;
    CHECK(first.rule == R04);
    CHECK(first.reason == "市の担当が司会を代わる");
    CHECK(first.message == "多機関協働事業者の出席がありません。");
    CHECK(first.meeting == meeting);
    CHECK(first.passed_at == at(13, 30));
    CHECK(passed.rbegin()->second.rule == R05);
}

TEST_CASE("注意のないときに添えた理由は残さない") {
    auto record = ready_without({});
    run(record, OpenMeeting{.meeting = meeting}, at(13, 30), "念のため");
    CHECK(record.rows<WarningPassed>().empty());
}

TEST_CASE("同じ会議を二度は開会できない") {
    CHECK(refused_by(opened(), OpenMeeting{.meeting = meeting}) == "-");
}

TEST_CASE("R06 守秘を確認するまでケースを始められない") {
    auto record = planned();
    for (const auto& row : attendances_of(record, meeting))
        run(record, SetPresence{.meeting = meeting, .person = row.person});
    run(record, OpenMeeting{.meeting = meeting});
    CHECK(refused_by(record, StartItem{.item = new_item}) == "R06");
    CHECK(refused_by(record, StartItem{.item = homework_item}).empty());
    CHECK(refused_by(record, Judge{.item = new_item}, "急ぐ") == "R06");
    CHECK(refused_by(record, AddNote{.item = new_item, .text = "発言"}) == "R06");
    run(record, ConfirmSecrecy{.meeting = meeting}, at(13, 32));
    CHECK(refused_by(record, StartItem{.item = new_item}).empty());
    CHECK(get<Meeting>(record, meeting).secrecy_at == at(13, 32));
}

TEST_CASE("R06 開会する前のケースも始められない") {
    const auto record = ready_without({});
    CHECK(refused_by(record, StartItem{.item = new_item}) == "R06");
    CHECK(refused_by(record, SetPolicy{.plan = new_plan, .text = "方針"}) == "R06");
}

TEST_CASE("R06 遅れて着いた方は、守秘を確認するまで次のケースに入れない") {
    auto record = ready_without({wakakusa});
    run(record, OpenMeeting{.meeting = meeting}, at(13, 30));
    run(record, StartItem{.item = new_item}, at(13, 40));
    run(record, SetPresence{.meeting = meeting, .person = wakakusa, .presence = Presence::online},
        at(13, 50));
    CHECK(attendance(record, wakakusa).arrived_at == at(13, 50));
    CHECK_FALSE(attendance(record, wakakusa).secrecy_at);
    const auto refused = refusal(record, StartItem{.item = renewed_item});
    REQUIRE(refused);
    CHECK(refused->rule == R06);
    CHECK(refused->message == "保健 若草さんの守秘の確認がまだです。");
    run(record, ConfirmSecrecy{.meeting = meeting, .person = wakakusa}, at(13, 52));
    CHECK(attendance(record, wakakusa).secrecy_at == at(13, 52));
    CHECK(attendance(record, morino).secrecy_at == at(13, 25));
    CHECK(refused_by(record, StartItem{.item = renewed_item}).empty());
}

TEST_CASE("R06 その場で来た方も守秘を確認するまで次のケースに入れない") {
    auto record = opened();
    const WalkIn walk_in{.meeting = meeting, .agency = fire, .post = "係長", .name = "髙﨑𠮷"};
    run(record, walk_in, at(13, 45));
    const auto person = record.rows<Person>().rbegin()->second;
    CHECK(person.name == "髙﨑𠮷");
    CHECK_FALSE(person.may_decide);
    CHECK(attendance(record, person.id).arrived_at == at(13, 45));
    CHECK(refused_by(record, StartItem{.item = new_item}) == "R06");
    run(record, ConfirmSecrecy{.meeting = meeting, .person = person.id});
    CHECK(refused_by(record, StartItem{.item = new_item}).empty());
}

TEST_CASE("全員出席は、まだ入れていない方だけを出席にし、あとから一人ずつ直せる") {
    auto record = planned();
    run(record, SetPresence{.meeting = meeting, .person = kawabe, .presence = Presence::online});
    run(record, SetPresence{.meeting = meeting, .person = morino, .presence = Presence::absent});
    run(record, AllPresent{.meeting = meeting});
    for (const auto& row : attendances_of(record, meeting)) {
        INFO(row.name);
        const auto wanted = row.person == kawabe   ? Presence::online
                            : row.person == morino ? Presence::absent
                                                   : Presence::present;
        CHECK(row.presence == wanted);
        CHECK_FALSE(row.arrived_at);
    }
    run(record, SetPresence{.meeting = meeting, .person = sawa, .presence = Presence::absent});
    CHECK(attendance(record, sawa).presence == Presence::absent);
}

TEST_CASE("名簿にいる方がその場で来ても、名簿に二人にはならない") {
    auto record = opened();
    const auto people = record.rows<Person>().size();
    const auto& known = record.rows<Person>().at({wakakusa.value, 0});
    const WalkIn again{.meeting = meeting, .agency = known.agency, .name = known.name};
    record.rows<Attendance>().erase({meeting.value, wakakusa.value});
    run(record, again, at(13, 45));
    CHECK(record.rows<Person>().size() == people);
    CHECK(attendance(record, wakakusa).presence == Presence::present);
    CHECK(attendance(record, wakakusa).arrived_at == at(13, 45));
    CHECK(refused_by(record, again) == "-");
}

TEST_CASE("司会だけを決めても、記録の人は消えない") {
    auto record = planned();
    run(record, SetOfficers{.meeting = meeting, .chair = kawabe, .clerk = aoba});
    run(record, SetOfficers{.meeting = meeting, .chair = morino});
    CHECK(get<Meeting>(record, meeting).chair == morino);
    CHECK(get<Meeting>(record, meeting).clerk == aoba);
}

TEST_CASE("R06 一人の守秘は、全員の確認より先には記録できない") {
    auto record = planned();
    run(record, SetPresence{.meeting = meeting, .person = morino});
    CHECK(refused_by(record, ConfirmSecrecy{.meeting = meeting, .person = morino}) == "R06");
    CHECK(refused_by(record, ConfirmSecrecy{.meeting = meeting}).empty());
}

TEST_CASE("R06 だれもいないうちは守秘を確認できない") {
    CHECK(refused_by(planned(), ConfirmSecrecy{.meeting = meeting}) == "R06");
    auto record = planned();
    run(record, SetPresence{.meeting = meeting, .person = morino, .presence = Presence::absent});
    CHECK(refused_by(record, ConfirmSecrecy{.meeting = meeting}) == "R06");
}

TEST_CASE("R06 守秘は時間区分ごとに確認する") {
    auto record = opened();
    for (const auto person : {morino, kawabe, fire_officer})
        run(record, SetPresence{.meeting = statutory_meeting, .person = person});
    CHECK(refused_by(record, OpenMeeting{.meeting = statutory_meeting}) == "R17");
    run(record, CloseMeeting{.meeting = meeting}, at(15, 10), "時間切れ");
    run(record, OpenMeeting{.meeting = statutory_meeting}, at(15, 15));
    CHECK(refused_by(record, StartItem{.item = sharing_item}) == "R06");
    run(record, ConfirmSecrecy{.meeting = statutory_meeting});
    CHECK(refused_by(record, StartItem{.item = sharing_item}).empty());
}

TEST_CASE("出席と取り消した方の守秘の確認は消える") {
    auto record = ready_without({});
    run(record,
        SetPresence{.meeting = meeting, .person = hama, .presence = Presence::absent, .told_by = kawabe});
    CHECK_FALSE(attendance(record, hama).secrecy_at);
    CHECK(attendance(record, hama).told_by == kawabe);
    run(record, SetPresence{.meeting = meeting, .person = hama});
    CHECK_FALSE(attendance(record, hama).told_by);
    CHECK_FALSE(attendance(record, hama).secrecy_at);
}

TEST_CASE("対面からオンラインに替えても、着いた時刻と守秘はそのまま") {
    auto record = opened();
    run(record, SetPresence{.meeting = meeting, .person = sawa, .presence = Presence::online}, at(13, 50));
    CHECK(attendance(record, sawa).presence == Presence::online);
    CHECK_FALSE(attendance(record, sawa).arrived_at);
    CHECK(attendance(record, sawa).secrecy_at == at(13, 30));
}

TEST_CASE("途中で退席した方は退席の時刻が残り、二度は退席できない") {
    auto record = opened();
    run(record, Leave{.meeting = meeting, .person = hara}, at(14, 10));
    CHECK(attendance(record, hara).left_at == at(14, 10));
    CHECK_FALSE(is_there(attendance(record, hara)));
    CHECK(refused_by(record, Leave{.meeting = meeting, .person = hara}) == "R20");
    run(record, SetPresence{.meeting = meeting, .person = hara}, at(14, 30));
    CHECK_FALSE(attendance(record, hara).left_at);
    CHECK(attendance(record, hara).arrived_at == at(14, 30));
}

TEST_CASE("開会の前に退席は記録できない") {
    CHECK(refused_by(ready_without({}), Leave{.meeting = meeting, .person = hara}) == "R20");
}

TEST_CASE("名簿にない方の出欠は、加えてから入れる") {
    CHECK(refused_by(planned(), SetPresence{.meeting = meeting, .person = fire_officer}) == "-");
    CHECK(refused_by(planned(), SetPresence{.meeting = MeetingId{999}, .person = morino}) == "-");
    CHECK(refused_by(opened(), WalkIn{.meeting = meeting, .agency = fire, .name = ""}) == "-");
    CHECK(refused_by(opened(), WalkIn{.meeting = meeting, .agency = AgencyId{999}, .name = "火野"}) == "-");
}

TEST_CASE("司会と記録は会議ごとに決める") {
    auto record = planned();
    run(record, SetOfficers{.meeting = meeting, .chair = kawabe, .clerk = aoba});
    CHECK(get<Meeting>(record, meeting).chair == kawabe);
    CHECK(get<Meeting>(record, meeting).clerk == aoba);
    CHECK_FALSE(get<Meeting>(record, statutory_meeting).chair);
}

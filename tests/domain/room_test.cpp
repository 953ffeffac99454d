// Who is in the room for a case and where each stands (R18, R19, R22, R24, R26, R27).
#include <utility>

#include "domain/queries/query.hpp"
#include "domain/rules/checks.hpp"
#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

namespace {

/// Only 包括, 保健 and the two that always come are invited to the new case.
Record with_invitations() {
    auto record = planned();
    for (const auto agency : {city, coordinator, elder_care, health, outreach, self_help})
        run(record, Invite{.item = new_item, .agency = agency});
    for (const auto& row : attendances_of(record, meeting))
        run(record, SetPresence{.meeting = meeting, .person = row.person}, at(13, 25));
    run(record, ConfirmSecrecy{.meeting = meeting}, at(13, 28));
    run(record, OpenMeeting{.meeting = meeting}, at(13, 30));
    return record;
}

}  // namespace

TEST_CASE("R26 案内していない機関の方がいるあいだは、理由なしにケースに入れない") {
    auto record = with_invitations();
    CHECK(warned_by(record, StartItem{.item = new_item}) == "R26");
    CHECK(refused_by(record, StartItem{.item = closing_item}).empty());
    run(record, StartItem{.item = new_item, .uninvited_left = true});
    CHECK(uninvited_in_room(record, get<AgendaItem>(record, new_item)).empty());
    CHECK(record.rows<Stance>().size() == 2);
}

TEST_CASE("R26 途中で入ってきた案内していない方は、確認に出る") {
    auto record = with_invitations();
    run(record, StartItem{.item = new_item, .uninvited_left = true});
    CHECK(count_findings(record, meeting, "R26") == 0);
    run(record, WalkIn{.meeting = meeting, .agency = fire, .post = "係長", .name = "火野"});
    CHECK(count_findings(record, meeting, "R26") == 1);
}

TEST_CASE("一つの機関を案内から外すと、ほかの出席の機関が案内される") {
    auto record = planned();
    run(record, Invite{.item = new_item, .agency = community, .invited = false});
    const auto invited = invited_to(record, get<AgendaItem>(record, new_item));
    CHECK(std::count(invited.begin(), invited.end(), community) == 0);
    CHECK(std::count(invited.begin(), invited.end(), elder_care) == 1);
}

TEST_CASE("R22 異論は人ごとに内容とともに残り、取り消せる") {
    auto record = in_item(new_item);
    SetStance stance{.item = new_item, .person = hama, .kind = StanceKind::dissent};
    CHECK(refused_by(record, stance) == "R22");
    stance.text = "まだ早い";
    run(record, stance);
    CHECK(record.rows<Stance>().size() == 1);
    stance.kind = StanceKind::none;
    run(record, stance);
    CHECK(record.rows<Stance>().empty());
}

TEST_CASE("R22 除斥の方の機関は、そのケースの役割を確認できない") {
    auto record = in_item(new_item);
    confirm(record, new_item, health);
    run(record, SetStance{.item = new_item, .person = wakakusa, .kind = StanceKind::recused, .text = "親族"});
    CHECK_FALSE(has_answer(record, new_item, health));
    CHECK(refused_by(record, GiveAnswer{.item = new_item, .agency = health}) == "R22");
}

TEST_CASE("R22 出席していない方の異論は記録できない") {
    const auto record = in_item(new_item);
    CHECK(refused_by(record, SetStance{.item = new_item,
                                       .person = fire_officer,
                                       .kind = StanceKind::dissent,
                                       .text = "反対"}) == "R22");
}

TEST_CASE("R18 本人同席のあいだの「このままでは難しい」は、あとで話すと示される") {
    auto record = in_item(new_item);
    run(record, SetWithPerson{.item = new_item});
    const auto accepted =
        run(record,
            GiveAnswer{.item = new_item, .agency = health, .kind = AnswerKind::difficult, .text = "人手"});
    REQUIRE(accepted.warned.size() == 1);
    CHECK(accepted.warned.at(0).rule == R18);
    CHECK(accepted.warned.at(0).level == RuleLevel::show);
    CHECK(count_findings(record, meeting, "R18") == 1);
}

TEST_CASE("R27 支援措置のケースに入ると、住所を書かないことと通告先が示される") {
    auto record = planned();
    run(record, set_town([](SetTown& town) { town.protection_contact = "こども家庭センター"; }));
    edit<Case>(record, new_case, [](Case& row) { row.protected_address = true; });
    for (const auto& row : attendances_of(record, meeting))
        run(record, SetPresence{.meeting = meeting, .person = row.person}, at(13, 25));
    run(record, ConfirmSecrecy{.meeting = meeting}, at(13, 28));
    run(record, OpenMeeting{.meeting = meeting}, at(13, 30));
    const auto accepted = run(record, StartItem{.item = new_item});
    REQUIRE(accepted.warned.size() == 1);
    CHECK(accepted.warned.at(0).rule == R27);
    CHECK(accepted.warned.at(0).message.find("こども家庭センター") != std::string::npos);
}

TEST_CASE("R19 事後報告はまとめて了承でき、支援決定のないプランは止まる") {
    auto record = planned();
    for (const auto id : {partly_willing_case, waiting_case})
        run(record,
            PutOnAgenda{.meeting = meeting, .support_case = id, .timing = ReviewTiming::after_report});
    for (const auto& row : attendances_of(record, meeting))
        run(record, SetPresence{.meeting = meeting, .person = row.person}, at(13, 25));
    run(record, ConfirmSecrecy{.meeting = meeting}, at(13, 28));
    run(record, OpenMeeting{.meeting = meeting}, at(13, 30));
    const auto accepted = run(record, ApproveReports{.meeting = meeting});
    CHECK(accepted.event.text == "事後報告2件を了承");
    CHECK(refused_by(record, ApproveReports{.meeting = meeting}) == "-");
}

TEST_CASE("R24 会議録は閉会のあとに進み、確定したら状態は変わらない") {
    auto record = opened();
    CHECK(refused_by(record, SetMinutesState{.meeting = meeting, .state = MinutesState::final}) == "-");
    run(record, SetOfficers{.meeting = meeting, .chair = kawabe, .clerk = aoba});
    run(record, CloseMeeting{.meeting = meeting}, at(15), "時間切れ");
    CHECK(refused_by(record, SetMinutesState{.meeting = meeting, .state = MinutesState::final}) == "-");
    run(record, SetMinutesState{.meeting = meeting, .state = MinutesState::checked});
    run(record, SetMinutesState{.meeting = meeting, .state = MinutesState::final});
    CHECK(refused_by(record, SetMinutesState{.meeting = meeting}) == "R24");
}

TEST_CASE("R18 本人が同席している間は、ほかの議題を始められない") {
    auto record = in_item(new_item);
    run(record, SetWithPerson{.item = new_item});
    CHECK(refused_by(record, StartItem{.item = closing_item, .uninvited_left = true}) == "R18");
    run(record, SetWithPerson{.item = new_item, .with_person = false}, at(14, 20));
    CHECK(get<AgendaItem>(record, new_item).person_left_at == at(14, 20));
    CHECK(refused_by(record, StartItem{.item = closing_item, .uninvited_left = true}).empty());
    run(record, SetWithPerson{.item = new_item}, at(14, 25));
    CHECK_FALSE(get<AgendaItem>(record, new_item).person_left_at);
}

TEST_CASE("R26 案内していない方が来るなら、ケースの中身は全員に見せない") {
    auto record = with_invitations();
    const auto& here = get<Meeting>(record, meeting);
    CHECK_FALSE(all_invited(record, here, get<AgendaItem>(record, new_item)));
    CHECK(all_invited(record, here, get<AgendaItem>(record, closing_item)));
    for (const auto& row : attendances_of(record, meeting))
        if (row.agency != city && row.agency != coordinator)
            run(record, Leave{.meeting = meeting, .person = row.person}, at(13, 40));
    CHECK(all_invited(record, here, get<AgendaItem>(record, new_item)));
}

TEST_CASE("R02 守秘の文言と根拠は空にできない") {
    auto record = planned();
    SetTown town;
    town.name = "かささぎ市";
    town.multi_layered_basis = town.statutory_basis = "要綱";
    town.multi_layered_secrecy = town.statutory_secrecy = "話しません。";
    run(record, town);
    for (auto* words : {&town.multi_layered_basis, &town.statutory_basis, &town.multi_layered_secrecy,
                        &town.statutory_secrecy}) {
        const auto kept = std::exchange(*words, "");
        CHECK(refused_by(record, town) == "R02");
        *words = kept;
    }
}

// What may come before which meeting, and where it stands (R01, R03, R17).
#include "domain/queries/query.hpp"
#include "domain/rules/checks.hpp"
#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

namespace {

PutOnAgenda put(CaseId support_case, ReviewTiming timing = ReviewTiming::new_plan,
                MeetingId on_agenda_of = meeting) {
    return {.meeting = on_agenda_of, .support_case = support_case, .timing = timing};
}

std::vector<int> seqs(const Record& record) {
    std::vector<int> found;
    for (const auto& item : agenda_of(record, meeting)) found.push_back(item.seq);
    return found;
}

const AgendaItem& item_of(const Record& record, CaseId support_case) {
    const auto& rows = record.rows<AgendaItem>();
    return std::find_if(rows.begin(), rows.end(),
                        [&](const auto& row) { return row.second.support_case == support_case; })
        ->second;
}

}  // namespace

TEST_CASE("R01 同意のないケースは重層的支援会議に付議できない") {
    const auto refused = refusal(planned(), put(unwilling_case));
    REQUIRE(refused);
    CHECK(refused->rule == R01);
    CHECK_FALSE(refused->passable);
    CHECK(refusal(planned(), put(unwilling_case), "急ぐ"));
}

TEST_CASE("R01 同意のあるケースは重層的支援会議に付議できる") {
    CHECK(refused_by(planned(), put(waiting_case)).empty());
}

TEST_CASE("R01 一部の世帯員だけの同意でも付議できる") {
    CHECK(consent_extent(planned(), partly_willing_case) == ConsentExtent::some);
    CHECK(refused_by(planned(), put(partly_willing_case)).empty());
}

TEST_CASE("R01 同意のないケースも支援会議には付議できる") {
    CHECK(refused_by(planned(), put(unwilling_case, ReviewTiming::sharing, statutory_meeting)).empty());
}

TEST_CASE("R01 付議のあとに同意が撤回されると、開会もケースの開始もできない") {
    auto record = planned();
    for (const auto person : {mother, eldest_son})
        edit<Consent>(record, ConsentId{person.value + 500},
                      [](Consent& row) { row.status = ConsentStatus::withdrawn; });
    CHECK(refused_by(record, OpenMeeting{.meeting = meeting}, "理由") == "R01");
    CHECK(count_findings(record, meeting, "R01") == 1);
    auto running = opened();
    for (const auto person : {mother, eldest_son})
        edit<Consent>(running, ConsentId{person.value + 500},
                      [](Consent& row) { row.status = ConsentStatus::withdrawn; });
    CHECK(refused_by(running, StartItem{.item = new_item}) == "R01");
    CHECK(refused_by(running, StartItem{.item = renewed_item}).empty());
}

TEST_CASE("R03 支援会議の記録は重層的支援会議に付議できず、番号も出さない") {
    const auto refused = refusal(planned(), put(statutory_case));
    REQUIRE(refused);
    CHECK(refused->rule == R03);
    CHECK(refused->message.find("支援-R7-04") == std::string::npos);
}

TEST_CASE("R03 同意を得たあとも、支援会議の記録のままでは付議できない") {
    auto record = planned();
    edit<Consent>(record, ConsentId{tetsuo.value + 500},
                  [](Consent& row) { row.status = ConsentStatus::given; });
    CHECK(refused_by(record, put(statutory_case)) == "R03");
    edit<AgendaItem>(record, new_item, [](AgendaItem& row) { row.support_case = statutory_case; });
    const auto findings = check_meeting(record, meeting);
    CHECK(count_findings(record, meeting, "R03") == 1);
    for (const auto& found : findings)
        CHECK((found.rule != R03 || found.message.find("支援-R7-04") == std::string::npos));
    CHECK(refused_by(record, OpenMeeting{.meeting = meeting}, "理由") == "R03");
}

TEST_CASE("R03 支援会議の記録は支援会議には付議できる") {
    auto record = planned();
    record.rows<AgendaItem>().erase(RowKey{sharing_item.value, 0});
    CHECK(refused_by(record, put(statutory_case, ReviewTiming::sharing, statutory_meeting)).empty());
}

TEST_CASE("R17 支援会議の時間にプランを付議できない") {
    CHECK(refused_by(planned(), put(waiting_case, ReviewTiming::new_plan, statutory_meeting)) == "R17");
    CHECK(refused_by(planned(), put(waiting_case, ReviewTiming::closure, statutory_meeting)) == "R17");
}

TEST_CASE("R17 重層的支援会議の時間に情報共有だけの議題を付議できない") {
    CHECK(refused_by(planned(), put(waiting_case, ReviewTiming::sharing)) == "R17");
}

TEST_CASE("R17 支援会議ではプランの判断をしない") {
    CHECK(refused_by(in_sharing(), Judge{.item = sharing_item}, "理由") == "R17");
}

TEST_CASE("開会前に加えたケースは地域課題と閉会の前に入る") {
    auto record = planned();
    run(record, put(waiting_case));
    CHECK(item_of(record, waiting_case).seq == 8);
    CHECK(get<AgendaItem>(record, gaps_item).seq == 9);
    CHECK(get<AgendaItem>(record, last_item).seq == 10);
    CHECK(get<AgendaItem>(record, monitoring_item).seq == 7);
    CHECK(seqs(record) == std::vector<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    CHECK(get<AgendaItem>(record, statutory_last).seq == 3);
}

TEST_CASE("開会したあとに加えたケースは最後に入り、番号は動かない") {
    auto record = opened();
    const auto before = agenda_of(record, meeting);
    run(record, put(waiting_case));
    CHECK(item_of(record, waiting_case).seq == 10);
    auto after = agenda_of(record, meeting);
    after.pop_back();
    CHECK(after == before);
}

TEST_CASE("加えた議題は、案のプランと見込みの時間をもつ") {
    auto record = planned();
    record.rows<AgendaItem>().erase(RowKey{new_item.value, 0});
    run(record,
        PutOnAgenda{.meeting = meeting, .support_case = new_case, .minutes = 25, .presenter = coordinator});
    CHECK(item_of(record, new_case).plan == new_plan);
    CHECK(item_of(record, new_case).minutes == 25);
}

TEST_CASE("同じケースを同じ会議に二度は付議できない") {
    CHECK(refused_by(planned(), put(new_case)) == "-");
    auto record = planned();
    run(record, put(waiting_case));
    CHECK(refused_by(record, put(waiting_case)) == "-");
}

TEST_CASE("閉会した会議、知らない会議、知らないケースには付議できない") {
    auto record = opened();
    run(record, CloseMeeting{.meeting = meeting}, at(15, 10), "時間切れ");
    CHECK(refused_by(record, put(waiting_case)) == "-");
    CHECK(refused_by(record, put(waiting_case, ReviewTiming::new_plan, MeetingId{999})) == "-");
    CHECK(refused_by(planned(), put(CaseId{999})) == "-");
}

TEST_CASE("見込みの開始は議題の時間を足していく") {
    CHECK(planned_starts(planned(), meeting) ==
          std::vector<int>{810, 815, 820, 845, 860, 870, 880, 890, 895});
}

TEST_CASE("見込みの時間は負にできない") {
    auto negative = put(waiting_case);
    negative.minutes = -5;
    CHECK(refused_by(planned(), negative) == "-");
}

TEST_CASE("R03 重層的支援会議の地域課題は支援会議の議題を指せない") {
    CHECK(refused_by(opened(), AddGap{.meeting = meeting, .item = sharing_item, .text = "片付けの担い手"}) ==
          "-");
    CHECK(refused_by(opened(), AddGap{.meeting = meeting, .item = AgendaItemId{999}, .text = "担い手"}) ==
          "-");
    CHECK(
        refused_by(opened(), AddGap{.meeting = meeting, .item = new_item, .text = "片付けの担い手"}).empty());
}

// 次第をつくる: sittings, blocks, items, and what happens to them before the day.
#include "domain/queries/query.hpp"
#include "domain/rules/settings.hpp"
#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

namespace {

const Sitting& latest(const Record& record) {
    return record.rows<Sitting>().rbegin()->second;
}

Record with_february() {
    auto record = planned();
    run(record, MakeSitting{.on = february, .place = "市役所 3階 第2会議室", .like = sitting});
    return record;
}

std::vector<std::string> titles(const Record& record, MeetingId of) {
    std::vector<std::string> found;
    for (const auto& item : agenda_of(record, of))
        found.push_back(item.support_case ? get<Case>(record, *item.support_case).number
                                          : std::string(label(item.kind)));
    return found;
}

}  // namespace

TEST_CASE("前回と同じ形で会議をつくると、回数は一つ進み、ケースは移らない") {
    const auto record = with_february();
    const auto blocks = meetings_of(record, latest(record).id);
    REQUIRE(blocks.size() == 2);
    CHECK(blocks.at(0).ordinal == 11);
    CHECK(blocks.at(0).starts_at == 810);
    CHECK(blocks.at(1).kind == MeetingKind::statutory_support);
    CHECK(titles(record, blocks.at(0).id) ==
          std::vector<std::string>{"開会", "前回の宿題", "地域課題", "次回・閉会"});
    CHECK(attendances_of(record, blocks.at(0).id).size() == 9);
}

TEST_CASE("年度が変わると、回数は1から数え直す") {
    auto record = planned();
    run(record, MakeSitting{.on = {2026, 4, 1}, .place = "市役所", .like = sitting});
    CHECK(meetings_of(record, latest(record).id).at(0).ordinal == 1);
}

TEST_CASE("はじめての会議は、重層的支援会議が一つの形でできる") {
    Record record;
    run(record, MakeSitting{.on = {2028, 2, 29}, .place = "市役所"});
    const auto blocks = meetings_of(record, latest(record).id);
    REQUIRE(blocks.size() == 1);
    CHECK(blocks.at(0).kind == MeetingKind::multi_layered_support);
    CHECK(blocks.at(0).ordinal == 1);
}

TEST_CASE("過ぎた日や場所のない会議はつくれない") {
    CHECK(refused_by(planned(), MakeSitting{.on = {2026, 1, 21}, .place = "市役所"}) == "-");
    CHECK(refused_by(planned(), MakeSitting{.on = february}) == "-");
}

TEST_CASE("議題に加えたケースには、役割をもつ機関が案内される") {
    auto record = with_february();
    const auto next = meetings_of(record, latest(record).id).at(0).id;
    run(record, PutOnAgenda{.meeting = next, .support_case = new_case});
    const auto item = agenda_of(record, next).at(2);
    CHECK(item.support_case == new_case);
    CHECK(item.minutes == 25);
    const auto invited = invited_to(record, item);
    CHECK(std::count(invited.begin(), invited.end(), elder_care) == 1);
    CHECK(std::count(invited.begin(), invited.end(), coordinator) == 1);
    CHECK(std::count(invited.begin(), invited.end(), participation) == 0);
}

TEST_CASE("再プランを付議すると、いまのプランから案ができる") {
    auto record = with_february();
    const auto next = meetings_of(record, latest(record).id).at(0).id;
    run(record,
        PutOnAgenda{.meeting = next, .support_case = closing_case, .timing = ReviewTiming::renewed_plan});
    const auto plan = agenda_of(record, next).at(2).plan;
    REQUIRE(plan);
    CHECK(*plan != closing_plan);
    CHECK(get<SupportPlan>(record, *plan).state == PlanState::proposed);
    CHECK(items_of(record, *plan).at(0).text == "デイサービスの調整");
}

TEST_CASE("参加支援のプランも、多機関協働のプランとならべて付議できる") {
    auto record = planned();
    run(record, ProposePlan{.support_case = new_case, .kind = PlanKind::participation});
    run(record,
        PutOnAgenda{.meeting = meeting, .support_case = new_case, .plan_kind = PlanKind::participation});
    CHECK(refused_by(record, PutOnAgenda{.meeting = meeting, .support_case = new_case}) == "-");
}

TEST_CASE("議題の順・時間・区分・資料を直すと、番号は1から続く") {
    auto record = planned();
    run(record, MoveItem{.item = closing_item, .to = 3});
    CHECK(get<AgendaItem>(record, closing_item).seq == 3);
    CHECK(get<AgendaItem>(record, new_item).seq == 4);
    run(record, SetItem{.item = closing_item, .minutes = 20, .presenter = city, .paper = "資料4"});
    CHECK(get<AgendaItem>(record, closing_item).minutes == 20);
    CHECK(refused_by(record, MoveItem{.item = closing_item, .to = 10}) == "-");
    CHECK(refused_by(record, SetItem{.item = closing_item, .minutes = -1}) == "-");
    run(record, SetItem{.item = monitoring_item, .timing = ReviewTiming::renewed_plan});
    CHECK(get<AgendaItem>(record, monitoring_item).plan.has_value());
}

TEST_CASE("開会したあとは、配った次第の番号を変えない") {
    const auto record = opened();
    CHECK(refused_by(record, MoveItem{.item = closing_item, .to = 3}) == "-");
}

TEST_CASE("外した議題のケースは、理由とともにまた付議を待つ") {
    auto record = planned();
    run(record, TakeOff{.item = closing_item, .because = "家族の都合"});
    CHECK(get<Case>(record, closing_case).waits_for == ReviewTiming::closure);
    CHECK(get<Case>(record, closing_case).waits_because == "家族の都合");
    CHECK(get<AgendaItem>(record, suspension_item).seq == 5);
}

TEST_CASE("開会したあとに次回へ送った議題は、番号を残して継続協議になる") {
    auto record = opened();
    run(record, TakeOff{.item = closing_item, .because = "時間が足りない"});
    CHECK(get<AgendaItem>(record, closing_item).seq == 5);
    CHECK(get<Judgement>(record, closing_item).outcome == Outcome::continued);
    CHECK(get<Case>(record, closing_case).waits_because == "時間が足りない");
}

TEST_CASE("延期すると日が変わり、前の日と理由が残る") {
    auto record = planned();
    CHECK(refused_by(record, PostponeSitting{.sitting = sitting, .on = february}) == "-");
    run(record, PostponeSitting{.sitting = sitting, .on = february, .because = "大雪"});
    CHECK(get<Sitting>(record, sitting).date == february);
    CHECK(get<Sitting>(record, sitting).postponed_from == day);
    CHECK(get<Sitting>(record, sitting).remark == "大雪");
}

TEST_CASE("中止した会議のケースはどれもまた付議を待ち、会議は開けない") {
    auto record = planned();
    run(record, CancelSitting{.sitting = sitting, .because = "感染症"});
    for (const auto id : {new_case, renewed_case, closing_case, lost_case, watched_case, statutory_case})
        CHECK(get<Case>(record, id).waits_because == "会議の中止（感染症）");
    CHECK(refused_by(record, OpenMeeting{.meeting = meeting}) == "-");
    CHECK(refused_by(record, CancelSitting{.sitting = sitting, .because = "感染症"}) == "-");
}

TEST_CASE("途中で終わった会議の残りは、同じ回数の会議として別の日に続く") {
    auto record = opened();
    CHECK(refused_by(record, ContinueSitting{.sitting = sitting, .on = {2026, 1, 29}}) == "-");
    run(record, CloseMeeting{.meeting = meeting}, at(15), "時間切れ");
    run(record, ContinueSitting{.sitting = sitting, .on = {2026, 1, 29}});
    const auto blocks = meetings_of(record, latest(record).id);
    REQUIRE(blocks.size() == 1);
    CHECK(blocks.at(0).ordinal == 10);
    CHECK(latest(record).continues == sitting);
    CHECK(titles(record, blocks.at(0).id) == std::vector<std::string>{"開会", "前回の宿題", "R7-012",
                                                                      "R6-031", "R7-008", "R7-003", "R7-005",
                                                                      "地域課題", "次回・閉会"});
}

TEST_CASE("時間区分は加え、直し、外せるが、最後の一つは外せない") {
    auto record = planned();
    run(record, RemoveBlock{.meeting = statutory_meeting});
    CHECK(get<Case>(record, statutory_case).waits_for == ReviewTiming::sharing);
    CHECK(refused_by(record, RemoveBlock{.meeting = meeting}) == "-");
    run(record, SetBlock{.meeting = meeting, .ordinal = 12, .starts_at = {0}, .ends_at = {24 * 60}});
    CHECK(get<Meeting>(record, meeting).ordinal == 12);
    CHECK(refused_by(record, SetBlock{.meeting = meeting, .starts_at = {600}, .ends_at = {600}}) == "-");
}

TEST_CASE("開会した会議の日時や区分は直せない") {
    const auto record = opened();
    CHECK(refused_by(record, SetSitting{.sitting = sitting, .on = february, .place = "市役所"}) == "-");
    CHECK(refused_by(record, SetBlock{.meeting = meeting, .starts_at = {1}, .ends_at = {2}}) == "-");
}

TEST_CASE("R17 検討会にはケースを、ケース会議には終結を付議できない") {
    auto record = planned();
    run(record,
        AddBlock{
            .sitting = sitting, .kind = MeetingKind::resource_review, .starts_at = {960}, .ends_at = {990}});
    const auto review = record.rows<Meeting>().rbegin()->second.id;
    CHECK(refused_by(record, PutOnAgenda{.meeting = review, .support_case = waiting_case}) == "R17");
    run(record, AddTopic{.meeting = review, .title = "昼の通訳"});
    CHECK(agenda_of(record, review).at(3).title == "昼の通訳");
    run(record,
        AddBlock{.sitting = sitting, .kind = MeetingKind::case_review, .starts_at = {990}, .ends_at = {999}});
    const auto cases = record.rows<Meeting>().rbegin()->second.id;
    CHECK(refused_by(record, PutOnAgenda{.meeting = cases,
                                         .support_case = waiting_case,
                                         .timing = ReviewTiming::closure}) == "R17");
    run(record,
        PutOnAgenda{.meeting = cases, .support_case = waiting_case, .timing = ReviewTiming::monitoring});
}

TEST_CASE("開会のあとに加えた議事は、閉会の前に並ぶ") {
    auto record = opened();
    run(record, AddTopic{.meeting = meeting, .title = "平日の昼の通訳"});
    const auto agenda = agenda_of(record, meeting);
    CHECK(agenda.at(agenda.size() - 2).title == "平日の昼の通訳");
    CHECK(agenda.back().kind == AgendaKind::closing);
}

TEST_CASE("R19 事後報告が議題の半分を超えると示される") {
    auto record = planned();
    CHECK(count_findings(record, meeting, "R19") == 0);
    for (const auto item : {new_item, renewed_item, closing_item})
        run(record, TakeOff{.item = item, .because = "資料がない"});
    for (const auto id : {partly_willing_case, waiting_case, new_case})
        run(record,
            PutOnAgenda{.meeting = meeting, .support_case = id, .timing = ReviewTiming::after_report});
    CHECK(count_findings(record, meeting, "R19") == 1);
}

// What the office does before and after the sitting of the script.
#include "domain/queries/query.hpp"
#include "domain/rules/open_points.hpp"
#include "domain/script_steps.hpp"

namespace kasane::sample {
namespace {

MeetingId last_meeting(const Record& record) {
    return record.rows<Meeting>().rbegin()->second.id;
}
SittingId last_sitting(const Record& record) {
    return record.rows<Sitting>().rbegin()->second.id;
}
CaseId case_called(const Record& record, const char* number) {
    for (const auto& [key, row] : record.rows<Case>())
        if (row.number == number) return row.id;
    return {};
}
AgendaItemId item_of(const Record& record, MeetingId meeting, CaseId support_case) {
    for (const auto& item : agenda_of(record, meeting))
        if (item.support_case == support_case) return item.id;
    return {};
}

void settings(Script& script) {
    script.add(set_town([](SetTown& town) { town.expected = "包括的相談支援 参加支援"; }));
    script.add(SetTimeLimit{.timing = ReviewTiming::monitoring, .minutes = 12});
    script.add(SetRuleLevel{.rule = R19});
    script.add(SetIdleMinutes{.minutes = 15});
    script.add(SetAgency{.name = "法テラスかささぎ", .short_name = "法テラス"});
    script.add(SetPerson{.agency = health, .post = "保健師", .name = "新田"});
}

void builder(Script& script) {
    script.add(SetSitting{.sitting = sitting, .on = day, .place = "市役所 3階 第2会議室"});
    script.add(AddBlock{.sitting = sitting,
                        .kind = MeetingKind::resource_review,
                        .starts_at = {16 * 60},
                        .ends_at = {16 * 60 + 30}});
    const auto review = last_meeting(script.record());
    script.add(SetBlock{.meeting = review, .starts_at = {16 * 60}, .ends_at = {17 * 60}});
    script.add(AddTopic{.meeting = review, .title = "平日の昼の通訳"});
    script.add(RemoveBlock{.meeting = review});
    script.add(PutOnAgenda{
        .meeting = meeting, .support_case = partly_willing_case, .timing = ReviewTiming::after_report});
    const auto report = item_of(script.record(), meeting, partly_willing_case);
    script.add(SetItem{.item = report, .minutes = 5, .paper = "資料7"});
    script.add(MoveItem{.item = report, .to = 3});
    script.add(MoveItem{.item = report, .to = 8});
    script.add(ShiftMinutes{.item = report, .to = 2, .minutes = 2});
    script.add(Invite{.item = report, .agency = fire});
    script.add(Expect{.meeting = meeting, .person = fire_officer});
    script.add(Expect{.meeting = meeting, .person = fire_officer, .expected = false});
    script.add(TakeOff{.item = report, .because = "資料が間に合わない"});
    script.add(PutOnAgenda{
        .meeting = meeting, .support_case = partly_willing_case, .timing = ReviewTiming::after_report});
}

void follow_up(Script& script) {
    script.add(ReportInformed{.item = new_item, .on = day, .said = "分かりました", .agrees = YesNo::yes});
    script.add(CheckCondition{.item = renewed_item, .met = YesNo::yes, .on = day});
    script.add(ReportFollowUp{.item = closing_item, .on = day, .text = "変わりない"});
    script.add(TellAbsent{.meeting = statutory_meeting, .person = kishi, .on = day});
    script.add(SetMinutesState{.meeting = meeting, .state = MinutesState::circulating});
    script.add(ReplyToMinutes{.meeting = meeting, .person = aoba, .on = day, .text = "期限が違う"});
    script.add(AmendNote{.item = new_item, .number = 1, .text = "⟦1⟧の通院を先に整える"});
    script.add(SetMinutesState{.meeting = meeting, .state = MinutesState::checked});
    script.add(SetMinutesState{.meeting = meeting, .state = MinutesState::final});
    script.add(CorrectMinutes{.meeting = meeting, .because = "聞き違い"});
}

void consent(Script& script) {
    script.add(SetConsent{.member = tetsuo,
                          .status = ConsentStatus::given,
                          .given_on = day,
                          .method = "口頭",
                          .scope = "役割をもつ機関まで"});
    script.add(OpenWithConsent{.support_case = statutory_case,
                               .number = "R7-030",
                               .calling_name = "Mさん",
                               .household = "60代 単身"});
    script.add(TakeOverFact{.support_case = case_called(script.record(), "R7-030"),
                            .text = "近所と話していない",
                            .confirmed_on = day});
}

void cases(Script& script) {
    script.add(SetCase{.number = "R7-031", .calling_name = "Nさん", .household = "30代 単身"});
    const auto made = case_called(script.record(), "R7-031");
    script.add(SetMember{.support_case = made, .name = "髙﨑 𠮷男", .relation = "本人"});
    script.add(ProposePlan{.support_case = made});
    script.add(EndCase{.support_case = made, .ending = CaseState::moved_away, .on = day});
    script.add(ReopenCase{.support_case = made, .because = "戻ってきた"});
}

void next_sittings(Script& script) {
    script.add(ContinueSitting{.sitting = sitting, .on = {2026, 1, 29}});
    script.add(MakeSitting{.on = {2026, 2, 26}, .place = "市役所", .like = sitting});
    const auto next = last_sitting(script.record());
    script.add(PostponeSitting{.sitting = next, .on = {2026, 3, 5}, .because = "大雪"});
    script.add(CancelSitting{.sitting = next, .because = "議題がない"});
}

}  // namespace

void before_the_sitting(Script& script) {
    settings(script);
    builder(script);
}

void after_the_sitting(Script& script) {
    follow_up(script);
    consent(script);
    cases(script);
    next_sittings(script);
}

}  // namespace kasane::sample

#include "domain/script.hpp"

#include "domain/queries/query.hpp"
#include "domain/script_steps.hpp"

namespace kasane::sample {
namespace {

void open_block(Script& script, MeetingId which) {
    for (const auto& row : attendances_of(script.record(), which))
        script.add(SetPresence{.meeting = which, .person = row.person});
    script.add(ConfirmSecrecy{.meeting = which});
    script.add(OpenMeeting{.meeting = which});
}

void opening(Script& script) {
    script.add(SetOfficers{.meeting = meeting, .chair = kawabe, .clerk = aoba});
    script.add(PutOnAgenda{.meeting = meeting, .support_case = waiting_case, .presenter = coordinator});
    open_block(script, meeting);
    script.add(AllPresent{.meeting = meeting});
    script.add(WalkIn{.meeting = meeting, .agency = fire, .post = "係長", .name = "髙﨑𠮷"});
    script.add(ConfirmSecrecy{.meeting = meeting});
    script.add(Leave{.meeting = meeting, .person = aoba});
    script.add(StartItem{.item = homework_item});
    script.add(
        ReviewAction{.action = homework, .state = ActionState::going_on, .due_on = text::Date{2026, 2, 10}});
    script.add(FinishItem{.item = homework_item});
}

void change_new_plan(Script& script) {
    script.add(SetGoal{.plan = new_plan, .member = eldest_son, .words = "外に行ける場所を一つ持ちたい"});
    script.add(SetPolicy{.plan = new_plan, .text = "母子それぞれの歩みを支える"});
    script.add(SetPoint{.plan = new_plan, .kind = PlanPointKind::strength, .text = "料理ができる"});
    script.add(SetPoint{.plan = new_plan, .kind = PlanPointKind::strength, .number = 1, .text = ""});
    script.add(AddSupportItem{.plan = new_plan, .text = "平日昼の通訳"});
    script.add(EditSupportItem{.support_item = instalments, .text = "水道の分納の相談"});
    script.add(LeaveUntaken{.support_item = instalments, .text = "担当がいる"});
    script.add(SetRole{.support_item = instalments, .agency = self_help, .kind = RoleKind::none});
    script.add(LeaveUntaken{.support_item = instalments, .text = "家計の相談先が少ない"});
    script.add(SetRole{.support_item = hospital, .agency = health, .kind = RoleKind::responsible});
    script.add(ShareItem{.support_item = hospital});
    script.add(SetDue{.support_item = hospital, .due_on = text::Date{2026, 3, 2}});
    script.add(RemoveSupportItem{.support_item = visits});
}

void decide_new_plan(Script& script) {
    for (int number = 1; number <= 4; ++number) script.add(Tick{.item = new_item, .number = number});
    script.add(Tick{.item = new_item, .number = 4, .ticked = false});
    script.add(Judge{.item = new_item, .outcome = Outcome::approved_amended}, "通訳は次回に決める");
    script.add(SetMonitoring{.item = new_item, .on = text::Date{2026, 4, 23}});
    script.add(SetContact{.item = new_item, .agency = elder_care});
    script.add(SetInformer{.item = new_item, .agency = elder_care, .on = text::Date{2026, 1, 26}});
    for (const auto agency : {elder_care, health, community})
        script.add(GiveAnswer{.item = new_item, .agency = agency});
    script.add(
        AddNote{.item = new_item, .kind = NoteKind::homework, .text = "通院先を探す", .agency = elder_care});
    script.add(AddGap{.meeting = meeting, .item = new_item, .text = "平日の昼に通訳がいない"});
    script.add(FinishItem{.item = new_item}, "市は後で答える");
    script.add(ResumeItem{.item = new_item});
    script.add(FinishItem{.item = new_item}, "市は後で答える");
}

void renew_plan(Script& script) {
    script.add(StartItem{.item = renewed_item});
    script.add(SetProgress{.support_item = old_calls, .progress = Progress::done, .agency = outreach});
    script.add(SetChange{.plan = renewed_plan, .text = "月に二度電話に出る"});
    script.add(DecideSupport{.item = renewed_item,
                             .service = Service::participation,
                             .status = DecisionStatus::decided_today,
                             .decided_by = morino});
    script.add(Judge{.item = renewed_item,
                     .outcome = Outcome::approved_conditionally,
                     .condition = "受入れの日が決まること",
                     .checker = participation,
                     .check_on = text::Date{2026, 2, 5}},
               "資料で確かめた");
    script.add(GiveAnswer{.item = renewed_item, .agency = participation});
    script.add(FinishItem{.item = renewed_item}, "日は追って決める");
}

void end_cases(Script& script) {
    script.add(StartItem{.item = closing_item});
    script.add(SetClosure{.item = closing_item,
                          .lead = elder_care,
                          .follow_up = YesNo::yes,
                          .follow_up_by = elder_care,
                          .follow_up_how = "電話",
                          .follow_up_on = text::Date{2026, 4, 20}});
    script.add(Judge{.item = closing_item}, "資料で確かめた");
    script.add(FinishItem{.item = closing_item}, "電話で確かめる");
    script.add(ResumeItem{.item = closing_item});
    script.add(FinishItem{.item = closing_item}, "電話で確かめる");
    script.add(StartItem{.item = suspension_item});
    script.add(AddContactAttempt{
        .support_case = lost_case, .way = "訪問", .count = 4, .last_on = {2025, 12, 16}, .result = "不在"});
    script.add(
        SetSuspension{.item = suspension_item, .safety_checked = YesNo::yes, .revisit_by = coordinator});
    script.add(GiveAnswer{.item = suspension_item, .agency = coordinator});
    script.add(SetSuspension{.item = suspension_item,
                             .safety_checked = YesNo::yes,
                             .revisit_by = coordinator,
                             .revisit_on = text::Date{2026, 4, 22}});
    script.add(Judge{.item = suspension_item}, "資料で確かめた");
    script.add(FinishItem{.item = suspension_item}, "後で答える");
}

void second_block(Script& script) {
    script.add(SetNextSitting{.sitting = sitting, .on = text::Date{2026, 2, 26}, .at = text::TimeOfDay{810}});
    script.add(SetPapers{.sitting = sitting, .copies = 12, .collected = 11});
    script.add(CloseMeeting{.meeting = meeting}, "時間切れ");
    open_block(script, statutory_meeting);
    script.add(SetPresence{
        .meeting = statutory_meeting, .person = kishi, .presence = Presence::absent, .told_by = kawabe});
    script.add(StartItem{.item = sharing_item});
    script.add(SetInformation{.support_case = statutory_case, .agency = fire, .fact = "通報が二回"});
    script.add(SetConsentEffort{.item = sharing_item, .agency = outreach, .how = "訪問"});
    script.add(GiveAnswer{.item = sharing_item, .agency = fire});
    script.add(FinishItem{.item = sharing_item}, "後で答える");
    script.add(CloseMeeting{.meeting = statutory_meeting});
}

}  // namespace

std::vector<Request> scripted_sitting() {
    Script script;
    before_the_sitting(script);
    opening(script);
    script.add(StartItem{.item = new_item, .uninvited_left = true});
    script.add(SetStance{.item = new_item, .person = hama, .kind = StanceKind::dissent, .text = "早すぎる"});
    script.add(SetWithPerson{.item = new_item});
    change_new_plan(script);
    decide_new_plan(script);
    renew_plan(script);
    end_cases(script);
    script.add(ApproveReports{.meeting = meeting});
    second_block(script);
    after_the_sitting(script);
    return script.take();
}

}  // namespace kasane::sample

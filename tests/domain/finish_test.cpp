// Read-back, the end of an item, and 閉会 (R10, R15, R23, R25).
#include "domain/queries/query.hpp"
#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

namespace {

Record settled() {
    auto record = in_item(new_item);
    settle_new_plan(record);
    return record;
}

Record finished() {
    auto record = settled();
    run(record, FinishItem{.item = new_item}, at(14, 20));
    return record;
}

GiveAnswer answer(AgencyId agency, AnswerKind kind) {
    return {.item = new_item, .agency = agency, .kind = kind};
}

}  // namespace

TEST_CASE("すべてそろった議題は注意なしに終えられる") {
    auto record = settled();
    const auto accepted = run(record, FinishItem{.item = new_item}, at(14, 20));
    CHECK(accepted.warned.empty());
    CHECK(get<AgendaItem>(record, new_item).finished_at == at(14, 20));
    CHECK(count_findings(record, meeting, "R10") == 0);
}

TEST_CASE("終えた議題はプランとケースに効く") {
    const auto record = finished();
    CHECK(get<SupportPlan>(record, new_plan).state == PlanState::decided);
    CHECK(get<SupportPlan>(record, new_plan).monitoring_on == text::Date{2026, 4, 23});
    const auto& supported = get<Case>(record, new_case);
    CHECK(supported.state == CaseState::supported);
    CHECK(supported.waits_for == ReviewTiming::monitoring);
    CHECK(supported.due_on == text::Date{2026, 4, 23});
    CHECK(supported.waits_because == "モニタリングの時期");
}

TEST_CASE("再プランが決まると、前のプランは旧になる") {
    auto record = in_item(renewed_item);
    tick_all(record, renewed_item);
    run(record, Judge{.item = renewed_item});
    run(record, SetMonitoring{.item = renewed_item, .on = text::Date{2026, 4, 23}});
    run(record, SetContact{.item = renewed_item, .agency = outreach});
    run(record, SetInformer{.item = renewed_item, .agency = outreach, .on = text::Date{2026, 1, 30}});
    run(record, DecideSupport{.item = renewed_item, .service = Service::participation});
    confirm(record, renewed_item, participation);
    run(record, FinishItem{.item = renewed_item});
    CHECK(get<SupportPlan>(record, renewed_plan).state == PlanState::decided);
    CHECK(get<SupportPlan>(record, renewed_plan).contact == outreach);
    CHECK(get<SupportPlan>(record, old_plan).state == PlanState::superseded);
    run(record, ResumeItem{.item = renewed_item});
    CHECK(get<SupportPlan>(record, renewed_plan).state == PlanState::proposed);
    CHECK(get<SupportPlan>(record, old_plan).state == PlanState::decided);
}

TEST_CASE("R10 答えのない機関があれば、終えるのに理由が要る") {
    auto record = settled();
    record.rows<Answer>().erase(RowKey{new_item.value, health.value});
    const auto refused = refusal(record, FinishItem{.item = new_item});
    REQUIRE(refused);
    CHECK(refused->rule == R10);
    CHECK(refused->message == "議題3 R7-012で答えのない機関があります（保健）。");
    run(record, FinishItem{.item = new_item}, at(14, 20), "電話で確かめる");
    CHECK(record.rows<WarningPassed>().begin()->second.reason == "電話で確かめる");
    CHECK(count_findings(record, meeting, "R10") == 1);
}

TEST_CASE("R10 役割のない機関は答えられない") {
    CHECK(refused_by(in_item(new_item), answer(fire, AnswerKind::confirmed)) == "R10");
    CHECK(refused_by(in_item(new_item), answer(participation, AnswerKind::confirmed)) == "R10");
}

TEST_CASE("R10 持ち帰りには期日、欠席には伝える人が要る") {
    auto record = in_item(new_item);
    auto home = answer(health, AnswerKind::taken_home);
    CHECK(refused_by(record, home) == "R10");
    home.until = text::Date{2026, 1, 21};
    CHECK(refused_by(record, home) == "R10");
    home.until = text::Date{2026, 1, 22};
    CHECK(refused_by(record, home).empty());
    auto away = answer(health, AnswerKind::absent);
    CHECK(refused_by(record, away) == "R10");
    away.told_by = kawabe;
    CHECK(warned_by(record, away) == "R10");
    run(record, Leave{.meeting = meeting, .person = wakakusa});
    CHECK(refused_by(record, away).empty());
    CHECK(refused_by(record, answer(health, AnswerKind::difficult)).empty());
}

TEST_CASE("R10 その場にいない機関は確認と答えられない") {
    auto record = in_item(new_item);
    run(record, Leave{.meeting = meeting, .person = wakakusa});
    CHECK(refused_by(record, answer(health, AnswerKind::confirmed)) == "R10");
    run(record, Leave{.meeting = meeting, .person = morino});
    CHECK(refused_by(record, answer(city, AnswerKind::confirmed)).empty());
}

TEST_CASE("答えは言い直せて、時刻が残る") {
    auto record = in_item(new_item);
    run(record, answer(health, AnswerKind::confirmed), at(14, 10));
    auto difficult = answer(health, AnswerKind::difficult);
    difficult.text = "月に一度なら行ける";
    run(record, difficult, at(14, 12));
    const auto& row = record.rows<Answer>().at(RowKey{new_item.value, health.value});
    CHECK(row.kind == AnswerKind::difficult);
    CHECK(row.text == "月に一度なら行ける");
    CHECK(row.answered_at == at(14, 12));
}

TEST_CASE("R15 モニタリングの日も理由もなければ、終えるのに理由が要る") {
    auto record = settled();
    run(record, SetMonitoring{.item = new_item});
    CHECK(warned_by(record, FinishItem{.item = new_item}) == "R15");
    run(record, SetMonitoring{.item = new_item, .because = "次の会議で終結を諮る"});
    CHECK(warned_by(record, FinishItem{.item = new_item}).empty());
    run(record, FinishItem{.item = new_item});
    CHECK_FALSE(get<Case>(record, new_case).waits_for);
}

TEST_CASE("R15 モニタリングはあすより後の日にする") {
    const auto record = in_item(new_item);
    CHECK(refused_by(record, SetMonitoring{.item = new_item, .on = day}) == "R15");
    CHECK(refused_by(record, SetMonitoring{.item = new_item, .on = text::Date{2026, 1, 21}}) == "R15");
    CHECK(refused_by(record, SetMonitoring{.item = new_item, .on = text::Date{2026, 1, 23}}).empty());
}

TEST_CASE("R25 本人へ伝える人がいなければ、終えるのに理由が要る") {
    auto record = settled();
    run(record, SetInformer{.item = new_item});
    CHECK(warned_by(record, FinishItem{.item = new_item}) == "R25");
    run(record, SetInformer{.item = new_item, .agency = elder_care, .on = text::Date{2026, 1, 26}});
    CHECK(warned_by(record, FinishItem{.item = new_item}).empty());
}

TEST_CASE("終えた議題は、戻るまで何も変えられない") {
    auto record = finished();
    for (const Command& late : std::initializer_list<Command>{
             SetRole{.support_item = hospital, .agency = city, .kind = RoleKind::informed},
             SetDue{.support_item = hospital, .due_on = text::Date{2026, 3, 1}}, Judge{.item = new_item},
             AddNote{.item = new_item, .text = "言い忘れ"},
             Tick{.item = new_item, .number = 1, .ticked = false},
             SetMonitoring{.item = new_item, .on = text::Date{2026, 5, 1}},
             SetPolicy{.plan = new_plan, .text = "方針"}, GiveAnswer{.item = new_item, .agency = city},
             FinishItem{.item = new_item}, StartItem{.item = new_item}, SetInformer{.item = new_item},
             SetContact{.item = new_item}}) {
        INFO("命令 " << late.index());
        CHECK(refused_by(record, late, "理由") == "-");
    }
    run(record, ResumeItem{.item = new_item});
    CHECK_FALSE(get<AgendaItem>(record, new_item).finished_at);
    CHECK(refused_by(record, SetDue{.support_item = hospital, .due_on = text::Date{2026, 3, 1}}).empty());
    CHECK(refused_by(record, AddNote{.item = new_item, .text = "言い忘れ"}).empty());
}

TEST_CASE("終えた議題に戻ると、プランは案に戻り、継続協議に変えられる") {
    auto record = finished();
    run(record, ResumeItem{.item = new_item});
    CHECK(get<SupportPlan>(record, new_plan).state == PlanState::proposed);
    run(record, Judge{.item = new_item, .outcome = Outcome::continued, .missing = "本人の希望"});
    run(record, FinishItem{.item = new_item});
    CHECK(get<SupportPlan>(record, new_plan).state == PlanState::proposed);
    CHECK(get<Case>(record, new_case).waits_because == "継続協議");
}

TEST_CASE("開いていない会議の議題には戻れず、終えることもできない") {
    CHECK(refused_by(planned(), ResumeItem{.item = new_item}) == "-");
    CHECK(refused_by(planned(), FinishItem{.item = homework_item}, "理由") == "-");
    auto record = opened();
    run(record, CloseMeeting{.meeting = meeting}, at(15, 10), "時間切れ");
    CHECK(refused_by(record, ResumeItem{.item = new_item}) == "-");
    CHECK(refused_by(record, FinishItem{.item = homework_item}, "理由") == "-");
    CHECK(refused_by(record, FinishItem{.item = AgendaItemId{999}}) == "-");
    CHECK(refused_by(record, ResumeItem{.item = AgendaItemId{999}}) == "-");
}

TEST_CASE("次の議題を始めると、開会や宿題の議題はひとりでに終わる") {
    auto record = opened();
    run(record, StartItem{.item = homework_item}, at(13, 35));
    CHECK(get<AgendaItem>(record, opening_item).finished_at == at(13, 35));
    run(record, StartItem{.item = new_item}, at(13, 40));
    CHECK(get<AgendaItem>(record, homework_item).finished_at == at(13, 40));
    run(record, StartItem{.item = gaps_item}, at(14, 40));
    CHECK_FALSE(get<AgendaItem>(record, new_item).finished_at);
}

TEST_CASE("ケースでない議題は一度だけ終えられる") {
    auto record = opened();
    run(record, StartItem{.item = homework_item}, at(13, 35));
    run(record, FinishItem{.item = homework_item}, at(13, 39));
    CHECK(get<AgendaItem>(record, homework_item).finished_at == at(13, 39));
    CHECK(refused_by(record, FinishItem{.item = homework_item}) == "-");
    run(record, ResumeItem{.item = homework_item});
    CHECK(refused_by(record, FinishItem{.item = homework_item}).empty());
}

TEST_CASE("一度終えた開会の議題にもう一度入ると、また進行中になる") {
    auto record = opened();
    run(record, StartItem{.item = homework_item}, at(13, 35));
    run(record, StartItem{.item = opening_item}, at(13, 37));
    CHECK_FALSE(get<AgendaItem>(record, opening_item).finished_at);
    CHECK(get<AgendaItem>(record, opening_item).started_at == at(13, 30));
}

TEST_CASE("R23 終わっていないケースがあれば閉会に理由が要り、ケースは次へ回る") {
    auto record = finished();
    CHECK(warned_by(record, CloseMeeting{.meeting = meeting}) == "R23");
    run(record, CloseMeeting{.meeting = meeting}, at(15, 10), "時間切れ");
    CHECK(get<Meeting>(record, meeting).state == MeetingState::closed);
    CHECK(get<Meeting>(record, meeting).closed_at == at(15, 10));
    CHECK(get<Case>(record, renewed_case).waits_for == ReviewTiming::renewed_plan);
    CHECK(get<Case>(record, renewed_case).waits_because == "前回終わらなかった");
    CHECK(get<Case>(record, closing_case).waits_for == ReviewTiming::closure);
    CHECK(get<Case>(record, new_case).waits_because == "モニタリングの時期");
    CHECK(record.rows<WarningPassed>().size() == 4);
    CHECK(get<Meeting>(record, statutory_meeting).state == MeetingState::planned);
    CHECK(get<Case>(record, statutory_case).waits_because.empty());
}

TEST_CASE("R23 すべてのケースが終われば注意なしに閉会できる") {
    auto record = finished();
    for (const auto id : {renewed_item, closing_item, suspension_item, monitoring_item})
        edit<AgendaItem>(record, id, [](AgendaItem& row) { row.finished_at = at(15); });
    CHECK(run(record, CloseMeeting{.meeting = meeting}).warned.empty());
    CHECK(get<AgendaItem>(record, opening_item).finished_at);
}

TEST_CASE("閉会した会議は、会議録に書きまちがえたことのほかは変えられない") {
    auto record = opened();
    run(record, CloseMeeting{.meeting = meeting}, at(15, 10), "時間切れ");
    for (const Command& late : std::initializer_list<Command>{
             ConfirmSecrecy{.meeting = meeting}, OpenMeeting{.meeting = meeting},
             CloseMeeting{.meeting = meeting}, AddGap{.meeting = meeting, .text = "居場所"},
             AddNote{.item = homework_item, .text = "発言"}, Judge{.item = new_item},
             SetPolicy{.plan = new_plan, .text = "方針"},
             SetInformation{.support_case = new_case, .agency = city, .fact = "事実"}}) {
        INFO("命令 " << late.index());
        CHECK(refused_by(record, late, "理由") == "-");
    }
    CHECK(refused_by(record, StartItem{.item = new_item}, "理由") == "R06");
}

TEST_CASE("開会していない会議は閉会できない") {
    CHECK(refused_by(planned(), CloseMeeting{.meeting = meeting}, "理由") == "-");
}

TEST_CASE("支援会議のケースは、同意の働きかけの日まで待つ") {
    auto record = in_sharing();
    run(record, SetConsentEffort{.item = sharing_item,
                                 .agency = outreach,
                                 .how = "訪問して話す",
                                 .when = "2月中",
                                 .next_on = text::Date{2026, 2, 26}});
    for (const auto agency : {city, outreach, fire}) confirm(record, sharing_item, agency);
    run(record, FinishItem{.item = sharing_item});
    const auto& waiting = get<Case>(record, statutory_case);
    CHECK(waiting.waits_for == ReviewTiming::sharing);
    CHECK(waiting.due_on == text::Date{2026, 2, 26});
    CHECK(waiting.state == CaseState::intake);
}

TEST_CASE("R10 同意を働きかける機関や日が変わると、その機関の答えが落ちる") {
    auto record = in_sharing();
    SetConsentEffort effort{.item = sharing_item, .agency = outreach, .how = "訪問", .when = "2月中"};
    run(record, effort);
    confirm(record, sharing_item, outreach);
    confirm(record, sharing_item, fire);
    run(record, effort);
    CHECK(has_answer(record, sharing_item, outreach));
    effort.when = "1月中";
    run(record, effort);
    CHECK_FALSE(has_answer(record, sharing_item, outreach));
    CHECK(has_answer(record, sharing_item, fire));
}

TEST_CASE("支援会議では、機関ごとの情報を一機関に一つ、事実と見立てに分けて残す") {
    auto record = in_sharing();
    SetInformation information{
        .support_case = statutory_case, .agency = fire, .fact = "通報が二回", .view = "火気が心配"};
    run(record, information);
    information.fact = "通報が三回";
    run(record, information);
    const auto rows = information_of(record, statutory_case);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().fact == "通報が三回");
    CHECK(rows.front().view == "火気が心配");
    CHECK(refused_by(record, SetInformation{
                                 .support_case = new_case, .agency = fire, .fact = "よそのケース"}) == "-");
}

TEST_CASE("宿題の記録は次の会議の宿題になる") {
    auto record = in_item(new_item);
    run(record,
        AddNote{
            .item = new_item, .kind = NoteKind::remark, .text = "近所が気にかけている", .agency = community});
    CHECK(homework_of(record, sitting).empty());
    run(record, AddNote{.item = new_item,
                        .kind = NoteKind::homework,
                        .text = "通院先を探す",
                        .agency = elder_care,
                        .due_on = text::Date{2026, 2, 10}});
    const auto due = homework_of(record, sitting);
    REQUIRE(due.size() == 1);
    CHECK(due.front().text == "通院先を探す");
    CHECK(due.front().agency == elder_care);
    CHECK(due.front().item == new_item);
    CHECK(due.front().state == ActionState::open);
    CHECK(notes_of(record, new_item).size() == 2);
    CHECK(refused_by(record, AddNote{.item = new_item, .text = ""}) == "-");
}

TEST_CASE("前回の宿題は、済・継続と新しい期日を残す") {
    auto record = opened();
    run(record, ReviewAction{.action = homework,
                             .state = ActionState::going_on,
                             .due_on = text::Date{2026, 2, 10},
                             .remark = "日程を調整中"});
    CHECK(get<ActionItem>(record, homework).state == ActionState::going_on);
    CHECK(get<ActionItem>(record, homework).due_on == text::Date{2026, 2, 10});
    run(record, ReviewAction{.action = homework, .state = ActionState::done});
    CHECK(get<ActionItem>(record, homework).due_on == text::Date{2026, 2, 10});
    CHECK(get<ActionItem>(record, homework).state == ActionState::done);
    CHECK(homework_from_before(record, sitting).size() == 1);
    CHECK(refused_by(record, ReviewAction{.action = ActionItemId{999}}) == "-");
}

TEST_CASE("次回は今回より後の日で、同じ日にもできない") {
    auto record = opened();
    CHECK(refused_by(record, SetNextSitting{.sitting = sitting, .on = text::Date{2026, 1, 21}}) == "-");
    CHECK(refused_by(record, SetNextSitting{.sitting = sitting, .on = text::Date{2026, 1, 22}}) == "-");
    CHECK(refused_by(record, SetNextSitting{.sitting = sitting, .on = text::Date{2026, 1, 23}}).empty());
    run(record, SetNextSitting{.sitting = sitting,
                               .on = text::Date{2026, 2, 26},
                               .at = text::TimeOfDay{810},
                               .place = "第1会議室"});
    CHECK(get<Sitting>(record, sitting).next_on == text::Date{2026, 2, 26});
    CHECK(get<Sitting>(record, sitting).next_at == 810);
    CHECK(refused_by(record, SetNextSitting{.sitting = SittingId{999}}) == "-");
}

TEST_CASE("回収した部数は配布した部数を超えない") {
    auto record = opened();
    run(record, SetPapers{.sitting = sitting, .copies = 12, .collected = 11});
    CHECK(get<Sitting>(record, sitting).collected == 11);
    run(record, SetPapers{.sitting = sitting, .copies = 12});
    CHECK_FALSE(get<Sitting>(record, sitting).collected);
    CHECK(refused_by(record, SetPapers{.sitting = sitting, .copies = 12, .collected = 13}) == "-");
    CHECK(refused_by(record, SetPapers{.sitting = sitting, .copies = -1}) == "-");
    CHECK(refused_by(record, SetPapers{.sitting = sitting, .copies = 5, .collected = -1}) == "-");
}

#include "document/sample_record.hpp"

#include <fstream>
#include <sstream>

#include "document/agenda.hpp"
#include "document/minutes.hpp"
#include "document/render.hpp"
#include "support/catch.hpp"
#include "text/markdown_escape.hpp"

// Rows are written out as far as they matter here; the rest stays at its defaults.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

namespace kasane::tests {
namespace {

using namespace domain;
using text::Date;
using text::DateTime;

DateTime at(int hour, int minute) {
    return {{2026, 1, 22}, hour, minute, 0};
}

void add_agency(Record& record, std::int64_t id, const char* name, AgencyCategory category) {
    record.put(Agency{{id}, name, name, category});
}

void add_person(Record& record, std::int64_t agency, const char* post, const char* name) {
    record.put(Person{{agency}, {agency}, post, name, agency == 1});
    record.put(Attendance{first_block, {agency}, {agency}, post, name, Presence::expected, {}, {}, {}, {}});
}

void add_people(Record& record) {
    add_agency(record, 1, "福祉部 地域福祉課", AgencyCategory::municipality);
    add_agency(record, 2, "かささぎ市社会福祉協議会", AgencyCategory::coordinator);
    add_agency(record, 3, "東地域包括支援センター", AgencyCategory::consultation);
    add_agency(record, 4, "アウトリーチ専門員", AgencyCategory::outreach);
    add_agency(record, 5, "教育委員会 学校教育課", AgencyCategory::education);
    add_agency(record, 6, "かささぎ国際交流協会", AgencyCategory::related);
    add_person(record, 1, "課長", "森野");
    add_person(record, 2, "相談支援包括化推進員", "川辺");
    add_person(record, 3, "主任", "岸");
    add_person(record, 4, "専門員", "沢");
    add_person(record, 5, "", "");
    add_person(record, 6, "相談員", "ロサ𠮷野");
}

void add_item(Record& record, AgendaItemId id, int seq, AgendaKind kind, int minutes) {
    AgendaItem item{id, first_block, seq, kind, "", {}, {}, {}, minutes, AgencyId{2}, "", {}, {}};
    record.put(item);
}

void put_case(Record& record, AgendaItemId id, std::int64_t support_case, ReviewTiming timing, PlanId plan) {
    auto& item = row<AgendaItem>(record, id.value);
    item.support_case = CaseId{support_case};
    item.timing = timing;
    item.plan = plan;
    item.presenter = AgencyId{3};
    item.paper = "2";
}

void add_new_plan_case(Record& record) {
    Case first{{1}, "R7-012", "A世帯", "80代の母・50代の長男"};
    first.summary = "⟦1⟧の物忘れがすすみ、⟦2⟧が一人で支えている。";
    record.put(first);
    record.put(Member{{1}, {1}, 1, "見本 松子", "みほん まつこ", "母", 82});
    record.put(Member{{2}, {1}, 2, "見本 竹夫", "みほん たけお", "長男", 54});
    for (std::int64_t member : {1, 2})
        record.put(Consent{{member},
                           {member},
                           ConsentStatus::given,
                           Date{2025, 12, 10},
                           "申込票",
                           "役割をもつ機関まで",
                           "借入れの金額"});
    SupportPlan plan{{1}, {1}};
    plan.made_on = {2026, 1, 10};
    plan.policy = "⟦1⟧の通院を先に整える。";
    record.put(plan);
    record.put(Goal{{1}, {1}, {1}, "病院にもう一度行きたい", ""});
    record.put(PlanPoint{{1}, {1}, PlanPointKind::challenge, 1, "通院が途切れている"});
    record.put(PlanPoint{{2}, {1}, PlanPointKind::challenge, 2, "家計の見通しがない"});
    record.put(SupportItem{{1}, {1}, 1, "要介護認定の申請と通院の同行", Service::none, Date{2026, 2, 20}});
    SupportItem visits{{2}, {1}, 2, "⟦2⟧との訪問による関係づくり", Service::outreach};
    visits.frequency = "毎月";
    visits.review_on = Date{2026, 4, 23};
    record.put(visits);
    record.put(SupportItem{{3}, {1}, 3, "平日昼の通訳の確保"});
    record.put(Role{{1}, {3}, RoleKind::responsible, RoleKind::responsible});
    record.put(Role{{1}, {6}, RoleKind::informed, RoleKind::informed});
    record.put(Role{{2}, {4}, RoleKind::responsible, RoleKind::responsible});
}

void add_ending_cases(Record& record) {
    record.put(Case{{2}, "R7-008", "D世帯", "40代の母・70代の父・子"});
    record.put(Member{{3}, {2}, 1, "仮山 恵", "", "母", 44});
    record.put(Consent{{3}, {3}, ConsentStatus::given, Date{2025, 5, 15}, "口頭", "", ""});
    SupportPlan done{{2}, {2}, PlanKind::coordination, PlanState::decided, {2025, 6, 1}};
    record.put(done);
    SupportItem day_care{{20}, {2}, 1, "デイサービスの調整", Service::none, Date{2025, 9, 30}};
    day_care.progress = Progress::done;
    record.put(day_care);
    record.put(Role{{20}, {3}, RoleKind::responsible, RoleKind::responsible});
    Case lost{{3}, "R7-003", "Eさん", "70代の単身"};
    lost.last_contact_on = Date{2025, 10, 6};
    record.put(lost);
    record.put(Member{{4}, {3}, 1, "写野 功", "", "本人", 73});
    record.put(Consent{{4}, {4}, ConsentStatus::given, Date{2025, 6, 2}, "申込票", "", ""});
    record.put(ContactAttempt{{1}, {3}, "訪問", 4, {2025, 12, 16}, "応答なし"});
    record.put(ContactAttempt{{2}, {3}, "電話", 9, {2025, 12, 22}, "つながらない"});
}

void judge_new_plan(Record& record) {
    Judgement judgement{new_plan_item};
    judgement.outcome = Outcome::approved_amended;
    judgement.amendment = "支援内容2の期限を毎月とする";
    record.put(judgement);
    record.put(
        Arrangement{new_plan_item, Date{2026, 4, 23}, "", AgencyId{3}, AgencyId{4}, Date{2026, 1, 27}});
    for (int number : {1, 2, 3}) record.put(CheckMark{new_plan_item, number});
    record.put(SupportDecision{new_plan_item, Service::outreach, DecisionStatus::decided_today, PersonId{1}});
    record.put(Answer{new_plan_item, {3}, AnswerKind::confirmed, {}, "", {}, at(14, 3)});
    record.put(Answer{new_plan_item, {4}, AnswerKind::taken_home, Date{2026, 1, 29}, "", {}, at(14, 4)});
    record.put(Note{{1}, new_plan_item, NoteKind::remark, "⟦2⟧とは急がない。", AgencyId{4}, at(13, 50)});
    record.put(Note{{2}, new_plan_item, NoteKind::decision, "通院を先に整える。", {}, at(13, 55)});
    record.put(Note{{3}, new_plan_item, NoteKind::homework, "通訳の予算を調べる", AgencyId{1}, at(13, 56)});
    record.put(ActionItem{{2}, new_plan_item, sitting, "通訳の予算を調べる", AgencyId{1}, Date{2026, 2, 26}});
    record.put(ResourceGap{{1}, first_block, new_plan_item, "平日の昼に通訳がいない", "地域福祉計画の部会"});
    row<SupportItem>(record, 3).no_taker = true;
    record.put(WarningPassed{{1},
                             first_block,
                             new_plan_item,
                             domain::R09,
                             "3の期限がありません。",
                             "次回までに決める",
                             at(14, 2)});
}

void judge_endings(Record& record) {
    record.put(Judgement{closure_item});
    Closure closure{closure_item, AgencyId{3}};
    closure.follow_up = YesNo::yes;
    closure.follow_up_by = AgencyId{3};
    closure.follow_up_person = "岸";
    closure.follow_up_how = "電話";
    closure.follow_up_on = Date{2026, 4, 20};
    closure.reopen_when = "父が入院したとき";
    record.put(closure);
    record.put(Judgement{suspension_item});
    record.put(Suspension{suspension_item, YesNo::yes, "1月10日に明かりを確かめた", "家主",
                          "連絡が取れたとき", AgencyId{2}, Date{2026, 4, 22}});
}

void hold(Record& record, MeetingId id, DateTime from, DateTime to) {
    auto& meeting = row<Meeting>(record, id.value);
    meeting.state = MeetingState::closed;
    meeting.opened_at = from;
    meeting.closed_at = to;
    for (auto& [key, item] : record.rows<AgendaItem>()) {
        if (item.meeting != id) continue;
        item.started_at = from;
        item.finished_at = to;
    }
}

}  // namespace

Record planned_sitting() {
    Record record;
    record.put(Town{{"かささぎ市", "7福地第　号", "5年", "決裁", "課長 係長 担当"}});
    add_people(record);
    Sitting day{sitting, {2026, 1, 22}, "かささぎ市役所 3階 第2会議室"};
    day.copies = 12;
    record.put(day);
    Meeting meeting{first_block, sitting,      1,           MeetingKind::multi_layered_support,
                    10,          13 * 60 + 30, 15 * 60 + 10};
    meeting.convener = "かささぎ市社会福祉協議会（多機関協働事業者）";
    meeting.basis = "重層的支援体制整備事業 実施要綱";
    meeting.chair = PersonId{2};
    meeting.clerk = PersonId{1};
    record.put(meeting);
    add_item(record, {101}, 1, AgendaKind::opening, 5);
    add_item(record, {102}, 2, AgendaKind::homework, 5);
    add_item(record, new_plan_item, 3, AgendaKind::support_case, 25);
    add_item(record, closure_item, 4, AgendaKind::support_case, 10);
    add_item(record, suspension_item, 5, AgendaKind::support_case, 10);
    add_new_plan_case(record);
    add_ending_cases(record);
    put_case(record, new_plan_item, 1, ReviewTiming::new_plan, {1});
    put_case(record, closure_item, 2, ReviewTiming::closure, {2});
    put_case(record, suspension_item, 3, ReviewTiming::suspension, {});
    row<AgendaItem>(record, suspension_item.value).plan = {};
    for (std::int64_t agency : {1, 2, 3, 4, 5}) {
        record.put(Invitation{closure_item, {agency}});
        record.put(Invitation{suspension_item, {agency}});
    }
    record.put(ActionItem{
        {1}, {}, {11}, "受入れ先の見学", AgencyId{4}, Date{2026, 1, 16}, ActionState::done, "", sitting});
    return record;
}

Record held_sitting() {
    auto record = planned_sitting();
    hold(record, first_block, at(13, 31), at(15, 8));
    for (std::int64_t person : {1, 2, 3, 6})
        row<Attendance>(record, first_block.value, person).presence = Presence::present;
    row<Attendance>(record, first_block.value, 4).presence = Presence::online;
    row<Attendance>(record, first_block.value, 3).left_at = at(14, 50);
    row<Attendance>(record, first_block.value, 6).arrived_at = at(14, 5);
    auto& absent = row<Attendance>(record, first_block.value, 5);
    absent.presence = Presence::absent;
    absent.told_by = PersonId{2};
    judge_new_plan(record);
    judge_endings(record);
    auto& day = row<Sitting>(record, sitting.value);
    day.collected = 11;
    day.next_on = Date{2026, 2, 26};
    day.next_at = text::TimeOfDay{13 * 60 + 30};
    return record;
}

void add_second_block(Record& record) {
    Meeting meeting{second_block, sitting, 2, MeetingKind::statutory_support, 0, 15 * 60 + 15, 15 * 60 + 40};
    meeting.convener = "かささぎ市";
    meeting.basis = "社会福祉法第106条の6";
    record.put(meeting);
    Case hidden{{9}, "支援-R7-04", "Fさん", "60代の単身", CaseRoute::statutory};
    hidden.purpose = "火災の危険を下げる";
    hidden.summary = "火の気が心配される";
    record.put(hidden);
    record.put(Member{{9}, {9}, 1, "架空 鉄男", "かくう てつお", "本人", 67});
    record.put(Consent{{9}, {9}, ConsentStatus::being_sought, {}, "口頭", "消防署", "病名"});
    record.put(
        SupportPlan{{9}, {9}, PlanKind::coordination, PlanState::proposed, {2026, 1, 15}, "安全を先に"});
    record.put(SupportItem{{9}, {9}, 1, "安否と火気の確認", Service::none, {}, "2週ごと"});
    record.put(Role{{9}, {1}, RoleKind::responsible, RoleKind::responsible});
    record.put(AgendaItem{sharing_item, second_block, 1, AgendaKind::support_case, "", CaseId{9},
                          ReviewTiming::sharing, PlanId{9}, 20, AgencyId{1}, "6"});
    record.put(Attendance{second_block, {1}, {1}, "課長代理", "森野", Presence::present});
    record.put(Information{{1}, {9}, {1}, "消防から通報があった", "片付けの担い手が要る"});
    record.put(ConsentEffort{sharing_item, AgencyId{4}, "訪問", "2月中", Date{2026, 2, 26}});
    record.put(Note{{90}, sharing_item, NoteKind::remark, "⟦1⟧は犬を飼う。", AgencyId{1}});
    record.put(ActionItem{{90}, sharing_item, sitting, "火災警報器を届ける", AgencyId{1}, Date{2026, 1, 30}});
    record.put(ActionItem{{91}, sharing_item, {11}, "近隣へのあいさつ", AgencyId{1}, Date{2026, 1, 20}});
    record.put(ActionItem{{92}, AgendaItemId{999}, {11}, "由来の分からない宿題", AgencyId{1}});
    record.put(ResourceGap{{90}, second_block, sharing_item, "片付けの担い手と費用", "検討会"});
    record.put(WarningPassed{{90}, second_block, sharing_item, domain::R10, "未回答の機関", "後日確かめる"});
    hold(record, second_block, at(15, 15), at(15, 38));
}

namespace {

std::string delivered(const char* template_file, const auto& paper) {
    const auto result = document::render(read_text(template_file), paper);
    if (const auto* problem = std::get_if<document::Problem>(&result)) FAIL(problem->what);
    return std::get<std::string>(result);
}

}  // namespace

document::MinutesPaper minutes_of(const Record& record) {
    return document::minutes_paper(record, first_block, now);
}

std::string agenda_markdown(const Record& record, MeetingId meeting) {
    return delivered("templates/agenda.md", document::agenda_paper(record, meeting, now));
}

std::string minutes_markdown(const Record& record, MeetingId meeting) {
    return delivered("templates/minutes.md", document::minutes_paper(record, meeting, now));
}

std::string read_text(const std::string& path_in_source) {
    std::ifstream file(std::string(KASANE_SOURCE_DIR) + "/" + path_in_source, std::ios::binary);
    REQUIRE(file);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string on_paper(const std::string& text) {
    return text::escape_markdown(text);
}

bool has(const std::string& markdown, const std::string& text) {
    return markdown.find(on_paper(text)) != std::string::npos;
}

}  // namespace kasane::tests

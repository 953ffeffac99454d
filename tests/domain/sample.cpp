#include "domain/sample.hpp"

#include <algorithm>
#include <initializer_list>

#include "domain/queries/query.hpp"
#include "domain/queries/walk.hpp"
#include "domain/rules/checks.hpp"
#include "support/catch.hpp"

namespace kasane::sample {
namespace {

void add_agencies(Record& record) {
    Town town;
    town.name = "かささぎ市";
    record.put(town);
    using enum AgencyCategory;
    record.put(Agency{city, "福祉部 地域福祉課", "市", municipality});
    record.put(
        Agency{sample::coordinator, "かささぎ市社会福祉協議会", "多機関", AgencyCategory::coordinator});
    record.put(Agency{elder_care, "東地域包括支援センター", "包括", consultation});
    record.put(Agency{sample::outreach, "アウトリーチ専門員", "アウト", AgencyCategory::outreach});
    record.put(Agency{sample::participation, "社協 参加支援担当", "参加", AgencyCategory::participation});
    record.put(Agency{sample::health, "健康推進課", "保健", AgencyCategory::health});
    record.put(Agency{self_help, "くらしサポートかささぎ", "自立", consultation});
    record.put(Agency{sample::community, "民生委員 東地区", "民生", AgencyCategory::community});
    record.put(Agency{fire, "かささぎ消防署", "消防", related});
}

void add_people(Record& record) {
    record.put(Person{morino, city, "課長", "森野", true});
    record.put(Person{aoba, city, "主査", "青葉", false});
    // May decide for its own house, but is not of the municipality.
    record.put(Person{kawabe, coordinator, "推進員", "川辺", true});
    record.put(Person{kishi, elder_care, "主任", "岸", false});
    record.put(Person{sawa, outreach, "専門員", "沢", false});
    record.put(Person{hara, participation, "担当", "原", false});
    record.put(Person{wakakusa, health, "保健師", "若草", false});
    record.put(Person{hama, self_help, "相談支援員", "浜", false});
    record.put(Person{welfare_volunteer, community, "民生委員", "髙﨑𠮷子", false});
    record.put(Person{fire_officer, fire, "係長", "火野", false});
}

void add_case(Record& record, CaseId id, const char* number, CaseState state) {
    Case row;
    row.id = id;
    row.number = number;
    row.calling_name = std::string("世帯") + number;
    row.state = state;
    row.received_on = text::Date{2025, 12, 1};
    record.put(row);
}

void add_member(Record& record, MemberId id, CaseId of, int seq, const char* name, const char* relation,
                ConsentStatus status) {
    record.put(Member{id, of, seq, name, "", relation, 50});
    const std::optional<text::Date> given =
        status == ConsentStatus::given ? std::optional{text::Date{2025, 12, 10}} : std::nullopt;
    record.put(Consent{ConsentId{id.value + 500}, id, status, given, "申込票", "役割をもつ機関まで", ""});
}

void add_households(Record& record) {
    using enum ConsentStatus;
    add_case(record, new_case, "R7-012", CaseState::intake);
    add_member(record, mother, new_case, 1, "見本 松子", "母", given);
    add_member(record, eldest_son, new_case, 2, "見本 竹夫", "長男", given);
    add_case(record, renewed_case, "R6-031", CaseState::supported);
    add_member(record, sho, renewed_case, 1, "雛形 翔", "本人", given);
    add_case(record, closing_case, "R7-008", CaseState::supported);
    add_member(record, megumi, closing_case, 1, "仮山 恵", "本人", given);
    add_case(record, lost_case, "R7-003", CaseState::supported);
    add_member(record, isao, lost_case, 1, "写野 功", "本人", given);
    add_case(record, statutory_case, "支援-R7-04", CaseState::intake);
    edit<Case>(record, statutory_case, [](Case& row) { row.route = CaseRoute::statutory; });
    add_member(record, tetsuo, statutory_case, 1, "架空 鉄男", "本人", being_sought);
    add_case(record, unwilling_case, "R7-015", CaseState::intake);
    add_member(record, MemberId{47}, unwilling_case, 1, "例田 すみれ", "本人", being_sought);
    add_case(record, partly_willing_case, "R7-019", CaseState::intake);
    add_member(record, MemberId{48}, partly_willing_case, 1, "控井 仁", "本人", given);
    add_member(record, MemberId{49}, partly_willing_case, 2, "控井 義", "父", withdrawn);
    add_case(record, watched_case, "R7-005", CaseState::supported);
    add_member(record, MemberId{50}, watched_case, 1, "点前 菊", "本人", given);
    add_case(record, waiting_case, "R7-020", CaseState::intake);
    add_member(record, MemberId{51}, waiting_case, 1, "下書 桜", "本人", given);
}

void add_plan(Record& record, PlanId id, CaseId of, PlanState state, text::Date made_on) {
    SupportPlan plan;
    plan.id = id;
    plan.support_case = of;
    plan.state = state;
    plan.made_on = made_on;
    record.put(plan);
}

SupportItem support(SupportItemId id, PlanId plan, int seq, const char* text, Service service = {}) {
    SupportItem item;
    item.id = id;
    item.plan = plan;
    item.seq = seq;
    item.text = text;
    item.service = service;
    return item;
}

void add_dated(Record& record, SupportItem item, text::Date due) {
    item.due_on = due;
    record.put(item);
}

void add_monthly(Record& record, SupportItem item, text::Date review) {
    item.frequency = "毎月";
    item.review_on = review;
    record.put(item);
}

void add_roles(Record& record, SupportItemId item,
               std::initializer_list<std::pair<AgencyId, RoleKind>> roles) {
    for (const auto& [agency, kind] : roles) record.put(Role{item, agency, kind, kind});
}

void add_plans(Record& record) {
    using enum RoleKind;
    add_plan(record, new_plan, new_case, PlanState::proposed, {2026, 1, 15});
    record.put(Goal{GoalId{66}, new_plan, mother, "病院にもう一度行きたい", ""});
    add_dated(record, support(hospital, new_plan, 1, "⟦1⟧の認定の申請と通院の同行"), {2026, 2, 20});
    add_roles(record, hospital, {{elder_care, responsible}, {community, informed}});
    add_monthly(record, support(visits, new_plan, 2, "訪問による関係づくり", Service::outreach),
                {2026, 4, 23});
    add_roles(record, visits, {{outreach, responsible}, {health, cooperating}});
    add_dated(record, support(instalments, new_plan, 3, "水道・国保の分納の相談"), {2026, 2, 10});
    add_roles(record, instalments, {{self_help, responsible}, {city, cooperating}});

    add_plan(record, old_plan, renewed_case, PlanState::decided, {2025, 7, 24});
    add_monthly(record, support(old_calls, old_plan, 1, "月2回の電話"), {2026, 1, 22});
    add_roles(record, old_calls, {{outreach, responsible}});
    add_plan(record, renewed_plan, renewed_case, PlanState::proposed, {2026, 1, 15});
    add_dated(record, support(place_to_be, renewed_plan, 1, "居場所での受入れ", Service::participation),
              {2026, 3, 31});
    add_roles(record, place_to_be, {{participation, responsible}});
    add_plan(record, closing_plan, closing_case, PlanState::decided, {2025, 6, 1});
    add_dated(record, support(day_service, closing_plan, 1, "デイサービスの調整"), {2025, 12, 26});
    add_plan(record, statutory_plan, statutory_case, PlanState::proposed, {2026, 1, 15});
    add_dated(record, support(fire_watch, statutory_plan, 1, "安否と火気の確認"), {2026, 2, 13});
    add_roles(record, fire_watch, {{city, responsible}, {fire, cooperating}});
}

void add_sitting(Record& record) {
    for (const auto& [id, date] : {std::pair{earlier_sitting, text::Date{2025, 12, 18}}, {sitting, day}}) {
        Sitting row;
        row.id = id;
        row.date = date;
        row.place = "市役所 3階 第2会議室";
        record.put(row);
    }
    ActionItem action;
    action.id = homework;
    action.sitting = earlier_sitting;
    action.text = "受入れ先の見学";
    action.agency = participation;
    record.put(action);
}

Meeting block(MeetingId id, int number, MeetingKind kind, text::TimeOfDay starts_at,
              text::TimeOfDay ends_at) {
    Meeting row;
    row.id = id;
    row.sitting = sitting;
    row.block = number;
    row.kind = kind;
    row.ordinal = kind == MeetingKind::multi_layered_support ? 10 : 0;
    row.starts_at = starts_at;
    row.ends_at = ends_at;
    return row;
}

AgendaItem agenda(AgendaItemId id, MeetingId of, int seq, AgendaKind kind, int minutes) {
    AgendaItem item;
    item.id = id;
    item.meeting = of;
    item.seq = seq;
    item.kind = kind;
    item.minutes = minutes;
    return item;
}

void add_case_item(Record& record, AgendaItem item, CaseId of, ReviewTiming timing,
                   std::optional<PlanId> plan = {}) {
    item.support_case = of;
    item.timing = timing;
    item.plan = plan;
    record.put(item);
}

void add_agenda(Record& record) {
    using enum AgendaKind;
    record.put(agenda(opening_item, meeting, 1, opening, 5));
    record.put(agenda(homework_item, meeting, 2, AgendaKind::homework, 5));
    add_case_item(record, agenda(new_item, meeting, 3, support_case, 25), new_case, ReviewTiming::new_plan,
                  new_plan);
    add_case_item(record, agenda(renewed_item, meeting, 4, support_case, 15), renewed_case,
                  ReviewTiming::renewed_plan, renewed_plan);
    add_case_item(record, agenda(closing_item, meeting, 5, support_case, 10), closing_case,
                  ReviewTiming::closure);
    add_case_item(record, agenda(suspension_item, meeting, 6, support_case, 10), lost_case,
                  ReviewTiming::suspension);
    add_case_item(record, agenda(monitoring_item, meeting, 7, support_case, 10), watched_case,
                  ReviewTiming::monitoring);
    record.put(agenda(gaps_item, meeting, 8, resource_gaps, 5));
    record.put(agenda(last_item, meeting, 9, closing, 5));
    record.put(agenda(statutory_opening, statutory_meeting, 1, opening, 5));
    add_case_item(record, agenda(sharing_item, statutory_meeting, 2, support_case, 20), statutory_case,
                  ReviewTiming::sharing, statutory_plan);
    record.put(agenda(statutory_last, statutory_meeting, 3, closing, 5));
}

void expect(Record& record, MeetingId at_meeting, std::initializer_list<PersonId> people) {
    for (const auto person : people) {
        const auto& row = get<Person>(record, person);
        Attendance attendance;
        attendance.meeting = at_meeting;
        attendance.person = person;
        attendance.agency = row.agency;
        attendance.post = row.post;
        attendance.name = row.name;
        record.put(attendance);
    }
}

void open(Record& record, MeetingId which, text::DateTime when) {
    for (const auto& row : attendances_of(record, which))
        run(record, SetPresence{.meeting = which, .person = row.person}, when);
    run(record, ConfirmSecrecy{.meeting = which}, when);
    run(record, OpenMeeting{.meeting = which}, when);
}

}  // namespace

Record planned() {
    Record record;
    add_agencies(record);
    add_people(record);
    add_households(record);
    add_plans(record);
    add_sitting(record);
    record.put(block(meeting, 1, MeetingKind::multi_layered_support, {810}, {910}));
    record.put(block(statutory_meeting, 2, MeetingKind::statutory_support, {915}, {940}));
    add_agenda(record);
    expect(record, meeting, {morino, aoba, kawabe, kishi, sawa, hara, wakakusa, hama, welfare_volunteer});
    expect(record, statutory_meeting, {morino, kawabe, kishi, sawa, welfare_volunteer, fire_officer});
    record.next_id = 1000;
    return record;
}

Record opened() {
    auto record = planned();
    open(record, meeting, at(13, 30));
    return record;
}

Record in_item(AgendaItemId item) {
    auto record = opened();
    run(record, StartItem{.item = item}, at(13, 40));
    return record;
}

Record in_sharing() {
    auto record = planned();
    open(record, statutory_meeting, at(15, 15));
    run(record, StartItem{.item = sharing_item}, at(15, 20));
    return record;
}

Accepted run(Record& record, const Command& command, text::DateTime when, std::string reason) {
    const auto decision = decide(record, {command, when, "青葉", std::move(reason)});
    if (const auto* refused = std::get_if<Refusal>(&decision))
        FAIL("止められた " << rule_name(*refused) << " " << refused->message);
    auto accepted = std::get<Accepted>(decision);
    apply(record, accepted.event);
    return accepted;
}

std::optional<Refusal> refusal(const Record& record, const Command& command, std::string reason,
                               text::DateTime when) {
    auto decision = decide(record, {command, when, "青葉", std::move(reason)});
    if (auto* refused = std::get_if<Refusal>(&decision)) return std::move(*refused);
    return {};
}

std::string refused_by(const Record& record, const Command& command, std::string reason) {
    const auto refused = refusal(record, command, std::move(reason));
    if (!refused) return {};
    return refused->rule ? std::string(rule_name(*refused)) : "-";
}

std::string warned_by(const Record& record, const Command& command) {
    const auto refused = refusal(record, command);
    if (!refused || !refused->passable) return {};
    CHECK_FALSE(refusal(record, command, "理由"));
    return std::string(rule_name(*refused));
}

void tick_all(Record& record, AgendaItemId item) {
    const auto list = checklist(get<AgendaItem>(record, item).timing.value());
    for (std::size_t number = 1; number <= list.size(); ++number)
        run(record, Tick{.item = item, .number = static_cast<int>(number)});
}

void confirm(Record& record, AgendaItemId item, AgencyId agency) {
    run(record, GiveAnswer{.item = item, .agency = agency});
}

bool has_answer(const Record& record, AgendaItemId item, AgencyId agency) {
    return record.find<Answer>(RowKey{item.value, agency.value}) != nullptr;
}

void settle_new_plan(Record& record) {
    tick_all(record, new_item);
    run(record, Judge{.item = new_item});
    run(record, SetMonitoring{.item = new_item, .on = text::Date{2026, 4, 23}});
    run(record, SetInformer{.item = new_item, .agency = elder_care, .on = text::Date{2026, 1, 26}});
    run(record, DecideSupport{.item = new_item,
                              .service = Service::outreach,
                              .status = DecisionStatus::decided_today,
                              .decided_by = morino});
    for (const auto agency : agencies_to_answer(record, get<AgendaItem>(record, new_item)))
        confirm(record, new_item, agency);
}

int count_findings(const Record& record, MeetingId of, std::string_view rule_id) {
    const auto findings = check_meeting(record, of);
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [&](const Finding& found) { return code(found.rule) == rule_id; }));
}

}  // namespace kasane::sample

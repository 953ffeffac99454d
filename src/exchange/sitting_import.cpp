#include <algorithm>

#include "domain/queries/query.hpp"
#include "domain/rules/checks.hpp"
#include "domain/rules/rule.hpp"
#include "domain/rules/settings.hpp"
#include "exchange/import_state.hpp"
#include "exchange/names.hpp"

namespace kasane::exchange {
namespace {

using namespace domain;

const SupportPlan* plan_to_discuss(const Record& record, CaseId support_case, ReviewTiming timing) {
    const bool running = timing == ReviewTiming::monitoring || timing == ReviewTiming::after_report;
    const auto wanted = running ? PlanState::decided : PlanState::proposed;
    const SupportPlan* latest = nullptr;
    for (const auto& [key, plan] : record.rows<SupportPlan>())
        if (plan.support_case == support_case && plan.state == wanted &&
            (latest == nullptr || plan.made_on > latest->made_on))
            latest = &plan;
    return latest;
}

/// R01: without consent there is no way onto the agenda of a 重層的支援会議.
void check_consent(ImportState& state, const Node& at, const Meeting& meeting, const Case& support_case) {
    const bool none = consent_extent(state.after, support_case.id) == ConsentExtent::none;
    if (meeting.kind != MeetingKind::multi_layered_support) return;
    if (!none) return;
    state.in.refuse(
        at, support_case.number + " は本人の同意がないため、重層的支援会議の議題にできません（R01）。",
        std::string(rule(R01).remedy));
}

void read_case_of_item(ImportState& state, const Node& table, const Meeting& meeting, AgendaItem& item) {
    const auto* number = table.find("case");
    const bool wanted = item.kind == AgendaKind::support_case;
    if (!wanted && (number != nullptr || item.timing))
        return state.in.refuse(table, "ケースでない議題に case か timing があります。",
                               "kind = \"ケース\" にするか、case と timing を消してください。");
    if (!wanted) return;
    if (number == nullptr || !item.timing)
        return state.in.refuse(table, "ケースの議題に case か timing がありません。",
                               "ケースの番号と付議の区分を書いてください。");
    const auto* support_case = find_case(state.after, number->text);
    if (support_case == nullptr)
        return state.in.refuse(*number, "ケース「" + number->text + "」は登録されていません。",
                               "番号を確かめるか、ケースのファイルもいっしょに読み込んでください。");
    check_consent(state, *number, meeting, *support_case);
    if (const auto refusal = mixes_kinds(meeting, *support_case, *item.timing))
        return state.in.refuse(
            *number,
            support_case->number + "：" + refusal->message + "（" + std::string(rule_name(*refusal)) + "）",
            refusal->remedy);
    item.support_case = support_case->id;
    if (const auto* plan = plan_to_discuss(state.after, support_case->id, *item.timing)) item.plan = plan->id;
    const auto key = "case " + std::to_string(meeting.id.value) + " " + support_case->number;
    state.first_time(*number, "agenda " + key, support_case->number);
}

void read_agenda_item(ImportState& state, const Node& table, const Meeting& meeting, int seq) {
    AgendaItem item;
    read_fields(state.in, table, item, {{"kind", "minutes"}, {"case", "invited"}, {"seq"}});
    item.meeting = meeting.id;
    item.seq = seq;
    item.id = state.id_for<AgendaItem>(
        [&](const AgendaItem& row) { return row.meeting == meeting.id && row.seq == seq; });
    read_case_of_item(state, table, meeting, item);
    state.after.put(item);
    for (const auto* node : texts_under(state.in, table, "invited")) {
        Invitation invitation{item.id, {}};
        read_value(state.in, "invited", *node, invitation.agency);
        state.after.put(invitation);
    }
}

/// 出欠 that was taken in the room stays: a file knows only who was expected.
void keep_what_was_taken(const Record& before, Attendance& attendance) {
    const auto* taken = before.find<Attendance>(key_of(attendance));
    if (taken == nullptr || taken->presence == domain::Presence::expected) return;
    attendance.presence = taken->presence;
    attendance.told_by = taken->told_by;
    attendance.arrived_at = taken->arrived_at;
    attendance.left_at = taken->left_at;
    attendance.secrecy_at = taken->secrecy_at;
}

void read_attendance(ImportState& state, const Node& table, MeetingId meeting) {
    Attendance attendance;
    read_fields(state.in, table, attendance, {{"person"}, {}, {"agency", "post", "name"}});
    const auto* person = state.after.find<Person>(attendance.person);
    if (person == nullptr) return;
    attendance.meeting = meeting;
    attendance.agency = person->agency;
    attendance.post = person->post;
    attendance.name = person->name;
    if (state.after.find<Attendance>(key_of(attendance)) != nullptr)
        state.in.refuse(table, "出席の予定に「" + person->name + "」が2回あります。", "1回にしてください。");
    keep_what_was_taken(state.before, attendance);
    state.after.put(attendance);
}

/// A meeting that was read before had the texts of its day.
void fill_from_town(const ImportState& state, Meeting& meeting) {
    const auto* held = state.looks_back ? state.before.find<Meeting>(meeting.id) : nullptr;
    const auto texts = texts_for(state.after, meeting.kind);
    if (meeting.basis.empty()) meeting.basis = held == nullptr ? texts.basis : held->basis;
    if (meeting.secrecy_text.empty())
        meeting.secrecy_text = held == nullptr ? texts.secrecy_text : held->secrecy_text;
}

text::DateTime moment(text::Date date, text::TimeOfDay time) {
    return {date, time.minutes / 60, time.minutes % 60, 0};
}

/// A meeting of the past comes in as closed; one cannot come in as open.
void set_state(ImportState& state, const Node& table, text::Date date, Meeting& meeting) {
    if (meeting.state == MeetingState::open)
        return state.in.refuse(table, "開会中の会議は読み込めません。",
                               "state を 予定 か 閉会 にしてください。");
    if (meeting.state != MeetingState::closed) return;
    meeting.opened_at = moment(date, meeting.starts_at);
    meeting.closed_at = moment(date, meeting.ends_at);
}

void read_meeting(ImportState& state, const Node& table, const Sitting& sitting, int block) {
    Meeting meeting;
    read_fields(state.in, table, meeting,
                {{"kind", "starts_at", "ends_at", "convener"}, {"attendance", "item"}, {"block"}});
    meeting.sitting = sitting.id;
    meeting.block = block;
    if (meeting.ends_at < meeting.starts_at)
        state.in.refuse(table, "会議の終わりが始まりより前です。",
                        "starts_at と ends_at を確かめてください。");
    meeting.id = state.id_for<Meeting>(
        [&](const Meeting& row) { return row.sitting == sitting.id && row.block == block; });
    fill_from_town(state, meeting);
    set_state(state, table, sitting.date, meeting);
    if (const auto* before = state.before.find<Meeting>(meeting.id)) meeting.secrecy_at = before->secrecy_at;
    state.after.put(meeting);
    for (const auto* attendance : tables_under(state.in, table, "attendance"))
        read_attendance(state, *attendance, meeting.id);
    int seq = 0;
    for (const auto* item : tables_under(state.in, table, "item"))
        read_agenda_item(state, *item, meeting, ++seq);
}

void read_homework(ImportState& state, const Node& table, SittingId sitting) {
    ActionItem action;
    read_fields(state.in, table, action, {{"text"}, {}, {}});
    action.sitting = sitting;
    const auto key = "homework " + std::to_string(sitting.value) + " " + action.text;
    if (!state.first_time(table, key, action.text)) return;
    action.id = state.id_for<ActionItem>(
        [&](const ActionItem& row) { return row.sitting == sitting && row.text == action.text; });
    state.after.put(action);
}

void erase_sitting_rows(ImportState& state, SittingId sitting) {
    const auto of_sitting = [&](MeetingId id) {
        const auto* meeting = state.after.find<Meeting>(id);
        return meeting != nullptr && meeting->sitting == sitting;
    };
    state.erase<Attendance>([&](const Attendance& row) { return of_sitting(row.meeting); });
    state.erase<Invitation>([&](const Invitation& row) {
        const auto* item = state.after.find<AgendaItem>(row.item);
        return item != nullptr && of_sitting(item->meeting);
    });
    state.erase<AgendaItem>([&](const AgendaItem& row) { return of_sitting(row.meeting); });
    state.erase<Meeting>([&](const Meeting& row) { return row.sitting == sitting; });
    state.erase<ActionItem>([&](const ActionItem& row) { return row.sitting == sitting; });
}

void read_sitting(ImportState& state, const Node& table, const Sitting& sitting) {
    erase_sitting_rows(state, sitting.id);
    state.after.put(sitting);
    int block = 0;
    for (const auto* meeting : tables_under(state.in, table, "meeting"))
        read_meeting(state, *meeting, sitting, ++block);
    if (block == 0)
        state.in.refuse(table, "会議が1つもありません。", "[[sitting.meeting]] で会議を書いてください。");
    for (const auto* homework : tables_under(state.in, table, "homework"))
        read_homework(state, *homework, sitting.id);
}

/// Texts of a sitting name nobody of the households on its agenda.
void know_agenda(ImportState& state, const Node& sitting) {
    for (const auto* meeting : tables_under(state.in, sitting, "meeting"))
        for (const auto* item : tables_under(state.in, *meeting, "item")) {
            const auto* number = item->find("case");
            const auto* found = number == nullptr ? nullptr : find_case(state.after, number->text);
            if (found == nullptr) continue;
            const auto members = members_of(state.after, found->id);
            state.in.members.insert(state.in.members.end(), members.begin(), members.end());
        }
}

std::optional<std::pair<text::Date, std::string>> day_and_place(const Record& record, const Node& table) {
    Reading probe{&record, {}, {}};
    std::pair<text::Date, std::string> found;
    const auto* date = table.find("date");
    const auto* place = table.find("place");
    if (date == nullptr || place == nullptr) return {};
    read_value(probe, "date", *date, found.first);
    read_value(probe, "place", *place, found.second);
    return probe.problem ? std::nullopt : std::optional(found);
}

}  // namespace

void reserve_sittings(ImportState& state, const std::vector<Source>& sources) {
    for (const auto& source : sources)
        if (auto key = day_and_place(state.after, *source.table)) state.sittings[*std::move(key)] = {};
    for (auto& [key, id] : state.sittings)
        id = state.renamed_id_for<Sitting>([&, &wanted = key](const Sitting& row) {
            return row.date == wanted.first && row.place == wanted.second;
        });
}

void import_sitting(ImportState& state, const Source& source) {
    state.begin(source);
    know_agenda(state, *source.table);
    Sitting sitting;
    read_fields(state.in, *source.table, sitting, {{"date", "place"}, {"meeting", "homework"}, {}});
    const auto called = text::iso(sitting.date) + " " + sitting.place + " の会議";
    if (!state.first_time(*source.table, "sitting " + called, called)) return;
    const auto reserved = state.sittings.find({sitting.date, sitting.place});
    if (reserved == state.sittings.end()) return;  // its day or place could not be read: a problem is kept
    sitting.id = reserved->second;
    const bool moved = state.was_renamed<Sitting>(sitting.id, [&](const Sitting& row) {
        return row.date == sitting.date && row.place == sitting.place;
    });
    // One that is planned is read again even so: its cases may have plans by now.
    if (!moved && !sitting_has_begun(state.before, sitting.id))
        return read_sitting(state, *source.table, sitting);
    read_unless_frozen(state, true, *source.table,
                       called + (moved ? "は日か場所が変わったため、ファイルで変えられません。"
                                       : "はもう開いているため、ファイルで変えられません。"),
                       "会議の記録は、画面か record で直してください。",
                       [&](ImportState& to) { read_sitting(to, *source.table, sitting); });
}

}  // namespace kasane::exchange

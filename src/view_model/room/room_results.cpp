// What the meeting and the town decided, and the read-back, as a RoomCase holds them.
#include <algorithm>

#include "domain/queries/query.hpp"
#include "domain/rules/checks.hpp"
#include "view_model/room/room_source.hpp"

namespace kasane::view {
namespace {

template <class T>
std::optional<T> found(const RoomSource& source) {
    const auto* row = source.record.find<T>(source.item.id);
    return row == nullptr ? std::nullopt : std::optional<T>(*row);
}

void fill_judgement(RoomCase& room, const RoomSource& source) {
    room.judgement = found<domain::Judgement>(source);
    if (!room.judgement) return;
    for (auto* text : {&room.judgement->amendment, &room.judgement->condition, &room.judgement->if_not_met,
                       &room.judgement->missing})
        *text = source.shown(*text);
}

void fill_closure(RoomCase& room, const RoomSource& source) {
    room.closure = found<domain::Closure>(source);
    if (room.closure)
        for (auto* text : {&room.closure->liaison, &room.closure->follow_up_person,
                           &room.closure->follow_up_how, &room.closure->reopen_when})
            *text = source.shown(*text);
    room.suspension = found<domain::Suspension>(source);
    if (room.suspension)
        for (auto* text :
             {&room.suspension->safety, &room.suspension->contact_points, &room.suspension->reopen_when})
            *text = source.shown(*text);
    room.consent_effort = found<domain::ConsentEffort>(source);
    if (room.consent_effort)
        for (auto* text : {&room.consent_effort->how, &room.consent_effort->when})
            *text = source.shown(*text);
}

void fill_checks(RoomCase& room, const RoomSource& source) {
    int number = 0;
    for (const auto line : domain::checklist(room.timing)) {
        ++number;
        const auto* mark = source.record.find<domain::CheckMark>({source.item.id.value, number});
        room.checks.push_back({number, std::string(line), mark != nullptr});
    }
}

bool is_there(const RoomSource& source, domain::PersonId person) {
    const auto* row = source.record.find<domain::Attendance>({source.item.meeting.value, person.value});
    return row != nullptr && domain::is_there(*row);
}

/// 「福祉部 地域福祉課　課長　森野」: a person of an agency, never of a household.
std::string person_label(const RoomCase& room, const domain::Person& person) {
    return name_in(room, person.agency) + "　" + person.post + (person.post.empty() ? "" : "　") +
           person.name;
}

void fill_deciders(RoomCase& room, const RoomSource& source) {
    for (const auto& [key, person] : source.record.rows<domain::Person>()) {
        const auto* agency = source.record.find<domain::Agency>(person.agency);
        if (!person.may_decide || agency == nullptr ||
            agency->category != domain::AgencyCategory::municipality)
            continue;
        room.deciders.push_back({person.id, person_label(room, person), is_there(source, person.id)});
    }
}

RoomService room_service(const RoomCase& room, domain::Service service, const RoomSource& source) {
    RoomService shown{.service = service};
    for (const auto& item : room.support) {
        if (item.service != service) continue;
        shown.used = true;
        if (item.early_start_on) shown.early_start_on = item.early_start_on;
    }
    const auto* decision = source.record.find<domain::SupportDecision>(
        {source.item.id.value, static_cast<std::int64_t>(service)});
    if (decision == nullptr) return shown;
    shown.decision = *decision;
    shown.decision->reason = source.shown(decision->reason);
    const auto* person =
        decision->decided_by ? source.record.find<domain::Person>(*decision->decided_by) : nullptr;
    if (person != nullptr) shown.decided_by = person_label(room, *person);
    return shown;
}

/// What an agency takes on beside the support items.
void add_other_parts(std::vector<std::string>& lines, const RoomCase& room, domain::AgencyId agency) {
    const auto until = [](const std::optional<text::Date>& day) {
        return day ? "　" + text::month_day_weekday(*day) : std::string();
    };
    if (const auto& closure = room.closure) {
        if (closure->lead == agency) lines.emplace_back("主担当機関");
        if (closure->referral_back == agency) lines.emplace_back("つなぎもどし先");
        if (closure->follow_up == domain::YesNo::yes && closure->follow_up_by == agency)
            lines.push_back("フォローアップ　" + closure->follow_up_how + until(closure->follow_up_on));
    }
    if (room.suspension && room.suspension->revisit_by == agency)
        lines.push_back("もう一度たずねる" + until(room.suspension->revisit_on));
    if (room.consent_effort && room.consent_effort->agency == agency)
        lines.push_back("同意の働きかけ　" + room.consent_effort->when);
    if (room.contact == agency) lines.emplace_back("本人の窓口");
    if (room.arrangement.informer == agency)
        lines.push_back("本人へ伝える" + until(room.arrangement.inform_on));
}

std::vector<std::string> parts_of(const RoomCase& room, domain::AgencyId agency) {
    std::vector<std::string> lines;
    for (const auto& item : room.support)
        for (const auto& role : item.roles)
            if (role.agency == agency)
                lines.push_back(std::string(domain::sign(role.kind)) + " " + item.text +
                                (item.due_read_out.empty() ? "　期限なし" : "　" + item.due_read_out));
    add_other_parts(lines, room, agency);
    return lines;
}

RoomAnswer room_answer(const RoomCase& room, const RoomAgency& agency, const RoomSource& source) {
    RoomAnswer shown{.agency = agency.id, .name = agency.name, .short_name = agency.short_name};
    shown.there = agency.there;
    shown.roles = parts_of(room, agency.id);
    shown.recused = domain::is_recused(source.record, source.item, agency.id);
    const auto* answer = source.record.find<domain::Answer>({source.item.id.value, agency.id.value});
    if (answer == nullptr) return shown;
    shown.answer = answer->kind;
    shown.until = answer->until;
    shown.text = source.shown(answer->text);
    const auto* teller = answer->told_by ? source.record.find<domain::Person>(*answer->told_by) : nullptr;
    if (teller != nullptr) shown.told_by = short_name_in(room, teller->agency) + " " + teller->name;
    return shown;
}

}  // namespace

void fill_results(RoomCase& room, const RoomSource& source) {
    fill_judgement(room, source);
    fill_closure(room, source);
    if (source.item.plan)
        room.amendment = source.shown(domain::amendment_text(source.record, *source.item.plan));
    if (const auto* arrangement = source.record.find<domain::Arrangement>(source.item.id)) {
        room.arrangement = *arrangement;
        if (arrangement->contact) room.contact = arrangement->contact;
        room.arrangement.no_monitoring_because = source.shown(arrangement->no_monitoring_because);
    }
    fill_checks(room, source);
    fill_deciders(room, source);
    for (const auto service : {domain::Service::outreach, domain::Service::participation})
        room.services.push_back(room_service(room, service, source));
}

void fill_answers(RoomCase& room, const RoomSource& source) {
    for (const auto& note : domain::notes_of(source.record, source.item.id))
        if (note.kind == domain::NoteKind::decision) room.decided.push_back(source.shown(note.text));
    const auto answering = domain::agencies_to_answer(source.record, source.item);
    for (const auto& agency : room.known)
        if (std::find(answering.begin(), answering.end(), agency.id) != answering.end())
            room.answers.push_back(room_answer(room, agency, source));
}

}  // namespace kasane::view

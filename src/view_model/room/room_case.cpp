#include "view_model/room/room_case.hpp"

#include <algorithm>

#include "domain/commands/decide.hpp"
#include "domain/names/name_words.hpp"
#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/rules/checks.hpp"
#include "domain/rules/unwritten.hpp"
#include "view_model/room/room_source.hpp"

namespace kasane::view {
namespace {

bool in_statutory_meeting(const domain::Record& record, const domain::AgendaItem& item) {
    const auto* meeting = record.find<domain::Meeting>(item.meeting);
    return meeting != nullptr && meeting->kind == domain::MeetingKind::statutory_support;
}

/// R01: in every meeting but the 支援会議 only members who agreed may be shown.
bool may_be_shown(const domain::Record& record, const domain::Member& member, bool statutory) {
    const auto* consent = domain::consent_of(record, member.id);
    return statutory || (consent != nullptr && consent->status == domain::ConsentStatus::given);
}

RoomMember room_member(const domain::Member& member, const domain::Consent* consent,
                       const RoomSource& source) {
    RoomMember shown{.id = member.id, .label = source.shown(domain::reference_to(member))};
    if (consent == nullptr) return shown;
    shown.consent = consent->status;
    shown.given_on = consent->given_on;
    shown.method = source.shown(consent->method);
    const auto scope = domain::without_private(consent->scope, source.kept_private);
    shown.scope = source.shown(scope);
    shown.keeps_private = !consent->excluded.empty() || scope != consent->scope;
    return shown;
}

void fill_members(RoomCase& room, const RoomSource& source) {
    for (const auto& member : source.members)
        room.members.push_back(room_member(member, domain::consent_of(source.record, member.id), source));
    room.members_left_out = domain::members_of(source.record, room.support_case).size() > room.members.size();
}

/// The household in words; where members are left out, only those that are shown.
std::string household(const RoomCase& room, const domain::Case& support_case) {
    if (!room.members_left_out) return support_case.household;
    std::string text;
    for (const auto& member : room.members) text += (text.empty() ? "" : "・") + member.label;
    return text;
}

void fill_contact(RoomCase& room, const RoomSource& source) {
    for (const auto& row : domain::attempts_of(source.record, room.support_case))
        room.attempts.push_back({source.shown(row.way), row.count, row.last_on, source.shown(row.result)});
    for (const auto& row : domain::information_of(source.record, room.support_case))
        room.information.push_back({row.agency, source.shown(row.fact), source.shown(row.view)});
}

void fill_case(RoomCase& room, const domain::Case& support_case, const RoomSource& source) {
    room.number = support_case.number;
    room.calling_name = support_case.calling_name;
    fill_members(room, source);
    room.household = source.shown(household(room, support_case));
    room.protected_address = support_case.protected_address;
    room.purpose = source.shown(support_case.purpose);
    room.summary = source.shown(support_case.summary);
    room.safety = source.shown(support_case.safety);
    room.reopen_when = source.shown(support_case.reopen_when);
    room.last_contact_on = support_case.last_contact_on;
    room.referrer = support_case.referrer;
    fill_contact(room, source);
}

void fill_findings(RoomCase& room, const RoomSource& source) {
    for (auto finding : domain::check_meeting(source.record, source.item.meeting)) {
        const bool seen_elsewhere =
            domain::rule(finding.rule).level == domain::RuleLevel::show || finding.rule == domain::R26;
        if (finding.item != source.item.id || seen_elsewhere || room.with_person) continue;
        finding.message = source.shown(finding.message);
        finding.remedy = source.shown(finding.remedy);
        room.findings.push_back(std::move(finding));
    }
}

/// R01, R03: a case of the 支援会議, and one to which nobody agreed, is shown in no other meeting.
bool must_be_withheld(const RoomCase& room, const domain::Case& support_case,
                      std::span<const domain::Member> shown) {
    return !room.statutory && (support_case.route == domain::CaseRoute::statutory || shown.empty());
}

const RoomAgency* agency_in(const RoomCase& room, domain::AgencyId agency) {
    const auto is_it = [&](const RoomAgency& known) { return known.id == agency; };
    const auto at = std::find_if(room.known.begin(), room.known.end(), is_it);
    return at == room.known.end() ? nullptr : &*at;
}

}  // namespace

std::string RoomSource::shown(std::string_view text) const {
    return domain::within_consent(
        domain::show_references(domain::with_names_referred(text, household), members, shown_as),
        kept_private);
}

std::vector<domain::Member> shown_members(const domain::Record& record, const domain::AgendaItem& item,
                                          domain::ShownAs shown) {
    if (!item.support_case) return {};
    const auto household = domain::members_of(record, *item.support_case);
    auto members = household;
    for (auto& member : members) member.relation = domain::calling_name(member, household);
    const bool statutory = in_statutory_meeting(record, item);
    std::erase_if(members, [&](const auto& member) { return !may_be_shown(record, member, statutory); });
    for (auto& member : members) {
        if (shown == domain::ShownAs::calling_name) member.name.clear();
        if (shown == domain::ShownAs::name && member.name.empty()) member.name = member.relation;
        member.kana.clear();
    }
    return members;
}

RoomCase room_case(const domain::Record& record, const domain::AgendaItem& item, domain::ShownAs shown) {
    RoomCase room{.item = item.id, .meeting = item.meeting};
    if (const auto* meeting = record.find<domain::Meeting>(item.meeting)) room.sitting = meeting->sitting;
    room.statutory = in_statutory_meeting(record, item);
    room.timing = item.timing.value_or(domain::ReviewTiming::new_plan);
    room.finished = item.finished_at.has_value();
    room.with_person = item.with_person && !item.finished_at;
    room.arrangement.item = item.id;
    room.steps = domain::steps_of(record, item);
    const auto members = shown_members(record, item, shown);
    const auto outside = domain::kept_private(record, item);
    const auto household =
        item.support_case ? domain::members_of(record, *item.support_case) : std::vector<domain::Member>{};
    const RoomSource source{record, item, members, outside, shown, household};
    const auto* support_case = item.support_case ? record.find<domain::Case>(*item.support_case) : nullptr;
    room.withheld = support_case != nullptr && must_be_withheld(room, *support_case, members);
    if (room.withheld) return room;
    if (support_case != nullptr) {
        room.support_case = support_case->id;
        fill_case(room, *support_case, source);
        fill_plan(room, source);
    }
    fill_agencies(room, source);
    fill_care(room, source);
    if (support_case == nullptr) return room;
    fill_results(room, source);
    fill_answers(room, source);
    fill_findings(room, source);
    return room;
}

std::string name_in(const RoomCase& room, domain::AgencyId agency) {
    const auto* known = agency_in(room, agency);
    return known == nullptr ? std::string() : known->name;
}

std::string short_name_in(const RoomCase& room, domain::AgencyId agency) {
    const auto* known = agency_in(room, agency);
    return known == nullptr ? std::string() : known->short_name;
}

const RoomAnswer* answer_in_turn(const RoomCase& room, int picked) {
    if (picked > 0 && static_cast<std::size_t>(picked) <= room.answers.size())
        return &room.answers[static_cast<std::size_t>(picked) - 1];
    const auto open = std::find_if(room.answers.begin(), room.answers.end(), [](const RoomAnswer& answer) {
        return !answer.answer && !answer.recused;
    });
    return open == room.answers.end() ? nullptr : &*open;
}

}  // namespace kasane::view

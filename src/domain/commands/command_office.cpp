#include "domain/commands/command_office.hpp"

#include <algorithm>

#include "domain/commands/agenda_edit.hpp"
#include "domain/commands/consent.hpp"
#include "domain/commands/draft.hpp"
#include "domain/commands/plan_copy.hpp"
#include "domain/names/name_words.hpp"
#include "domain/names/reference.hpp"
#include "domain/queries/case_texts.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"
#include "domain/rules/unwritten.hpp"
#include "text/one_line.hpp"

namespace kasane::domain {
namespace {

bool is_planned(const Record& record, MeetingId meeting) {
    const auto* found = record.find<Meeting>(meeting);
    return found != nullptr && found->state == MeetingState::planned;
}

/// It stands in lists and in the names of files.
Refusal number_of_lines() {
    return unfit("ケースの番号に改行などの制御文字があります。", "番号だけを入れてください。");
}

/// The roster of planned meetings follows; what was held keeps post and name of that day.
void rename_on_planned(Draft& draft, const Person& person) {
    const auto rows = draft.record().rows<Attendance>();
    for (const auto& [key, row] : rows) {
        if (row.person != person.id || !is_planned(draft.record(), row.meeting)) continue;
        auto changed = row;
        changed.agency = person.agency;
        changed.post = person.post;
        changed.name = person.name;
        draft.put(changed);
    }
}

/// Whether the case stands on the agenda of a meeting that is running now.
bool is_in_a_meeting(const Record& record, CaseId support_case) {
    const auto& items = record.rows<AgendaItem>();
    return std::any_of(items.begin(), items.end(), [&](const auto& entry) {
        const auto* meeting = record.find<Meeting>(entry.second.meeting);
        return entry.second.support_case == support_case && meeting != nullptr &&
               meeting->state == MeetingState::open && !entry.second.finished_at;
    });
}

bool number_is_taken(const Record& record, const std::string& number, std::optional<CaseId> but) {
    const auto& cases = record.rows<Case>();
    return std::any_of(cases.begin(), cases.end(), [&](const auto& entry) {
        return entry.second.number == number && entry.second.id != but;
    });
}

void add_milestone(Draft& draft, CaseId support_case, text::Date day, std::string text) {
    draft.put(Milestone{draft.new_id<MilestoneId>(), support_case, day, std::move(text), {}});
}

/// Nobody consents any more: the case leaves the agendas, and a withdrawal is an ending of its own (R01,
/// R12).
void end_where_nobody_consents(Draft& draft, CaseId id, ConsentStatus status, text::Date day) {
    const auto* found = draft.record().find<Case>(id);
    const bool runs = found->state == CaseState::intake || found->state == CaseState::supported ||
                      found->state == CaseState::suspended;
    if (found->route == CaseRoute::statutory) return;
    if (consent_extent(draft.record(), id) != ConsentExtent::none) return;
    leave_agendas(draft, id, "同意がない");
    if (status != ConsentStatus::withdrawn || !runs) return;
    auto support_case = *draft.record().find<Case>(id);
    support_case.state = CaseState::consent_withdrawn;
    support_case.ended_on = day;
    support_case.ended_because = "同意の撤回";
    support_case.waits_for.reset();
    support_case.waits_because.clear();
    support_case.due_on.reset();
    draft.put(support_case);
    add_milestone(draft, id, day, "同意の撤回");
}

bool is_ending(CaseState state) {
    return state == CaseState::died || state == CaseState::moved_away || state == CaseState::declined ||
           state == CaseState::consent_withdrawn;
}

}  // namespace

Handled handle(Draft& draft, const SetAgency& command) {
    if (command.name.empty() || command.short_name.empty())
        return unfit("機関の名か略称がありません。", "名と、狭い所に使う略称を入れてください。");
    for (const auto& [key, other] : draft.record().rows<Agency>())
        if (other.short_name == command.short_name && other.id != command.agency)
            return unfit("略称「" + command.short_name + "」はほかの機関が使っています。",
                         "別の略称にしてください。");
    auto agency = made_from<Agency>(command);
    agency.id = command.agency ? *command.agency : draft.new_id<AgencyId>();
    draft.put(agency);
    return "機関「" + command.short_name + "」を" + (command.agency ? "直した" : "加えた");
}

Handled handle(Draft& draft, const SetPerson& command) {
    if (command.name.empty()) return unfit("氏名がありません。", "名簿の方の氏名を入れてください。");
    const auto* agency = draft.record().find<Agency>(command.agency);
    if (agency == nullptr) return unfit("機関がありません。", "機関を選んでください。");
    if (command.may_decide && agency->category != AgencyCategory::municipality)
        return refuse_by(R04, "市町村の人でない方は支援決定をできません。");
    auto person = made_from<Person>(command);
    person.id = command.person ? *command.person : draft.new_id<PersonId>();
    draft.put(person);
    rename_on_planned(draft, person);
    return agency->short_name + " " + command.name + "を名簿に";
}

Handled handle(Draft& draft, const SetCase& command) {
    if (command.number.empty() || command.calling_name.empty())
        return unfit("ケースの番号か呼称がありません。", "番号と、映写に使う呼称を入れてください。");
    if (!text::is_one_line(command.number)) return number_of_lines();
    if (number_is_taken(draft.record(), command.number, command.support_case))
        return unfit("番号「" + command.number + "」はほかのケースが使っています。",
                     "別の番号にしてください。");
    const auto* found = command.support_case ? draft.record().find<Case>(*command.support_case) : nullptr;
    if (command.support_case && found == nullptr) return no_case();
    auto support_case = found == nullptr ? Case{} : *found;
    if (found != nullptr && found->route != command.route)
        return refuse_by(R03, "支援会議のケースを重層的支援会議のケースに変えることはできません。");
    if (found == nullptr) {
        support_case.id = draft.new_id<CaseId>();
        if (command.route == CaseRoute::statutory) {
            support_case.waits_for = ReviewTiming::sharing;
            support_case.waits_because = "新しいケース";
        }
        add_milestone(draft, support_case.id, command.received_on.value_or(draft.now().date), "受付");
    }
    copy_fields(support_case, command);
    draft.put(support_case);
    return command.number + "を" + (found == nullptr ? "加えた" : "直した");
}

namespace {

/// Where texts name the member already, as they were typed before the name was known here.
std::string named_before(const Record& record, const Member& member) {
    std::string places;
    for (const auto& kept : texts_of_case(record, member.support_case))
        if (holds_telling_name(kept.text, std::span(&member, 1)) &&
            places.find(kept.where) == std::string::npos)
            places += (places.empty() ? "" : "・") + kept.where;
    return places;
}

}  // namespace

Handled handle(Draft& draft, const SetMember& command) {
    const auto* support_case = draft.record().find<Case>(command.support_case);
    if (support_case == nullptr) return no_case();
    if (command.name.empty() || command.relation.empty())
        return unfit("世帯員の氏名か続柄がありません。",
                     "氏名と、呼称に使う続柄（母、長男など）を入れてください。");
    const auto members = members_of(draft.record(), command.support_case);
    Member member;
    if (command.member) {
        const auto* found = draft.record().find<Member>(*command.member);
        if (found == nullptr || found->support_case != command.support_case)
            return unfit("その世帯員がいません。", "世帯員を選んでください。");
        member = *found;
    } else {
        member.id = draft.new_id<MemberId>();
        // Never the number of someone destroyed: a text may still refer to it.
        const int last = members.empty() ? 0 : members.back().seq;
        member.seq = std::max(last, support_case->numbers_used) + 1;
    }
    copy_fields(member, command);
    draft.put(member);
    if (const auto places = named_before(draft.record(), member); !places.empty())
        draft.show(names_household(support_case->number + "の" + places));
    return support_case->number + "の世帯員を" + (command.member ? "直した" : "加えた");
}

Handled handle(Draft& draft, const SetConsent& command) {
    const auto* member = draft.record().find<Member>(command.member);
    const auto* support_case = member == nullptr ? nullptr : draft.record().find<Case>(member->support_case);
    if (support_case == nullptr) return unfit("その世帯員がいません。", "世帯員を選んでください。");
    const bool dated = command.status != ConsentStatus::being_sought;
    if (dated && !command.given_on) return refuse_by(R01, "同意の日がありません。");
    if (command.given_on && *command.given_on > draft.now().date)
        return unfit(text::wareki(*command.given_on) + "はまだ来ていない日です。",
                     "同意した日を入れてください。");
    if (command.status == ConsentStatus::given && (command.method.empty() || command.scope.empty()))
        return refuse_by(R01, "同意の方法か範囲がありません。");
    const auto* former = consent_of(draft.record(), command.member);
    auto consent = made_from<Consent>(command);
    consent.id = former == nullptr ? draft.new_id<ConsentId>() : former->id;
    draft.put(consent);
    const auto household = members_of(draft.record(), support_case->id);
    const auto what = support_case->number + "の" + calling_name(*member, household) + "の同意を" +
                      std::string(label(command.status)) + "に";
    if (command.status != ConsentStatus::given)
        end_where_nobody_consents(draft, member->support_case, command.status,
                                  command.given_on.value_or(draft.now().date));
    return what;
}

Handled handle(Draft& draft, const ProposePlan& command) {
    const auto* found = draft.record().find<Case>(command.support_case);
    if (found == nullptr) return no_case();
    if (has_ended(*found))
        return refuse_by(R14, found->number + "は" + std::string(label(found->state)) + "のケースです。");
    if (proposed_plan(draft.record(), command.support_case, command.kind))
        return unfit("このケースにはもう" + std::string(label(command.kind)) + "のプラン案があります。",
                     "そのプラン案を直してください。");
    const bool first = !decided_plan(draft.record(), command.support_case, command.kind);
    copy_plan(draft, command.support_case, command.kind);
    if (!is_in_a_meeting(draft.record(), command.support_case)) {
        auto support_case = *found;
        support_case.waits_for = support_case.route == CaseRoute::statutory ? ReviewTiming::sharing
                                 : first                                    ? ReviewTiming::new_plan
                                                                            : ReviewTiming::renewed_plan;
        support_case.waits_because = "プラン案ができた";
        support_case.due_on.reset();
        draft.put(support_case);
    }
    return draft.record().find<Case>(command.support_case)->number + "の" + std::string(label(command.kind)) +
           "のプラン案をつくった";
}

Handled handle(Draft& draft, const EndCase& command) {
    const auto* found = draft.record().find<Case>(command.support_case);
    if (found == nullptr) return no_case();
    if (!is_ending(command.ending)) return refuse_by(R12, "終結と中断は会議で決めます。");
    if (has_ended(*found))
        return unfit(found->number + "はもう" + std::string(label(found->state)) + "です。",
                     "再開してから記録してください。");
    if (command.on > draft.now().date)
        return unfit(text::wareki(command.on) + "はまだ来ていない日です。", "その日を入れてください。");
    auto support_case = *found;
    support_case.state = command.ending;
    support_case.ended_on = command.on;
    support_case.ended_because = command.because;
    support_case.waits_for.reset();
    support_case.waits_because.clear();
    support_case.due_on.reset();
    draft.put(support_case);
    leave_agendas(draft, support_case.id, std::string(label(command.ending)));
    add_milestone(
        draft, support_case.id, command.on,
        std::string(label(command.ending)) + (command.because.empty() ? "" : "（" + command.because + "）"));
    return support_case.number + "は" + std::string(label(command.ending));
}

Handled handle(Draft& draft, const ReopenCase& command) {
    const auto* found = draft.record().find<Case>(command.support_case);
    if (found == nullptr) return no_case();
    if (found->state == CaseState::intake || found->state == CaseState::supported)
        return unfit(found->number + "は" + std::string(label(found->state)) + "です。",
                     "終結・中断などのケースだけを再開できます。");
    if (command.because.empty()) return refuse_by(R14, "再開の理由がありません。");
    auto support_case = *found;
    support_case.state = CaseState::supported;
    support_case.ended_on.reset();
    support_case.ended_because.clear();
    support_case.lead.reset();
    support_case.waits_for =
        support_case.route == CaseRoute::statutory ? ReviewTiming::sharing : ReviewTiming::renewed_plan;
    support_case.waits_because = "再開（" + command.because + "）";
    support_case.due_on.reset();
    draft.put(support_case);
    add_milestone(draft, support_case.id, draft.now().date, "再開（" + command.because + "）");
    return support_case.number + "を再開";
}

Handled handle(Draft& draft, const OpenWithConsent& command) {
    const auto* found = draft.record().find<Case>(command.support_case);
    if (found == nullptr) return no_case();
    if (found->route != CaseRoute::statutory) return refuse_by(R03, "支援会議のケースではありません。");
    if (consent_extent(draft.record(), found->id) == ConsentExtent::none)
        return refuse_by(R03, "本人の同意がまだ記録されていません。");
    if (command.number.empty() || command.calling_name.empty())
        return refuse_by(R03, "新しい番号か呼称がありません。");
    if (!text::is_one_line(command.number)) return number_of_lines();
    if (number_is_taken(draft.record(), command.number, {}) || command.calling_name == found->calling_name)
        return refuse_by(R03, "番号か呼称が、ほかのケースと同じです。");
    for (const auto& [key, row] : draft.record().rows<Case>())
        if (row.origin == found->id)
            return Refusal{R03, "このケースは" + row.number + "としてもう開いています。",
                           row.number + "で進めてください。"};
    for (const auto& member : members_of(draft.record(), found->id))
        if (const auto* consent = consent_of(draft.record(), member.id))
            if (auto objection = names_statutory_case(draft.record(),
                                                      consent->method + consent->scope + consent->excluded))
                return Refusal{R03, "同意の範囲に、支援会議のケースの番号があります。",
                               "同意の方法と範囲から番号を除いてください。"};
    leave_agendas(draft, found->id, "同意が得られた");
    const auto opened = open_with_consent(draft, *draft.record().find<Case>(command.support_case), command);
    copy_plan(draft, opened, PlanKind::coordination);
    add_milestone(draft, opened, draft.now().date, "受付");
    return command.number + "を新しい番号で開いた";
}

Handled handle(Draft& draft, const TakeOverFact& command) {
    const auto* support_case = draft.record().find<Case>(command.support_case);
    if (support_case == nullptr || !support_case->origin) return no_case();
    if (command.text.empty() || command.confirmed_on > draft.now().date)
        return refuse_by(R03, "事実の文か、本人と確かめた日がありません。");
    const auto plan = proposed_plan(draft.record(), command.support_case, PlanKind::coordination);
    if (!plan) return unfit("プラン案がありません。", "プラン案をつくってから入れてください。");
    const auto points = points_of(draft.record(), *plan, PlanPointKind::challenge);
    draft.put(PlanPoint{draft.new_id<PlanPointId>(), *plan, PlanPointKind::challenge,
                        points.empty() ? 1 : points.back().seq + 1, command.text});
    return support_case->number + "に本人と確かめた事実を入れた";
}

}  // namespace kasane::domain

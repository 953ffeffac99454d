#include "domain/rules/checks.hpp"

#include <algorithm>

#include "domain/names/name_words.hpp"
#include "domain/names/reference.hpp"
#include "domain/queries/case_texts.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/walk.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/settings.hpp"
#include "domain/rules/whereabouts.hpp"

namespace kasane::domain {
namespace {

Finding found(RuleId id, std::string message, const AgendaItem* item = nullptr) {
    const auto& row = rule(id);
    return {id, row.level, std::move(message), std::string(row.remedy),
            item == nullptr ? std::nullopt : std::optional{item->id}};
}

bool expected_or_there(const Record& record, MeetingId meeting, AgencyCategory category) {
    const auto attendances = attendances_of(record, meeting);
    return std::any_of(attendances.begin(), attendances.end(), [&](const Attendance& row) {
        const auto* agency = record.find<Agency>(row.agency);
        const bool comes = is_there(row) || row.presence == Presence::expected;
        return agency != nullptr && agency->category == category && comes;
    });
}

bool judged(const Record& record, const AgendaItem& item, bool approved_only) {
    const auto* judgement = record.find<Judgement>(item.id);
    return judgement != nullptr && (!approved_only || judgement->outcome != Outcome::continued);
}

/// What a support item lacks: 「担当（◎）と期限」, or empty.
std::string lacks(const Record& record, const SupportItem& item) {
    const auto roles = roles_of(record, item.id);
    const bool held = std::any_of(roles.begin(), roles.end(),
                                  [](const Role& role) { return role.kind == RoleKind::responsible; });
    const bool dated = item.due_on || (!item.frequency.empty() && item.review_on);
    if (item.no_taker || (held && dated)) return {};
    if (held) return item.frequency.empty() ? "期限" : "見直しの日";
    return dated ? "担当（◎）" : "担当（◎）と期限";
}

}  // namespace

bool tells_whose(const Record& record, std::string_view text) {
    const auto& cases = record.rows<Case>();
    std::vector<Member> members;
    for (const auto& [key, member] : record.rows<Member>()) members.push_back(member);
    const auto words = words_like_names(text, members);
    return std::any_of(cases.begin(), cases.end(),
                       [&](const auto& row) {
                           const auto& number = row.second.number;
                           return !number.empty() && text.find(number) != std::string_view::npos;
                       }) ||
           std::any_of(words.begin(), words.end(), [](const NameWord& word) { return word.telling; }) ||
           std::any_of(members.begin(), members.end(),
                       [&](const Member& member) { return holds_name_of(text, member); });
}

Objection refuse_personal(const Record& record, std::string_view text) {
    if (!tells_whose(record, text)) return {};
    return Refusal{R16, "個人が分かるかもしれない言葉（氏名かケース番号）があります。",
                   std::string(rule(R16).remedy)};
}

std::string item_name(const Record& record, const AgendaItem& item) {
    const auto* support_case = item.support_case ? record.find<Case>(*item.support_case) : nullptr;
    const auto number = "議題" + std::to_string(item.seq);
    return support_case == nullptr ? number : number + " " + support_case->number;
}

Findings check_consent(const Record& record, const AgendaItem& item) {
    const auto* meeting = record.find<Meeting>(item.meeting);
    const auto* support_case = item.support_case ? record.find<Case>(*item.support_case) : nullptr;
    if (meeting == nullptr || support_case == nullptr) return {};
    if (meeting->kind == MeetingKind::statutory_support) return {};
    // The number of a 支援会議 record must not appear on a paper of the 重層的支援会議, so it is not named.
    const auto number = "議題" + std::to_string(item.seq);
    if (support_case->route == CaseRoute::statutory)
        return {found(R03, number + "は支援会議の記録のため、重層的支援会議に付議できません。", &item)};
    if (consent_extent(record, support_case->id) == ConsentExtent::none)
        return {found(R01, number + " " + support_case->number + "は本人の同意がありません。", &item)};
    return {};
}

Objection mixes_kinds(const Meeting& meeting, const Case& support_case, ReviewTiming timing) {
    const bool statutory = meeting.kind == MeetingKind::statutory_support;
    if (statutory != (timing == ReviewTiming::sharing) && meeting.kind != MeetingKind::case_review)
        return refuse_by(R17, statutory ? "支援会議ではプランを決めません。"
                                        : "情報共有だけの議題は支援会議に付議します。");
    if (!statutory && support_case.route == CaseRoute::statutory)
        return refuse_by(R03, "支援会議の記録は、ほかの会議に付議できません。");
    if (meeting.kind == MeetingKind::resource_review)
        return refuse_by(R17, "検討会ではケースのプランを話しません。");
    const bool reviews = timing == ReviewTiming::monitoring || timing == ReviewTiming::after_report;
    if (meeting.kind == MeetingKind::case_review && !reviews)
        return refuse_by(R17, "ケース会議ではプラン・終結・中断を決めません。");
    return {};
}

Findings check_attendance(const Record& record, const Meeting& meeting) {
    const auto missing = [&](AgencyCategory category) {
        return meeting.state == MeetingState::planned ? !expected_or_there(record, meeting.id, category)
                                                      : !category_is_there(record, meeting.id, category);
    };
    Findings findings;
    for (const auto category : {AgencyCategory::municipality, AgencyCategory::coordinator})
        if (missing(category))
            findings.push_back(found(R04, std::string(label(category)) + "の出席がありません。"));
    if (meeting.kind != MeetingKind::multi_layered_support) return findings;
    for (const auto category : expected_categories(record, meeting))
        if (missing(category))
            findings.push_back(found(R05, std::string(label(category)) + "の出席がありません。"));
    return findings;
}

Findings check_list(const Record& record, const AgendaItem& item) {
    if (!item.timing) return {};
    std::string open;
    const auto list = checklist(*item.timing);
    for (std::size_t at = 0; at < list.size(); ++at) {
        if (record.find<CheckMark>(RowKey{item.id.value, static_cast<std::int64_t>(at) + 1}) != nullptr)
            continue;
        open += (open.empty() ? "" : "、") + std::string(list[at]);
    }
    if (open.empty()) return {};
    return {found(R07, item_name(record, item) + "で確かめていないことがあります（" + open + "）。", &item)};
}

Findings check_support_decisions(const Record& record, const AgendaItem& item) {
    Findings findings;
    if (!item.plan || !decides_on_services(item)) return findings;
    const auto* judgement = record.find<Judgement>(item.id);
    if (judgement != nullptr && judgement->outcome == Outcome::continued) return findings;
    for (const auto service : services_used(record, *item.plan)) {
        if (decision_on(record, *item.plan, service) == nullptr)
            findings.push_back(found(
                R08,
                item_name(record, item) + "の" + std::string(label(service)) + "に市の支援決定がありません。",
                &item));
    }
    return findings;
}

Findings check_roles(const Record& record, const AgendaItem& item) {
    Findings findings;
    if (!item.plan) return findings;
    const auto name = item_name(record, item);
    for (const auto& support : items_of(record, *item.plan)) {
        const auto number = name + "の支援内容" + std::to_string(support.seq);
        if (const auto missing = lacks(record, support); !missing.empty())
            findings.push_back(found(R09, number + "に" + missing + "がありません。", &item));
        const auto roles = roles_of(record, support.id);
        const auto responsible = std::count_if(
            roles.begin(), roles.end(), [](const Role& role) { return role.kind == RoleKind::responsible; });
        if (responsible > 1 && !support.shared)
            findings.push_back(found(R09, number + "の担当（◎）が二つ以上あります。", &item));
    }
    return findings;
}

Findings check_answers(const Record& record, const AgendaItem& item) {
    const auto* judgement = record.find<Judgement>(item.id);
    if (judgement != nullptr && judgement->outcome == Outcome::continued) return {};
    std::string open;
    for (const auto agency : agencies_to_answer(record, item))
        if (record.find<Answer>(RowKey{item.id.value, agency.value}) == nullptr)
            open += (open.empty() ? "" : "、") + agency_short_name(record, agency);
    if (open.empty()) return {};
    return {found(R10, item_name(record, item) + "で答えのない機関があります（" + open + "）。", &item)};
}

Findings check_closure(const Record& record, const AgendaItem& item) {
    if (item.timing != ReviewTiming::closure) return {};
    const auto name = item_name(record, item);
    const auto* closure = record.find<Closure>(item.id);
    if (closure != nullptr && closure->referral_back) {
        if (closure->liaison.empty())
            return {found(R13, name + "のつなぎもどしに、その後の連携の方法がありません。", &item)};
    } else if (closure == nullptr || !closure->lead) {
        return {found(R11, name + "の主担当機関が決まっていません。", &item)};
    }
    if (closure->follow_up == YesNo::unset)
        return {found(R11, name + "のフォローアップの有無が決まっていません。", &item)};
    const bool complete = closure->follow_up_by && closure->follow_up_on && !closure->follow_up_how.empty();
    if (closure->follow_up == YesNo::yes && !complete)
        return {found(R11, name + "のフォローアップに、機関・方法・日のどれかがありません。", &item)};
    return {};
}

Findings check_suspension(const Record& record, const AgendaItem& item) {
    if (item.timing != ReviewTiming::suspension || !item.support_case) return {};
    const auto name = item_name(record, item);
    if (attempts_of(record, *item.support_case).empty())
        return {found(R12, name + "に接触の試みの記録がありません。", &item)};
    const auto* suspension = record.find<Suspension>(item.id);
    if (suspension == nullptr || suspension->safety_checked == YesNo::unset)
        return {found(R12, name + "に安否の確認の記録がありません。", &item)};
    return {};
}

Findings check_monitoring(const Record& record, const AgendaItem& item) {
    if (!plans_on(item) || !judged(record, item, true)) return {};
    const auto* arrangement = record.find<Arrangement>(item.id);
    if (arrangement != nullptr && (arrangement->monitoring_on || !arrangement->no_monitoring_because.empty()))
        return {};
    return {found(R15, item_name(record, item) + "に次のモニタリングの日がありません。", &item)};
}

Findings check_informer(const Record& record, const AgendaItem& item) {
    if (!item.timing || item.timing == ReviewTiming::sharing || !judged(record, item, false)) return {};
    // Nobody can be told who cannot be reached, and a 事後報告 tells of what was begun with the 本人.
    if (item.timing == ReviewTiming::suspension || item.timing == ReviewTiming::after_report) return {};
    const auto* arrangement = record.find<Arrangement>(item.id);
    if (arrangement == nullptr || !arrangement->informer)
        return {found(R25, item_name(record, item) + "に本人へ伝える人がいません。", &item)};
    if (!arrangement->inform_on)
        return {found(R25, item_name(record, item) + "に本人へ伝える期日がありません。", &item)};
    return {};
}

Findings check_judgement(const Record& record, const AgendaItem& item) {
    if (!item.timing || item.timing == ReviewTiming::sharing || judged(record, item, false)) return {};
    return {found(R23, item_name(record, item) + "に会議の判断がありません。", &item)};
}

Findings check_reports(const Record& record, const Meeting& meeting) {
    int cases = 0;
    int reports = 0;
    for (const auto& item : agenda_of(record, meeting.id)) {
        cases += item.support_case ? 1 : 0;
        reports += item.timing == ReviewTiming::after_report ? 1 : 0;
    }
    if (reports * 2 <= cases) return {};
    return {found(R19, "議題のケース" + std::to_string(cases) + "件のうち" + std::to_string(reports) +
                           "件が事後報告です。")};
}

std::vector<Attendance> not_invited_here(const Record& record, const AgendaItem& item) {
    std::vector<Attendance> uninvited;
    if (!item.support_case) return uninvited;
    const auto invited = invited_to(record, item);
    for (const auto& row : attendances_of(record, item.meeting)) {
        const bool belongs = std::find(invited.begin(), invited.end(), row.agency) != invited.end();
        if (is_there(row) && !belongs) uninvited.push_back(row);
    }
    return uninvited;
}

std::vector<Attendance> uninvited_in_room(const Record& record, const AgendaItem& item) {
    auto uninvited = not_invited_here(record, item);
    std::erase_if(uninvited, [&](const Attendance& row) {
        const auto* stance = record.find<Stance>(RowKey{item.id.value, row.person.value});
        return stance != nullptr && stance->kind == StanceKind::stepped_out;
    });
    return uninvited;
}

Findings check_room(const Record& record, const AgendaItem& item) {
    std::string names;
    for (const auto& row : uninvited_in_room(record, item)) {
        const auto name = agency_short_name(record, row.agency);
        if (names.find(name) == std::string::npos) names += (names.empty() ? "" : "、") + name;
    }
    if (names.empty()) return {};
    return {
        found(R26, item_name(record, item) + "に案内していない機関の方がいます（" + names + "）。", &item)};
}

Findings check_care(const Record& record, const AgendaItem& item) {
    const auto* support_case = item.support_case ? record.find<Case>(*item.support_case) : nullptr;
    Findings findings;
    if (support_case == nullptr) return findings;
    const auto name = item_name(record, item);
    if (item.with_person) findings.push_back(found(R18, name + "は本人同席です。", &item));
    if (!support_case->protected_address) return findings;
    const auto* meeting = record.find<Meeting>(item.meeting);
    const auto contact =
        meeting == nullptr ? town_of(record).protection_contact : protection_contact(record, meeting->id);
    findings.push_back(found(R27,
                             name + "は虐待・DV・支援措置のケースです。住所を書きません。" +
                                 (contact.empty() ? "" : "通告・通報先は" + contact + "です。"),
                             &item));
    return findings;
}

Finding names_household(const std::string& where) {
    return {R02, RuleLevel::show, where + "に、世帯の方の名のような言葉があります。",
            "{母} のように呼び方を { } で囲んで、書き直してください。"};
}

Findings check_texts(const Record& record, const AgendaItem& item) {
    const auto* support_case = item.support_case ? record.find<Case>(*item.support_case) : nullptr;
    if (support_case == nullptr) return {};
    Findings findings;
    const auto household = members_of(record, support_case->id);
    for (const auto& kept : texts_of_case(record, support_case->id)) {
        const auto place = item_name(record, item) + "の" + kept.where;
        // The word itself may stand on the projector with the finding.
        if (holds_telling_name(kept.text, household)) {
            findings.push_back(names_household(place));
            findings.back().item = item.id;
        }
        const auto kind = support_case->protected_address ? whereabouts_in(kept.text) : std::nullopt;
        if (kind)
            findings.push_back(
                found(R27, place + "に、" + std::string(label(*kind)) + "のような言葉があります。", &item));
    }
    return findings;
}

bool is_recused(const Record& record, const AgendaItem& item, AgencyId agency) {
    bool recused = false;
    for (const auto& row : attendances_of(record, item.meeting)) {
        if (row.agency != agency || !came(row)) continue;
        const auto* stance = record.find<Stance>(RowKey{item.id.value, row.person.value});
        if (stance == nullptr || stance->kind != StanceKind::recused) return false;
        recused = true;
    }
    return recused;
}

Findings check_meeting(const Record& record, MeetingId meeting_id) {
    Findings findings;
    const auto* meeting = record.find<Meeting>(meeting_id);
    if (meeting == nullptr) return findings;
    const auto add = [&](const Findings& more) { findings.insert(findings.end(), more.begin(), more.end()); };
    if (meeting->state == MeetingState::cancelled) return findings;
    if (meeting->state != MeetingState::closed) add(check_attendance(record, *meeting));
    add(check_reports(record, *meeting));
    for (const auto& item : agenda_of(record, meeting_id)) {
        if (item.kind != AgendaKind::support_case) continue;
        add(check_consent(record, item));
        add(check_care(record, item));
        add(check_texts(record, item));
        add(check_roles(record, item));
        if (item.started_at && !item.finished_at) add(check_room(record, item));
        if (!item.started_at && meeting->state != MeetingState::closed) continue;
        add(check_judgement(record, item));
        for (const auto& check : {check_list, check_closure, check_suspension, check_monitoring,
                                  check_support_decisions, check_answers, check_informer})
            add(check(record, item));
    }
    for (auto& finding : findings) finding.level = level_in(record, meeting, finding.rule);
    return findings;
}

}  // namespace kasane::domain

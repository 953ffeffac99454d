// The fixed vocabularies of the field. Each value has a code (stored, imported) and a Japanese label.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace kasane::domain {

template <class E>
struct CodeName {
    E value;
    std::string_view code;   ///< in the store and in files
    std::string_view label;  ///< on screen and on paper
};

/// 機関の区分
enum class AgencyCategory {
    municipality,   ///< 市町村
    coordinator,    ///< 多機関協働事業者
    consultation,   ///< 包括的相談支援
    outreach,       ///< アウトリーチ等
    participation,  ///< 参加支援
    health,
    education,
    care,
    community,
    related,
};
/// 会議の種別
enum class MeetingKind { multi_layered_support, statutory_support, case_review, resource_review };
/// 付議の区分 (R07); `sharing` is the 情報共有 of a 支援会議
enum class ReviewTiming { new_plan, renewed_plan, closure, suspension, monitoring, after_report, sharing };
enum class AgendaKind { opening, homework, support_case, after_reports, resource_gaps, closing, topic };
enum class MeetingState { planned, open, closed, cancelled };
/// 会議録の状態; once 確定 the record of the meeting stands (R24)
enum class MinutesState { draft, circulating, checked, final };
/// 異論・除斥・席を外す (R22, R26); `none` takes back what stood there
enum class StanceKind { none, dissent, recused, stepped_out };
/// ケースの状態; the last four are endings of their own (R12)
enum class CaseState { intake, supported, closed, suspended, died, moved_away, declined, consent_withdrawn };
/// which meeting the record of a case belongs to (R03)
enum class CaseRoute { with_consent, statutory };
/// 同意の状況
enum class ConsentStatus { given, being_sought, withdrawn };
/// どの事業のプランか
enum class PlanKind { coordination, participation, outreach };
enum class PlanState { proposed, decided, superseded };
enum class PlanPointKind { challenge, strength, achievement, supporter_state, contact_point };
/// 市の支援決定が要る事業 (R08)
enum class Service { none, participation, outreach };
/// 役割 ◎担当 ○協力 △情報共有・見守り
enum class RoleKind { none, responsible, cooperating, informed };
/// 前の役割の実施状況
enum class Progress { unknown, done, going_on, not_started };
enum class Presence { expected, present, online, absent };
/// 会議の判断; the municipality's 支援決定 is another thing
enum class Outcome { approved, approved_amended, approved_conditionally, continued };
/// 支援決定の状況; `undecided` is a choice that somebody made, not the lack of one
enum class DecisionStatus { undecided, decided_today, decided_later, rejected };
/// 読み上げでの各機関の答え (R10)
enum class AnswerKind { confirmed, taken_home, difficult, absent };
enum class NoteKind { remark, decision, homework };
enum class ActionState { open, going_on, done };
enum class YesNo { unset, yes, no };
/// 紙の段階: what a paper may show of persons
enum class PaperLevel {
    original,      ///< 原本: names of the household; for the convener's file
    distribution,  ///< 配付用: no names, a household is described and its members are 呼称
    reading,       ///< 閲覧用: personal data as ■■ (W63)
};
/// ケースの歩み: one screen of a case (walk.hpp)
enum class Step {
    purpose,           ///< 決めること・同意
    hopes,             ///< 本人の希望と課題
    review,            ///< 変化と前の役割
    goals,             ///< 目標の見直し
    roles,             ///< 支援と役割・期限
    achievement,       ///< 目標の達成
    aftercare,         ///< 終結後の体制
    attempts,          ///< 連絡と接触の試み
    contact_points,    ///< 気づきの連絡先
    aim,               ///< 目的
    information,       ///< 機関ごとの情報
    immediate_roles,   ///< 当面の役割と安全
    consent_effort,    ///< 同意の働きかけ・次回
    judgement,         ///< 会議の判断
    support_decision,  ///< 市の支援決定
    readback,          ///< 読み上げ確認
};
// clang-format off
/// 規則の番号: 9 is R09 of docs/rules.md. What each says stands in its row (rule.hpp).
enum class RuleId {
    R01 = 1, R02, R03, R04, R05, R06, R07, R08, R09, R10, R11, R12, R13, R14,
    R15, R16, R17, R18, R19, R20, R21, R22, R23, R24, R25, R26, R27, R28,
};
// clang-format on
using enum RuleId;

// clang-format off: these lists read best as one row a value.
constexpr std::array<CodeName<AgencyCategory>, 10> code_names(AgencyCategory) {
    return {{
        {AgencyCategory::municipality, "municipality", "市町村"},
        {AgencyCategory::coordinator, "coordinator", "多機関協働事業者"},
        {AgencyCategory::consultation, "consultation", "包括的相談支援"},
        {AgencyCategory::outreach, "outreach", "アウトリーチ等"},
        {AgencyCategory::participation, "participation", "参加支援"},
        {AgencyCategory::health, "health", "保健"},
        {AgencyCategory::education, "education", "教育"},
        {AgencyCategory::care, "care", "介護"},
        {AgencyCategory::community, "community", "地域"},
        {AgencyCategory::related, "related", "関係機関"},
    }};
}
constexpr std::array<CodeName<MeetingKind>, 4> code_names(MeetingKind) {
    return {{
        {MeetingKind::multi_layered_support, "multi_layered_support", "重層的支援会議"},
        {MeetingKind::statutory_support, "statutory_support", "支援会議"},
        {MeetingKind::case_review, "case_review", "ケース会議"},
        {MeetingKind::resource_review, "resource_review", "検討会"},
    }};
}
constexpr std::array<CodeName<ReviewTiming>, 7> code_names(ReviewTiming) {
    return {{
        {ReviewTiming::new_plan, "new_plan", "新規プラン"},
        {ReviewTiming::renewed_plan, "renewed_plan", "再プラン"},
        {ReviewTiming::closure, "closure", "終結"},
        {ReviewTiming::suspension, "suspension", "中断"},
        {ReviewTiming::monitoring, "monitoring", "モニタリング"},
        {ReviewTiming::after_report, "after_report", "事後報告"},
        {ReviewTiming::sharing, "sharing", "情報共有"},
    }};
}
constexpr std::array<CodeName<AgendaKind>, 7> code_names(AgendaKind) {
    return {{
        {AgendaKind::opening, "opening", "開会"},
        {AgendaKind::homework, "homework", "前回の宿題"},
        {AgendaKind::support_case, "support_case", "ケース"},
        {AgendaKind::after_reports, "after_reports", "事後報告"},
        {AgendaKind::resource_gaps, "resource_gaps", "地域課題"},
        {AgendaKind::closing, "closing", "次回・閉会"},
        {AgendaKind::topic, "topic", "議事"},
    }};
}
constexpr std::array<CodeName<MeetingState>, 4> code_names(MeetingState) {
    return {{
        {MeetingState::planned, "planned", "予定"},
        {MeetingState::open, "open", "開会中"},
        {MeetingState::closed, "closed", "閉会"},
        {MeetingState::cancelled, "cancelled", "中止"},
    }};
}
constexpr std::array<CodeName<MinutesState>, 4> code_names(MinutesState) {
    return {{
        {MinutesState::draft, "draft", "案"},
        {MinutesState::circulating, "circulating", "照会中"},
        {MinutesState::checked, "checked", "確認済"},
        {MinutesState::final, "final", "確定"},
    }};
}
constexpr std::array<CodeName<StanceKind>, 4> code_names(StanceKind) {
    return {{
        {StanceKind::none, "none", "なし"},
        {StanceKind::dissent, "dissent", "異論"},
        {StanceKind::recused, "recused", "除斥"},
        {StanceKind::stepped_out, "stepped_out", "席を外した"},
    }};
}
constexpr std::array<CodeName<CaseState>, 8> code_names(CaseState) {
    return {{
        {CaseState::intake, "intake", "受付"},
        {CaseState::supported, "supported", "支援中"},
        {CaseState::closed, "closed", "終結"},
        {CaseState::suspended, "suspended", "中断"},
        {CaseState::died, "died", "死亡"},
        {CaseState::moved_away, "moved_away", "転出"},
        {CaseState::declined, "declined", "本人の辞退"},
        {CaseState::consent_withdrawn, "consent_withdrawn", "同意の撤回"},
    }};
}
constexpr std::array<CodeName<CaseRoute>, 2> code_names(CaseRoute) {
    return {{
        {CaseRoute::with_consent, "with_consent", "同意あり"},
        {CaseRoute::statutory, "statutory", "支援会議"},
    }};
}
constexpr std::array<CodeName<ConsentStatus>, 3> code_names(ConsentStatus) {
    return {{
        {ConsentStatus::given, "given", "同意あり"},
        {ConsentStatus::being_sought, "being_sought", "同意なし（働きかけ中）"},
        {ConsentStatus::withdrawn, "withdrawn", "撤回"},
    }};
}
constexpr std::array<CodeName<PlanKind>, 3> code_names(PlanKind) {
    return {{
        {PlanKind::coordination, "coordination", "多機関協働"},
        {PlanKind::participation, "participation", "参加支援"},
        {PlanKind::outreach, "outreach", "アウトリーチ等"},
    }};
}
constexpr std::array<CodeName<PlanState>, 3> code_names(PlanState) {
    return {{
        {PlanState::proposed, "proposed", "案"},
        {PlanState::decided, "decided", "決定"},
        {PlanState::superseded, "superseded", "旧"},
    }};
}
constexpr std::array<CodeName<PlanPointKind>, 5> code_names(PlanPointKind) {
    return {{
        {PlanPointKind::challenge, "challenge", "解決したい課題"},
        {PlanPointKind::strength, "strength", "強み"},
        {PlanPointKind::achievement, "achievement", "目標の達成"},
        {PlanPointKind::supporter_state, "supporter_state", "支援者の状況"},
        {PlanPointKind::contact_point, "contact_point", "気づきの連絡先"},
    }};
}
constexpr std::array<CodeName<Service>, 3> code_names(Service) {
    return {{
        {Service::none, "none", "なし"},
        {Service::participation, "participation", "参加支援"},
        {Service::outreach, "outreach", "アウトリーチ等を通じた継続的支援"},
    }};
}
constexpr std::array<CodeName<RoleKind>, 4> code_names(RoleKind) {
    return {{
        {RoleKind::none, "none", ""},
        {RoleKind::responsible, "responsible", "担当"},
        {RoleKind::cooperating, "cooperating", "協力"},
        {RoleKind::informed, "informed", "情報共有・見守り"},
    }};
}
constexpr std::array<CodeName<Progress>, 4> code_names(Progress) {
    return {{
        {Progress::unknown, "unknown", "未確認"},
        {Progress::done, "done", "できた"},
        {Progress::going_on, "going_on", "途中"},
        {Progress::not_started, "not_started", "まだ"},
    }};
}
constexpr std::array<CodeName<Presence>, 4> code_names(Presence) {
    return {{
        {Presence::expected, "expected", "未着"},
        {Presence::present, "present", "出席"},
        {Presence::online, "online", "オンライン"},
        {Presence::absent, "absent", "欠席"},
    }};
}
constexpr std::array<CodeName<Outcome>, 4> code_names(Outcome) {
    return {{
        {Outcome::approved, "approved", "了承"},
        {Outcome::approved_amended, "approved_amended", "修正のうえ了承"},
        {Outcome::approved_conditionally, "approved_conditionally", "条件つき了承"},
        {Outcome::continued, "continued", "継続協議"},
    }};
}
constexpr std::array<CodeName<DecisionStatus>, 4> code_names(DecisionStatus) {
    return {{
        {DecisionStatus::undecided, "undecided", "未"},
        {DecisionStatus::decided_today, "decided_today", "本日決定"},
        {DecisionStatus::decided_later, "decided_later", "後日決裁"},
        {DecisionStatus::rejected, "rejected", "不決定"},
    }};
}
constexpr std::array<CodeName<AnswerKind>, 4> code_names(AnswerKind) {
    return {{
        {AnswerKind::confirmed, "confirmed", "確認"},
        {AnswerKind::taken_home, "taken_home", "持ち帰り"},
        {AnswerKind::difficult, "difficult", "このままでは難しい"},
        {AnswerKind::absent, "absent", "欠席"},
    }};
}
constexpr std::array<CodeName<NoteKind>, 3> code_names(NoteKind) {
    return {{
        {NoteKind::remark, "remark", "発言"},
        {NoteKind::decision, "decision", "決定"},
        {NoteKind::homework, "homework", "宿題"},
    }};
}
constexpr std::array<CodeName<ActionState>, 3> code_names(ActionState) {
    return {{
        {ActionState::open, "open", "未"},
        {ActionState::going_on, "going_on", "継続"},
        {ActionState::done, "done", "済"},
    }};
}
constexpr std::array<CodeName<YesNo>, 3> code_names(YesNo) {
    return {{
        {YesNo::unset, "unset", "未定"},
        {YesNo::yes, "yes", "する"},
        {YesNo::no, "no", "しない"},
    }};
}
constexpr std::array<CodeName<PaperLevel>, 3> code_names(PaperLevel) {
    return {{
        {PaperLevel::original, "original", "原本"},
        {PaperLevel::distribution, "distribution", "配付用"},
        {PaperLevel::reading, "reading", "閲覧用"},
    }};
}
constexpr std::array<CodeName<Step>, 16> code_names(Step) {
    return {{
        {Step::purpose, "purpose", "決めること・同意"},
        {Step::hopes, "hopes", "希望と課題"},
        {Step::review, "review", "変化と前の役割"},
        {Step::goals, "goals", "目標の見直し"},
        {Step::roles, "roles", "支援と役割・期限"},
        {Step::achievement, "achievement", "目標の達成"},
        {Step::aftercare, "aftercare", "終結後の体制"},
        {Step::attempts, "attempts", "連絡と接触の試み"},
        {Step::contact_points, "contact_points", "気づきの連絡先"},
        {Step::aim, "aim", "目的"},
        {Step::information, "information", "機関ごとの情報"},
        {Step::immediate_roles, "immediate_roles", "当面の役割と安全"},
        {Step::consent_effort, "consent_effort", "同意の働きかけ・次回"},
        {Step::judgement, "judgement", "会議の判断"},
        {Step::support_decision, "support_decision", "市の支援決定"},
        {Step::readback, "readback", "読み上げ確認"},
    }};
}
// clang-format on

inline constexpr std::size_t rule_count = 28;

namespace detail {
constexpr auto rule_names() {
    std::array<std::array<char, 3>, rule_count> names{};
    for (std::size_t at = 0; at < rule_count; ++at) {
        const auto number = static_cast<char>(at + 1);
        names[at] = {'R', static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
    }
    return names;
}
inline constexpr auto kept_rule_names = rule_names();
}  // namespace detail

/// 「R09」 in the store, in files and on paper alike.
constexpr std::array<CodeName<RuleId>, rule_count> code_names(RuleId) {
    std::array<CodeName<RuleId>, rule_count> names{};
    for (std::size_t at = 0; at < rule_count; ++at) {
        const std::string_view name(detail::kept_rule_names[at].data(), 3);
        names[at] = {static_cast<RuleId>(at + 1), name, name};
    }
    return names;
}

/// The word for a value on screen and on paper.
template <class E>
constexpr std::string_view label(E value) {
    for (const auto& name : code_names(E{}))
        if (name.value == value) return name.label;
    return {};
}

/// The word for a value in the store and in files.
template <class E>
constexpr std::string_view code(E value) {
    for (const auto& name : code_names(E{}))
        if (name.value == value) return name.code;
    return {};
}

/// Reads a code or a Japanese label; nothing where it is neither.
template <class E>
constexpr std::optional<E> parse_code(std::string_view text) {
    for (const auto& name : code_names(E{}))
        if (name.code == text || name.label == text) return name.value;
    return {};
}

/// ◎ ○ △, as on the role board
constexpr std::string_view sign(RoleKind kind) {
    constexpr std::array<std::string_view, 4> signs{"", "◎", "○", "△"};
    return signs.at(static_cast<std::size_t>(kind));
}

}  // namespace kasane::domain

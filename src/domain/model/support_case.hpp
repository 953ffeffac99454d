// The case: household, consent, plans with roles, and what led to it.
// Texts may name a member of the household as a reference ⟦n⟧ (domain/names/reference.hpp), never as a string.
#pragma once

#include <optional>
#include <string>

#include "domain/model/codes.hpp"
#include "domain/model/field.hpp"
#include "domain/model/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

/// ケース
struct Case {
    CaseId id;
    std::string number;        ///< 「R7-012」
    std::string calling_name;  ///< 呼称 「A世帯」: what the room sees instead of a name
    std::string household;     ///< 「80代の母・50代の長男」, without names
    CaseRoute route = CaseRoute::with_consent;
    CaseState state = CaseState::intake;
    std::optional<text::Date> received_on;      ///< 受付日
    std::optional<AgencyId> referrer;           ///< 紹介元
    std::optional<AgencyId> lead;               ///< 主担当機関, set at 終結 or つなぎもどし
    bool protected_address = false;             ///< 虐待・DV・支援措置 (R27)
    std::optional<text::Date> last_contact_on;  ///< 最後の連絡
    std::string purpose;                        ///< 支援会議で共有する目的
    std::string summary;                        ///< 概要
    std::string safety;                         ///< 安否 (中断)
    std::string reopen_when;                    ///< 再開するとき
    std::optional<ReviewTiming> waits_for;      ///< 付議を待つ区分
    std::string waits_because;                  ///< 待つ理由
    std::optional<text::Date> due_on;           ///< 期日のあるもの (モニタリング)
    std::optional<CaseId> origin;        ///< the 支援会議 record it was opened from; never shown (R03)
    std::optional<text::Date> ended_on;  ///< 死亡・転出・辞退・撤回 (R12)
    std::string ended_because;
    int numbers_used = 0;  ///< up to this number a destroyed member had been referred to (R28)
    static constexpr auto table = "support_case";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("number", self.number);
        visit("calling_name", self.calling_name);
        visit("household", self.household);
        visit("route", self.route);
        visit("state", self.state);
        visit("received_on", self.received_on);
        visit("referrer", self.referrer);
        visit("lead", self.lead);
        visit("protected_address", self.protected_address);
        visit("last_contact_on", self.last_contact_on);
        visit("purpose", self.purpose);
        visit("summary", self.summary);
        visit("safety", self.safety);
        visit("reopen_when", self.reopen_when);
        visit("waits_for", self.waits_for);
        visit("waits_because", self.waits_because);
        visit("due_on", self.due_on);
        visit("origin", self.origin);
        visit("ended_on", self.ended_on);
        visit("ended_because", self.ended_because);
        visit("numbers_used", self.numbers_used);
    }
    bool operator==(const Case&) const = default;
};

/// 世帯員. `seq` is the number by which texts refer to the member.
struct Member {
    MemberId id;
    CaseId support_case;
    int seq = 0;
    std::string name;
    std::string kana;
    std::string relation;  ///< 呼称の元: 「母」「長男」
    std::optional<int> age;
    static constexpr auto table = "member";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("support_case", self.support_case);
        visit("seq", self.seq);
        visit(naming("name"), self.name);
        visit(naming("kana"), self.kana);
        visit(naming("relation"), self.relation);
        visit("age", self.age);
    }
    bool operator==(const Member&) const = default;
};

/// 本人の同意 (R01): per member, dated, with its scope
struct Consent {
    ConsentId id;
    MemberId member;
    ConsentStatus status = ConsentStatus::being_sought;
    std::optional<text::Date> given_on;
    std::string method;    ///< 「申込票」「口頭」「通訳つき」
    std::string scope;     ///< to whom: 「役割をもつ機関まで」
    std::string excluded;  ///< what is shared with nobody: 「借入れの金額」
    static constexpr auto table = "consent";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("member", self.member);
        visit("status", self.status);
        visit("given_on", self.given_on);
        visit("method", self.method);
        visit("scope", self.scope);
        visit("excluded", self.excluded);
    }
    bool operator==(const Consent&) const = default;
};

/// プラン
struct SupportPlan {
    PlanId id;
    CaseId support_case;
    PlanKind kind = PlanKind::coordination;
    PlanState state = PlanState::proposed;
    text::Date made_on;
    std::string policy;               ///< 支援方針
    std::string change;               ///< 再プラン: 状況の変化
    std::optional<AgencyId> contact;  ///< 本人の窓口: whom the household talks to while the plan runs
    std::optional<text::Date> monitoring_on;  ///< モニタリング時期
    std::string removed;                      ///< 支援内容 that the meeting took out, each in 「」
    static constexpr auto table = "support_plan";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("support_case", self.support_case);
        visit("kind", self.kind);
        visit("state", self.state);
        visit("made_on", self.made_on);
        visit("policy", self.policy);
        visit("change", self.change);
        visit("contact", self.contact);
        visit("monitoring_on", self.monitoring_on);
        visit("removed", self.removed);
    }
    bool operator==(const SupportPlan&) const = default;
};

/// 本人の目標, in the member's own words
struct Goal {
    GoalId id;
    PlanId plan;
    MemberId member;
    std::string words;
    std::string former_words;  ///< before a 再プラン
    static constexpr auto table = "goal";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("plan", self.plan);
        visit("member", self.member);
        visit("words", self.words);
        visit("former_words", self.former_words);
    }
    bool operator==(const Goal&) const = default;
};

/// 課題・強みなど, one line each
struct PlanPoint {
    PlanPointId id;
    PlanId plan;
    PlanPointKind kind = PlanPointKind::challenge;
    int seq = 0;
    std::string text;
    static constexpr auto table = "plan_point";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("plan", self.plan);
        visit("kind", self.kind);
        visit("seq", self.seq);
        visit("text", self.text);
    }
    bool operator==(const PlanPoint&) const = default;
};

/// 支援内容: one thing that somebody does, with a due date or a frequency and a day of review (R09)
struct SupportItem {
    SupportItemId id;
    PlanId plan;
    int seq = 0;
    std::string text;
    Service service = Service::none;
    std::optional<text::Date> due_on;          ///< 期限
    std::string frequency;                     ///< 「毎月」「2週ごと」「随時」
    std::optional<text::Date> review_on;       ///< 見直し
    std::optional<text::Date> early_start_on;  ///< 早期支援 (R08)
    bool shared = false;                       ///< more than one ◎ was said to be meant
    bool no_taker = false;                     ///< 担い手なし was said; it went to the 地域課題
    Progress progress = Progress::unknown;     ///< 実施状況, of an earlier plan
    std::optional<AgencyId> progress_by;       ///< who says so
    bool amended = false;                      ///< changed in the meeting
    static constexpr auto table = "support_item";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("plan", self.plan);
        visit("seq", self.seq);
        visit("text", self.text);
        visit("service", self.service);
        visit("due_on", self.due_on);
        visit("frequency", self.frequency);
        visit("review_on", self.review_on);
        visit("early_start_on", self.early_start_on);
        visit("shared", self.shared);
        visit("no_taker", self.no_taker);
        visit("progress", self.progress);
        visit("progress_by", self.progress_by);
        visit("amended", self.amended);
    }
    bool operator==(const SupportItem&) const = default;
};

/// 役割: one mark of the role board
struct Role {
    SupportItemId item;
    AgencyId agency;
    RoleKind kind = RoleKind::none;
    RoleKind brought = RoleKind::none;  ///< as the plan came into the meeting
    static constexpr auto table = "role";
    static constexpr int key_fields = 2;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("agency", self.agency);
        visit("kind", self.kind);
        visit("brought", self.brought);
    }
    bool operator==(const Role&) const = default;
};

/// 接触の試み (R12)
struct ContactAttempt {
    ContactAttemptId id;
    CaseId support_case;
    std::string way;  ///< 「訪問」
    int count = 0;
    text::Date last_on;
    std::string result;
    static constexpr auto table = "contact_attempt";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("support_case", self.support_case);
        visit("way", self.way);
        visit("count", self.count);
        visit("last_on", self.last_on);
        visit("result", self.result);
    }
    bool operator==(const ContactAttempt&) const = default;
};

/// 支援会議での機関ごとの情報
struct Information {
    InformationId id;
    CaseId support_case;
    AgencyId agency;
    std::string fact;  ///< 事実
    std::string view;  ///< 見立て
    static constexpr auto table = "information";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("support_case", self.support_case);
        visit("agency", self.agency);
        visit("fact", self.fact);
        visit("view", self.view);
    }
    bool operator==(const Information&) const = default;
};

/// 経過: what happened to the case, a line each (R14)
struct Milestone {
    MilestoneId id;
    CaseId support_case;
    text::Date day;
    std::string text;  ///< 「再プラン 修正のうえ了承（第10回 重層的支援会議）」
    std::optional<AgendaItemId> item;  ///< the item that brought it
    static constexpr auto table = "milestone";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("support_case", self.support_case);
        visit("day", self.day);
        visit("text", self.text);
        visit("item", self.item);
    }
    bool operator==(const Milestone&) const = default;
};

}  // namespace kasane::domain

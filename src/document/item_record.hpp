// 議題ごとの記録
#pragma once

#include <string>
#include <vector>

#include "document/item_scope.hpp"
#include "document/role_table.hpp"

namespace kasane::document {

/// 支援会議での機関ごとの情報
struct InformationRow {
    std::string agency;
    std::string fact;
    std::string view;
    static void fields(auto& self, auto&& visit) {
        visit("agency", self.agency, "機関");
        visit("fact", self.fact, "事実");
        visit("view", self.view, "見立て");
    }
};

/// The record of one item. What its timing does not ask for is empty and is left out on paper.
struct ItemRecord {
    std::string heading;
    std::string about;       ///< 「議題3　R7-012」, to stand over a table of its own
    bool has_facts = false;  ///< whether any row of the label table is filled
    std::string handling;    ///< 支援措置など (R27)
    std::string consent;
    std::string checks;
    std::string purpose;
    std::string summary;
    std::string challenges;
    std::string strengths;
    std::string change;
    std::string former_roles;
    std::string goals;
    std::string policy;
    std::string achievements;
    std::string supporter_state;
    std::string last_contact;
    std::string attempts;
    std::string safety;
    std::string contact_points;
    std::string revisit;
    std::string lead;
    std::string referral_back;
    std::string follow_up;
    std::string reopen_when;
    std::string notes;
    std::string judgement;
    std::string judgement_terms;  ///< 判断の条件
    std::string support_decisions;
    std::string monitoring;  ///< モニタリング時期
    std::string contact;
    std::string informer;
    std::string consent_effort;  ///< 同意を得る働きかけ
    std::vector<InformationRow> information;
    std::vector<RoleRow> roles;
    std::string answers;
    std::vector<AnswerRow> answer_rows;  ///< the same, an agency each
    std::string room;                    ///< 本人同席・異論・除斥・席を外した機関
    std::string history;                 ///< 経過 (R14)
    std::string left_open;
    std::string gaps_here;  ///< 地域課題 that came of the item
    std::string warnings;
    static void fields(auto& self, auto&& visit) {
        visit("heading", self.heading, "見出し");
        visit("about", self.about, "議題とケースの番号");
        visit("has_facts", self.has_facts, "表に載せることがあるか");
        visit("handling", self.handling, "取扱い");
        visit("consent", self.consent, "同意");
        visit("checks", self.checks, "確認項目");
        visit("purpose", self.purpose, "共有する目的");
        visit("summary", self.summary, "概要");
        visit("challenges", self.challenges, "課題");
        visit("strengths", self.strengths, "強み");
        visit("change", self.change, "状況の変化");
        visit("former_roles", self.former_roles, "前の役割");
        visit("goals", self.goals, "本人の目標");
        visit("policy", self.policy, "支援の方針");
        visit("achievements", self.achievements, "目標の達成");
        visit("supporter_state", self.supporter_state, "支援者の状況");
        visit("last_contact", self.last_contact, "最後の連絡");
        visit("attempts", self.attempts, "接触の試み");
        visit("safety", self.safety, "安否");
        visit("contact_points", self.contact_points, "気づきの連絡先");
        visit("revisit", self.revisit, "再度の接触");
        visit("lead", self.lead, "主担当機関");
        visit("referral_back", self.referral_back, "つなぎもどし");
        visit("follow_up", self.follow_up, "フォローアップ");
        visit("reopen_when", self.reopen_when, "再開するとき");
        visit("notes", self.notes, "協議の要点");
        visit("judgement", self.judgement, "会議の判断");
        visit("judgement_terms", self.judgement_terms, "判断の補足");
        visit("support_decisions", self.support_decisions, "市の支援決定");
        visit("monitoring", self.monitoring, "モニタリング");
        visit("contact", self.contact, "本人の窓口");
        visit("informer", self.informer, "本人へ伝える人");
        visit("consent_effort", self.consent_effort, "同意の働きかけ");
        visit("information", self.information, "機関ごとの情報");
        visit("roles", self.roles, "役割分担");
        visit("answers", self.answers, "各機関の確認");
        visit("answer_rows", self.answer_rows, "各機関の確認");
        visit("room", self.room, "席と立場");
        visit("history", self.history, "経過");
        visit("left_open", self.left_open, "残された課題");
        visit("gaps_here", self.gaps_here, "地域課題");
        visit("warnings", self.warnings, "理由を付けて進めた注意");
    }
};

ItemRecord item_record(const ItemScope& scope);
/// Whether the minutes record the item at all: cases always, others where something was said or passed.
bool is_recorded(const ItemRecord& record, const domain::AgendaItem& item);
/// Warnings that were passed with a reason, a line each: of one item, or of the meeting itself.
std::string passed_warnings(const ItemScope& scope);
std::string passed_warnings(const domain::Record& record, domain::MeetingId meeting);

}  // namespace kasane::document

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
        visit("agency", self.agency);
        visit("fact", self.fact);
        visit("view", self.view);
    }
};

/// The record of one item. What its timing does not ask for is empty and is left out on paper.
struct ItemRecord {
    std::string heading;
    bool has_facts = false;         ///< whether any row of the label table is filled
    std::string handling;           ///< 支援措置など (R27)
    std::string consent;            ///< 同意
    std::string checks;             ///< 確認項目
    std::string purpose;            ///< 共有する目的
    std::string summary;            ///< 概要
    std::string challenges;         ///< 課題
    std::string strengths;          ///< 強み
    std::string change;             ///< 状況の変化
    std::string former_roles;       ///< 前の役割
    std::string goals;              ///< 本人の目標
    std::string policy;             ///< 支援の方針
    std::string achievements;       ///< 目標の達成
    std::string supporter_state;    ///< 支援者の状況
    std::string last_contact;       ///< 最後の連絡
    std::string attempts;           ///< 接触の試み
    std::string safety;             ///< 安否
    std::string contact_points;     ///< 気づきの連絡先
    std::string revisit;            ///< 再度の接触
    std::string lead;               ///< 主担当機関
    std::string referral_back;      ///< つなぎもどし
    std::string follow_up;          ///< フォローアップ
    std::string reopen_when;        ///< 再開するとき
    std::string notes;              ///< 協議の要点
    std::string judgement;          ///< 会議の判断
    std::string judgement_terms;    ///< 判断の条件
    std::string support_decisions;  ///< 市の支援決定
    std::string monitoring;         ///< モニタリング時期
    std::string contact;            ///< 本人の窓口
    std::string informer;           ///< 本人へ伝える人
    std::string consent_effort;     ///< 同意を得る働きかけ
    std::vector<InformationRow> information;
    std::vector<RoleRow> roles;
    std::string answers;    ///< 各機関の確認
    std::string room;       ///< 本人同席・異論・除斥・席を外した機関
    std::string history;    ///< 経過 (R14)
    std::string left_open;  ///< 残された課題
    std::string warnings;   ///< 理由を付けて進めた注意
    static void fields(auto& self, auto&& visit) {
        visit("heading", self.heading);
        visit("has_facts", self.has_facts);
        visit("handling", self.handling);
        visit("consent", self.consent);
        visit("checks", self.checks);
        visit("purpose", self.purpose);
        visit("summary", self.summary);
        visit("challenges", self.challenges);
        visit("strengths", self.strengths);
        visit("change", self.change);
        visit("former_roles", self.former_roles);
        visit("goals", self.goals);
        visit("policy", self.policy);
        visit("achievements", self.achievements);
        visit("supporter_state", self.supporter_state);
        visit("last_contact", self.last_contact);
        visit("attempts", self.attempts);
        visit("safety", self.safety);
        visit("contact_points", self.contact_points);
        visit("revisit", self.revisit);
        visit("lead", self.lead);
        visit("referral_back", self.referral_back);
        visit("follow_up", self.follow_up);
        visit("reopen_when", self.reopen_when);
        visit("notes", self.notes);
        visit("judgement", self.judgement);
        visit("judgement_terms", self.judgement_terms);
        visit("support_decisions", self.support_decisions);
        visit("monitoring", self.monitoring);
        visit("contact", self.contact);
        visit("informer", self.informer);
        visit("consent_effort", self.consent_effort);
        visit("information", self.information);
        visit("roles", self.roles);
        visit("answers", self.answers);
        visit("room", self.room);
        visit("history", self.history);
        visit("left_open", self.left_open);
        visit("warnings", self.warnings);
    }
};

ItemRecord item_record(const ItemScope& scope);
/// Whether the minutes record the item at all: cases always, others where something was said or passed.
bool is_recorded(const ItemRecord& record, const domain::AgendaItem& item);
/// Warnings that were passed with a reason, a line each: of one item, or of the meeting itself.
std::string passed_warnings(const ItemScope& scope);
std::string passed_warnings(const domain::Record& record, domain::MeetingId meeting);

}  // namespace kasane::document

// Commands on what is learnt of a case, and what it leaves behind.
#pragma once

#include <optional>
#include <string>

#include "domain/codes.hpp"
#include "domain/field.hpp"
#include "domain/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

/// 接触の試み (R12).
struct AddContactAttempt {
    CaseId support_case = {};
    std::string way = {};
    int count = 1;
    text::Date last_on = {};
    std::string result = {};
    static constexpr auto command = "attempt";
    static constexpr auto label = "接触の試み";
    static void fields(auto& self, auto&& visit) {
        visit("support_case", self.support_case);
        visit(needed(prose("way")), self.way);
        visit(may_lack("count"), self.count);
        visit("last_on", self.last_on);
        visit(prose("result"), self.result);
    }
    bool operator==(const AddContactAttempt&) const = default;
};

/// 支援会議: what an agency knows, 事実 apart from 見立て.
struct SetInformation {
    CaseId support_case = {};
    AgencyId agency = {};
    std::string fact = {};
    std::string view = {};
    static constexpr auto command = "information";
    static constexpr auto label = "機関ごとの情報";
    static void fields(auto& self, auto&& visit) {
        visit("support_case", self.support_case);
        visit("agency", self.agency);
        visit(prose("fact"), self.fact);
        visit(prose("view"), self.view);
    }
    bool operator==(const SetInformation&) const = default;
};

/// 支援会議: who tries to win consent, when, and the next date.
struct SetConsentEffort {
    AgendaItemId item = {};
    std::optional<AgencyId> agency = {};
    std::string how = {};
    std::string when = {};
    std::optional<text::Date> next_on = {};
    static constexpr auto command = "consent_effort";
    static constexpr auto label = "同意を得る働きかけ";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("agency", self.agency);
        visit(prose("how"), self.how);
        visit(prose("when"), self.when);
        visit("next_on", self.next_on);
    }
    bool operator==(const SetConsentEffort&) const = default;
};

/// 発言・決定・宿題; a 宿題 becomes an ActionItem.
struct AddNote {
    AgendaItemId item = {};
    NoteKind kind = NoteKind::remark;
    std::string text = {};
    std::optional<AgencyId> agency = {};
    std::optional<text::Date> due_on = {};
    static constexpr auto command = "note";
    static constexpr auto label = "記録";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("kind", self.kind);
        visit(needed(prose("text")), self.text);
        visit("agency", self.agency);
        visit("due_on", self.due_on);
    }
    bool operator==(const AddNote&) const = default;
};

/// 地域課題, from any step (R16).
struct AddGap {
    MeetingId meeting = {};
    std::optional<AgendaItemId> item = {};
    std::string text = {};
    std::string forum = {};
    static constexpr auto command = "gap";
    static constexpr auto label = "地域課題";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("item", self.item);
        visit(needed(impersonal("text")), self.text);
        visit(impersonal("forum"), self.forum);
    }
    bool operator==(const AddGap&) const = default;
};

/// 前回の宿題: done, going on, new date.
struct ReviewAction {
    ActionItemId action = {};
    ActionState state = ActionState::done;
    std::optional<text::Date> due_on = {};
    std::string remark = {};
    static constexpr auto command = "review_homework";
    static constexpr auto label = "前回の宿題を確かめる";
    static void fields(auto& self, auto&& visit) {
        visit("action", self.action);
        visit(may_lack("state"), self.state);
        visit("due_on", self.due_on);
        visit(prose("remark"), self.remark);
    }
    bool operator==(const ReviewAction&) const = default;
};

}  // namespace kasane::domain

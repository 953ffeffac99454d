// Between the meetings: agencies, roster, cases, consent, plans that begin, endings and reopening.
#pragma once

#include <optional>
#include <string>

#include "domain/commands/handled.hpp"
#include "domain/model/codes.hpp"
#include "domain/model/field.hpp"
#include "domain/model/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

/// An agency is entered, renamed or put into another category. Papers of earlier sittings keep the old name.
struct SetAgency {
    std::optional<AgencyId> agency = {};  ///< empty: a new one
    std::string name = {};
    std::string short_name = {};
    AgencyCategory category = AgencyCategory::related;
    static constexpr auto command = "agency";
    static constexpr auto label = "機関を入れる・直す";
    static void fields(auto& self, auto&& visit) {
        visit("agency", self.agency);
        visit(needed(naming("name")), self.name);
        visit(naming("short_name"), self.short_name);
        visit("category", self.category);
    }
    bool operator==(const SetAgency&) const = default;
};
Handled handle(Draft& draft, const SetAgency& command);

/// A person of the roster.
struct SetPerson {
    std::optional<PersonId> person = {};  ///< empty: a new one
    AgencyId agency = {};
    std::string post = {};
    std::string name = {};
    bool may_decide = false;  ///< may make a 支援決定 (R04)
    static constexpr auto command = "person";
    static constexpr auto label = "名簿を直す";
    static void fields(auto& self, auto&& visit) {
        visit("person", self.person);
        visit("agency", self.agency);
        visit(prose("post"), self.post);
        visit(needed(naming("name")), self.name);
        visit("may_decide", self.may_decide);
    }
    bool operator==(const SetPerson&) const = default;
};
Handled handle(Draft& draft, const SetPerson& command);

/// A case is entered or corrected.
struct SetCase {
    std::optional<CaseId> support_case = {};  ///< empty: a new one
    std::string number = {};
    std::string calling_name = {};
    std::string household = {};
    CaseRoute route = CaseRoute::with_consent;
    std::optional<text::Date> received_on = {};
    std::optional<AgencyId> referrer = {};
    std::string summary = {};
    std::string purpose = {};
    bool protected_address = false;  ///< 虐待・DV・支援措置 (R27)
    static constexpr auto command = "case";
    static constexpr auto label = "ケースを入れる・直す";
    static void fields(auto& self, auto&& visit) {
        visit("support_case", self.support_case);
        visit(numbering("number"), self.number);
        visit(plain("calling_name"), self.calling_name);
        visit(prose("household"), self.household);
        visit(may_lack("route"), self.route);
        visit("received_on", self.received_on);
        visit("referrer", self.referrer);
        visit(prose("summary"), self.summary);
        visit(prose("purpose"), self.purpose);
        visit("protected_address", self.protected_address);
    }
    bool operator==(const SetCase&) const = default;
};
Handled handle(Draft& draft, const SetCase& command);

/// 世帯員 of a case.
struct SetMember {
    CaseId support_case = {};
    std::optional<MemberId> member = {};  ///< empty: a new one
    std::string name = {};
    std::string kana = {};
    std::string relation = {};
    std::optional<int> age = {};
    static constexpr auto command = "member";
    static constexpr auto label = "世帯員を入れる・直す";
    static void fields(auto& self, auto&& visit) {
        visit("support_case", self.support_case);
        visit("member", self.member);
        visit(needed(naming("name")), self.name);
        visit(naming("kana"), self.kana);
        visit(plain("relation"), self.relation);
        visit("age", self.age);
    }
    bool operator==(const SetMember&) const = default;
};
Handled handle(Draft& draft, const SetMember& command);

/// 本人の同意 of one member: given, sought, withdrawn (R01). When the last consent is withdrawn, the case
/// ends.
struct SetConsent {
    MemberId member = {};
    ConsentStatus status = ConsentStatus::given;
    std::optional<text::Date> given_on = {};
    std::string method = {};
    std::string scope = {};
    std::string excluded = {};
    static constexpr auto command = "consent";
    static constexpr auto label = "同意を記録する";
    static void fields(auto& self, auto&& visit) {
        visit("member", self.member);
        visit("status", self.status);
        visit("given_on", self.given_on);
        visit(plain("method"), self.method);
        visit(plain("scope"), self.scope);
        visit(plain("excluded"), self.excluded);
    }
    bool operator==(const SetConsent&) const = default;
};
Handled handle(Draft& draft, const SetConsent& command);

/// A plan is begun: for a 再プラン a copy of the one in force, of a provider where `kind` says so. The case
/// waits for a meeting.
struct ProposePlan {
    CaseId support_case = {};
    PlanKind kind = PlanKind::coordination;
    static constexpr auto command = "propose_plan";
    static constexpr auto label = "プランをつくる";
    static void fields(auto& self, auto&& visit) {
        visit("support_case", self.support_case);
        visit(may_lack("kind"), self.kind);
    }
    bool operator==(const ProposePlan&) const = default;
};
Handled handle(Draft& draft, const ProposePlan& command);

/// 死亡・転出・本人の辞退・同意の撤回, endings of their own (R12).
struct EndCase {
    CaseId support_case = {};
    CaseState ending = CaseState::died;
    text::Date on = {};
    std::string because = {};
    static constexpr auto command = "end_case";
    static constexpr auto label = "ケースを終える";
    static void fields(auto& self, auto&& visit) {
        visit("support_case", self.support_case);
        visit("ending", self.ending);
        visit("on", self.on);
        visit(prose("because"), self.because);
    }
    bool operator==(const EndCase&) const = default;
};
Handled handle(Draft& draft, const EndCase& command);

/// 再開 under the same number, with what was (R14).
struct ReopenCase {
    CaseId support_case = {};
    std::string because = {};
    static constexpr auto command = "reopen_case";
    static constexpr auto label = "ケースを再開する";
    static void fields(auto& self, auto&& visit) {
        visit("support_case", self.support_case);
        visit(prose("because"), self.because);
    }
    bool operator==(const ReopenCase&) const = default;
};
Handled handle(Draft& draft, const ReopenCase& command);

/// After consent a case of the 支援会議 is opened for the 重層的支援会議 under a new number; members and
/// their consent come along, nothing else (R03).
struct OpenWithConsent {
    CaseId support_case = {};
    std::string number = {};
    std::string calling_name = {};
    std::string household = {};
    static constexpr auto command = "open_with_consent";
    static constexpr auto label = "同意を得て新しい番号で開く";
    static void fields(auto& self, auto&& visit) {
        visit("support_case", self.support_case);
        visit(numbering("number"), self.number);
        visit(plain("calling_name"), self.calling_name);
        visit(prose("household"), self.household);
    }
    bool operator==(const OpenWithConsent&) const = default;
};
Handled handle(Draft& draft, const OpenWithConsent& command);

/// One fact of the closed record, confirmed with the 本人, is entered anew in the words of `text` (R03).
struct TakeOverFact {
    CaseId support_case = {};  ///< the new case
    std::string text = {};
    text::Date confirmed_on = {};
    static constexpr auto command = "take_over";
    static constexpr auto label = "事実を本人と確かめて入れる";
    static void fields(auto& self, auto&& visit) {
        visit("support_case", self.support_case);
        visit(needed(prose("text")), self.text);
        visit("confirmed_on", self.confirmed_on);
    }
    bool operator==(const TakeOverFact&) const = default;
};
Handled handle(Draft& draft, const TakeOverFact& command);

}  // namespace kasane::domain

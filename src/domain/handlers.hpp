// One function per command: judges it against the draft, collects its changes, says what was done.
#pragma once

#include <string>
#include <variant>

#include "domain/draft.hpp"

namespace kasane::domain {

/// What was done, in Japanese and without personal data of a household; or why not.
using Handled = std::variant<std::string, Refusal>;

Handled handle(Draft& draft, const SetPresence& command);
Handled handle(Draft& draft, const WalkIn& command);
Handled handle(Draft& draft, const Leave& command);
Handled handle(Draft& draft, const SetOfficers& command);
Handled handle(Draft& draft, const ConfirmSecrecy& command);
Handled handle(Draft& draft, const OpenMeeting& command);
Handled handle(Draft& draft, const CloseMeeting& command);
Handled handle(Draft& draft, const PutOnAgenda& command);
Handled handle(Draft& draft, const StartItem& command);
Handled handle(Draft& draft, const FinishItem& command);
Handled handle(Draft& draft, const ResumeItem& command);
Handled handle(Draft& draft, const ReviewAction& command);
Handled handle(Draft& draft, const SetProgress& command);
Handled handle(Draft& draft, const SetGoal& command);
Handled handle(Draft& draft, const SetPolicy& command);
Handled handle(Draft& draft, const SetChange& command);
Handled handle(Draft& draft, const SetPoint& command);
Handled handle(Draft& draft, const AddSupportItem& command);
Handled handle(Draft& draft, const EditSupportItem& command);
Handled handle(Draft& draft, const RemoveSupportItem& command);
Handled handle(Draft& draft, const SetRole& command);
Handled handle(Draft& draft, const SetDue& command);
Handled handle(Draft& draft, const ShareItem& command);
Handled handle(Draft& draft, const LeaveUntaken& command);
Handled handle(Draft& draft, const Tick& command);
Handled handle(Draft& draft, const Judge& command);
Handled handle(Draft& draft, const SetMonitoring& command);
Handled handle(Draft& draft, const SetContact& command);
Handled handle(Draft& draft, const SetInformer& command);
Handled handle(Draft& draft, const SetClosure& command);
Handled handle(Draft& draft, const SetSuspension& command);
Handled handle(Draft& draft, const AddContactAttempt& command);
Handled handle(Draft& draft, const DecideSupport& command);
Handled handle(Draft& draft, const GiveAnswer& command);
Handled handle(Draft& draft, const AddNote& command);
Handled handle(Draft& draft, const AddGap& command);
Handled handle(Draft& draft, const SetInformation& command);
Handled handle(Draft& draft, const SetConsentEffort& command);
Handled handle(Draft& draft, const SetNextSitting& command);
Handled handle(Draft& draft, const SetPapers& command);
Handled handle(Draft& draft, const MakeSitting& command);
Handled handle(Draft& draft, const SetSitting& command);
Handled handle(Draft& draft, const PostponeSitting& command);
Handled handle(Draft& draft, const CancelSitting& command);
Handled handle(Draft& draft, const ContinueSitting& command);
Handled handle(Draft& draft, const AddBlock& command);
Handled handle(Draft& draft, const SetBlock& command);
Handled handle(Draft& draft, const RemoveBlock& command);
Handled handle(Draft& draft, const SetItem& command);
Handled handle(Draft& draft, const MoveItem& command);
Handled handle(Draft& draft, const ShiftMinutes& command);
Handled handle(Draft& draft, const TakeOff& command);
Handled handle(Draft& draft, const AddTopic& command);
Handled handle(Draft& draft, const Invite& command);
Handled handle(Draft& draft, const Expect& command);
Handled handle(Draft& draft, const ApproveReports& command);
Handled handle(Draft& draft, const SetWithPerson& command);
Handled handle(Draft& draft, const SetStance& command);
Handled handle(Draft& draft, const SetMinutesState& command);
Handled handle(Draft& draft, const SetAgency& command);
Handled handle(Draft& draft, const SetPerson& command);
Handled handle(Draft& draft, const SetCase& command);
Handled handle(Draft& draft, const SetMember& command);
Handled handle(Draft& draft, const SetConsent& command);
Handled handle(Draft& draft, const ProposePlan& command);
Handled handle(Draft& draft, const EndCase& command);
Handled handle(Draft& draft, const ReopenCase& command);
Handled handle(Draft& draft, const OpenWithConsent& command);
Handled handle(Draft& draft, const TakeOverFact& command);
Handled handle(Draft& draft, const SetTown& command);
Handled handle(Draft& draft, const SetTimeLimit& command);
Handled handle(Draft& draft, const SetRuleLevel& command);
Handled handle(Draft& draft, const SetIdleMinutes& command);
Handled handle(Draft& draft, const ReportInformed& command);
Handled handle(Draft& draft, const CheckCondition& command);
Handled handle(Draft& draft, const TellAbsent& command);
Handled handle(Draft& draft, const ReportFollowUp& command);
Handled handle(Draft& draft, const ReplyToMinutes& command);
Handled handle(Draft& draft, const AmendNote& command);
Handled handle(Draft& draft, const CorrectMinutes& command);

}  // namespace kasane::domain

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

}  // namespace kasane::domain

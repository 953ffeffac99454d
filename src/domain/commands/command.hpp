// Everything that a person can do to the record. The kiosk, `kasane record` and the tests send the same ones.
#pragma once

#include <string>
#include <utility>
#include <variant>

#include "domain/commands/command_agenda.hpp"
#include "domain/commands/command_attendance.hpp"
#include "domain/commands/command_case.hpp"
#include "domain/commands/command_follow_up.hpp"
#include "domain/commands/command_judgement.hpp"
#include "domain/commands/command_minutes.hpp"
#include "domain/commands/command_office.hpp"
#include "domain/commands/command_plan.hpp"
#include "domain/commands/command_result.hpp"
#include "domain/commands/command_room.hpp"
#include "domain/commands/command_schedule.hpp"
#include "domain/commands/command_settings.hpp"
#include "domain/commands/command_sitting.hpp"
#include "domain/model/one_of.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

using AnyCommand = std::variant<
    SetPresence, AllPresent, WalkIn, Leave, SetOfficers, ConfirmSecrecy, OpenMeeting, CloseMeeting,
    PutOnAgenda, StartItem, FinishItem, ResumeItem, ReviewAction, SetProgress, SetGoal, SetPolicy, SetChange,
    SetPoint, AddSupportItem, EditSupportItem, RemoveSupportItem, SetRole, SetDue, ShareItem, LeaveUntaken,
    Tick, Judge, SetMonitoring, SetContact, SetInformer, SetClosure, SetSuspension, AddContactAttempt,
    DecideSupport, GiveAnswer, AddNote, AddGap, SetInformation, SetConsentEffort, SetNextSitting, SetPapers,
    MakeSitting, SetSitting, PostponeSitting, CancelSitting, ContinueSitting, AddBlock, SetBlock, RemoveBlock,
    SetItem, MoveItem, ShiftMinutes, TakeOff, AddTopic, Invite, Expect, ApproveReports, SetWithPerson,
    SetStance, SetMinutesState, SetAgency, SetPerson, SetCase, SetMember, SetConsent, ProposePlan, EndCase,
    ReopenCase, OpenWithConsent, TakeOverFact, SetTown, SetTimeLimit, SetRuleLevel, SetIdleMinutes,
    ReportInformed, CheckCondition, TellAbsent, ReportFollowUp, ReplyToMinutes, AmendNote, CorrectMinutes>;

/// One of the commands. A type of its own, so that what copies and destroys the many is compiled once.
struct Command : AnyCommand {
    Command();
    template <OneOf<AnyCommand> One>
    Command(One one) : Command(made_of(std::move(one))) {}
    Command(const Command& other);
    Command(Command&& other) noexcept;
    Command& operator=(const Command& other);
    Command& operator=(Command&& other) noexcept;
    ~Command();
    bool operator==(const Command& other) const;

    /// Exists for every command.
    template <class One>
    static Command made_of(One one);
};

/// A command with its circumstances.
struct Request {
    Command command;
    text::DateTime at;
    std::string actor;        ///< who acts: the operator of the sitting, or --as NAME
    std::string reason = {};  ///< why a warning is passed
};

}  // namespace kasane::domain

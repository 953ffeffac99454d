// What the room may see of the case under discussion, and nothing else: there is no field for a name,
// a reading, an address or a member who has not agreed. Steps are drawn from this alone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/model/record.hpp"
#include "domain/names/reference.hpp"
#include "domain/queries/walk.hpp"
#include "domain/rules/rule.hpp"

namespace kasane::view {

/// A member of the household by 呼称, with the consent that was given.
struct RoomMember {
    domain::MemberId id = {};
    std::string label = {};                             ///< 呼称: 「母」
    std::optional<domain::ConsentStatus> consent = {};  ///< missing: nobody asked yet
    std::optional<text::Date> given_on = {};
    std::string method = {};  ///< 「申込票」
    std::string scope = {};   ///< 「役割をもつ機関まで」
    bool keeps_private =
        false;  ///< there is something that is shared with nobody; what it is stands nowhere here
};

/// 本人の目標 in a member's own words.
struct RoomGoal {
    domain::MemberId member = {};
    std::string label = {};
    std::string words = {};
    std::string former_words = {};
};

/// One line of challenges, strengths, ….
struct RoomPoint {
    int number = 0;  ///< seq, as SetPoint names it
    std::string text = {};
};

struct RoomAgency {
    domain::AgencyId id = {};
    std::string name = {};
    std::string short_name = {};
    domain::AgencyCategory category = domain::AgencyCategory::related;
    bool invited = false;
    bool there = false;  ///< somebody of it is present or online
    int persons = 0;     ///< how many of it are there
};

struct RoomRole {
    domain::AgencyId agency = {};
    domain::RoleKind kind = domain::RoleKind::none;
};

/// 支援内容 with its roles; references in the text are shown as 呼称.
struct RoomItem {
    domain::SupportItemId id = {};
    int number = 0;
    std::string text = {};
    domain::Service service = domain::Service::none;
    std::string due_board = {};     ///< 「2/20」, 「毎月」, or empty
    std::string due_read_out = {};  ///< 「2月20日まで」
    bool dated = false;             ///< has a due date, or a frequency with a day of review (R09)
    std::optional<text::Date> early_start_on = {};
    bool shared = false;
    bool no_taker = false;
    domain::Progress progress = domain::Progress::unknown;
    std::optional<domain::AgencyId> progress_by = {};
    bool amended = false;
    std::vector<RoomRole> roles = {};  ///< ◎ first
};

/// One agency of the read-back.
struct RoomAnswer {
    domain::AgencyId agency = {};
    std::string name = {};
    std::string short_name = {};
    bool there = false;
    std::vector<std::string> roles = {};            ///< 「◎ 長男の健康の相談　2月27日まで」
    std::optional<domain::AnswerKind> answer = {};  ///< missing: not answered, or the answer fell
    std::optional<text::Date> until = {};
    std::string text = {};
    std::string told_by = {};  ///< who tells the absent
    bool recused = false;      ///< 除斥: it cannot confirm (R22)
};

/// One service of the 市の支援決定.
struct RoomService {
    domain::Service service = domain::Service::none;
    bool used = false;
    std::optional<text::Date> early_start_on = {};
    std::optional<domain::SupportDecision> decision = {};
    std::string decided_by = {};  ///< 「福祉部 地域福祉課　課長　森野」
};

/// A person of the municipality who may make a 支援決定.
struct RoomDecider {
    domain::PersonId id = {};
    std::string label = {};
    bool there = false;
};

struct RoomInformation {
    domain::AgencyId agency = {};
    std::string fact = {};
    std::string view = {};
};

/// 接触の試み
struct RoomAttempt {
    std::string way = {};
    int count = 0;
    text::Date last_on = {};
    std::string result = {};
};

/// A line of 確かめたこと.
struct RoomCheck {
    int number = 0;
    std::string text = {};
    bool ticked = false;
};

/// Somebody of an agency who is there, or who was and took a stance (R22, R26).
struct RoomPerson {
    domain::PersonId id = {};
    std::string label = {};  ///< 「保健 若草」
    domain::StanceKind stance = domain::StanceKind::none;
    std::string words = {};  ///< what an 異論 says
};

/// 経過: what meetings found on the case before
struct RoomMilestone {
    text::Date day = {};
    std::string text = {};
};

struct RoomCase {
    domain::AgendaItemId item = {};
    domain::SittingId sitting = {};
    domain::MeetingId meeting = {};
    domain::CaseId support_case = {};
    domain::PlanId plan = {};
    bool statutory = false;  ///< discussed in a 支援会議
    /// The case may not be shown in this meeting (R01, R03): everything below is empty.
    bool withheld = false;
    domain::ReviewTiming timing = domain::ReviewTiming::new_plan;
    std::string number = {};
    std::string calling_name = {};
    std::string household = {};
    bool protected_address = false;
    bool finished = false;     ///< the item was ended
    bool with_person = false;  ///< 本人同席: plain words, and nothing that is not for the 本人 (R18)
    std::string protection_contact = {};  ///< 通告・通報先 (R27)
    std::string uninvited = {};  ///< 「国際、こども」: in the room without being invited, not passed (R26)
    std::vector<RoomPerson> persons = {};
    std::vector<RoomMilestone> history = {};  ///< the latest first (R14)
    std::vector<domain::Step> steps = {};

    std::vector<RoomMember> members = {};
    bool members_left_out = false;  ///< some have not agreed and are not shown (R01)
    std::vector<RoomGoal> goals = {};
    std::vector<RoomPoint> challenges = {};
    std::vector<RoomPoint> strengths = {};
    std::vector<RoomPoint> achievements = {};
    std::vector<RoomPoint> supporter_states = {};
    std::vector<RoomPoint> contact_points = {};
    std::string policy = {};
    std::string change = {};
    std::optional<text::Date> monitoring_on = {};  ///< as the plan says
    std::vector<RoomItem> support = {};
    std::optional<text::Date> previous_made_on = {};
    std::vector<RoomItem> previous = {};  ///< items of the plan that is looked back on

    std::string purpose = {};
    std::string summary = {};
    std::string safety = {};
    std::string reopen_when = {};
    std::optional<text::Date> last_contact_on = {};
    std::vector<RoomAttempt> attempts = {};
    std::vector<RoomInformation> information = {};

    std::vector<RoomAgency> agencies = {};          ///< columns of the role board: invited, or with a role
    std::vector<RoomAgency> known = {};             ///< every agency, for those that must be named by number
    std::vector<RoomAgency> staying = {};           ///< there and invited (R26)
    std::optional<domain::AgencyId> referrer = {};  ///< 紹介元

    std::optional<domain::Judgement> judgement = {};
    std::string amendment = {};  ///< what was changed in the meeting; empty where nothing was
    domain::Arrangement arrangement = {};
    std::optional<domain::AgencyId> contact = {};  ///< 本人の窓口: as arranged, else as the plan names it
    std::vector<RoomCheck> checks = {};
    std::vector<RoomService> services = {};
    std::vector<RoomDecider> deciders = {};
    std::vector<RoomAnswer> answers = {};  ///< in the order of reading out
    std::vector<std::string> decided = {};  ///< what was noted as 決定, in the order it came
    std::optional<domain::Closure> closure = {};
    std::optional<domain::Suspension> suspension = {};
    std::optional<domain::ConsentEffort> consent_effort = {};
    std::vector<domain::Finding> findings = {};  ///< what the rules find on this item
};

/// What the room may see of an item that discusses a case. Names stand in it, where 呼称 do, only as long as
/// the chair shows them.
RoomCase room_case(const domain::Record& record, const domain::AgendaItem& item,
                   domain::ShownAs shown = domain::ShownAs::calling_name);

/// 呼称 of the members that may be shown in the meeting of this item, for texts: everybody else is
/// 「（世帯員）」. The returned members hold no reading, and a name only where names are shown.
std::vector<domain::Member> shown_members(const domain::Record& record, const domain::AgendaItem& item,
                                          domain::ShownAs shown = domain::ShownAs::calling_name);

/// The name or short name of an agency of the case; empty for an unknown id.
std::string name_in(const RoomCase& room, domain::AgencyId agency);
std::string short_name_in(const RoomCase& room, domain::AgencyId agency);

/// Who stands large at the read-back: the one picked (position from 1), else the first that is not recused
/// and has not answered; nothing where there is none.
const RoomAnswer* answer_in_turn(const RoomCase& room, int picked);

}  // namespace kasane::view

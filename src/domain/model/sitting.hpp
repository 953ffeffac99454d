// The sitting: one day at one place, with a meeting per time block, its agenda and who is there.
#pragma once

#include <optional>
#include <string>

#include "domain/model/codes.hpp"
#include "domain/model/field.hpp"
#include "domain/model/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

/// 会議の開催 (S12). Its meetings share the day and the room.
struct Sitting {
    SittingId id;
    text::Date date;
    std::string place;
    std::optional<text::Date> next_on;  ///< 次回
    std::optional<text::TimeOfDay> next_at;
    std::string next_place;
    int copies = 0;                            ///< 配布した資料の部数
    std::optional<int> collected;              ///< 回収した部数
    std::optional<SittingId> continues;        ///< the interrupted sitting that goes on here (続行)
    std::optional<text::Date> postponed_from;  ///< 延期: the day before
    std::string remark;                        ///< why it was postponed or cancelled
    static constexpr auto table = "sitting";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("date", self.date);
        visit("place", self.place);
        visit("next_on", self.next_on);
        visit("next_at", self.next_at);
        visit("next_place", self.next_place);
        visit("copies", self.copies);
        visit("collected", self.collected);
        visit("continues", self.continues);
        visit("postponed_from", self.postponed_from);
        visit("remark", self.remark);
    }
    bool operator==(const Sitting&) const = default;
};

/// 時間区分ごとの会議 (S12-1): its own kind, attendance and minutes (R17).
/// Names and texts are kept as they were that day.
struct Meeting {
    MeetingId id;
    SittingId sitting;
    int block = 0;  ///< 1, 2, …
    MeetingKind kind = MeetingKind::multi_layered_support;
    int ordinal = 0;  ///< 第10回; 0 where meetings are not counted
    text::TimeOfDay starts_at;
    text::TimeOfDay ends_at;
    std::string convener;  ///< 主催
    std::string basis;     ///< 根拠
    std::string secrecy_text;
    std::optional<PersonId> chair;  ///< 司会
    std::optional<PersonId> clerk;  ///< 記録
    MeetingState state = MeetingState::planned;
    std::optional<text::DateTime> opened_at;
    std::optional<text::DateTime> closed_at;
    std::optional<text::DateTime> secrecy_at;  ///< 守秘を確認した時刻 (R06)
    MinutesState minutes_state = MinutesState::draft;
    std::optional<PersonId> checker = {};  ///< 確認者 beside the chair
    static constexpr auto table = "meeting";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("sitting", self.sitting);
        visit("block", self.block);
        visit("kind", self.kind);
        visit("ordinal", self.ordinal);
        visit("starts_at", self.starts_at);
        visit("ends_at", self.ends_at);
        visit("convener", self.convener);
        visit("basis", self.basis);
        visit("secrecy_text", self.secrecy_text);
        visit("chair", self.chair);
        visit("clerk", self.clerk);
        visit("state", self.state);
        visit("opened_at", self.opened_at);
        visit("closed_at", self.closed_at);
        visit("secrecy_at", self.secrecy_at);
        visit("minutes_state", self.minutes_state);
        visit("checker", self.checker);
    }
    bool operator==(const Meeting&) const = default;
};

/// 議題. Its number is the same on screen and on paper.
struct AgendaItem {
    AgendaItemId id;
    MeetingId meeting;
    int seq = 0;
    AgendaKind kind = AgendaKind::support_case;
    std::string title;  ///< empty: made from kind and case
    std::optional<CaseId> support_case;
    std::optional<ReviewTiming> timing;
    std::optional<PlanId> plan;  ///< the plan that is discussed
    int minutes = 0;             ///< planned
    std::optional<AgencyId> presenter;
    std::string paper;  ///< 資料番号
    std::optional<text::DateTime> started_at;
    std::optional<text::DateTime> finished_at;
    bool with_person = false;                      ///< 本人同席 (R18)
    std::optional<text::DateTime> person_left_at;  ///< when the 本人 left before the item's end
    static constexpr auto table = "agenda_item";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("seq", self.seq);
        visit("kind", self.kind);
        visit("title", self.title);
        visit("support_case", self.support_case);
        visit("timing", self.timing);
        visit("plan", self.plan);
        visit("minutes", self.minutes);
        visit("presenter", self.presenter);
        visit("paper", self.paper);
        visit("started_at", self.started_at);
        visit("finished_at", self.finished_at);
        visit("with_person", self.with_person);
        visit("person_left_at", self.person_left_at);
    }
    bool operator==(const AgendaItem&) const = default;
};

/// 案内した機関 per case (R26). A case without any invites all.
struct Invitation {
    AgendaItemId item;
    AgencyId agency;
    static constexpr auto table = "invitation";
    static constexpr int key_fields = 2;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("agency", self.agency);
    }
    bool operator==(const Invitation&) const = default;
};

/// 出欠 of one person at one meeting, with post and name as they were that day (R20)
struct Attendance {
    MeetingId meeting;
    PersonId person;
    AgencyId agency;
    std::string post;
    std::string name;
    Presence presence = Presence::expected;
    std::optional<text::DateTime> arrived_at;  ///< where later than the opening
    std::optional<text::DateTime> left_at;     ///< where earlier than the end
    std::optional<PersonId> told_by;           ///< who tells the absent
    std::optional<text::DateTime> secrecy_at;  ///< 守秘を確認した時刻
    std::optional<text::Date> told_on;         ///< 欠席: when it was told
    static constexpr auto table = "attendance";
    static constexpr int key_fields = 2;
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("person", self.person);
        visit("agency", self.agency);
        visit("post", self.post);
        visit(naming("name"), self.name);
        visit("presence", self.presence);
        visit("arrived_at", self.arrived_at);
        visit("left_at", self.left_at);
        visit("told_by", self.told_by);
        visit("secrecy_at", self.secrecy_at);
        visit("told_on", self.told_on);
    }
    bool operator==(const Attendance&) const = default;
};

/// The settings as they were when the meeting was opened: its papers and rules keep them.
struct SettingsInForce {
    MeetingId meeting;
    std::string town;
    std::string document_number;
    std::string retention;
    std::string seal_title;
    std::string seal_boxes;
    std::string expected;
    std::string protection_contact;
    std::string lowered;  ///< numbers of the rules that only show, parted by spaces
    static constexpr auto table = "settings_in_force";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("town", self.town);
        visit("document_number", self.document_number);
        visit("retention", self.retention);
        visit("seal_title", self.seal_title);
        visit("seal_boxes", self.seal_boxes);
        visit("expected", self.expected);
        visit("protection_contact", self.protection_contact);
        visit("lowered", self.lowered);
    }
    bool operator==(const SettingsInForce&) const = default;
};

/// The agencies as they were called when the meeting was opened: a later new name does not change its papers.
struct AgencyName {
    MeetingId meeting;
    AgencyId agency;
    std::string name;
    std::string short_name;
    AgencyCategory category = AgencyCategory::related;
    static constexpr auto table = "agency_name";
    static constexpr int key_fields = 2;
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("agency", self.agency);
        visit(naming("name"), self.name);
        visit(naming("short_name"), self.short_name);
        visit("category", self.category);
    }
    bool operator==(const AgencyName&) const = default;
};

/// 異論・除斥, or that somebody who is not invited left the room for this case (R22, R26)
struct Stance {
    AgendaItemId item;
    PersonId person;
    StanceKind kind = StanceKind::dissent;
    std::string text;
    static constexpr auto table = "stance";
    static constexpr int key_fields = 2;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("person", self.person);
        visit("kind", self.kind);
        visit("text", self.text);
    }
    bool operator==(const Stance&) const = default;
};

}  // namespace kasane::domain

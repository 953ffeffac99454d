#include "view_model/meeting/pages.hpp"

#include <algorithm>

#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"
#include "domain/rules/settings.hpp"
#include "view_model/screen/plain_words.hpp"

namespace kasane::view {
namespace {

using domain::AgendaItem;
using domain::AgendaKind;
using domain::Record;

Page page_kind(const AgendaItem& item) {
    switch (item.kind) {
        case AgendaKind::opening:
            return Page::opening;
        case AgendaKind::closing:
            return Page::closing;
        default:
            return Page::agenda_item;
    }
}

std::vector<Place> pages_of_item(const Record& record, const AgendaItem& item) {
    const auto* meeting = record.find<domain::Meeting>(item.meeting);
    Place place;
    place.page = page_kind(item);
    place.sitting = meeting == nullptr ? domain::SittingId{} : meeting->sitting;
    place.meeting = item.meeting;
    place.item = item.id;
    std::vector<Place> pages;
    if (item.kind == AgendaKind::support_case) {
        for (const auto step : domain::steps_of(record, item)) {
            place.step = step;
            pages.push_back(place);
        }
    }
    if (pages.empty()) pages.push_back(place);
    return pages;
}

bool has_page(const std::vector<Place>& pages, Page page) {
    return std::any_of(pages.begin(), pages.end(), [&](const Place& place) { return place.page == page; });
}

using At = std::vector<Place>::const_iterator;

/// The page itself; else the first page of its item (a step may have gone), else one of its kind.
At find_page(const std::vector<Place>& pages, const Place& place) {
    const auto exact = std::find(pages.begin(), pages.end(), place);
    if (exact != pages.end()) return exact;
    const auto same_item = std::find_if(pages.begin(), pages.end(), [&](const Place& page) {
        return page.item == place.item && page.page == place.page;
    });
    if (same_item != pages.end()) return same_item;
    return std::find_if(pages.begin(), pages.end(), [&](const Place& page) {
        return place.page != Page::agenda_item && page.page == place.page;
    });
}

}  // namespace

Place place_of(const domain::Meeting& meeting, Page page) {
    Place place;
    place.page = page;
    place.sitting = meeting.sitting;
    place.meeting = meeting.id;
    return place;
}

std::vector<Place> pages_of(const Record& record, domain::MeetingId meeting_id) {
    const auto* meeting = record.find<domain::Meeting>(meeting_id);
    if (meeting == nullptr) return {};
    std::vector<Place> pages;
    for (const auto& item : domain::agenda_of(record, meeting_id)) {
        const auto more = pages_of_item(record, item);
        pages.insert(pages.end(), more.begin(), more.end());
    }
    if (!has_page(pages, Page::opening)) pages.insert(pages.begin(), place_of(*meeting, Page::opening));
    if (!has_page(pages, Page::closing)) pages.push_back(place_of(*meeting, Page::closing));
    return pages;
}

std::optional<Place> page_before(const Record& record, const Place& place) {
    const auto pages = pages_of(record, place.meeting);
    const auto at = find_page(pages, place);
    if (at == pages.begin() || at == pages.end()) return {};
    return *std::prev(at);
}

std::optional<Place> page_after(const Record& record, const Place& place) {
    const auto pages = pages_of(record, place.meeting);
    const auto at = find_page(pages, place);
    if (at == pages.end() || std::next(at) == pages.end()) return {};
    return *std::next(at);
}

Place first_page_of(const Record& record, const AgendaItem& item) {
    return pages_of_item(record, item).front();
}

std::optional<Place> page_after_item(const Record& record, domain::AgendaItemId item_id) {
    const auto* item = record.find<AgendaItem>(item_id);
    if (item == nullptr) return {};
    return page_after(record, pages_of_item(record, *item).back());
}

std::optional<domain::Command> begins(const Record& record, const Place& place) {
    const auto* item = record.find<AgendaItem>(place.item);
    const auto* meeting = record.find<domain::Meeting>(place.meeting);
    if (item == nullptr || meeting == nullptr || meeting->state != domain::MeetingState::open) return {};
    if (item->started_at || item->kind == AgendaKind::opening) return {};
    return domain::Command{domain::StartItem{item->id}};
}

Action turn_to(const Record& record, const Place& place) {
    if (const auto start = begins(record, place)) return Do{*start, place};
    return Goto{place};
}

std::string page_name(const Record& record, const Place& place, const Place& from) {
    const auto* item = record.find<AgendaItem>(place.item);
    if (place.page == Page::opening) return "出欠の確認";
    if (item == nullptr) return place.page == Page::closing ? "次回・閉会" : "次";
    if (item->kind == AgendaKind::topic) return "議題" + std::to_string(item->seq);
    if (item->kind != AgendaKind::support_case) return std::string(domain::label(item->kind));
    if (place.item == from.item) return step_title(place.step, item->with_person && !item->finished_at);
    return "議題" + std::to_string(item->seq);
}

bool cases_may_show(const Record& record, domain::MeetingId meeting_id) {
    const auto* meeting = record.find<domain::Meeting>(meeting_id);
    return meeting != nullptr && meeting->secrecy_at && domain::unconfirmed(record, meeting_id).empty();
}

const AgendaItem* item_with_person(const Record& record, domain::MeetingId meeting) {
    for (const auto& [key, item] : record.rows<AgendaItem>())
        if (item.meeting == meeting && item.with_person && item.started_at && !item.finished_at) return &item;
    return nullptr;
}

bool room_must_clear(const KioskState& state, const Record& record, const AgendaItem& item) {
    const auto* meeting = record.find<domain::Meeting>(item.meeting);
    if (meeting == nullptr || meeting->state != domain::MeetingState::open) return false;
    if (domain::level_in(record, meeting, domain::R26) != domain::RuleLevel::warn) return false;
    if (!item.started_at) return !domain::uninvited_in_room(record, item).empty();
    return state.room_asked_for == item.id && !domain::not_invited_here(record, item).empty();
}

Place place_to_resume(const Record& record, const domain::Meeting& meeting) {
    if (meeting.state == domain::MeetingState::planned) return place_of(meeting, Page::standby);
    if (meeting.state == domain::MeetingState::closed) return place_of(meeting, Page::papers);
    const AgendaItem* latest = nullptr;
    const auto agenda = domain::agenda_of(record, meeting.id);
    for (const auto& item : agenda) {
        const bool begun = item.started_at && item.kind != AgendaKind::opening;
        if (begun && (latest == nullptr || *item.started_at >= *latest->started_at)) latest = &item;
    }
    if (latest == nullptr) return pages_of(record, meeting.id).front();
    if (!latest->finished_at) return first_page_of(record, *latest);
    const auto next = page_after_item(record, latest->id);
    return next ? *next : pages_of(record, meeting.id).back();
}

const domain::Meeting* next_block(const domain::Record& record, const domain::Meeting& meeting) {
    const domain::Meeting* next = nullptr;
    for (const auto& [key, row] : record.rows<domain::Meeting>()) {
        const bool later = row.sitting == meeting.sitting && row.block > meeting.block;
        if (later && row.state != domain::MeetingState::closed &&
            (next == nullptr || row.block < next->block))
            next = &row;
    }
    return next;
}

Place resume_place(const std::optional<Place>& left_at, const Record& record,
                   const domain::Meeting& meeting) {
    if (!left_at || left_at->meeting != meeting.id || meeting.state != domain::MeetingState::open)
        return place_to_resume(record, meeting);
    const auto* item = record.find<domain::AgendaItem>(left_at->item);
    if (left_at->page == Page::closing) return *left_at;
    if (left_at->page != Page::agenda_item || item == nullptr) return place_to_resume(record, meeting);
    return item->finished_at ? place_to_resume(record, meeting) : *left_at;
}

}  // namespace kasane::view

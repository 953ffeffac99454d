// Every screen of the sample sitting and of the office's work around it.
#include <string>
#include <vector>

#include "domain/commands/decide.hpp"
#include "domain/queries/query.hpp"
#include "domain/rules/proposal.hpp"
#include "samples/play.hpp"
#include "screens/slides.hpp"
#include "view_model/kiosk/kiosk.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/office/office_page.hpp"

namespace kasane::screens {
namespace {

constexpr text::DateTime at(int hour, int minute) {
    return {samples::sitting_day, hour, minute, 0};
}

Sight screen_at(const domain::Record& record, const view::Place& place, text::DateTime now) {
    view::KioskState state;
    state.place = place;
    return {std::move(state), record, now};
}

/// The first pressable thing on the screen that opens a form of this kind, opened.
Sight form_above(const domain::Record& record, const view::Place& place, view::Form form,
                 text::DateTime now) {
    view::KioskState state;
    state.place = place;
    form.meeting = place.meeting;
    form.item = place.item;
    state.form = std::move(form);
    return {std::move(state), record, now};
}

std::string name_of(const domain::Record& record, const view::Place& place) {
    const auto* item = record.find<domain::AgendaItem>(place.item);
    const auto* meeting = record.find<domain::Meeting>(place.meeting);
    const auto block = std::to_string(meeting->block);
    if (item == nullptr) return block + "-page";
    const auto seq = std::to_string(item->seq);
    return block + "-" + (seq.size() < 2 ? "0" : "") + seq +
           (item->support_case ? "-" + std::string(domain::code(place.step)) : "");
}

/// Pictures of all pages of the item that a line is about to finish.
void add_pages(std::vector<Slide>& slides, const domain::Record& record, const domain::AgendaItem& item,
               text::DateTime now) {
    for (const auto& place : view::pages_of(record, item.meeting))
        if (place.item == item.id) slides.push_back({name_of(record, place), screen_at(record, place, now)});
}

view::Place page(const domain::Meeting& meeting, view::Page page) {
    return {page, meeting.sitting, meeting.id, {}, {}};
}

/// Screens about the open plan that stand above the page: forms and questions.
void add_forms(std::vector<Slide>& slides, const domain::Record& record, const domain::AgendaItem& item,
               text::DateTime now) {
    const view::Place roles{view::Page::agenda_item, record.find<domain::Meeting>(item.meeting)->sitting,
                            item.meeting, item.id, domain::Step::roles};
    const auto items = domain::items_of(record, *item.plan);
    view::Form due;
    due.kind = view::FormKind::due;
    due.plan = *item.plan;
    due.support_item = items.back().id;
    slides.push_back({"form-due", form_above(record, roles, due, now)});
    view::Form judgement;
    judgement.kind = view::FormKind::condition;
    auto place = roles;
    place.step = domain::Step::judgement;
    slides.push_back({"form-condition", form_above(record, place, judgement, now)});
    view::Form warning;
    warning.kind = view::FormKind::warning;
    warning.rule = domain::R09;
    warning.message = "議題4 R7-017の支援内容5に担当（◎）と期限がありません。";
    warning.remedy = "担当と期限を決めるか、担い手なしとして地域課題にしてください。";
    slides.push_back({"form-warning", form_above(record, place, warning, now)});
}

const domain::AgendaItem* finished_by(const domain::Record& record, const domain::Request& request) {
    const auto* finish = std::get_if<domain::FinishItem>(&request.command);
    return finish == nullptr ? nullptr : record.find<domain::AgendaItem>(finish->item);
}

std::vector<Slide> slides_of_sitting() {
    std::vector<Slide> slides;
    auto record = samples::town();
    const auto sitting = samples::sitting_on(record, samples::sitting_day);
    slides.push_back({"home", screen_at(record, {}, at(13, 10))});
    slides.push_back(
        {"standby", screen_at(record, page(domain::meetings_of(record, sitting).front(), view::Page::standby),
                              at(13, 26))});
    for (const auto& line : samples::sitting_lines()) {
        const auto request = samples::request_of(record, sitting, line);
        if (const auto* open = std::get_if<domain::OpenMeeting>(&request.command)) {
            const auto& meeting = *record.find<domain::Meeting>(open->meeting);
            const auto block = std::to_string(meeting.block);
            slides.push_back(
                {block + "-opening", screen_at(record, page(meeting, view::Page::opening), request.at)});
        }
        if (const auto* item = finished_by(record, request)) {
            add_pages(slides, record, *item, request.at);
            if (item->timing == domain::ReviewTiming::new_plan && item->seq == 4)
                add_forms(slides, record, *item, request.at);
        }
        if (const auto* close = std::get_if<domain::CloseMeeting>(&request.command)) {
            const auto& meeting = *record.find<domain::Meeting>(close->meeting);
            for (const auto& item : domain::agenda_of(record, meeting.id))
                if (!item.support_case && item.kind != domain::AgendaKind::opening)
                    add_pages(slides, record, item, request.at);
            slides.push_back({std::to_string(meeting.block) + "-closing",
                              screen_at(record, page(meeting, view::Page::closing), request.at)});
        }
        samples::play(record, sitting, line);
        if (const auto* close = std::get_if<domain::CloseMeeting>(&request.command)) {
            const auto& meeting = *record.find<domain::Meeting>(close->meeting);
            slides.push_back({std::to_string(meeting.block) + "-papers",
                              screen_at(record, page(meeting, view::Page::papers), request.at)});
        }
    }
    slides.push_back({"home-after", screen_at(record, {}, at(15, 45))});
    return slides;
}

void run(domain::Record& record, const domain::Command& command, text::DateTime now) {
    const auto decision = domain::decide(record, {command, now, "事務局", ""});
    if (const auto* accepted = std::get_if<domain::Accepted>(&decision))
        domain::apply(record, accepted->event);
}

view::Place office(view::Page page) {
    view::Place place;
    place.page = page;
    return place;
}

/// The office's screens on the morning after: February's sitting is made from January's.
std::vector<Slide> slides_of_office() {
    auto record = samples::town_after_sitting();
    const text::DateTime now{{2026, 1, 23}, 9, 10, 0};
    std::vector<Slide> slides;
    view::Form form;
    form.kind = view::FormKind::make_sitting;
    slides.push_back({"office-make", form_above(record, {}, form, now)});
    const auto held = domain::meetings_of(record, samples::sitting_on(record, samples::sitting_day)).front();
    slides.push_back({"minutes", screen_at(record, page(held, view::Page::minutes), now)});
    const text::Date day{2026, 3, 5};
    run(record,
        domain::MakeSitting{day, "市役所 3階 第2会議室", samples::sitting_on(record, samples::sitting_day)},
        now);
    const auto sitting = samples::sitting_on(record, day);
    auto place = view::builder_place(record, sitting);
    slides.push_back({"builder-empty", screen_at(record, place, now)});
    const auto proposed = domain::propose(record, day);
    for (std::size_t at = 0; at + 2 < proposed.size(); ++at)
        run(record,
            domain::PutOnAgenda{.meeting = place.meeting,
                                .support_case = proposed[at].support_case,
                                .timing = proposed[at].timing,
                                .minutes = proposed[at].minutes,
                                .presenter = proposed[at].presenter},
            now);
    slides.push_back({"builder", screen_at(record, place, now)});
    for (const auto& item : domain::agenda_of(record, place.meeting))
        if (item.support_case) place.item = item.id;
    slides.push_back({"builder-chosen", screen_at(record, place, now)});
    using Named = std::pair<view::FormKind, std::string>;
    for (const auto& [kind, name] : {Named{view::FormKind::people, "people"},
                                     {view::FormKind::set_item, "item"},
                                     {view::FormKind::put_case, "case"},
                                     {view::FormKind::sitting_changes, "changes"},
                                     {view::FormKind::add_block, "block"}}) {
        form.kind = kind;
        form.sitting = sitting;
        slides.push_back({"builder-" + name, form_above(record, place, form, now)});
    }
    slides.push_back({"follow-up", screen_at(record, office(view::Page::follow_up), now)});
    slides.push_back({"cases", screen_at(record, office(view::Page::cases), now)});
    slides.push_back({"settings", screen_at(record, office(view::Page::settings), now)});
    const auto first = record.rows<domain::Case>().begin()->second.id;
    slides.push_back({"case-file", screen_at(record, view::case_place(first), now)});
    form = {};
    form.kind = view::FormKind::edit_case;
    form.support_case = first;
    slides.push_back({"case-form", form_above(record, view::case_place(first), form, now)});
    form.kind = view::FormKind::consent;
    form.member = domain::members_of(record, first).front().id;
    slides.push_back({"case-form-consent", form_above(record, view::case_place(first), form, now)});
    return slides;
}

}  // namespace

view::Screen Sight::screen() const {
    return view::screen_of(state, record, {record}, now);
}

std::vector<Slide> all_slides() {
    auto slides = slides_of_sitting();
    for (auto& slide : slides_of_february()) slides.push_back(std::move(slide));
    for (auto& slide : slides_of_office()) slides.push_back(std::move(slide));
    for (auto& slide : slides_of_papers()) slides.push_back(std::move(slide));
    for (auto& slide : slides_of_first_start()) slides.push_back(std::move(slide));
    for (auto& slide : slides_of_states()) slides.push_back(std::move(slide));
    for (auto& slide : slides_of_guide()) slides.push_back(std::move(slide));
    for (auto& slide : slides_of_forms(slides)) slides.push_back(std::move(slide));
    return slides;
}

}  // namespace kasane::screens

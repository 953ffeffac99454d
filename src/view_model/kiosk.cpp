#include "view_model/kiosk.hpp"

#include <algorithm>

#include "domain/query.hpp"
#include "view_model/agenda_parts.hpp"
#include "view_model/help.hpp"
#include "view_model/lock.hpp"
#include "view_model/nodes.hpp"
#include "view_model/office.hpp"
#include "view_model/paper.hpp"
#include "view_model/parts.hpp"
#include "view_model/screens.hpp"

namespace kasane::view {
namespace {

using domain::Record;

/// A step that the case no longer has gives way to the one after it.
Place settled(const Record& record, Place place) {
    const auto* item = record.find<domain::AgendaItem>(place.item);
    if (place.page != Page::agenda_item || item == nullptr) return place;
    const auto steps = domain::steps_of(record, *item);
    const auto has = [&](domain::Step step) {
        return std::find(steps.begin(), steps.end(), step) != steps.end();
    };
    if (steps.empty() || has(place.step)) return place;
    const auto next =
        std::find_if(steps.begin(), steps.end(), [&](domain::Step step) { return step > place.step; });
    place.step = next == steps.end() ? steps.back() : *next;
    return place;
}

Screen page_screen(const KioskState& state, const Record& record, const domain::Meeting& meeting,
                   text::DateTime now) {
    const auto* item = record.find<domain::AgendaItem>(state.place.item);
    const Scope scope{state, record, meeting, item, now};
    const auto* own = item_with_person(record, meeting.id);
    const bool other = state.place.page != Page::standby && state.place.page != Page::opening &&
                       own != nullptr && state.place.item != own->id;
    if (other) return person_in_room_screen(scope, *own);
    switch (state.place.page) {
        case Page::standby:
            return standby_screen(scope);
        case Page::opening:
            return opening_screen(scope);
        case Page::agenda_item:
            if (item != nullptr) return agenda_screen(scope);
            return opening_screen(scope);
        case Page::closing:
            return closing_screen(scope);
        case Page::paper:
            return paper_screen(scope);
        default:
            break;
    }
    return papers_screen(scope);
}

Dialog dialog_of(const KioskState& state, const Record& record, const Screen& screen, text::Date today) {
    const auto& form = *state.form;
    if (is_paper_form(form.kind)) return paper_form_dialog(form, state);
    if (is_question(form.kind)) return question_dialog(form, record, screen);
    if (is_office_form(form.kind)) return office_form_dialog(form, record, today);
    if (is_case_form(form.kind)) return case_form_dialog(form, record, today);
    return sitting_form_dialog(form, record, today);
}

/// What was refused is said inside the form, where it is looked at.
void say_in_dialog(Dialog& dialog, const Banner& banner) {
    if (banner.tone != Tone::ng) return;
    dialog.body.push_back(node::text(banner.text, TextStyle::small, banner.tone));
    if (!banner.remedy.empty()) dialog.body.push_back(node::label(banner.remedy));
}

/// The button that leads back says which key does the same.
void name_escape(Dialog& dialog) {
    for (auto& button : dialog.buttons)
        if (button.press.key == dialog.cancel.key && button.hint.empty()) button.hint = "Esc";
}

/// Texts that were sent off and not recorded stand in their fields again.
void put_back(std::vector<Node>& nodes, const Form& form) {
    for (auto& part : nodes) {
        if (auto* field = std::get_if<Field>(&part.content)) {
            const auto typed = form.typed.find(field->key);
            if (typed != form.typed.end() && !field->secret) field->initial = typed->second;
        } else if (auto* card = std::get_if<Card>(&part.content)) {
            put_back(card->children, form);
        } else if (auto* columns = std::get_if<Columns>(&part.content)) {
            put_back(columns->children, form);
        } else if (auto* stack = std::get_if<Stack>(&part.content)) {
            put_back(stack->children, form);
        }
    }
}

std::vector<HotKey> hiding_keys() {
    return {{'b', Blank{}}, {'.', Blank{}}};
}

/// What becomes of the room's view, on every page of a meeting.
void add_room_keys(Screen& screen, const Projection& projection) {
    for (const auto& key : hiding_keys()) screen.hot_keys.push_back(key);
    if (projection.two_screens) screen.hot_keys.push_back({'f', Freeze{}});
}

/// With one monitor the room sees what the chair works on: B hides it, and nothing is pressed unseen.
Screen hidden_screen(const KioskState& state, const Record& record, text::DateTime now) {
    auto screen = screen_of(room_page(state, record, now));
    screen.hot_keys = hiding_keys();
    screen.escape = Press{"escape", Blank{}, {}};
    screen.footer.help = "B か Esc で、また映します。記録は残っています。";
    return screen;
}

/// The guide above the page: what the room sees of it can be hidden, too.
Screen read_above(const KioskState& state, const domain::Meeting* meeting, bool office, text::DateTime now) {
    auto screen = guide_screen(*state.guide, office ? Mode::multi_layered : mode_of(*meeting), now);
    screen.banner = state.banner;
    if (!office) add_room_keys(screen, state.projection);
    return screen;
}

/// The room's view alone, after a monitor went away.
Screen cut_off_screen(const KioskState& state, const Record& record, text::DateTime now) {
    auto screen = screen_of(room_page(state, record, now));
    screen.key = "cut-off-" + screen.key;
    screen.escape = Press{"escape", Rejoin{}, {}};
    screen.footer.buttons = {node::primary("この画面で続ける", "go-on", Rejoin{}, "Enter")};
    screen.initial_focus = "go-on";
    screen.banner = Banner{Tone::warn, "もう一つの画面とのつながりが切れました。",
                           "つなぎ直すと、元のとおりに分かれます。入力したものは残っています。"};
    return screen;
}

}  // namespace

domain::ShownAs shown_as(const KioskState& state) {
    return state.projection.names ? domain::ShownAs::name : domain::ShownAs::calling_name;
}

Screen meeting_page(const KioskState& state, const Record& record, const domain::Meeting& meeting,
                    text::DateTime now) {
    auto shown = state;
    shown.place = settled(record, state.place);
    return page_screen(shown, record, meeting, now);
}

KioskState with_screens(const KioskState& state, bool two) {
    auto next = state;
    auto& projection = next.projection;
    const bool lost = projection.two_screens && !two;
    projection.two_screens = two;
    projection.names = false;
    if (two) projection.cut_off = false;
    if (!lost) return next;
    projection.frozen.reset();
    projection.cut_off = true;
    close_original(next);
    return next;
}

Screen screen_of(const KioskState& state, const Record& record, const Overview& overview,
                 text::DateTime now) {
    if (state.lock) return lock_screen(*state.lock, now);
    const auto* meeting = record.find<domain::Meeting>(state.place.meeting);
    const bool office = is_office(state.place.page) || meeting == nullptr;
    const auto& projection = state.projection;
    if (projection.cut_off) return cut_off_screen(state, record, now);
    if (projection.blank && !projection.two_screens && !office) return hidden_screen(state, record, now);
    if (state.guide) return read_above(state, meeting, office, now);
    auto shown = state;
    if (!office) shown.place = settled(record, state.place);
    auto screen = office ? office_screen(shown, overview, now) : page_screen(shown, record, *meeting, now);
    // Between two items the 本人 may still be there: nothing of the meeting stands on the standby screen.
    const bool calm = shown.place.page == Page::standby && state.banner && state.banner->tone == Tone::warn;
    if (!calm) screen.banner = state.banner;
    Form help;
    help.meeting = shown.place.meeting;
    help.item = shown.place.item;
    screen.help = Press{"help", OpenForm{help}, {}};
    if (!office) add_room_keys(screen, projection);
    if (!state.form) return screen;
    screen.dialog = dialog_of(state, office ? overview.record : record, screen, now.date);
    put_back(screen.dialog->body, *state.form);
    name_escape(*screen.dialog);
    if (state.banner) say_in_dialog(*screen.dialog, *state.banner);
    if (!office) screen.dialog->hot_keys = hiding_keys();
    if (state.form->kind != FormKind::help) add_form_keys(*screen.dialog, *state.form);
    return screen;
}

KioskState started(const std::optional<Place>& saved, const Overview& overview) {
    KioskState state;
    const auto& meetings = overview.record.rows<domain::Meeting>();
    const auto open = std::find_if(meetings.begin(), meetings.end(), [](const auto& entry) {
        return entry.second.state == domain::MeetingState::open;
    });
    if (open == meetings.end()) {
        if (!is_set_up(overview.record)) state.place.page = Page::setup;
        return state;
    }
    const auto& meeting = open->second;
    const auto place = settled(overview.record, resume_place(saved, overview.record, meeting));
    state.left_at = place;
    // The room may still sit before the projector: nothing of the office's screen until somebody asks for it.
    state.place = place_of(meeting, Page::standby);
    Form question;
    question.kind = FormKind::resume;
    question.meeting = meeting.id;
    question.item = place.item;
    question.then = place;
    state.form = question;
    return state;
}

}  // namespace kasane::view

#include "view_model/kiosk/kiosk.hpp"

#include <algorithm>

#include "domain/queries/query.hpp"
#include "view_model/kiosk/forms.hpp"
#include "view_model/kiosk/help.hpp"
#include "view_model/kiosk/lock_page.hpp"
#include "view_model/kiosk/meeting_page.hpp"
#include "view_model/kiosk/page_table.hpp"
#include "view_model/kiosk/room_view.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/office/office_pages.hpp"
#include "view_model/office/setup_page.hpp"
#include "view_model/papers/paper.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::Record;

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

/// The home screen where the page is none of the office's: its meeting is gone.
Screen office_screen(const KioskState& state, const Overview& overview, text::DateTime now) {
    const Desk desk{state, overview.record, overview.notes, now};
    return is_office(state.place.page) ? page_spec(state.place.page).of_office(desk) : home_screen(desk);
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
    screen.footer.help = "Enter か Esc で、この画面で続けます。";
    screen.banner = Banner{Tone::warn, "もう一つの画面とのつながりが切れました。",
                           "つなぎ直すと、元のとおりに分かれます。入力したものは残っています。"};
    return screen;
}

}  // namespace

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
    auto screen = office ? office_screen(state, overview, now) : meeting_page(state, record, *meeting, now);
    // Between two items the 本人 may still be there: nothing of the meeting stands on the standby screen.
    const bool calm = state.place.page == Page::standby && state.banner && state.banner->tone == Tone::warn;
    if (!calm) screen.banner = state.banner;
    Form help{.meeting = state.place.meeting, .item = state.place.item};
    screen.help = Press{"help", OpenForm{help}, {}};
    if (!office) add_room_keys(screen, projection);
    if (!state.form) return screen;
    screen.dialog = form_dialog(state, office ? overview.record : record, screen, now.date);
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
    Form question{.kind = FormKind::resume, .meeting = meeting.id, .item = place.item, .then = place};
    state.form = question;
    return state;
}

}  // namespace kasane::view

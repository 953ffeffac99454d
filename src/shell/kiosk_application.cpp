#include "shell/kiosk_application.hpp"

#include <algorithm>

#include "document/paper_forms.hpp"
#include "domain/rules/settings.hpp"
#include "service/minutes_archive.hpp"
#include "shell/kiosk_files.hpp"
#include "shell/kiosk_guide.hpp"
#include "shell/kiosk_place.hpp"
#include "text/problem.hpp"
#include "view_model/kiosk/kiosk.hpp"
#include "view_model/kiosk/page_table.hpp"
#include "view_model/kiosk/reaction.hpp"
#include "view_model/office/setup_page.hpp"

namespace kasane::shell {

namespace {

/// What waits for the first frame.
constexpr double soon = 0.1;  // seconds

/// Whether a meeting is open that is not of this sitting.
bool has_open_meeting(const domain::Record& record, domain::SittingId but) {
    const auto& meetings = record.rows<domain::Meeting>();
    return std::any_of(meetings.begin(), meetings.end(), [&](const auto& entry) {
        return entry.second.state == domain::MeetingState::open && entry.second.sitting != but;
    });
}

/// As the program starts.
Presence presence_in(const domain::Record& record) {
    return {KioskClock::uptime(), domain::town_of(record).idle_minutes, has_open_meeting(record, {})};
}

}  // namespace

KioskApplication::KioskApplication(store::Store& store, KioskClock clock, domain::Record everything)
    : store_(&store),
      clock_(clock),
      backup_(store),
      overview_{std::move(everything)},
      lock_(store, presence_in(overview_.record)) {
    state_ = view::started(saved_place(store, overview_.record), overview_);
    show_lock();
    for (const auto& [key, version] : service::all_destroyed_versions(store, overview_.record))
        state_.destroyed.emplace(key, document::destruction_text(version));
    for (const auto& form : document::paper_forms())
        state_.templates.push_back({std::string(form.file), std::string(form.name)});
    settle();
}

bool KioskApplication::in_meeting() const {
    // The overview does not follow what is recorded in the sitting on the screen.
    const auto own = session_ ? session_->sitting() : domain::SittingId{};
    return (session_ && has_open_meeting(session_->record(), {})) || has_open_meeting(overview_.record, own);
}

Presence KioskApplication::presence() const {
    return {KioskClock::uptime(), domain::town_of(record()).idle_minutes, in_meeting()};
}

void KioskApplication::show_lock() {
    state_.lock = lock_.shown(KioskClock::uptime());
    state_.has_pin = lock_.has_pin();
}

bool KioskApplication::touched() {
    const bool taken = lock_.touched(presence());
    show_lock();
    return taken;
}

void KioskApplication::change_pin(const view::PinChange& change) {
    const auto refused = lock_.change_pin(change, state_.operator_name, clock_.now(), KioskClock::uptime());
    show_lock();
    state_ = refused ? view::pin_changed(state_, refused->field, refused->message)
                     : view::pin_changed(state_, {}, {});
}

void KioskApplication::only_reads(const store::Problem& because) {
    state_.form.reset();
    state_.banner = view::Banner{view::Tone::warn, because.what + "見るだけで開いています。", because.remedy};
}

const domain::Record& KioskApplication::record() const {
    return session_ ? session_->record() : overview_.record;
}

void KioskApplication::begin(ui::ScreenState& state) {
    const auto saved = saved_place(*store_, overview_.record);
    if (!saved) return;
    auto loaded = store_->load_drafts(saved->sitting);
    if (auto* drafts = std::get_if<std::map<std::string, std::string>>(&loaded)) drafts_ = std::move(*drafts);
    state.restore(drafts_);
}

/// The chair's own notes go to the disk as they are typed. A field that nobody touched here may hold what
/// stood there before the note was written at the other window.
void KioskApplication::keep_private_note(const ui::ScreenState& state) {
    const auto item = state_.place.item;
    const auto* field = state.find(view::private_note_key(item));
    if (field == nullptr || item.value == 0) return;
    const auto& text = field->edit.text();
    if (text == field->initial) return;
    const auto kept = overview_.notes.find(item);
    if (text == (kept == overview_.notes.end() ? std::string() : kept->second)) return;
    if (const auto problem = store_->save_private_note(item, text))
        return tell({problem->what, problem->remedy});
    overview_.notes[item] = text;
}

/// A draft that cannot be kept costs only what was not recorded yet; recording it will tell of the disk.
void KioskApplication::typed(const ui::ScreenState& state) {
    // What was typed waits at the other window until somebody goes on.
    if (state_.projection.cut_off) return;
    keep_private_note(state);
    auto drafts = state.drafts();
    std::erase_if(drafts, [](const auto& draft) { return view::is_private_note(draft.first); });
    const auto sitting = session_ ? session_->sitting() : domain::SittingId{};
    if (sitting.value == 0 || drafts == drafts_) return;
    for (const auto& [key, text] : drafts_)
        if (!drafts.contains(key)) store_->clear_draft(sitting, key);
    for (const auto& [key, text] : drafts)
        if (!drafts_.contains(key) || drafts_.at(key) != text) store_->save_draft(sitting, key, text);
    drafts_ = drafts;
}

void KioskApplication::prepare() {
    follow();
    // The first frame does not wait for the disk.
    if (was_shown_) back_up(false);
    was_shown_ = true;
    lock_.look(presence());
    show_lock();
    // The standby screen stays calm, and what the last press led to is said first.
    if (notices_.empty() || state_.banner || state_.place.page == view::Page::standby) return;
    state_.banner = notices_.front();
    notices_.pop_front();
}

view::Screen KioskApplication::screen() {
    prepare();
    return view::screen_of(state_, record(), overview_, clock_.now());
}

view::Screens KioskApplication::screens(float aspect) {
    prepare();
    return view::screens_of({state_, record(), overview_, clock_.now(), aspect});
}

void KioskApplication::screens_changed(bool two) {
    state_ = view::with_screens(state_, two);
}

double KioskApplication::seconds_to_change() {
    if (state_.last_backup.empty() && store_->may_write()) return soon;
    return std::min<double>(60 - clock_.now().second, lock_.seconds_to_change(presence()));
}

void KioskApplication::pressed(const ui::Pressed& pressed, ui::ScreenState& screen_state) {
    auto next = view::react(state_, pressed.action, pressed.fields, record(), overview_, clock_.now());
    state_ = std::move(next.state);
    carry_out(next.effects, screen_state);
    settle();
}

void KioskApplication::carry_out(const view::Effects& effects, ui::ScreenState& screen_state) {
    if (effects.unlock) {
        lock_.open_with(*effects.unlock, KioskClock::uptime());
        show_lock();
        screen_state = {};
    }
    if (effects.pin) change_pin(*effects.pin);
    if (effects.open_folder && state_.chooser) state_.chooser = opened(*state_.chooser, *effects.open_folder);
    if (effects.read_guide && state_.guide) state_.guide = with_pages(*std::move(state_.guide));
    if (effects.read_files) read_files(*effects.read_files);
    if (effects.undo) undo();
    if (effects.command) {
        if (!submit(*effects.command, effects)) return;
        if (effects.followed_by) {
            view::Effects next;
            next.command = effects.followed_by;
            submit(*effects.followed_by, next);
        }
    }
    for (const auto& field : effects.clear_fields) screen_state.clear_field(field);
    move_in(screen_state, effects);
    swap_requested_ = swap_requested_ || effects.swap_screens;
    handle_papers(effects);
    if (effects.quit) close_requested();
}

/// Papers that are on their way to a printer get there first; one that does not keeps the window, which says
/// so.
bool KioskApplication::close_requested() {
    closing_ = true;
    if (!papers_.is_printing()) return true;
    state_.banner =
        view::Banner{view::Tone::warn, "プリンターに送っています。送り終わると、かさねを終わります。", {}};
    return false;
}

bool KioskApplication::look() {
    const bool changed = papers_.look(state_);
    if (papers_.take_print_failure()) closing_ = false;
    return changed;
}

void KioskApplication::move_in(ui::ScreenState& screen_state, const view::Effects& effects) {
    if (!effects.focus.empty()) screen_state.page.focus = effects.focus;
    if (!effects.insert) return;
    screen_state.insert(effects.insert->field, effects.insert->text);
    screen_state.page.focus = effects.insert->field;
}

bool KioskApplication::submit(const domain::Command& command, const view::Effects& effects) {
    if (!session_) return false;
    const auto submission = session_->submit({command, clock_.now(), state_.operator_name, effects.reason});
    if (const auto* problem = text::problem_in(submission)) {
        tell(*problem);
        return false;
    }
    if (const auto* refusal = std::get_if<domain::Refusal>(&submission)) {
        state_ = view::refused(state_, effects, *refusal);
        return false;
    }
    state_ = view::accepted(state_, effects, std::get<service::Recorded>(submission).accepted, record());
    refresh_overview();
    if (std::holds_alternative<domain::CloseMeeting>(command)) back_up(true);
    return true;
}

void KioskApplication::back_up(bool now) {
    const bool in_meeting = !view::is_office(state_.place.page);
    const auto uptime = KioskClock::uptime();
    const auto problem =
        now ? backup_.take(clock_.now(), uptime) : backup_.when_due(clock_.now(), uptime, in_meeting);
    state_.last_backup = backup_.shown();
    if (problem) tell(*problem);
}

void KioskApplication::follow() {
    if (store_->may_write()) return;
    const auto now = store_->version_of_others();
    const auto* version = std::get_if<std::int64_t>(&now);
    if (version != nullptr && followed_ == *version) return;
    auto loaded = store_->load_everything();
    if (version != nullptr && std::holds_alternative<domain::Record>(loaded)) followed_ = *version;
    if (auto* record = std::get_if<domain::Record>(&loaded)) overview_.record = std::move(*record);
    session_.reset();
    open_session();
}

void KioskApplication::undo() {
    if (!session_) return;
    const auto undone = session_->undo(state_.operator_name, clock_.now());
    if (const auto* problem = text::problem_in(undone)) return tell(*problem);
    if (const auto* refusal = std::get_if<domain::Refusal>(&undone)) {
        state_ = view::refused(state_, {}, *refusal);
        return;
    }
    const auto& text = std::get<std::optional<std::string>>(undone);
    refresh_overview();
    state_.banner = view::Banner{view::Tone::ok, text ? *text + "。" : "取り消すものがありません。", ""};
}

PaperSource KioskApplication::paper_source() const {
    return {*store_, record(), clock_.now()};
}

void KioskApplication::handle_papers(const view::Effects& effects) {
    if (effects.make_papers) {
        // From the home screen the sitting is not open yet; a paper is made from its own sitting only.
        open_session();
        if (session_) papers_.make(paper_source(), *effects.make_papers, state_);
    }
    if (effects.show_paper) papers_.show(paper_source(), *effects.show_paper, state_);
    if (effects.ask_printers) papers_.ask_printers(state_);
    if (effects.print) papers_.print(*effects.print, state_);
    if (effects.save) papers_.save(*effects.save, state_);
    if (effects.replace_saved) papers_.replace_saved(state_);
    if (effects.view_paper) papers_.view_elsewhere(state_);
}

/// Often enough that nobody waits for what is done.
std::optional<double> KioskApplication::seconds_to_look() {
    constexpr double often = 0.01;
    return papers_.is_busy() ? std::optional{often} : std::nullopt;
}

void KioskApplication::read_files(const view::FilesChosen& chosen) {
    const auto read = read_chosen(*store_, chosen, state_.operator_name, clock_.now());
    // What was read stands in the store, not in what this session holds.
    session_.reset();
    if (auto loaded = store_->load_everything(); std::holds_alternative<domain::Record>(loaded))
        overview_.record = std::get<domain::Record>(std::move(loaded));
    if (const auto* problem = text::problem_in(read)) return tell(*problem);
    if (state_.chooser) state_.place = state_.chooser->back;
    if (state_.place.page == view::Page::setup && view::is_set_up(overview_.record)) state_.place = {};
    state_.banner = view::Banner{view::Tone::ok, std::get<std::string>(read), {}};
}

void KioskApplication::settle() {
    open_session();
    save_place();
}

/// On the office's pages the whole store, read afresh whenever they are come to; else the page's sitting.
void KioskApplication::open_session() {
    const bool office = view::is_office(state_.place.page);
    const auto wanted = office ? domain::SittingId{} : state_.place.sitting;
    if (session_ && session_->sitting() == wanted) return;
    auto opened = service::SittingSession::open(*store_, office ? std::nullopt : std::optional{wanted});
    if (const auto* problem = text::problem_in(opened)) {
        state_.place = {};
        return tell(*problem);
    }
    session_.emplace(std::get<service::SittingSession>(std::move(opened)));
    if (auto notes = store_->load_private_notes(); std::holds_alternative<view::PrivateNotes>(notes))
        overview_.notes = std::get<view::PrivateNotes>(std::move(notes));
    refresh_overview();
}

/// A place that cannot be saved costs only the way back after a crash, so the meeting is not disturbed.
void KioskApplication::save_place() {
    const auto position = position_of(state_.place);
    if (state_.place == saved_ || !position) return;
    saved_ = state_.place;
    store_->save_position(state_.place.sitting, *position);
}

void KioskApplication::refresh_overview() {
    if (session_ && session_->sitting().value == 0) overview_.record = session_->record();
}

void KioskApplication::tell(const service::Problem& problem) {
    state_.banner = view::Banner{view::Tone::ng, problem.what, problem.remedy};
}

}  // namespace kasane::shell

#include "shell/kiosk_application.hpp"

#include "service/papers.hpp"
#include "shell/kiosk_place.hpp"

namespace kasane::shell {

KioskApplication::KioskApplication(store::Store& store, KioskClock clock, domain::Record everything)
    : store_(&store), clock_(clock), backup_(store), overview_{std::move(everything)} {
    state_ = view::started(saved_place(store, overview_.record), overview_);
    settle();
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

/// A draft that cannot be kept costs only what was not recorded yet; recording it will tell of the disk.
void KioskApplication::typed(const ui::ScreenState& state) {
    const auto drafts = state.drafts();
    const auto sitting = session_ ? session_->sitting() : domain::SittingId{};
    if (sitting.value == 0 || drafts == drafts_) return;
    for (const auto& [key, text] : drafts_)
        if (!drafts.contains(key)) store_->clear_draft(sitting, key);
    for (const auto& [key, text] : drafts)
        if (!drafts_.contains(key) || drafts_.at(key) != text) store_->save_draft(sitting, key, text);
    drafts_ = drafts;
}

view::Screen KioskApplication::screen() {
    follow();
    back_up(false);
    return view::screen_of(state_, record(), overview_, clock_.now());
}

double KioskApplication::seconds_to_change() {
    return 60 - clock_.now().second;
}

void KioskApplication::pressed(const ui::Pressed& pressed, ui::ScreenState& screen_state) {
    auto next = view::press(state_, pressed.action, pressed.fields, record(), overview_, clock_.now());
    state_ = std::move(next.state);
    carry_out(next.effects, screen_state);
    settle();
}

void KioskApplication::carry_out(const view::Effects& effects, ui::ScreenState& screen_state) {
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
    if (effects.make_papers) make_papers(*effects.make_papers);
    closing_ = closing_ || effects.quit;
}

bool KioskApplication::submit(const domain::Command& command, const view::Effects& effects) {
    if (!session_) return false;
    const auto submission = session_->submit({command, clock_.now(), state_.operator_name, effects.reason});
    if (const auto* problem = std::get_if<service::Problem>(&submission)) {
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
    const auto problem = now ? backup_.take(clock_.now()) : backup_.when_due(clock_.now(), in_meeting);
    state_.last_backup = backup_.shown();
    if (problem) tell(*problem);
}

void KioskApplication::follow() {
    if (store_->may_write()) return;
    auto loaded = store_->load_everything();
    if (auto* record = std::get_if<domain::Record>(&loaded)) overview_.record = std::move(*record);
    session_.reset();
    open_session();
}

void KioskApplication::undo() {
    if (!session_) return;
    const auto undone = session_->undo(state_.operator_name, clock_.now());
    if (const auto* problem = std::get_if<service::Problem>(&undone)) return tell(*problem);
    if (const auto* refusal = std::get_if<domain::Refusal>(&undone)) {
        state_ = view::refused(state_, {}, *refusal);
        return;
    }
    const auto& text = std::get<std::optional<std::string>>(undone);
    refresh_overview();
    state_.banner = view::Banner{view::Tone::ok, text ? *text + "。" : "取り消すものがありません。", ""};
}

void KioskApplication::make_papers(domain::MeetingId meeting) {
    // From the home screen the sitting is not open yet; a paper is made from its own sitting only.
    open_session();
    if (!session_) return;
    const auto folder = store_->path().parent_path() / "papers";
    auto written = service::write_papers(session_->record(), meeting, clock_.now(), folder);
    if (const auto* problem = std::get_if<service::Problem>(&written)) return tell(*problem);
    state_.papers.clear();
    for (const auto& paper : std::get<std::vector<service::WrittenPaper>>(written)) {
        state_.papers.push_back({paper.title, paper.path.string(), paper.pages});
        for (const auto& warning : paper.warnings)
            state_.banner = view::Banner{view::Tone::warn, warning, "紙を確かめてください。"};
    }
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
    if (const auto* problem = std::get_if<service::Problem>(&opened)) {
        state_.place = {};
        return tell(*problem);
    }
    session_.emplace(std::get<service::SittingSession>(std::move(opened)));
    refresh_overview();
}

/// A place that cannot be saved costs only the way back after a crash, so the meeting is not disturbed.
void KioskApplication::save_place() {
    if (state_.place == saved_ || view::is_office(state_.place.page)) return;
    saved_ = state_.place;
    store_->save_position(state_.place.sitting, position_of(state_.place));
}

void KioskApplication::refresh_overview() {
    if (session_ && session_->sitting().value == 0) overview_.record = session_->record();
}

void KioskApplication::tell(const service::Problem& problem) {
    state_.banner = view::Banner{view::Tone::ng, problem.what, problem.remedy};
}

}  // namespace kasane::shell

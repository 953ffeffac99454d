// What the window shows and records: presses become commands, commands reach the store.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "service/sitting_session.hpp"
#include "shell/kiosk_backup.hpp"
#include "shell/kiosk_clock.hpp"
#include "shell/kiosk_lock.hpp"
#include "shell/kiosk_papers.hpp"
#include "shell/window.hpp"
#include "store/store.hpp"
#include "view_model/screen/effects.hpp"

namespace kasane::shell {

class KioskApplication : public Application {
  public:
    KioskApplication(store::Store& store, KioskClock clock, domain::Record everything);

    /// Says that another process records, so that this window only shows.
    void only_reads(const store::Problem& because);

    void begin(ui::ScreenState& state) override;
    void typed(const ui::ScreenState& state) override;
    view::Screen screen() override;
    view::Screens screens(float aspect) override;
    void screens_changed(bool two) override;
    bool touched() override;
    bool is_closed() override { return lock_.is_closed(); }
    bool stays_awake() override { return in_meeting(); }
    bool is_cut_off() override { return state_.projection.cut_off; }
    bool take_swap_request() override { return std::exchange(swap_requested_, false); }
    void pressed(const ui::Pressed& pressed, ui::ScreenState& state) override;
    /// Papers that are on their way to a printer get there first.
    bool wants_close() override { return closing_ && !papers_.is_printing(); }
    bool close_requested() override;
    const SheetPicture* sheet() override { return papers_.sheet(state_); }
    void sheet_shown(int width) override { papers_.sheet_shown(width, state_); }
    std::optional<double> seconds_to_look() override;
    bool look() override;
    void notice(const view::Banner& banner) override { notices_.push_back(banner); }
    double seconds_to_change() override;

  private:
    [[nodiscard]] const domain::Record& record() const;
    /// A meeting is open, in the store or on the screen.
    [[nodiscard]] bool in_meeting() const;
    [[nodiscard]] Presence presence() const;
    void show_lock();
    void change_pin(const view::PinChange& change);
    /// What happens by itself before a screen is shown.
    void prepare();
    void carry_out(const view::Effects& effects, ui::ScreenState& screen_state);
    /// What belongs to the window: where the focus goes, what is put into a field.
    static void move_in(ui::ScreenState& screen_state, const view::Effects& effects);
    void keep_private_note(const ui::ScreenState& state);
    /// True once it is on disk.
    bool submit(const domain::Command& command, const view::Effects& effects);
    void undo();
    void read_files(const view::FilesChosen& chosen);
    void handle_papers(const view::Effects& effects);
    [[nodiscard]] PaperSource paper_source() const;
    /// Backs up where it is time to, or `now` in any case.
    void back_up(bool now);
    /// A window that only shows follows what the other process records.
    void follow();
    void settle();
    void open_session();
    void save_place();
    /// The office's screens show what its session recorded.
    void refresh_overview();
    void tell(const service::Problem& problem);

    store::Store* store_;
    KioskClock clock_;
    KioskBackup backup_;
    KioskPapers papers_;
    view::Overview overview_;
    KioskLock lock_;
    view::KioskState state_;
    std::optional<service::SittingSession> session_;
    view::Place saved_;
    std::optional<std::int64_t> followed_;       ///< the version that a window that only shows has read
    std::map<std::string, std::string> drafts_;  ///< as the store has them
    std::deque<view::Banner> notices_;           ///< of the window, until there is room for them
    bool swap_requested_ = false;
    bool was_shown_ = false;
    bool closing_ = false;  ///< somebody wants it, once the papers are sent
};

}  // namespace kasane::shell

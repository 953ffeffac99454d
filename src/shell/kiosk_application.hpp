// What the window shows and records: presses become commands, commands reach the store.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "service/sitting_session.hpp"
#include "shell/kiosk_backup.hpp"
#include "shell/kiosk_clock.hpp"
#include "shell/window.hpp"
#include "store/store.hpp"
#include "view_model/kiosk.hpp"

namespace kasane::shell {

class KioskApplication : public Application {
  public:
    KioskApplication(store::Store& store, KioskClock clock, domain::Record everything);

    /// Says that another process records, so that this window only shows.
    void only_reads(const store::Problem& because);

    void begin(ui::ScreenState& state) override;
    void typed(const ui::ScreenState& state) override;
    view::Screen screen() override;
    void pressed(const ui::Pressed& pressed, ui::ScreenState& state) override;
    bool wants_close() override { return closing_; }
    double seconds_to_change() override;

  private:
    [[nodiscard]] const domain::Record& record() const;
    void carry_out(const view::Effects& effects, ui::ScreenState& screen_state);
    /// True once it is on disk.
    bool submit(const domain::Command& command, const view::Effects& effects);
    void undo();
    void make_papers(domain::MeetingId meeting);
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
    view::Overview overview_;
    view::KioskState state_;
    std::optional<service::SittingSession> session_;
    view::Place saved_;
    std::map<std::string, std::string> drafts_;  ///< as the store has them
    bool closing_ = false;
};

}  // namespace kasane::shell

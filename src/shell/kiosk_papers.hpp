// The papers of the kiosk: made, looked at, printed, saved, opened elsewhere. Whatever may be slow is another
// program at work, looked after between two frames.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "service/paper_files.hpp"
#include "shell/printing.hpp"
#include "shell/saving.hpp"
#include "shell/sheet_drawing.hpp"
#include "store/store.hpp"
#include "view_model/screen/effects.hpp"

namespace kasane::shell {

/// What papers are made from.
struct PaperSource {
    const store::Store& store;
    const domain::Record& record;
    text::DateTime now;
};

class KioskPapers {
  public:
    KioskPapers() = default;
    ~KioskPapers();
    KioskPapers(const KioskPapers&) = delete;
    KioskPapers& operator=(const KioskPapers&) = delete;

    /// Writes the set of a meeting into the folder of papers and lists it.
    void make(const PaperSource& source, domain::MeetingId meeting, view::KioskState& state);
    /// Makes what is to be looked at.
    void show(const PaperSource& source, const view::Preview& wanted, view::KioskState& state);
    void show_template(const view::Preview& wanted, text::DateTime now, view::KioskState& state);
    void print(const view::PaperPrint& order, view::KioskState& state);
    void save(const view::PaperSave& order, view::KioskState& state);
    /// What waits for it replaces the file that is there.
    void replace_saved(view::KioskState& state);
    /// In the desktop's program.
    void view_elsewhere(view::KioskState& state);
    void ask_printers(view::KioskState& state);

    /// Looks after the programs at work; true where the state changed or a page came.
    bool look(view::KioskState& state);
    [[nodiscard]] bool is_busy() const;
    /// Papers are still on their way to a printer.
    [[nodiscard]] bool is_printing() const { return printing_.is_at_work(); }
    /// Whether one of them did not get there since this was asked last.
    bool take_print_failure() { return printing_.take_failure(); }
    [[nodiscard]] const SheetPicture* sheet(const view::KioskState& state) const;
    void sheet_shown(int width, const view::KioskState& state);

  private:
    void hold(service::PdfFile file, view::Preview preview, view::KioskState& state);
    bool look_at_printers(view::KioskState& state);
    bool look_at_viewer(view::KioskState& state);

    std::vector<service::WrittenPaper> written_;  ///< the PDFs, as `KioskState::papers` lists them
    std::string meeting_code_;
    service::Paper shown_;  ///< what is looked at
    SheetDrawing drawing_;
    Printing printing_;
    Saving saving_;
    std::optional<AtWork> printers_;
    std::optional<AtWork> viewer_;
};

}  // namespace kasane::shell

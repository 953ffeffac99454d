#include "shell/kiosk.hpp"

#include <algorithm>
#include <ostream>
#include <system_error>
#include <utility>

#include "service/backup.hpp"
#include "shell/kiosk_application.hpp"
#include "text/problem.hpp"
#include "view_model/kiosk/cannot_open.hpp"

namespace kasane::shell {
namespace {

constexpr int trouble = 3;

template <class Problem>
int tell(std::ostream& err, const Problem& problem) {
    err << problem.what << "\n" << problem.remedy << "\n";
    return trouble;
}

/// Shows why there is no kiosk, until somebody has read it.
class Told : public Application {
  public:
    explicit Told(view::Screen screen) : screen_(std::move(screen)) {}
    view::Screen screen() override { return screen_; }
    void pressed(const ui::Pressed& pressed, ui::ScreenState&) override {
        read_ = std::holds_alternative<view::Quit>(static_cast<const view::AnyAction&>(pressed.action));
    }
    bool wants_close() override { return read_; }

  private:
    view::Screen screen_;
    bool read_ = false;
};

/// Whoever started the program from the desktop sees no terminal.
int tell_in_window(std::ostream& err, const KioskOptions& options, const store::Problem& problem) {
    Told refusal(view::cannot_open_screen(problem.what, problem.remedy));
    // Where there is no display either, what was wrong first is what counts.
    static_cast<void>(run_window({options.width, options.height}, refusal));
    return tell(err, problem);
}

/// A clock that was set never runs behind what is recorded already: a restart would turn times around.
std::optional<text::DateTime> start_of_clock(const KioskOptions& options, const store::Store& store) {
    if (!options.now) return {};
    const auto last = store.last_events(1);
    const auto* lines = std::get_if<std::vector<store::JournalLine>>(&last);
    if (lines == nullptr || lines->empty() || !lines->back().event.sitting) return options.now;
    return std::max(*options.now, lines->back().event.at);
}

/// The store to record in; where another process records, to read only, with what it says.
struct OpenedStore {
    store::Store store;
    std::optional<store::Problem> read_only_because;
};

store::Result<OpenedStore> open_store(const std::filesystem::path& path) {
    // A first start has no store yet; it begins with an empty one.
    std::error_code unreadable;
    const bool first_start = !std::filesystem::exists(path, unreadable) && !unreadable;
    auto opened =
        store::Store::open(path, first_start ? store::Mode::create : store::Mode::read_write, "会議の画面");
    if (auto* store = std::get_if<store::Store>(&opened)) return OpenedStore{std::move(*store), {}};
    const auto problem = std::get<store::Problem>(std::move(opened));
    if (problem.kind != store::ProblemKind::in_use) return problem;
    auto beside = store::Store::open(path, store::Mode::read_only, "会議の画面");
    if (auto* store = std::get_if<store::Store>(&beside)) return OpenedStore{std::move(*store), problem};
    return problem;
}

}  // namespace

int open_kiosk(const KioskOptions& options, std::ostream& err) {
    auto opened = open_store(options.store);
    if (const auto* problem = text::problem_in(opened)) return tell_in_window(err, options, *problem);
    auto& [store, read_only_because] = std::get<OpenedStore>(opened);
    auto everything = store.load_everything();
    if (const auto* problem = text::problem_in(everything)) return tell_in_window(err, options, *problem);
    KioskApplication application(store, KioskClock(start_of_clock(options, store)),
                                 std::get<domain::Record>(std::move(everything)));
    if (read_only_because) application.only_reads(*read_only_because);
    if (const auto problem = run_window({options.width, options.height}, application))
        return tell(err, *problem);
    return 0;
}

int show_backup(const std::filesystem::path& file, const WindowOptions& options, std::ostream& err) {
    const auto name = file.filename().string();
    Told told(service::is_sealed_backup(file) ? view::sealed_backup_screen(name)
                                              : view::no_sealed_backup_screen(name));
    if (const auto problem = run_window(options, told)) return tell(err, *problem);
    return 0;
}

}  // namespace kasane::shell

#include "shell/kiosk_papers.hpp"

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/settings.hpp"
#include "service/sample_papers.hpp"
#include "service/templates.hpp"
#include "service/written_file.hpp"
#include "text/problem.hpp"

namespace kasane::shell {
namespace {

namespace fs = std::filesystem;
using domain::PaperLevel;
using service::Problem;
using view::Banner;
using view::KioskState;
using view::Tone;

/// By then a viewer is there, or the desktop said that it has none.
constexpr auto to_open = std::chrono::seconds(10);
constexpr std::size_t largest_pdf = 100'000'000;

/// What the paper can be looked at as, that of its file first. Minutes that are 確定 are there as they were
/// filed, and at no other level.
std::vector<PaperLevel> levels_of(const service::PaperWanted& wanted, const domain::Record& record) {
    const auto& spec = service::spec_of(wanted.kind);
    const auto* meeting = record.find<domain::Meeting>(wanted.meeting);
    const bool is_filed =
        spec.has_versions && meeting != nullptr && meeting->minutes_state == domain::MinutesState::final;
    std::vector<PaperLevel> levels;
    for (const auto& level : spec.levels)
        if (level && (levels.empty() || !is_filed)) levels.push_back(*level);
    return levels;
}

/// The file's own name, and the level where it is another than the file's.
std::string name_of(const service::WrittenPaper& paper, const std::optional<PaperLevel>& level,
                    const std::vector<PaperLevel>& levels) {
    auto name = paper.path.stem().string();
    if (level && *level != levels.front()) name += "-" + std::string(domain::label(*level));
    return name;
}

/// All that went wrong, or else all that is to be looked at, with the paper that it is about.
std::optional<Banner> banner_about(const service::WrittenPapers& set) {
    std::string problems;
    std::string warnings;
    bool replaced = false;
    const auto add = [](std::string& lines, const std::string& line) {
        lines += (lines.empty() ? "" : "\n") + line;
    };
    for (const auto& problem : set.problems) add(problems, problem.what + problem.remedy);
    for (const auto& paper : set.files) {
        replaced = replaced || paper.replaced;
        for (const auto& warning : paper.warnings) add(warnings, "「" + paper.title + "」　" + warning);
    }
    if (!problems.empty() && !warnings.empty()) add(problems, warnings);
    if (!problems.empty()) return Banner{Tone::ng, problems, ""};
    if (!warnings.empty()) return Banner{Tone::warn, warnings, "紙を確かめてください。"};
    if (!replaced) return {};
    return Banner{Tone::ok, "同じ名前の前の紙を、新しいものに置き換えました。", ""};
}

std::variant<service::PdfFile, Problem> pdf_of(const service::WrittenPaper& written,
                                               const service::Paper& paper, bool is_own,
                                               const PaperSource& source) {
    if (!is_own) return service::paper_pdf(paper, domain::town_name(source.record), source.now);
    auto bytes = platform::read_file(written.path, largest_pdf);
    if (const auto* problem = text::problem_in(bytes)) return *problem;
    return service::PdfFile{std::get<std::string>(std::move(bytes)), written.pages, {}};
}

}  // namespace

/// What is on its way to a printer, and what somebody looks at, goes on without the kiosk.
KioskPapers::~KioskPapers() {
    printing_.leave();
    if (viewer_) viewer_->child.leave();
}

void KioskPapers::make(const PaperSource& source, domain::MeetingId meeting, KioskState& state) {
    const auto folder = source.store.path().parent_path() / "papers";
    auto made = service::write_papers(source.store, source.record, meeting, source.now, folder);
    if (const auto* problem = text::problem_in(made)) {
        state.banner = banner_of(*problem);
        return;
    }
    meeting_code_ = domain::code_of(*source.record.find<domain::Meeting>(meeting));
    written_.clear();
    state.papers.clear();
    auto& set = std::get<service::WrittenPapers>(made);
    const auto told = banner_about(set);
    if (told && (told->tone != Tone::ok || !state.banner)) state.banner = told;
    for (auto& paper : set.files) {
        // The Markdown beside each PDF needs no line of its own.
        if (paper.pages == 0) continue;
        state.papers.push_back(
            {paper.title, paper.path.string(), paper.pages, levels_of(paper.wanted, source.record)});
        written_.push_back(std::move(paper));
    }
}

void KioskPapers::show(const PaperSource& source, const view::Preview& wanted, KioskState& state) {
    if (wanted.number < 0) return show_template(wanted, source.now, state);
    state.preview = wanted;
    const auto& written = written_.at(static_cast<std::size_t>(wanted.number));
    auto asked = written.wanted;
    if (wanted.level) asked.level = *wanted.level;
    auto made = service::PaperMaker(&source.store, source.record, source.now).make(asked);
    if (const auto* problem = text::problem_in(made)) {
        state.preview.problem = banner_of(*problem);
        return;
    }
    shown_ = std::get<service::Paper>(std::move(made));
    const auto levels = levels_of(asked, source.record);
    const bool is_own = !wanted.level || *wanted.level == levels.front();
    auto pdf = pdf_of(written, shown_, is_own, source);
    if (const auto* problem = text::problem_in(pdf)) {
        state.preview.problem = banner_of(*problem);
        return;
    }
    auto preview = wanted;
    preview.name = name_of(written, wanted.level, levels);
    preview.folder = fs::absolute(written.path).parent_path().string();
    hold(std::get<service::PdfFile>(std::move(pdf)), std::move(preview), state);
}

void KioskPapers::show_template(const view::Preview& wanted, text::DateTime now, KioskState& state) {
    state.preview = wanted;
    const auto found = service::find_template(wanted.template_file);
    const auto* own = std::get_if<service::Template>(&found);
    state.preview.title = wanted.template_file + (own != nullptr && own->is_own ? "（町のひな形）" : "");
    auto made = service::sample_paper(wanted.template_file);
    if (const auto* problem = text::problem_in(made)) {
        state.preview.problem = banner_of(*problem);
        return;
    }
    shown_ = std::get<service::Paper>(std::move(made));
    auto pdf = service::paper_pdf(shown_, "", now);
    if (const auto* problem = text::problem_in(pdf)) {
        state.preview.problem = banner_of(*problem);
        return;
    }
    hold(std::get<service::PdfFile>(std::move(pdf)), state.preview, state);
}

void KioskPapers::hold(service::PdfFile file, view::Preview preview, KioskState& state) {
    preview.pages = file.pages;
    preview.problem.reset();
    preview.undrawn.reset();
    state.preview = std::move(preview);
    drawing_.begin(std::move(file.bytes), file.pages);
}

void KioskPapers::print(const view::PaperPrint& order, KioskState& state) {
    const auto sides = service::parse_sides(order.sides).value_or(service::Sides::as_set);
    std::vector<PrintJob> jobs;
    const auto add = [&](const service::WrittenPaper& paper, std::string pdf) {
        const auto title = service::job_title(paper.wanted.kind, meeting_code_);
        jobs.push_back({{order.printer, order.copies, sides, title}, std::move(pdf)});
    };
    if (!order.all) add(written_.at(static_cast<std::size_t>(state.preview.number)), drawing_.pdf());
    for (const auto& paper : order.all ? written_ : std::vector<service::WrittenPaper>{}) {
        auto bytes = platform::read_file(paper.path, largest_pdf);
        if (const auto* problem = text::problem_in(bytes)) {
            state.banner = banner_of(*problem);
            return;
        }
        add(paper, std::get<std::string>(std::move(bytes)));
    }
    const auto what = order.all ? std::string("すべての紙") : "「" + state.preview.title + "」";
    printing_.add(what + "　" + std::to_string(order.copies) + "部", std::move(jobs), state);
}

void KioskPapers::ask_printers(KioskState& state) {
    auto child = service::ask_printers();
    if (const auto* problem = text::problem_in(child))
        state.printers.problem = banner_of(*problem);
    else
        printers_ = at_work(std::get<platform::Child>(std::move(child)), longest_work);
}

bool KioskPapers::look_at_printers(KioskState& state) {
    const auto ended = take_end(printers_);
    if (!ended) return false;
    const auto listed = service::printers_in(*ended);
    state.printers = {.asked = true};
    if (const auto* problem = text::problem_in(listed)) {
        state.printers.problem = banner_of(*problem);
        return true;
    }
    state.printers.known = true;
    for (const auto& printer : std::get<std::vector<service::Printer>>(listed))
        state.printers.list.push_back({printer.name,
                                       printer.info.empty() || printer.info == printer.name
                                           ? printer.name
                                           : printer.name + "　" + printer.info,
                                       printer.is_default, printer.is_ready});
    return true;
}

void KioskPapers::save(const view::PaperSave& order, KioskState& state) {
    saving_.save(order, shown_, drawing_.pdf(), state);
}

void KioskPapers::replace_saved(KioskState& state) {
    saving_.replace(shown_, drawing_.pdf(), state);
}

void KioskPapers::view_elsewhere(KioskState& state) {
    const auto& preview = state.preview;
    const auto& written = written_.at(static_cast<std::size_t>(preview.number));
    auto file = written.path;
    if (preview.name != file.stem().string()) {
        file.replace_filename(preview.name + ".pdf");
        if (const auto problem = service::write_file(file, drawing_.pdf())) {
            state.banner = banner_of(*problem);
            return;
        }
    }
    if (viewer_) viewer_->child.leave();
    viewer_.reset();
    auto viewer = service::open_in_viewer(file);
    if (const auto* problem = text::problem_in(viewer)) {
        state.banner = banner_of(*problem);
        return;
    }
    viewer_ = at_work(std::get<platform::Child>(std::move(viewer)), to_open);
    state.banner = Banner{Tone::ok, "ほかのソフトで開いています。", "かさねには Alt+Tab で戻れます。"};
}

/// Some viewers stay with the program that opened them until they are closed.
bool KioskPapers::look_at_viewer(KioskState& state) {
    if (viewer_ && std::chrono::steady_clock::now() > viewer_->until) {
        viewer_->child.leave();
        viewer_.reset();
        return false;
    }
    const auto ended = take_end(viewer_);
    const auto problem = ended ? service::viewer_fault(*ended) : std::nullopt;
    if (problem) state.banner = banner_of(*problem);
    return problem.has_value();
}

bool KioskPapers::look(KioskState& state) {
    bool changed = look_at_printers(state);
    changed = printing_.look(state) || changed;
    changed = saving_.look(state) || changed;
    changed = look_at_viewer(state) || changed;
    changed = drawing_.look() || changed;
    if (const auto problem = drawing_.take_problem()) state.preview.undrawn = banner_of(*problem);
    return changed;
}

bool KioskPapers::is_busy() const {
    return printing_.is_at_work() || printers_ || saving_.is_at_work() || viewer_ || drawing_.is_busy();
}

const SheetPicture* KioskPapers::sheet(const KioskState& state) const {
    return drawing_.picture(state.preview.page);
}

void KioskPapers::sheet_shown(int width, const KioskState& state) {
    const bool looks =
        state.place.page == view::Page::paper || state.place.page == view::Page::template_paper;
    if (!looks) return drawing_.end();
    drawing_.want(state.preview.page, width);
}

}  // namespace kasane::shell

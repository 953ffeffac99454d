// 会議の画面の紙：見る、刷る、保存する。本物のプリンターの列と保存先で試す。
#include "shell/kiosk_papers.hpp"

#include <thread>

#include "domain/queries/query.hpp"
#include "platform/files.hpp"
#include "support/catch.hpp"
#include "support/cups_server.hpp"

using namespace kasane;
using namespace kasane::test;
using view::PaperLevel;
using view::SavedAs;
using view::Tone;

namespace {

namespace fs = std::filesystem;

constexpr text::DateTime now{{2026, 1, 22}, 15, 30, 0};

/// The sample town after its sitting, made as a town makes it: by the program.
class Town {
  public:
    Town() {
        run({"init", "--sample"}, "");
        run({"record", "S2"}, content(fs::path(KASANE_SOURCE_DIR) / "data/sitting-2026-01-22.jsonl"));
        auto opened = store::Store::open(file(), store::Mode::read_only, "試験");
        store.emplace(std::get<store::Store>(std::move(opened)));
        record = std::get<domain::Record>(store->load_everything());
        for (const auto& [key, row] : record.rows<domain::Sitting>())
            if (row.date == now.date) meeting = domain::meetings_of(record, row.id).front().id;
    }
    [[nodiscard]] fs::path file() const { return folder.path() / "town.db"; }
    [[nodiscard]] shell::PaperSource source() const { return {*store, record, now}; }
    static std::string content(const fs::path& path) {
        return std::get<std::string>(platform::read_file(path, 100'000'000));
    }

    TempFolder folder;
    std::optional<store::Store> store;
    domain::Record record;
    domain::MeetingId meeting;

  private:
    void run(std::vector<std::string> verb, const std::string& input) const {
        std::vector<std::string> command{KASANE_PROGRAM, "--db", file().string(), "--now", "2026-01-22"};
        command.insert(command.end(), verb.begin(), verb.end());
        auto child = platform::Child::start(command, input);
        REQUIRE(std::get<platform::Child>(child).wait(std::chrono::seconds(60)).code == 0);
    }
};

void settle(shell::KioskPapers& papers, view::KioskState& state) {
    for (int tries = 0; papers.is_busy() && tries < 6000; ++tries) {
        papers.look(state);
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    papers.look(state);
}

int number_of(const view::KioskState& state, const std::string& title) {
    for (std::size_t at = 0; at < state.papers.size(); ++at)
        if (state.papers[at].title.starts_with(title)) return static_cast<int>(at);
    return -1;
}

view::Preview wanted(const view::KioskState& state, const std::string& title,
                     std::optional<PaperLevel> level = {}) {
    view::Preview preview;
    preview.number = number_of(state, title);
    preview.title = title;
    preview.level = level;
    return preview;
}

std::string text_of(const std::string& pdf) {
    auto child = platform::Child::start({"pdftotext", "-", "-"}, pdf);
    return std::get<platform::Child>(child).wait(std::chrono::seconds(60)).out;
}

}  // namespace

TEST_CASE("紙を見て、刷り、保存すると、どれも同じ紙である") {
    const Town town;
    const CupsServer cups({{.name = "shiken", .is_default = true}});
    shell::KioskPapers papers;
    view::KioskState state;
    papers.make(town.source(), town.meeting, state);
    REQUIRE(number_of(state, "会議録") == 0);
    papers.show(town.source(), wanted(state, "会議録", PaperLevel::distribution), state);
    REQUIRE(state.preview.pages >= 2);
    CHECK_FALSE(state.preview.problem);
    const auto file = Town::content(state.papers[0].path);

    // Pages come as pictures; the neighbour is there before it is asked for.
    state.place.page = view::Page::paper;
    CHECK(papers.sheet(state) == nullptr);
    papers.sheet_shown(400, state);
    settle(papers, state);
    REQUIRE(papers.sheet(state) != nullptr);
    CHECK(papers.sheet(state)->width == 400);
    const auto first = papers.sheet(state)->serial;
    state.preview.page = 2;
    REQUIRE(papers.sheet(state) != nullptr);
    CHECK(papers.sheet(state)->serial != first);

    papers.print({.printer = "shiken", .copies = 2, .sides = "両面"}, state);
    CHECK(papers.is_printing());
    settle(papers, state);
    CHECK(state.banner->tone == Tone::ok);
    const auto jobs = cups.printed(1);
    REQUIRE(jobs.size() == 1);
    CHECK(jobs[0].pdf == file);
    CHECK(jobs[0].about.find("\nS2-1 会議録\n2\n") != std::string::npos);

    papers.save({SavedAs::pdf, town.folder.path().string(), "控え"}, state);
    CHECK(Town::content(town.folder.path() / "控え.pdf") == file);
    papers.save({SavedAs::locked_pdf, town.folder.path().string(), "封", "Himitsu-2026"}, state);
    settle(papers, state);
    CHECK(Town::content(town.folder.path() / "封.pdf").find("/AESV3") != std::string::npos);
    papers.save({SavedAs::word, town.folder.path().string(), "文書"}, state);
    settle(papers, state);
    CHECK(Town::content(town.folder.path() / "文書.docx").starts_with("PK"));
}

TEST_CASE("同じ名前のファイルは、尋ねてから置き換える") {
    const Town town;
    shell::KioskPapers papers;
    view::KioskState state;
    papers.make(town.source(), town.meeting, state);
    papers.show(town.source(), wanted(state, "次第"), state);
    const auto target = town.folder.path() / "紙.md";
    CHECK_FALSE(platform::write_whole(target, "前の紙"));
    papers.save({SavedAs::markdown, town.folder.path().string(), "紙"}, state);
    REQUIRE(state.form);
    CHECK(state.form->kind == view::FormKind::replace_paper);
    CHECK(Town::content(target) == "前の紙");
    papers.replace_saved(state);
    CHECK(Town::content(target).find("次第") != std::string::npos);
    papers.save({SavedAs::markdown, "/nai/folder", "紙"}, state);
    CHECK(state.banner->tone == Tone::ng);
}

TEST_CASE("ケース別記録の配付用には、氏名がない") {
    const Town town;
    shell::KioskPapers papers;
    view::KioskState state;
    papers.make(town.source(), town.meeting, state);
    const auto at = number_of(state, "ケース別記録");
    REQUIRE(at > 0);
    CHECK(state.papers[static_cast<std::size_t>(at)].levels.front() == PaperLevel::original);
    const auto shown_text = [&](PaperLevel level) {
        papers.show(town.source(), wanted(state, "ケース別記録", level), state);
        papers.save({SavedAs::pdf, town.folder.path().string(), state.preview.name}, state);
        return text_of(Town::content(town.folder.path() / (state.preview.name + ".pdf")));
    };
    const auto open_text = shown_text(PaperLevel::original);
    const auto closed_text = shown_text(PaperLevel::distribution);
    CHECK(state.preview.name.ends_with("-配付用"));
    int names = 0;
    for (const auto& [key, member] : town.record.rows<domain::Member>()) {
        if (member.name.empty() || open_text.find(member.name) == std::string::npos) continue;
        ++names;
        CHECK(closed_text.find(member.name) == std::string::npos);
    }
    CHECK(names > 0);
}

TEST_CASE("プリンターが止まっていると、残りの紙も送らずにそう言う") {
    const Town town;
    const CupsServer cups({{.name = "tomari", .is_default = true, .stopped = true}});
    shell::KioskPapers papers;
    view::KioskState state;
    papers.make(town.source(), town.meeting, state);
    papers.ask_printers(state);
    settle(papers, state);
    REQUIRE(state.printers.list.size() == 1);
    CHECK_FALSE(state.printers.list.front().is_ready);
    papers.print({.all = true, .printer = "tomari"}, state);
    settle(papers, state);
    CHECK_FALSE(papers.is_printing());
    CHECK(state.banner->text == std::to_string(state.papers.size()) +
                                    "種類のうち、まだ一つも送っていません。"
                                    "プリンター「tomari」は止まっています。この紙は送っていません。");
    papers.show(town.source(), wanted(state, "次第"), state);
    papers.print({.printer = "tomari"}, state);
    settle(papers, state);
    CHECK(state.banner->text == "プリンター「tomari」は止まっています。この紙は送っていません。");
    CHECK(cups.jobs().empty());
}

TEST_CASE("すべての紙は、一つずつ順に刷られる") {
    const Town town;
    const CupsServer cups({{.name = "shiken", .is_default = true}});
    shell::KioskPapers papers;
    view::KioskState state;
    papers.make(town.source(), town.meeting, state);
    papers.print({.all = true, .printer = "shiken"}, state);
    settle(papers, state);
    CHECK(cups.printed(state.papers.size()).size() == state.papers.size());
    for (const auto& job : cups.jobs()) CHECK(job.about.find("R7-") == std::string::npos);
}

TEST_CASE("途中でプリンターに送れなくなると、何種類まで送ったかと、続けて頼んだ紙を言う") {
    const Town town;
    const CupsServer cups({{.name = "shiken", .is_default = true}});
    shell::KioskPapers papers;
    view::KioskState state;
    papers.make(town.source(), town.meeting, state);
    papers.show(town.source(), wanted(state, "次第"), state);
    const auto kinds = std::to_string(state.papers.size());
    REQUIRE(state.papers.size() > 3);
    papers.print({.all = true, .printer = "shiken"}, state);
    papers.print({.printer = "shiken", .copies = 2}, state);
    for (const std::size_t count : {1U, 2U, 3U}) {
        REQUIRE(cups.printed(count).size() == count);
        while (count < 3 && !papers.look(state)) std::this_thread::yield();
    }
    ::setenv("CUPS_SERVER", "/nai/cups.sock", 1);
    settle(papers, state);
    ::setenv("CUPS_SERVER", cups.socket().c_str(), 1);
    CHECK_FALSE(papers.is_printing());
    CHECK(state.banner->tone == Tone::ng);
    CHECK(state.banner->text == kinds +
                                    "種類のうち3種類は送りました。印刷の仕組み（CUPS）が動いていません。" +
                                    "続けて頼んだ「次第」　2部は、送っていません。");
    CHECK(papers.take_print_failure());
    CHECK_FALSE(papers.take_print_failure());
    CHECK(cups.jobs().size() == 3);
}

TEST_CASE("続けて頼んだ印刷は、それぞれの名で送ったと言う") {
    const Town town;
    const CupsServer cups({{.name = "shiken", .is_default = true}});
    shell::KioskPapers papers;
    view::KioskState state;
    papers.make(town.source(), town.meeting, state);
    papers.show(town.source(), wanted(state, "次第"), state);
    papers.print({.printer = "shiken"}, state);
    papers.show(town.source(), wanted(state, "会議録", PaperLevel::distribution), state);
    papers.print({.printer = "shiken", .copies = 2}, state);
    const auto next_end = [&] {
        while (!papers.look(state)) std::this_thread::yield();
        return state.banner->text;
    };
    CHECK(next_end() == "プリンター「shiken」に送りました：「次第」　1部");
    CHECK(papers.is_printing());
    CHECK(next_end() == "プリンター「shiken」に送りました：「会議録」　2部");
    CHECK_FALSE(papers.is_printing());
    CHECK_FALSE(papers.take_print_failure());
}

TEST_CASE("Word にするときも、同じ名前のファイルのことは、つくる前に尋ねる") {
    const Town town;
    shell::KioskPapers papers;
    view::KioskState state;
    papers.make(town.source(), town.meeting, state);
    papers.show(town.source(), wanted(state, "次第"), state);
    const auto target = town.folder.path() / "紙.docx";
    CHECK_FALSE(platform::write_whole(target, "前の紙"));
    papers.save({SavedAs::word, town.folder.path().string(), "紙"}, state);
    CHECK_FALSE(papers.is_busy());
    REQUIRE(state.form);
    CHECK(state.form->kind == view::FormKind::replace_paper);
    state.form.reset();
    papers.replace_saved(state);
    settle(papers, state);
    CHECK(Town::content(target).starts_with("PK"));
    CHECK_FALSE(state.form);
    // Nobody answered: nothing waits any more.
    papers.save({SavedAs::locked_pdf, town.folder.path().string(), "紙", "Himitsu-2026"}, state);
    settle(papers, state);
    papers.save({SavedAs::locked_pdf, town.folder.path().string(), "紙", "Himitsu-2026"}, state);
    REQUIRE(state.form);
    state.form.reset();
    papers.look(state);
    papers.replace_saved(state);
    CHECK_FALSE(papers.is_busy());
}

TEST_CASE("つくっているあいだにできたファイルは置き換えず、開いている枠を消さずにそう言う") {
    const Town town;
    shell::KioskPapers papers;
    view::KioskState state;
    papers.make(town.source(), town.meeting, state);
    papers.show(town.source(), wanted(state, "次第"), state);
    papers.save({SavedAs::word, town.folder.path().string(), "紙"}, state);
    const auto target = town.folder.path() / "紙.docx";
    CHECK_FALSE(platform::write_whole(target, "ほかの人の紙"));
    state.form = view::Form{};
    state.form->kind = view::FormKind::gap;
    settle(papers, state);
    CHECK(state.form->kind == view::FormKind::gap);
    CHECK(state.banner->tone == Tone::ng);
    CHECK(state.banner->text.find("保存していません") != std::string::npos);
    CHECK(Town::content(target) == "ほかの人の紙");
}

TEST_CASE("紙を映すプログラムがなくても、紙はそのまま使え、隣のページのことは言わない") {
    const Town town;
    shell::KioskPapers papers;
    view::KioskState state;
    papers.make(town.source(), town.meeting, state);
    papers.show(town.source(), wanted(state, "会議録", PaperLevel::distribution), state);
    state.place.page = view::Page::paper;
    const std::string path = std::getenv("PATH");
    papers.sheet_shown(400, state);
    ::setenv("PATH", "/nai", 1);
    settle(papers, state);
    CHECK_FALSE(state.preview.undrawn);
    CHECK(papers.sheet(state) != nullptr);
    state.preview.page = 2;
    papers.sheet_shown(400, state);
    settle(papers, state);
    ::setenv("PATH", path.c_str(), 1);
    REQUIRE(state.preview.undrawn);
    CHECK(state.preview.undrawn->text.find("pdftoppm") != std::string::npos);
    CHECK_FALSE(state.preview.problem);
    // Once it is there again, the page comes.
    state.preview.undrawn.reset();
    papers.sheet_shown(401, state);
    settle(papers, state);
    CHECK_FALSE(state.preview.undrawn);
    CHECK(papers.sheet(state)->width == 401);
}

TEST_CASE("ひな形の紙も、見本の町で見られる") {
    shell::KioskPapers papers;
    view::KioskState state;
    view::Preview preview;
    preview.template_file = "minutes.md";
    papers.show_template(preview, now, state);
    CHECK_FALSE(state.preview.problem);
    CHECK(state.preview.pages >= 2);
    preview.template_file = "nai.md";
    papers.show_template(preview, now, state);
    CHECK(state.preview.problem);
}

TEST_CASE("紙をつくると、どの紙のどの注意も、紙の名とともに出る") {
    Town town;
    for (auto& [key, sitting] : town.record.rows<domain::Sitting>()) sitting.place = "ก会議室";
    shell::KioskPapers papers;
    view::KioskState state;
    papers.make(town.source(), town.meeting, state);
    REQUIRE(state.banner.has_value());
    CHECK(state.banner->tone == Tone::warn);
    // The 次第 of a held meeting says what the store has of the opening.
    for (const auto* title : {"「会議録（案）」", "「ケース別記録　R7-012」"})
        CHECK(state.banner->text.find(title) != std::string::npos);
}

// 会議の画面の全体を窓なしで：手元のメモ、閉じること、取り込むこと。
#include "shell/kiosk_application.hpp"

#include <fstream>
#include <thread>

#include "domain/queries/query.hpp"
#include "domain/rules/settings.hpp"
#include "service/town_files.hpp"
#include "support/catch.hpp"
#include "support/cups_server.hpp"

using namespace kasane;
using namespace kasane::test;

namespace {

constexpr text::DateTime at{{2026, 1, 22}, 13, 0, 0};

/// The sample town and the kiosk before it, as two windows would show them.
class Kiosk {
  public:
    Kiosk()
        : store_(
              std::get<store::Store>(store::Store::open(folder / "town.db", store::Mode::create, "試験"))) {
        REQUIRE_FALSE(service::import_sample_town(store_, at));
        application.emplace(store_, shell::KioskClock(at), everything());
        const auto record = everything();
        for (const auto& [key, row] : record.rows<domain::Sitting>())
            if (row.date == at.date) meeting = domain::meetings_of(record, row.id).front();
    }
    [[nodiscard]] domain::Record everything() const {
        return std::get<domain::Record>(store_.load_everything());
    }
    [[nodiscard]] view::PrivateNotes notes() const {
        return std::get<view::PrivateNotes>(store_.load_private_notes());
    }
    [[nodiscard]] view::Place place(view::Page which) const {
        view::Place there;
        there.page = which;
        there.sitting = meeting.sitting;
        there.meeting = meeting.id;
        return there;
    }
    void press(const view::Action& action, const std::map<std::string, std::string>& fields = {}) {
        application->pressed({action, fields}, page);
    }
    /// Until nothing is at work any more.
    void wait() {
        for (int tries = 0; application->seconds_to_look() && tries < 6000; ++tries) {
            application->look();
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    TempFolder folder;

  private:
    store::Store store_;

  public:
    std::optional<shell::KioskApplication> application;
    domain::Meeting meeting;
    ui::ScreenState page;     ///< of the window that shows all
    ui::ScreenState console;  ///< of the chair's
};

/// Sends all papers of the meeting to the default printer.
void print_all(Kiosk& kiosk) {
    kiosk.press(view::MakePapers{kiosk.meeting.id});
    view::Form form;
    form.kind = view::FormKind::print_paper;
    form.meeting = kiosk.meeting.id;
    form.chosen["all"] = "yes";
    kiosk.press(view::OpenForm{form});
    kiosk.wait();
    kiosk.press(view::SubmitForm{}, {{"copies", "1"}});
}

}  // namespace

TEST_CASE("画面が二つのときに書いた手元のメモは、片方の画面がなくなっても残る") {
    Kiosk kiosk;
    auto& application = *kiosk.application;
    const auto agenda = domain::agenda_of(kiosk.everything(), kiosk.meeting.id);
    const auto item = agenda.back();
    // With one window the item is only chosen in 次第をつくる.
    auto builder = kiosk.place(view::Page::builder);
    builder.item = item.id;
    kiosk.press(view::Goto{builder});
    kiosk.page.follow(application.screen());
    REQUIRE(kiosk.page.find(view::private_note_key(item.id)) != nullptr);
    application.typed(kiosk.page);
    CHECK(kiosk.notes().empty());

    application.screens_changed(true);
    auto room = kiosk.place(view::Page::agenda_item);
    room.item = item.id;
    kiosk.press(view::Goto{room});
    kiosk.console.follow(application.screens(1.7F).console);
    REQUIRE(kiosk.console.find(view::private_note_key(item.id)) != nullptr);
    kiosk.console.set_text(view::private_note_key(item.id), "大きな音が苦手");
    application.typed(kiosk.console);
    REQUIRE(kiosk.notes().at(item.id) == "大きな音が苦手");

    application.screens_changed(false);
    kiosk.page.follow(application.screen());
    application.typed(kiosk.page);
    kiosk.press(view::Rejoin{});
    kiosk.page.follow(application.screen());
    application.typed(kiosk.page);
    CHECK(kiosk.notes() == view::PrivateNotes{{item.id, "大きな音が苦手"}});

    // What is taken away by hand goes.
    kiosk.press(view::Goto{builder});
    kiosk.page.follow(application.screen());
    CHECK(kiosk.page.text(view::private_note_key(item.id)) == "大きな音が苦手");
    kiosk.page.set_text(view::private_note_key(item.id), "");
    application.typed(kiosk.page);
    CHECK(kiosk.notes().empty());
}

TEST_CASE("印刷の途中で窓を閉じても、残りの紙を送ってから終わる") {
    Kiosk kiosk;
    const CupsServer cups({{.name = "shiken", .is_default = true}});
    auto& application = *kiosk.application;
    print_all(kiosk);
    const bool closes_at_once = application.close_requested();
    CHECK_FALSE(closes_at_once);
    CHECK_FALSE(application.wants_close());
    CHECK(application.screen().banner->text ==
          "プリンターに送っています。送り終わると、かさねを終わります。");
    kiosk.wait();
    CHECK(application.wants_close());
    CHECK(cups.printed(2).size() >= 2);
}

TEST_CASE("終わる途中で印刷に失敗すると、終わらずにそう言う") {
    Kiosk kiosk;
    const CupsServer cups({{.name = "shiken", .is_default = true}});
    auto& application = *kiosk.application;
    print_all(kiosk);
    kiosk.press(view::Quit{});
    CHECK_FALSE(application.wants_close());
    REQUIRE(cups.printed(1).size() == 1);
    ::setenv("CUPS_SERVER", "/nai/cups.sock", 1);
    kiosk.wait();
    ::setenv("CUPS_SERVER", cups.socket().c_str(), 1);
    CHECK_FALSE(application.wants_close());
    CHECK(application.screen().banner->text.find("種類のうち1種類は送りました。") != std::string::npos);
    // Who has read it can go.
    CHECK(application.close_requested());
    CHECK(application.wants_close());
}

TEST_CASE("印刷していなければ、窓はすぐ閉じる") {
    Kiosk kiosk;
    CHECK_FALSE(kiosk.application->wants_close());
    CHECK(kiosk.application->close_requested());
    CHECK(kiosk.application->wants_close());
}

TEST_CASE("設定のファイルから読んだあと、画面は読んだとおりになる") {
    Kiosk kiosk;
    const auto file = kiosk.folder / "s.toml";
    std::ofstream(file) << "[screen]\nidle_minutes = 30\n[time_limit]\nnew_plan = 33\n";
    kiosk.press(view::OpenFolder{view::FilePurpose::settings, kiosk.folder.path().string()});
    view::Form form;
    form.kind = view::FormKind::read_files;
    form.message = file.string();
    kiosk.press(view::OpenForm{form});
    kiosk.press(view::SubmitForm{});
    CHECK(kiosk.application->screen().banner->tone == view::Tone::ok);
    const auto record = kiosk.everything();
    CHECK(domain::town_of(record).idle_minutes == 30);

    // A mistake leaves everything, and the person where the file was chosen.
    std::ofstream(file) << "[screen]\nidle_minutes = 45\n[time_limit]\nnew_plan = 0\n";
    kiosk.press(view::OpenFolder{view::FilePurpose::settings, kiosk.folder.path().string()});
    kiosk.press(view::OpenForm{form});
    kiosk.press(view::SubmitForm{});
    const auto screen = kiosk.application->screen();
    CHECK(screen.banner->tone == view::Tone::ng);
    CHECK(screen.title.find("選ぶ") != std::string::npos);
    CHECK(domain::town_of(kiosk.everything()).idle_minutes == 30);
}

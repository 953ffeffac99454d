// A whole meeting with papers and backup on a disk that fails at its nth operation.
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include "faults/failing_disk.hpp"
#include "platform/files.hpp"
#include "samples/play.hpp"
#include "service/backup.hpp"
#include "service/papers.hpp"
#include "service/sitting_session.hpp"
#include "service/town_files.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using service::SittingSession;
using store::Store;

namespace {

namespace fs = std::filesystem;

constexpr text::DateTime today{{2026, 1, 22}, 13, 0, 0};

template <class T, class Problem>
T take(std::variant<T, Problem> result) {
    if (const auto* problem = std::get_if<Problem>(&result)) FAIL(problem->what << problem->remedy);
    return std::get<T>(std::move(result));
}

/// The sample town in a file, and what the meeting does to it line by line.
class Town {
  public:
    Town() : path_(folder_ / "town.db") {
        auto store = take(Store::open(path_, store::Mode::create, "見本"));
        REQUIRE_FALSE(service::import_sample_town(store, today).has_value());
        auto record = take(store.load_everything());
        sitting_ = samples::sitting_on(record, samples::sitting_day);
        record = take(store.load(sitting_));
        for (const auto& line : script()) {
            requests_.push_back(samples::request_of(record, sitting_, line));
            domain::apply(record, std::get<domain::Accepted>(domain::decide(record, requests_.back())).event);
        }
    }
    [[nodiscard]] const fs::path& path() const { return path_; }
    [[nodiscard]] domain::SittingId sitting() const { return sitting_; }
    [[nodiscard]] const std::vector<domain::Request>& requests() const { return requests_; }

  private:
    /// The whole meeting in the long form, else until the first role is given.
    static std::vector<std::string> script() {
        auto lines = samples::sitting_lines();
        if (std::getenv("KASANE_LONG") == nullptr) lines.resize(25);
        return lines;
    }

    TempFolder folder_;
    fs::path path_;
    domain::SittingId sitting_;
    std::vector<domain::Request> requests_;
};

const Town& town() {
    static const Town town;
    return town;
}

/// A meeting being recorded on a copy of the town.
class Meeting {
  public:
    Meeting() : path_(folder_ / "kasane.db") { fs::copy_file(town().path(), path_); }

    /// Goes on until the end; after a problem as `goes_on` says. False where it stopped.
    bool play(const std::function<bool()>& goes_on) {
        while (!is_open())
            if (!open() && !goes_on()) return false;
        for (; done_ < town().requests().size(); ++done_)
            while (!submit(town().requests()[done_]))
                if (!goes_on()) return false;
        while (!keep([&] { return service::back_up_to(*store_, backup()); }))
            if (!goes_on()) return false;
        while (!keep(
            [&] { return platform::write_whole(paper(), markdown(), platform::Folders::make_private); }))
            if (!goes_on()) return false;
        return true;
    }
    /// Lets go of everything, as at the end of the program.
    void close() {
        session_.reset();
        store_.reset();
    }
    /// After a power cut: the store holds what was acknowledged, and at most the line that was on its way.
    void resume() {
        close();
        REQUIRE(open());
        const auto lines = take(store_->journal(town().sitting()));
        REQUIRE(lines.size() >= done_);
        REQUIRE(lines.size() <= done_ + 1);
        done_ = lines.size();
    }
    /// Everything is there once, whole, and nothing lies about.
    void check(bool after_power_cut) {
        close();
        auto store = take(Store::open(path_, store::Mode::read_write, "試験"));
        const auto lines = take(store.journal(town().sitting()));
        REQUIRE(lines.size() == town().requests().size());
        REQUIRE(take(store.journal_faults()).empty());
        domain::Record replayed;
        for (const auto& line : take(store.last_events(1'000'000))) domain::apply(replayed, line.event);
        REQUIRE(take(store.load_everything()) == replayed);
        for (const auto& file : {path_, backup()}) {
            const SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
            SQLite::Statement query(database, "PRAGMA integrity_check");
            REQUIRE((query.executeStep() && query.getColumn(0).getString() == "ok"));
        }
        REQUIRE(samples::read_bytes(paper()) == markdown());
        if (after_power_cut) return;
        for (const auto& entry : fs::recursive_directory_iterator(folder_.path())) {
            INFO(entry.path().string());
            CHECK(entry.path().string().find(".part-") == std::string::npos);
            CHECK(entry.path().string().find("/.kasane-") == std::string::npos);
        }
    }
    [[nodiscard]] fs::path backup() const { return folder_.path() / "backups" / "b.db"; }
    [[nodiscard]] fs::path paper() const { return folder_.path() / "papers" / "会議録.md"; }
    [[nodiscard]] const std::vector<std::string>& told() const { return told_; }

  private:
    static std::string markdown() { return std::string(30'000, 'x') + "髙﨑𠮷\n"; }
    [[nodiscard]] bool is_open() const { return session_.has_value(); }

    template <class Problem>
    bool tell(const Problem& problem) {
        CHECK_FALSE(problem.what.empty());
        CHECK_FALSE(problem.remedy.empty());
        told_.push_back(problem.what + problem.remedy);
        return false;
    }
    template <class Work>
    bool keep(Work work) {
        const auto problem = work();
        return problem ? tell(*problem) : true;
    }
    bool open() {
        auto opened = Store::open(path_, store::Mode::read_write, "会議の画面");
        if (const auto* problem = std::get_if<store::Problem>(&opened)) return tell(*problem);
        store_ = std::make_unique<Store>(std::get<Store>(std::move(opened)));
        auto session = SittingSession::open(*store_, town().sitting());
        if (const auto* problem = std::get_if<service::Problem>(&session)) return tell(*problem);
        session_.emplace(std::get<SittingSession>(std::move(session)));
        return true;
    }
    bool submit(const domain::Request& request) {
        const auto submitted = session_->submit(request);
        if (const auto* problem = std::get_if<service::Problem>(&submitted)) return tell(*problem);
        REQUIRE(std::holds_alternative<service::Recorded>(submitted));
        return true;
    }

    TempFolder folder_;
    fs::path path_;
    std::unique_ptr<Store> store_;
    std::optional<SittingSession> session_;
    std::size_t done_ = 0;
    std::vector<std::string> told_;
};

/// Operations of a meeting during which nothing fails.
int operations_of_a_meeting() {
    Meeting meeting;
    FailingDisk::instance().arm(Fault::fails_once, 1'000'000);
    REQUIRE(meeting.play([] { return false; }));
    meeting.close();
    const int operations = FailingDisk::instance().operations();
    FailingDisk::instance().recover();
    meeting.check(false);
    return operations;
}

/// Every operation in the long form, else these many spread over the meeting, the first ones among them.
std::vector<int> chosen(int operations, int wanted) {
    if (std::getenv("KASANE_LONG") != nullptr) wanted = operations;
    std::vector<int> nth;
    const int first = std::min(wanted / 4, operations);
    for (int n = 1; n <= first; ++n) nth.push_back(n);
    for (int i = 1; i <= wanted - first; ++i)
        nth.push_back(first + i * (operations - first) / (wanted - first));
    return nth;
}

void tell(const char* fault, std::size_t failures) {
    std::cout << failures << " times " << fault << ", nothing lost, nothing doubled, nothing half written\n";
}

}  // namespace

TEST_CASE("書き込みや同期が一度失敗しても、伝え、やり直せて、失われない", "[faults]") {
    const auto all = chosen(operations_of_a_meeting(), 40);
    for (const int nth : all) {
        INFO("operation " << nth);
        Meeting meeting;
        FailingDisk::instance().arm(Fault::fails_once, nth);
        REQUIRE(meeting.play([] { return true; }));
        meeting.close();
        FailingDisk::instance().recover();
        meeting.check(false);
    }
    tell("a write, sync, open or rename that failed", all.size());
}

TEST_CASE("ディスクがいっぱいになると、伝え、空けば続けられる", "[faults]") {
    const auto all = chosen(operations_of_a_meeting(), 40);
    for (const int nth : all) {
        INFO("operation " << nth);
        Meeting meeting;
        FailingDisk::instance().arm(Fault::full, nth);
        int tries = 0;
        REQUIRE(meeting.play([&tries] {
            if (++tries == 3) FailingDisk::instance().recover();
            return true;
        }));
        meeting.close();
        FailingDisk::instance().recover();
        if (tries > 0) CHECK_THAT(meeting.told().front(), Catch::Contains("空き"));
        meeting.check(false);
    }
    tell("out of space", all.size());
}

TEST_CASE("電源が切れて、同期していない書き込みが失われても、記録したと言ったものは残る", "[faults]") {
    const auto all = chosen(operations_of_a_meeting(), 60);
    for (const int nth : all) {
        INFO("operation " << nth);
        Meeting meeting;
        FailingDisk::instance().arm(Fault::power_cut, nth);
        const bool finished = meeting.play([] { return false; });
        meeting.close();
        FailingDisk::instance().restore_power(static_cast<unsigned>(nth));
        if (finished) continue;  // the cut came while the program ended
        meeting.resume();
        REQUIRE(meeting.play([] { return false; }));
        meeting.check(true);
    }
    tell("a power cut", all.size());
}

// A whole meeting with papers and backup on a disk that fails at its nth operation.
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <set>

#include <SQLiteCpp/SQLiteCpp.h>

#include "domain/queries/query.hpp"
#include "faults/failing_disk.hpp"
#include "samples/play.hpp"
#include "service/backup.hpp"
#include "service/paper_files.hpp"
#include "service/sitting_session.hpp"
#include "service/town_files.hpp"
#include "support/catch.hpp"
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
            const auto request = samples::request_of(record, sitting_, line);
            const auto event = std::get<domain::Accepted>(domain::decide(record, request)).event;
            if (event.changes.empty()) continue;  // it writes no line
            requests_.push_back(request);
            domain::apply(record, event);
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
    Meeting() : path_(folder_ / "kasane.db") {
        fs::copy_file(town().path(), path_);
        fs::create_directory(backup().parent_path());
    }

    /// Goes on until the end; after a problem as `goes_on` says. False where it stopped.
    bool play(const std::function<bool()>& goes_on) {
        while (!is_open())
            if (!open() && !goes_on()) return false;
        for (; done_ < town().requests().size(); ++done_)
            while (!submit(town().requests()[done_]))
                if (!goes_on()) return false;
        while (!keep([&] { return service::back_up_to(*store_, backup()); }))
            if (!goes_on()) return false;
        while (!print())
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
        if (after_power_cut) return;
        for (const auto& entry : fs::recursive_directory_iterator(folder_.path())) {
            INFO(entry.path().string());
            CHECK(entry.path().string().find(".part-") == std::string::npos);
            CHECK(entry.path().string().find("/.kasane-") == std::string::npos);
        }
    }
    [[nodiscard]] fs::path backup() const { return folder_.path() / "backups" / "b.db"; }
    /// The papers by their names.
    [[nodiscard]] std::map<std::string, std::string> papers() const {
        std::map<std::string, std::string> found;
        for (const auto& entry : fs::directory_iterator(folder_.path() / "papers"))
            if (!entry.path().filename().string().starts_with("."))
                found[entry.path().filename().string()] = samples::read_bytes(entry.path().string());
        return found;
    }
    [[nodiscard]] const std::vector<std::string>& told() const { return told_; }

  private:
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
    bool print() {
        const auto& record = session_->record();
        const auto meeting = domain::meetings_of(record, town().sitting()).front().id;
        const auto written =
            service::write_papers(*store_, record, meeting, today, folder_.path() / "papers");
        const auto* problem = std::get_if<service::Problem>(&written);
        return problem == nullptr || tell(*problem);
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

/// A meeting during which nothing fails.
struct Faultless {
    int operations = 0;
    int until_end = 0;     ///< those of them before everything is let go
    std::set<int> copying; /**< while a recorded line goes on to its place in the file: where that fails, the
                              line stands in the log, and SQLite copies again without a word */
    std::map<std::string, std::string> papers;
};

/// SQLite syncs the log for what is recorded, and once more before it copies from the log into the file.
std::set<int> copying_in(const std::vector<std::string>& operations) {
    std::set<int> copying;
    const auto is_of_file = [&](std::size_t at) { return operations.at(at).ends_with("/kasane.db"); };
    for (std::size_t at = 0; at < operations.size(); ++at) {
        if (!is_of_file(at)) continue;
        copying.insert(static_cast<int>(at) + 1);
        if (at > 0 && !is_of_file(at - 1)) copying.insert(static_cast<int>(at));
    }
    return copying;
}

const Faultless& faultless() {
    static const Faultless all = [] {
        Meeting meeting;
        auto& disk = FailingDisk::instance();
        disk.arm(Fault::fails_once, 1'000'000);
        REQUIRE(meeting.play([] { return false; }));
        const auto until_end = disk.operations().size();
        meeting.close();
        const auto operations = disk.operations();
        disk.recover();
        meeting.check(false);
        REQUIRE(meeting.papers().size() >= 4);
        return Faultless{static_cast<int>(operations.size()), static_cast<int>(until_end),
                         copying_in({operations.begin(), operations.begin() + static_cast<long>(until_end)}),
                         meeting.papers()};
    }();
    return all;
}

/// Every operation in the long form, else these many: the first ones, the five of the last paper, and others
/// spread between.
std::vector<int> chosen(int wanted) {
    constexpr int of_a_paper = 5;
    const int operations = faultless().operations;
    const int first = std::getenv("KASANE_LONG") != nullptr ? operations : wanted / 4;
    std::set<int> nth;
    for (int n = 1; n <= first; ++n) nth.insert(n);
    for (int n = 0; n < of_a_paper; ++n) nth.insert(faultless().until_end - n);
    const int spread = wanted - static_cast<int>(nth.size());
    for (int i = 1; i <= spread; ++i) nth.insert(first + i * (operations - first) / spread);
    return {nth.begin(), nth.end()};
}

/// Few failures are of the kind that nobody needs to hear of.
void say(const char* fault, std::size_t failures, std::size_t untold) {
    CHECK(untold * 4 <= failures);
    std::cout << failures << " times " << fault << ", " << untold
              << " of them where SQLite helps itself; nothing lost, nothing doubled, nothing half written\n";
}

}  // namespace

TEST_CASE("書き込みや同期が一度失敗しても、伝え、やり直せて、失われない", "[faults]") {
    std::size_t untold = 0;
    const auto all = chosen(40);
    for (const int nth : all) {
        Meeting meeting;
        auto& disk = FailingDisk::instance();
        disk.arm(Fault::fails_once, nth);
        REQUIRE(meeting.play([] { return true; }));
        meeting.close();
        INFO("operation " << nth << ": " << disk.operations().at(static_cast<std::size_t>(nth) - 1));
        REQUIRE(disk.struck());
        disk.recover();
        if (meeting.told().empty()) {
            ++untold;
            REQUIRE((nth > faultless().until_end || faultless().copying.contains(nth)));
        }
        meeting.check(false);
        REQUIRE(meeting.papers() == faultless().papers);
    }
    say("a write, sync, open or rename that failed", all.size(), untold);
}

TEST_CASE("ディスクがいっぱいになると、伝え、空けば続けられる", "[faults]") {
    std::size_t untold = 0;
    const auto all = chosen(40);
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
        REQUIRE(FailingDisk::instance().struck());
        FailingDisk::instance().recover();
        if (nth > faultless().until_end) {
            ++untold;
        } else {
            REQUIRE(meeting.told().size() >= 3);
            CHECK_THAT(meeting.told().front(), Catch::Contains("空き"));
        }
        meeting.check(false);
        REQUIRE(meeting.papers() == faultless().papers);
    }
    say("out of space", all.size(), untold);
}

TEST_CASE("電源が切れて、同期していない書き込みが失われても、記録したと言ったものは残る", "[faults]") {
    std::size_t untold = 0;
    const auto all = chosen(60);
    for (const int nth : all) {
        INFO("operation " << nth);
        Meeting meeting;
        FailingDisk::instance().arm(Fault::power_cut, nth);
        const bool finished = meeting.play([] { return false; });
        meeting.close();
        REQUIRE(FailingDisk::instance().struck());
        REQUIRE(finished == (nth > faultless().until_end));
        if (finished) ++untold;
        FailingDisk::instance().restore_power(static_cast<unsigned>(nth));
        meeting.resume();
        REQUIRE(meeting.play([] { return false; }));
        meeting.check(true);
        REQUIRE(meeting.papers() == faultless().papers);
    }
    say("a power cut", all.size(), untold);
}

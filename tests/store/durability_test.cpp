#include <array>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <random>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store/sample_rows.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using store::Mode;
using store::ProblemKind;
using store::Store;

namespace {

namespace fs = std::filesystem;

/// Commits notes until it is killed, and tells each line on the pipe once it is said to be on the disk.
[[noreturn]] void write_until_killed(const fs::path& path, int pipe) {
    auto opened = Store::open(path, Mode::read_write, "落ちる人");
    auto* store = std::get_if<Store>(&opened);
    if (store == nullptr) ::_exit(1);
    auto next = std::get<domain::Record>(store->load_everything()).next_id;
    for (;; ++next) {
        const auto written = store->commit(event_of({added(note_with(next, odd_names))}));
        const auto* seq = std::get_if<std::int64_t>(&written);
        if (seq == nullptr || ::write(pipe, seq, sizeof *seq) != sizeof *seq) ::_exit(2);
    }
}

std::int64_t last_told(int pipe, std::int64_t so_far) {
    std::int64_t seq = so_far;
    while (::read(pipe, &seq, sizeof seq) == sizeof seq) so_far = seq;
    return so_far;
}

/// The last line that the child said was on the disk before it was killed after `lines` of them.
std::int64_t kill_after(const fs::path& path, int lines) {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    const pid_t child = ::fork();
    if (child == 0) write_until_killed(path, ends[1]);
    ::close(ends[1]);
    std::int64_t told = 0;
    for (int i = 0; i < lines; ++i) REQUIRE(::read(ends[0], &told, sizeof told) == sizeof told);
    ::kill(child, SIGKILL);
    told = last_told(ends[0], told);
    ::close(ends[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    return told;
}

/// Files of this process end at `bytes` while it lives, as on a disk that is full.
class FileSizeLimit {
  public:
    explicit FileSizeLimit(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit = before_;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

  private:
    rlimit before_{};
    void (*handler_)(int) = nullptr;
};

std::string integrity_of(const fs::path& path) {
    SQLite::Database database(path.string(), SQLite::OPEN_READONLY);
    return database.execAndGet("PRAGMA integrity_check").getString();
}

}  // namespace

TEST_CASE("書いている最中に止められても、書けたと言った行はすべてある", "[store]") {
    const TempFolder folder;
    const auto path = folder / "kasane.db";
    take(new_store(path).commit(event_of(one_row_of_each(true))));
    std::mt19937 random(20260122);
    std::uniform_int_distribution<int> lines(1, 12);
    for (int round = 0; round < 20; ++round) {
        const auto told = kill_after(path, lines(random));
        const auto store = open_store(path);
        const auto written = take(store.journal(sample_sitting()));
        REQUIRE(written.back().seq >= told);
        REQUIRE(written.back().seq == static_cast<std::int64_t>(written.size()));
        domain::Record from_journal;
        for (const auto& line : written) domain::apply(from_journal, line.event);
        REQUIRE(take(store.load_everything()) == from_journal);
        REQUIRE(integrity_of(path) == "ok");
    }
}

TEST_CASE("書く場所がなくなると断り、空けば続けられる", "[store]") {
    const TempFolder folder;
    const auto path = folder / "kasane.db";
    auto store = new_store(path);
    take(store.commit(event_of(one_row_of_each(true))));
    const auto before = take(store.load_everything());
    const auto note = note_with(900, std::string(300000, 'a'));
    {
        const FileSizeLimit limit(fs::file_size(folder / "kasane.db-wal") + 5000);
        const auto problem = problem_in(store.commit(event_of({added(note)})));
        CHECK((problem.kind == ProblemKind::no_space || problem.kind == ProblemKind::device));
        CHECK_FALSE(problem.remedy.empty());
        CHECK(take(store.load_everything()) == before);
    }
    CHECK(take(store.commit(event_of({added(note)}))) == 2);
    CHECK(integrity_of(path) == "ok");
}

TEST_CASE("記録ファイルが抜き取られたら、書けたとは言わない", "[store]") {
    const TempFolder folder;
    const auto path = folder / "kasane.db";
    auto store = new_store(path);
    take(store.commit(event_of(one_row_of_each(true))));
    fs::rename(path, folder / "ほか.db");
    CHECK(problem_in(store.commit(event_of({}))).kind == ProblemKind::device);
    CHECK(store.save_position(sample_sitting(), {})->kind == ProblemKind::device);
    std::ofstream(path) << "別のファイル";
    CHECK(problem_in(store.commit(event_of({}))).kind == ProblemKind::device);
    fs::rename(folder / "ほか.db", path);
    CHECK(take(store.commit(event_of({}))) == 2);
}

TEST_CASE("画面の位置と書きかけは、記録とは別に残る", "[store]") {
    const TempFolder folder;
    const auto path = folder / "kasane.db";
    const store::Position position{domain::MeetingId{2}, sample_item(), "roles"};
    {
        auto store = new_store(path);
        CHECK_FALSE(take(store.load_position({1})).has_value());
        CHECK(take(store.load_drafts({1})).empty());
        CHECK_FALSE(store.save_position({1}, {{}, {}, "opening"}).has_value());
        CHECK_FALSE(store.save_position({1}, position).has_value());
        CHECK_FALSE(store.save_draft({1}, "note", "書き").has_value());
        CHECK_FALSE(store.save_draft({1}, "note", odd_names).has_value());
        CHECK_FALSE(store.save_draft({1}, "gap", "").has_value());
        CHECK_FALSE(store.save_draft({2}, "note", "別の会議").has_value());
    }
    auto store = open_store(path);
    CHECK(take(store.load_position({1})) == position);
    CHECK_FALSE(take(store.load_position({2})).has_value());
    CHECK(take(store.load_drafts({1})) ==
          std::map<std::string, std::string>{{"note", odd_names}, {"gap", ""}});
    CHECK_FALSE(store.clear_draft({1}, "note").has_value());
    CHECK(take(store.load_drafts({1})).size() == 1);
    CHECK(take(store.load_drafts({2})).size() == 1);
    CHECK(take(store.last_events(10)).empty());
}

TEST_CASE("フォルダーごとなくなったら、書けたとは言わず、戻れば続けられる", "[store]") {
    const TempFolder folder;
    const auto path = folder.path() / "USB" / "kasane.db";
    auto store = new_store(path);
    take(store.commit(event_of(one_row_of_each(true))));
    fs::rename(path.parent_path(), folder / "抜いた");
    CHECK(problem_in(store.commit(event_of({}))).kind == ProblemKind::device);
    fs::rename(folder / "抜いた", path.parent_path());
    CHECK(take(store.commit(event_of({}))) == 2);
    CHECK(take(store.journal_faults()).empty());
}

TEST_CASE("時計が戻っても進んでも、行の順と証しは変わらない", "[store]") {
    const TempFolder folder;
    auto store = new_store(folder / "kasane.db");
    take(store.commit(event_of(one_row_of_each(true))));
    std::int64_t id = 900;
    for (const auto at : {text::DateTime{{2099, 12, 31}, 23, 59, 59}, text::DateTime{{1970, 1, 1}, 0, 0, 0},
                          text::DateTime{{2028, 2, 29}, 0, 0, 0}, text::DateTime{{2019, 5, 1}, 12, 0, 0}}) {
        auto event = event_of({added(note_with(id++, "時計"))});
        event.at = at;
        take(store.commit(event));
    }
    const auto lines = take(store.last_events(10));
    REQUIRE(lines.size() == 5);
    CHECK(lines.at(2).event.at == text::DateTime{{1970, 1, 1}, 0, 0, 0});
    CHECK(take(store.next_undo(sample_sitting(), "青葉", {{1999, 1, 1}, 0, 0, 0}))->undoes == 5);
    CHECK(take(store.journal_faults()).empty());
}

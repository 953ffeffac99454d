// `kasane record` is killed at random moments while a meeting is recorded, again and again.
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <map>
#include <random>
#include <sstream>
#include <thread>

#include <SQLiteCpp/SQLiteCpp.h>

#include "samples/play.hpp"
#include "store/store.hpp"
#include "support/catch.hpp"
#include "support/recorder.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using store::Store;

namespace {

namespace fs = std::filesystem;

int rounds() {
    if (const char* wanted = std::getenv("KASANE_CRASH_ROUNDS")) return std::atoi(wanted);
    return std::getenv("KASANE_LONG") == nullptr ? 200 : 10'000;
}

template <class T>
T take(store::Result<T> result) {
    if (const auto* problem = std::get_if<store::Problem>(&result)) FAIL(problem->what << problem->remedy);
    return std::get<T>(std::move(result));
}

/// The sample town with its meeting open at item 3.
void open_meeting(const fs::path& path) {
    const std::string kasane =
        std::string("'") + KASANE_PROGRAM + "' --db '" + path.string() + "' --now 2026-01-22 ";
    const std::string script = std::string("'") + KASANE_SOURCE_DIR + "/data/sitting-2026-01-22.jsonl'";
    REQUIRE(std::system((kasane + "init --sample >/dev/null").c_str()) == 0);
    REQUIRE(std::system(("head -22 " + script + " | " + kasane + "record S2 --as 青葉 >/dev/null").c_str()) ==
            0);
}

/// A line that was sent: the command and, where it has one, the text by which it is found again.
struct Sent {
    std::string command;
    std::string text = {};
    bool operator==(const Sent&) const = default;
};

/// What an event of the journal was made from.
Sent sent_for(const domain::Event& event) {
    Sent sent{event.name};
    for (const auto& any : event.changes) {
        if (const auto* note = std::get_if<domain::Change<domain::Note>>(&any)) sent.text = note->after->text;
        if (const auto* gap = std::get_if<domain::Change<domain::ResourceGap>>(&any))
            sent.text = gap->after->text;
    }
    return sent;
}

/// What was sent and what was said to be on the disk, over all rounds on one store.
class Meeting {
  public:
    explicit Meeting(unsigned seed) : path_(folder_ / "kasane.db"), random_(seed) { open_meeting(path_); }

    void round(int number) {
        test::Recorder recorder(KASANE_PROGRAM, {"--db", path_.string(), "--now", "2026-01-22T13:45",
                                                 "record", "S2", "--as", "落ちる人"});
        const auto lines = send_some(recorder, number);
        recorder.listen(chance(0, 3) == 0 ? 0 : 10'000);  // most often, not before it has begun to answer
        std::this_thread::sleep_for(std::chrono::microseconds(chance(0, 40'000)));
        recorder.kill();
        const auto answers = recorder.answers();
        for (std::size_t i = 0; i < answers.size(); ++i) {
            INFO(answers[i]);
            REQUIRE(answers[i].starts_with("{\"ok\":"));
            // 0: the line changed nothing, and is on no line of the journal.
            if (const auto seq = std::stoll(answers[i].substr(6)); seq != 0) acknowledged_[seq] = lines.at(i);
        }
    }

    /// Nothing acknowledged is missing, nothing is there twice, and the file is whole.
    void check() {
        const auto store = take(Store::open(path_, store::Mode::read_write, "試験"));
        const auto lines = take(store.last_events(1'000'000));
        std::map<std::string, int> recorded;
        domain::Record replayed;
        for (const auto& line : lines) {
            domain::apply(replayed, line.event);
            if (line.event.actor != "落ちる人") continue;
            const auto sent = sent_for(line.event);
            if (!sent.text.empty()) REQUIRE(++recorded[sent.text] == 1);
        }
        for (const auto& [seq, sent] : acknowledged_) {
            REQUIRE(seq <= static_cast<std::int64_t>(lines.size()));
            const auto& line = lines.at(static_cast<std::size_t>(seq) - 1);
            REQUIRE(line.seq == seq);
            REQUIRE(sent_for(line.event) == sent);
        }
        REQUIRE(take(store.load_everything()) == replayed);
        REQUIRE(take(store.journal_faults()).empty());
        SQLite::Database database(path_.string(), SQLite::OPEN_READONLY);
        REQUIRE(database.execAndGet("PRAGMA integrity_check").getString() == "ok");
    }

    [[nodiscard]] std::size_t acknowledged() const { return acknowledged_.size(); }

  private:
    int chance(int least, int most) { return std::uniform_int_distribution<int>(least, most)(random_); }

    /// Up to 30 lines: notes, short and long, 地域課題, and roles that change again and again.
    std::vector<Sent> send_some(const test::Recorder& recorder, int number) {
        std::vector<Sent> sent;
        std::string lines;
        for (int i = chance(1, 30); i > 0; --i) {
            std::string text = "回" + std::to_string(number) + "-" + std::to_string(i) + " 髙﨑𠮷";
            if (chance(0, 9) == 0) text += std::string(1'500, 'a');
            const int kind = chance(0, 9);
            if (kind < 2) {
                lines += R"({"do":"gap","item":3,"text":")" + text + "\"}\n";
                sent.push_back({"gap", text});
            } else if (kind < 5) {
                lines += std::string(R"({"do":"role","item":3,"support":4,"agency":"自立","kind":")") +
                         (kind == 2   ? "◎"
                          : kind == 3 ? "○"
                                      : "△") +
                         "\"}\n";
                sent.push_back({"role"});
            } else {
                lines += R"({"do":"note","item":3,"kind":"発言","agency":"包括","text":")" + text + "\"}\n";
                sent.push_back({"note", text});
            }
        }
        recorder.send(lines);
        return sent;
    }

    test::TempFolder folder_;
    fs::path path_;
    std::mt19937 random_;
    std::map<std::int64_t, Sent> acknowledged_;
};

}  // namespace

TEST_CASE("record を会議の途中でいつ止めても、記録したと答えた行はすべて一度ずつある", "[crash]") {
    constexpr int rounds_per_store = 50;
    std::size_t acknowledged = 0;
    const int all = rounds();
    for (int done = 0; done < all;) {
        Meeting meeting(static_cast<unsigned>(20260122 + done));
        for (int i = 0; i < rounds_per_store && done < all; ++i, ++done) {
            INFO("round " << done);
            meeting.round(done);
            meeting.check();
        }
        acknowledged += meeting.acknowledged();
    }
    std::cout << all << " rounds, " << acknowledged << " lines acknowledged, none lost, none doubled\n";
    CHECK(acknowledged > static_cast<std::size_t>(all));
}

// Everything that only reads, again and again beside a recorder that is at work.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/store.hpp"
#include "support/catch.hpp"
#include "support/recorder.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;

// Another test of this program has such names, too.
namespace beside_recorder {
namespace {

namespace fs = std::filesystem;

constexpr int batches = 40;
constexpr int lines_of_batch = 25;

std::string batch_of(int number) {
    std::string lines;
    for (int at = 0; at < lines_of_batch; ++at)
        lines += R"({"do":"note","item":3,"kind":"発言","agency":"包括","text":"回)" +
                 std::to_string(number) + "の" + std::to_string(at) + " 髙﨑𠮷\"}\n";
    return lines;
}

}  // namespace

TEST_CASE("休みなく記録している横で、一覧・確認・会議録・履歴・控えは、いつでもできる", "[crash]") {
    const test::TempFolder folder;
    const auto path = folder / "kasane.db";
    const std::string kasane =
        std::string("'") + KASANE_PROGRAM + "' --db '" + path.string() + "' --now 2026-01-22 ";
    const auto run = [&](const std::string& verb) {
        return std::system((kasane + verb + " >/dev/null 2>'" + (folder / "said").string() + "'").c_str());
    };
    REQUIRE(run("init --sample") == 0);
    REQUIRE(std::system(("head -22 '" KASANE_SOURCE_DIR "/data/sitting-2026-01-22.jsonl' | " + kasane +
                         "record S2 --as 青葉 >/dev/null")
                            .c_str()) == 0);
    const auto lines_in = [](const fs::path& file) {
        SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
        return database.execAndGet("SELECT max(seq) FROM journal").getInt();
    };
    const int before = lines_in(path);
    test::Recorder recorder(KASANE_PROGRAM, {"--db", path.string(), "--now", "2026-01-22T13:45", "record",
                                             "S2", "--as", "速い人"});
    const std::string verbs[] = {"meetings", "minutes S2-1", "log S2",
                                 "backup '" + (folder / "控え.db").string() + "'", "check S2"};
    int beside_work = 0;
    for (int batch = 0; batch < batches; ++batch) {
        recorder.send(batch_of(batch));
        const auto& verb = verbs[static_cast<std::size_t>(batch) % std::size(verbs)];
        const int code = run(verb);
        std::ifstream said(folder / "said");
        INFO(verb << ": " << std::string(std::istreambuf_iterator<char>(said), {}));
        // A finding is an answer, too.
        CHECK((code == 0 || (verb.starts_with("check") && WEXITSTATUS(code) == 1)));
        recorder.listen(0);
        if (static_cast<int>(recorder.answers().size()) < (batch + 1) * lines_of_batch) ++beside_work;
        if (!verb.starts_with("backup")) continue;
        SQLite::Database copy(folder / "控え.db", SQLite::OPEN_READONLY);
        CHECK(copy.execAndGet("PRAGMA integrity_check").getString() == "ok");
        const int lines = copy.execAndGet("SELECT max(seq) FROM journal").getInt();
        CHECK(copy.execAndGet("SELECT count(*) FROM journal").getInt() == lines);
        CHECK(lines >= before);
    }
    for (bool goes_on = true; goes_on && recorder.answers().size() < batches * lines_of_batch;) {
        const auto heard = recorder.answers().size();
        recorder.listen(60'000);
        goes_on = recorder.answers().size() > heard;
    }
    std::cout << beside_work << " of " << batches << " beside a recorder that was at work\n";
    recorder.kill();
    const auto answers = recorder.answers();
    REQUIRE(answers.size() == batches * lines_of_batch);
    for (const auto& answer : answers) CHECK(answer.starts_with("{\"ok\":"));
    CHECK(lines_in(path) == before + batches * lines_of_batch);
}

}  // namespace beside_recorder

// Papers on a disk that takes only some of them.
#include <filesystem>
#include <string>

#include "domain/queries/query.hpp"
#include "faults/failing_disk.hpp"
#include "service/paper_files.hpp"
#include "service/town_files.hpp"
#include "support/bytes.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using store::Store;

// Other tests of this program have such names, too.
namespace papers_written {
namespace {

namespace fs = std::filesystem;

constexpr text::DateTime now{{2026, 1, 22}, 9, 0, 0};

constexpr auto former = "前のもの";

/// In place of each paper a former one.
void put_former(const fs::path& folder) {
    for (const auto& entry : fs::directory_iterator(folder)) write_bytes(entry.path(), former);
}

/// How many files are new; Markdown and PDF of a paper are both, or neither is.
std::size_t new_files(const fs::path& folder) {
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(folder)) {
        CHECK_FALSE(entry.path().filename().string().starts_with("."));
        const bool is_new = bytes_of(entry.path()) != former;
        auto other = entry.path();
        other.replace_extension(other.extension() == ".md" ? ".pdf" : ".md");
        INFO(entry.path().string());
        CHECK(is_new == (bytes_of(other) != former));
        if (is_new) ++count;
    }
    return count;
}

}  // namespace

TEST_CASE("紙を書く途中でディスクがいっぱいになっても、Markdown と PDF は同じ時のもので、書けた紙は言う",
          "[faults]") {
    auto& disk = FailingDisk::instance();
    disk.arm(Fault::fails_once, 1'000'000);
    const TempFolder folder;
    auto made = service::create_sample_town(folder / "town.db", "試験", now);
    const auto& store = std::get<Store>(made);
    const auto record = std::get<domain::Record>(store.load_everything());
    const auto meeting = record.rows<domain::Meeting>().begin()->second.id;
    const auto papers = folder / "papers";
    REQUIRE(std::holds_alternative<service::WrittenPapers>(
        service::write_papers(store, record, meeting, now, papers)));
    int told_and_failed = 0;
    for (int nth = 1;; ++nth) {
        put_former(papers);
        disk.arm(Fault::full, nth);
        std::size_t told = 0;
        const auto written = service::write_papers(store, record, meeting, now, papers,
                                                   [&told](const service::WrittenPaper&) { ++told; });
        const bool struck = disk.struck();
        const auto failed = struck ? disk.operations().at(static_cast<std::size_t>(nth) - 1) : std::string();
        disk.recover();
        if (!struck) break;
        // A full disk still gives names: what fails here is the writing.
        if (failed.find("/.kasane-") == std::string::npos) continue;
        INFO("operation " << nth << ": " << failed);
        CHECK(std::holds_alternative<service::Problem>(written));
        CHECK(new_files(papers) == told);
        if (told > 0) ++told_and_failed;
    }
    CHECK(told_and_failed > 1);
}

}  // namespace papers_written

// The sample town into a new store on a disk that fails at its nth operation, or killed there; and papers.
#include <filesystem>
#include <string>

#include "faults/failing_disk.hpp"
#include "faults/sudden_end.hpp"
#include "service/town_files.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using store::Mode;
using store::Store;

// Other tests of this program have such names, too.
namespace beginning {
namespace {

namespace fs = std::filesystem;

constexpr text::DateTime now{{2026, 1, 22}, 9, 0, 0};

/// Either there is no store, or the whole town is in it.
void check_whole_or_none(const fs::path& path) {
    if (!fs::exists(path)) return;
    const auto opened = Store::open(path, Mode::read_only, "試験");
    REQUIRE(std::holds_alternative<Store>(opened));
    const auto record = std::get<Store>(opened).load_everything();
    CHECK(std::get<domain::Record>(record).rows<domain::Case>().size() > 5);
}

bool is_made(const fs::path& path) {
    return std::holds_alternative<Store>(service::create_sample_town(path, "kasane init", now));
}

}  // namespace

TEST_CASE("見本の町をつくる途中で失敗しても、空の記録は残らず、もう一度つくれる", "[faults]") {
    const auto fault = GENERATE(Fault::fails_once, Fault::full);
    auto& disk = FailingDisk::instance();
    int failed = 0;
    for (int nth = 1;; nth += 7) {
        const TempFolder folder;
        const auto path = folder / "town.db";
        disk.arm(fault, nth);
        const bool made = is_made(path);
        const bool struck = disk.struck();
        disk.recover();
        if (!struck) break;
        INFO("operation " << nth);
        check_whole_or_none(path);
        if (made || fs::exists(path)) continue;
        ++failed;
        CHECK(is_made(path));
        CHECK_FALSE(fs::exists(folder / "town.db.new"));
    }
    CHECK(failed > 5);
}

TEST_CASE("見本の町をつくる途中で止められても、空の記録は残らず、もう一度つくれる", "[faults]") {
    FailingDisk::instance().arm(Fault::fails_once, 1'000'000);
    int killed = 0;
    for (int nth = 1;; nth += 11) {
        const TempFolder folder;
        const auto path = folder / "town.db";
        if (!killed_at(nth, [&] { is_made(path); })) break;
        INFO("operation " << nth);
        check_whole_or_none(path);
        if (fs::exists(path)) continue;
        ++killed;
        CHECK(is_made(path));
    }
    CHECK(killed > 5);
}

}  // namespace beginning

// A destruction of which the power is cut at its nth operation: all of it or nothing, and what is still in
// the file then is taken out later (R28).
#include "store/destruction.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "faults/failing_disk.hpp"
#include "samples/play.hpp"
#include "service/town_files.hpp"
#include "store/rebuilding.hpp"
#include "support/bytes.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using store::Store;

namespace {

namespace fs = std::filesystem;

constexpr text::DateTime of_the_destruction{{2026, 1, 22}, 13, 0, 0};

template <class T, class Problem>
T given(std::variant<T, Problem> result) {
    REQUIRE(std::holds_alternative<T>(result));
    return std::get<T>(std::move(result));
}

/// The sample town in a folder of its own, and its case of which nothing may stay.
struct DoomedTown {
    TempFolder folder;
    fs::path path = folder / "kasane.db";
    domain::Record before;
    domain::CaseId doomed;

    DoomedTown() {
        auto store = given(Store::open(path, store::Mode::create, "見本"));
        REQUIRE_FALSE(service::import_sample_town(store, of_the_destruction).has_value());
        before = given(store.load_everything());
        for (const auto& [key, row] : before.rows<domain::Case>())
            if (row.number == "R7-012") doomed = row.id;
    }
    [[nodiscard]] store::Result<store::Done> destroy() const {
        const auto event =
            given(domain::decide_destruction(before, {doomed, "誤り", "青葉", of_the_destruction}));
        return store::destroy(path, event, doomed);
    }
    [[nodiscard]] std::string bytes() const {
        std::string all;
        for (const auto& entry : fs::directory_iterator(folder.path())) all += bytes_of(entry.path());
        return all;
    }
};

int operations_of_a_destruction() {
    const DoomedTown town;
    auto& disk = FailingDisk::instance();
    disk.arm(Fault::fails_once, 1'000'000);
    REQUIRE_FALSE(given(town.destroy()).still_in_file);
    const auto count = static_cast<int>(disk.operations().size());
    disk.recover();
    return count;
}

}  // namespace

TEST_CASE("廃棄の途中で電源が切れても、全部か何もかで、廃棄したものはあとで必ず消える", "[faults]") {
    const int operations = operations_of_a_destruction();
    REQUIRE(operations > 10);
    const int wanted = std::getenv("KASANE_LONG") != nullptr ? operations : std::min(operations, 40);
    int whole = 0;
    int left = 0;
    for (int i = 0; i < wanted; ++i) {
        const int nth = 1 + i * operations / wanted;
        INFO("operation " << nth << " of " << operations);
        const DoomedTown town;
        auto& disk = FailingDisk::instance();
        disk.arm(Fault::power_cut, nth);
        const bool said_done = std::holds_alternative<store::Done>(town.destroy());
        disk.restore_power(static_cast<unsigned>(nth));
        // As doctor does.
        if (given(store::is_still_in_file(town.path))) {
            ++left;
            REQUIRE_FALSE(store::finish_destruction(town.path).has_value());
        }
        const auto after =
            given(given(Store::open(town.path, store::Mode::read_write, "試験")).load_everything());
        if (after == town.before) {
            ++whole;
            REQUIRE_FALSE(said_done);
            continue;
        }
        REQUIRE(after.find<domain::Case>(town.doomed) == nullptr);
        REQUIRE(town.bytes().find("松子") == std::string::npos);
    }
    CHECK(whole > 0);
    CHECK(left > 0);
    CHECK(whole + left <= wanted);
}

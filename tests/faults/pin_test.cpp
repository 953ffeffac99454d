// The PIN of the screen on a disk that is full: tries that cannot be counted are no free tries.
#include "service/pin.hpp"

#include "faults/failing_disk.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using namespace std::chrono_literals;
using service::PinGuard;
using service::PinTry;
using store::Store;

namespace {

Store opened(const std::filesystem::path& path, store::Mode mode) {
    auto result = Store::open(path, mode, "試験");
    REQUIRE(std::holds_alternative<Store>(result));
    return std::get<Store>(std::move(result));
}

}  // namespace

TEST_CASE("ディスクがいっぱいで間違いを残せなくても、始め直して待たずに試すことはできない", "[faults]") {
    const TempFolder folder;
    auto& disk = FailingDisk::instance();
    auto store = opened(folder / "town.db", store::Mode::create);
    {
        PinGuard guard(store, 0s);
        REQUIRE_FALSE(guard.set("1234", "青葉", {{2026, 2, 28}, 9, 0, 0}));
        disk.arm(Fault::full, 1);
        CHECK(guard.attempt("0000", 0s) == PinTry::wrong);
        CHECK(guard.attempt("1234", 29s) == PinTry::must_wait);
    }
    for (int start = 0; start < 3; ++start) {
        PinGuard guard(store, 0s);
        CHECK(guard.attempt("0000", 29s) == PinTry::must_wait);
        CHECK(guard.attempt("0000", 30s) == PinTry::wrong);
        CHECK(guard.attempt("1234", 59s) == PinTry::must_wait);
    }
    REQUIRE(disk.struck());
    disk.recover();
    PinGuard guard(store, 0s);
    CHECK(guard.attempt("1234", 0s) == PinTry::right);
}

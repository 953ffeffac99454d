// A window beside one that records: it says who has the store, and only shows.
#include <unistd.h>

#include "shell/kiosk_application.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using Catch::Matchers::Contains;
using kasane::test::TempFolder;
using store::Mode;
using store::Store;

namespace {

constexpr text::DateTime morning{{2026, 1, 23}, 9, 0, 0};

}  // namespace

TEST_CASE("ほかの窓が記録しているときは、だれが記録しているかを言い、見るだけで開く") {
    const TempFolder folder;
    const auto path = folder / "town.db";
    const auto first = Store::open(path, Mode::create, "会議の画面");
    REQUIRE(std::holds_alternative<Store>(first));
    const auto refused = Store::open(path, Mode::read_write, "会議の画面");
    REQUIRE(std::holds_alternative<store::Problem>(refused));
    auto beside = Store::open(path, Mode::read_only, "会議の画面");
    REQUIRE(std::holds_alternative<Store>(beside));
    auto& store = std::get<Store>(beside);
    auto everything = std::get<domain::Record>(store.load_everything());
    shell::KioskApplication kiosk(store, shell::KioskClock(morning), std::move(everything));
    kiosk.only_reads(std::get<store::Problem>(refused));
    const auto screen = kiosk.screen();
    REQUIRE(screen.banner);
    CHECK(screen.banner->tone == view::Tone::warn);
    CHECK_THAT(screen.banner->text, Contains("（会議の画面、プロセス " + std::to_string(::getpid()) + "）") &&
                                        Contains("見るだけで開いています。"));
    CHECK_FALSE(screen.banner->remedy.empty());
}

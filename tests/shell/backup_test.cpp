#include <algorithm>
#include <filesystem>
#include <fstream>

#include "shell/kiosk_backup.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace std::chrono_literals;
using kasane::test::TempFolder;

namespace {

constexpr text::DateTime at(int hour, int minute) {
    return {{2026, 1, 22}, hour, minute, 0};
}

std::ptrdiff_t kept(const TempFolder& folder) {
    std::filesystem::directory_iterator files(folder / "backups");
    return std::count_if(begin(files), end(files), [](const auto& file) { return file.is_regular_file(); });
}

}  // namespace

TEST_CASE("控えは始めに一つ、会議の間は10分ごと、閉会のときにとり、時計が戻っても増えない") {
    const TempFolder folder;
    auto opened = store::Store::open(folder / "town.db", store::Mode::create, "試験");
    auto& store = std::get<store::Store>(opened);
    shell::KioskBackup backup(store);
    CHECK_FALSE(backup.when_due(at(13, 20), 1000s, false));
    CHECK(kept(folder) == 1);
    CHECK(backup.shown() == "13:20");
    CHECK_FALSE(backup.when_due(at(14, 20), 4600s, false));
    CHECK(kept(folder) == 1);

    CHECK_FALSE(backup.when_due(at(14, 21), 4660s, true));
    CHECK(kept(folder) == 2);
    CHECK_FALSE(backup.when_due(at(14, 30), 5259s, true));
    CHECK(kept(folder) == 2);
    CHECK_FALSE(backup.when_due(at(9, 0), 5259s, true));
    CHECK(kept(folder) == 2);
    CHECK_FALSE(backup.when_due(at(14, 31), 5260s, true));
    CHECK(kept(folder) == 3);
    CHECK_FALSE(backup.take(at(14, 33), 5380s));
    CHECK(kept(folder) == 4);
    CHECK(backup.shown() == "14:33");
}

TEST_CASE("控えがとれないときはそう言い、10分後にまた試す") {
    const TempFolder folder;
    auto opened = store::Store::open(folder / "town.db", store::Mode::create, "試験");
    auto& store = std::get<store::Store>(opened);
    std::ofstream(folder / "backups") << "フォルダーではない";
    shell::KioskBackup backup(store);
    CHECK(backup.when_due(at(13, 20), 0s, true));
    CHECK(backup.shown() == "13:20 にとれませんでした");
    CHECK_FALSE(backup.when_due(at(13, 29), 599s, true));
    std::filesystem::remove(folder / "backups");
    CHECK_FALSE(backup.when_due(at(13, 30), 600s, true));
    CHECK(backup.shown() == "13:30");
}

#include <fstream>

#include "shell/kiosk_files.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using kasane::test::TempFolder;

namespace {

constexpr text::DateTime at{{2026, 1, 23}, 9, 0, 0};

void write(const std::filesystem::path& path, const std::string& text) {
    std::ofstream(path) << text;
}

store::Store new_store(const TempFolder& folder) {
    auto result = store::Store::open(folder / "town.db", store::Mode::create, "test");
    REQUIRE(std::holds_alternative<store::Store>(result));
    return std::get<store::Store>(std::move(result));
}

}  // namespace

TEST_CASE("フォルダーを開くと、中のフォルダーと合うファイルが出て、上へも行ける") {
    const TempFolder folder;
    std::filesystem::create_directory(folder / "町");
    write(folder / "town.toml", "[town]\nname = \"髙﨑市\"\n");
    write(folder / "cases.csv", "");
    auto chooser = shell::opened({}, folder.path().string());
    REQUIRE(chooser.lines.size() == 3);
    CHECK(chooser.lines.front().name == "町");
    CHECK(chooser.above == folder.path().parent_path().string());
    CHECK(chooser.fitting_below == 2);
    CHECK(chooser.places.front().name == "ホーム");
    chooser.purpose = view::FilePurpose::settings;
    CHECK(shell::opened(chooser, folder.path().string()).lines.size() == 2);
    CHECK_FALSE(shell::opened(chooser, "/").above);
    CHECK_FALSE(shell::opened(chooser, (folder / "ない").string()).trouble.empty());
    CHECK_FALSE(shell::opened(chooser, "").path.empty());
}

TEST_CASE("選んだファイルもフォルダーも取り込め、誤りがあれば何も変わらない") {
    const TempFolder folder;
    auto store = new_store(folder);
    std::filesystem::create_directory(folder / "町");
    write(folder / "町/town.toml", "[town]\nname = \"髙﨑市\"\n");
    const auto read =
        shell::read_chosen(store, {view::FilePurpose::rows, (folder / "町").string()}, "事務局", at);
    REQUIRE(std::holds_alternative<std::string>(read));
    const auto lines = std::get<std::vector<store::JournalLine>>(store.last_events(1));
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().event.name == "import");
    CHECK(lines.front().event.actor == "事務局");
    write(folder / "町/bad.toml", "[town]\nnama = \"x\"\n");
    const auto refused =
        shell::read_chosen(store, {view::FilePurpose::rows, (folder / "町/bad.toml").string()}, "事務局", at);
    REQUIRE(std::holds_alternative<service::Problem>(refused));
    CHECK(std::get<service::Problem>(refused).what.find("bad.toml") != std::string::npos);
    write(folder / "s.toml", "[screen]\nidle_minutes = 30\n");
    const auto settings =
        shell::read_chosen(store, {view::FilePurpose::settings, (folder / "s.toml").string()}, "事務局", at);
    REQUIRE(std::holds_alternative<std::string>(settings));
    CHECK(std::get<std::string>(settings).find("30分") != std::string::npos);
}

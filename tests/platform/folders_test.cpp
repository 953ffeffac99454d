#include "platform/folders.hpp"

#include <array>
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::platform;
using kasane::test::TempFolder;

namespace {

constexpr std::array<std::string_view, 2> endings{".toml", ".csv"};

void write(const std::filesystem::path& path, const std::string& text = "x") {
    std::ofstream(path) << text;
}

std::vector<std::string> names_in(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    const auto listed = list_folder(folder, endings);
    for (const auto& entry : std::get<std::vector<FolderEntry>>(listed))
        names.push_back(entry.name + (entry.is_folder ? "/" : ""));
    return names;
}

}  // namespace

TEST_CASE("フォルダーと、合うファイルだけが、名の順に並ぶ。隠れたものは出ない") {
    const TempFolder folder;
    for (const auto* name : {"町", "a", ".hidden"}) std::filesystem::create_directory(folder / name);
    for (const auto* name : {"b.toml", "C.CSV", "髙﨑.toml", "note.txt", ".x.toml", "toml"})
        write(folder / name);
    std::filesystem::create_symlink("nowhere", folder / "dead.toml");
    CHECK(::mkfifo((folder / "pipe.toml").c_str(), 0600) == 0);
    CHECK(names_in(folder.path()) == std::vector<std::string>{"a/", "町/", "C.CSV", "b.toml", "髙﨑.toml"});
}

TEST_CASE("空のフォルダーは空で、ないフォルダーは、そう言う") {
    const TempFolder folder;
    CHECK(names_in(folder.path()).empty());
    const auto listed = list_folder(folder / "ない", endings);
    REQUIRE(std::holds_alternative<Problem>(listed));
    CHECK(std::get<Problem>(listed).what.find("ない") != std::string::npos);
}

TEST_CASE("読めないフォルダーは、そう言う") {
    const TempFolder folder;
    std::filesystem::create_directory(folder / "鍵");
    CHECK(::chmod((folder / "鍵").c_str(), 0) == 0);
    if (::geteuid() != 0) CHECK(std::holds_alternative<Problem>(list_folder(folder / "鍵", endings)));
    CHECK(::chmod((folder / "鍵").c_str(), 0700) == 0);
}

TEST_CASE("読めない字のある名は、?で見せる") {
    CHECK(readable_name("/a/𠮷野.toml") == "𠮷野.toml");
    CHECK(readable_name("/a/x\xff\ny.toml") == "x??y.toml");
    CHECK(readable_name("/a/\xe3\x81") == "??");
}

TEST_CASE("下のフォルダーのファイルも数えるが、つながりの先と限りの先は数えない") {
    const TempFolder folder;
    std::filesystem::create_directories(folder / "a/b");
    write(folder / "a/b/1.toml");
    write(folder / "a/2.csv");
    write(folder / "3.toml");
    std::filesystem::create_directory_symlink(folder.path(), folder / "a/ring");
    CHECK(files_below(folder.path(), endings, 10).size() == 3);
    CHECK(files_below(folder.path(), endings, 2).size() == 2);
}

TEST_CASE("差してあるものは、つながった場所で分かる") {
    const TempFolder folder;
    write(folder / "mounts",
          "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
          "90 22 8:17 / /media/aoba/USB\\040\\343\\201\\202 rw - vfat /dev/sdb1 rw\n"
          "91 22 8:33 / /run/media/aoba/disk rw - vfat /dev/sdc1 rw\n"
          "92 22 0:5 / /proc rw - proc proc rw\n");
    const auto found = plugged_in(folder / "mounts");
    REQUIRE(found.size() == 2);
    CHECK(found.at(0) == "/media/aoba/USB あ");
    CHECK(found.at(1) == "/run/media/aoba/disk");
    CHECK(plugged_in(folder / "ない").empty());
}

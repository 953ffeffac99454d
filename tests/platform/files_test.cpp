#include "platform/files.hpp"

#include <csignal>
#include <filesystem>
#include <string>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "platform/temporary_file.hpp"
#include "support/catch.hpp"
#include "support/child_process.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using platform::Folders;
using platform::Problem;
using platform::read_file;
using platform::read_head;
using platform::write_whole;

namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& path) {
    auto read = read_file(path, 10'000'000);
    if (const auto* problem = std::get_if<Problem>(&read)) FAIL(problem->what);
    return std::get<std::string>(read);
}

std::string problem_of_reading(const fs::path& path, std::size_t max_bytes) {
    const auto read = read_file(path, max_bytes);
    const auto* problem = std::get_if<Problem>(&read);
    REQUIRE(problem != nullptr);
    CHECK_FALSE(problem->remedy.empty());
    return problem->what;
}

unsigned mode_of(const fs::path& path) {
    struct stat about {};
    REQUIRE(::stat(path.c_str(), &about) == 0);
    return about.st_mode & 0777U;
}

auto files_in(const fs::path& folder) {
    return std::distance(fs::directory_iterator(folder), {});
}

}  // namespace

TEST_CASE("書いたファイルは、書いたとおりに読める", "[platform]") {
    const TempFolder folder;
    const auto path = folder / "髙﨑𠮷野・葛\U000E0100城 会議録（案）.md";
    const std::string content =
        GENERATE(std::string(), std::string("髙﨑𠮷\0終わり", 20), std::string(3'000'000, 'a'));
    REQUIRE_FALSE(write_whole(path, content).has_value());
    CHECK(content_of(path) == content);
    CHECK(mode_of(path) == 0600);
    REQUIRE_FALSE(write_whole(path, "二度目").has_value());
    CHECK(content_of(path) == "二度目");
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("名前が長くても書け、長すぎれば断る", "[platform]") {
    const TempFolder folder;
    CHECK_FALSE(write_whole(folder / std::string(255, 'n'), "長い名前").has_value());
    CHECK(write_whole(folder / std::string(256, 'n'), "長すぎる名前").has_value());
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("足りないフォルダーは、求められたときだけ作る", "[platform]") {
    const TempFolder folder;
    const auto path = folder.path() / "令和8年" / "1月" / "agenda.md";
    CHECK(write_whole(path, "次第").has_value());
    CHECK(fs::is_empty(folder.path()));
    REQUIRE_FALSE(write_whole(path, "次第", Folders::make_private).has_value());
    CHECK(content_of(path) == "次第");
    CHECK(mode_of(folder / "令和8年") == 0700);
    CHECK(mode_of(path.parent_path()) == 0700);
    CHECK(write_whole(path / "下", "ファイルの下", Folders::make_private).has_value());
    CHECK(content_of(path) == "次第");
}

TEST_CASE("今のフォルダーにも、リンクの先にも書ける", "[platform]") {
    const TempFolder folder;
    const auto before = fs::current_path();
    fs::current_path(folder.path());
    const auto problem = write_whole("agenda.md", "次第");
    fs::current_path(before);
    CHECK_FALSE(problem.has_value());
    fs::create_symlink("agenda.md", folder / "link.md");
    REQUIRE_FALSE(write_whole(folder / "link.md", "新しい次第").has_value());
    CHECK(fs::is_symlink(folder / "link.md"));
    CHECK(content_of(folder / "agenda.md") == "新しい次第");
}

TEST_CASE("書けないとき、前の内容はそのままで、途中のものも残らない", "[platform]") {
    const TempFolder folder;
    const auto path = folder / "minutes.md";
    REQUIRE_FALSE(write_whole(path, "前の会議録").has_value());
    SECTION("ディスクが一杯") {
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        auto* handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1000, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto problem = write_whole(path, std::string(5000, 'a'));
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        CHECK(problem.has_value());
    }
    SECTION("名前がフォルダーのもの") {
        fs::create_directories(folder / "folder/x");
        CHECK(write_whole(folder / "folder", "内容").has_value());
        fs::remove_all(folder / "folder");
    }
    CHECK(content_of(path) == "前の会議録");
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("読めないものは理由を言って断る", "[platform]") {
    const TempFolder folder;
    CHECK(problem_of_reading(folder / "ない.toml", 10).find("ファイルまたはフォルダーがありません") !=
          std::string::npos);
    CHECK(problem_of_reading(folder.path(), 10).find("フォルダーです") != std::string::npos);
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    problem_of_reading(folder / "pipe", 10);
    problem_of_reading("/dev/zero", 10);
}

TEST_CASE("大きすぎるファイルは断り、ちょうどの大きさは読む", "[platform]") {
    const TempFolder folder;
    const auto path = folder / "cases.csv";
    REQUIRE_FALSE(write_whole(path, std::string(1000, 'a')).has_value());
    CHECK(problem_of_reading(path, 999).find("大きすぎます") != std::string::npos);
    CHECK(std::get<std::string>(read_file(path, 1000)).size() == 1000);
    CHECK(problem_of_reading("/proc/self/status", 10).find("大きすぎます") != std::string::npos);
}

TEST_CASE("権限のない場所には書かず、権限のないファイルは読まない", "[platform]") {
    const TempFolder folder;
    REQUIRE_FALSE(write_whole(folder / "secret.md", "内容").has_value());
    REQUIRE(::chmod((folder / "secret.md").c_str(), 0000) == 0);
    REQUIRE(::chmod(folder.path().c_str(), 0555) == 0);
    const int code = exit_code_of([&] {
        if (!drop_root()) return 254;
        const auto problem = write_whole(folder / "new.md", "内容");
        const bool told = problem && problem->what.find("権限がありません") != std::string::npos;
        return told && std::holds_alternative<Problem>(read_file(folder / "secret.md", 100)) ? 0 : 1;
    });
    REQUIRE(::chmod(folder.path().c_str(), 0700) == 0);
    CHECK(code == 0);
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("装置とパイプには書かず、そのまま残す") {
    const TempFolder folder;
    const auto pipe = folder / "pipe.md";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    std::filesystem::create_symlink(pipe, folder / "link.md");
    std::filesystem::create_symlink("/dev/null", folder / "null.md");
    for (const auto& target : {pipe, folder / "link.md", folder / "null.md"}) {
        INFO(target);
        const auto problem = write_whole(target, "x");
        REQUIRE(problem.has_value());
        CHECK(problem->what.find("ふつうのファイルではない") != std::string::npos);
        CHECK_FALSE(std::filesystem::is_regular_file(target));
    }
    CHECK(std::filesystem::is_fifo(pipe));
}

TEST_CASE("初めの何バイトかだけを読める") {
    const TempFolder folder;
    REQUIRE_FALSE(write_whole(folder / "a", "0123456789").has_value());
    CHECK(std::get<std::string>(read_head(folder / "a", 4)) == "0123");
    CHECK(std::get<std::string>(read_head(folder / "a", 99)) == "0123456789");
    CHECK(std::holds_alternative<Problem>(read_head(folder / "b", 4)));
    CHECK(std::holds_alternative<Problem>(read_head(folder.path(), 4)));
}

TEST_CASE("止められたときの書きかけは、次に書くときに消える。書いている途中のものは消えない", "[platform]") {
    const TempFolder folder;
    CHECK(exit_code_of([&] {
              const platform::TemporaryFile left(folder.path());
              return left.is_open() ? std::raise(SIGKILL) : 1;
          }) == 255);
    REQUIRE(files_in(folder.path()) == 1);
    platform::TemporaryFile at_work(folder.path());
    REQUIRE(at_work.is_open());
    CHECK(files_in(folder.path()) == 1);
    REQUIRE_FALSE(write_whole(folder / "控え.db", "控え").has_value());
    CHECK(files_in(folder.path()) == 2);
    CHECK(at_work.rename_to(folder / "紙.md"));
}

TEST_CASE("一緒に書くファイルは、どれかが書けなければ、どれも前のまま", "[platform]") {
    const TempFolder folder;
    REQUIRE_FALSE(write_whole(folder / "会議録.md", "前のもの").has_value());
    const std::string_view text = "新しいもの";
    const auto problem =
        platform::write_together({{folder / "会議録.md", text}, {folder / "ない/会議録.pdf", text}});
    CHECK(problem.has_value());
    CHECK(content_of(folder / "会議録.md") == "前のもの");
    CHECK(files_in(folder.path()) == 1);
    REQUIRE_FALSE(
        platform::write_together({{folder / "会議録.md", text}, {folder / "会議録.pdf", text}}).has_value());
    CHECK(content_of(folder / "会議録.md") == text);
    CHECK(content_of(folder / "会議録.pdf") == text);
}

TEST_CASE("機械の言うことは、どれも日本語で言う", "[platform]") {
    for (int error = 1; error < 134; ++error) {
        const auto problem = platform::problem_of(error, "x", "読めません");
        INFO(problem.what);
        CHECK(problem.what.find_first_of("abcdefghijklmnopqrstuvwyz") == std::string::npos);
        CHECK_FALSE(problem.remedy.empty());
    }
}

#include "platform/child.hpp"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane::platform;

namespace {

Ended run(const std::vector<std::string>& command, std::string_view input = {}) {
    auto child = Child::start(command, input);
    REQUIRE(std::holds_alternative<Child>(child));
    return std::get<Child>(child).wait(std::chrono::seconds(20));
}

}  // namespace

TEST_CASE("ほかのプログラムに渡したものが、そのまま返ってくる") {
    std::string much(5'000'000, 'x');
    much += "髙﨑𠮷";
    const auto ended = run({"cat"}, much);
    CHECK(ended.code == 0);
    CHECK(ended.out == much);
}

TEST_CASE("終わりの番号と、誤りの文が分かる") {
    const auto ended = run({"sh", "-c", "echo だめ >&2; exit 3"});
    CHECK(ended.code == 3);
    CHECK(ended.err == "だめ\n");
    CHECK(run({"sh", "-c", "kill -TERM $$"}).code == 128 + 15);
}

TEST_CASE("ないプログラムは、ないと言う") {
    const auto child = Child::start({"kasane-nai-program"}, "");
    REQUIRE(std::holds_alternative<Problem>(child));
    CHECK(std::get<Problem>(child).error == ENOENT);
}

TEST_CASE("いまのフォルダーにあるだけのプログラムは、始めない") {
    const kasane::test::TempFolder folder;
    const auto program = folder.path() / "kasane-nise";
    std::ofstream(program) << "#!/bin/sh\necho 始まった\n";
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    const std::string path = ::getenv("PATH");
    const auto here = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    for (const std::string folders : {":", ".:", "", "./:."}) {
        ::setenv("PATH", (folders + ":" + path).c_str(), 1);
        CHECK(std::holds_alternative<Problem>(Child::start({"kasane-nise"}, "")));
    }
    ::setenv("PATH", folder.path().c_str(), 1);
    CHECK(std::holds_alternative<Child>(Child::start({"kasane-nise"}, "")));
    ::setenv("PATH", path.c_str(), 1);
    std::filesystem::current_path(here);
}

TEST_CASE("言葉はシェルを通らない") {
    CHECK(run({"printf", "%s", "$(echo a); `b` *"}).out == "$(echo a); `b` *");
}

TEST_CASE("長くかかるプログラムは、待たずに見られ、終わらせられる") {
    auto started = Child::start({"sleep", "60"}, "");
    auto& child = std::get<Child>(started);
    CHECK_FALSE(child.take_end().has_value());
    CHECK(child.wait(std::chrono::milliseconds(50)).code == took_too_long);
    CHECK_FALSE(child.take_end().has_value());
}

TEST_CASE("開いているほかのファイルは渡らない") {
    CHECK(run({"sh", "-c", "ls /proc/self/fd | tr '\\n' ' '"}).out == "0 1 2 3 ");
}

TEST_CASE("終わり方が分からなければ、うまくいったことにしない") {
    struct IgnoringChildren {
        IgnoringChildren() { std::signal(SIGCHLD, SIG_IGN); }
        ~IgnoringChildren() { std::signal(SIGCHLD, SIG_DFL); }
    };
    const IgnoringChildren around;
    CHECK(run({"true"}).code == unknown_end);
    CHECK(run({"sh", "-c", "exit 1"}).code == unknown_end);
}

TEST_CASE("二つめのファイルも、ディスクを通さずに渡せる") {
    const auto give = [](std::string_view second) {
        auto child = Child::start({"sh", "-c", std::string("cat; cat ") + second_input}, "一", second);
        return std::get<Child>(child).wait(std::chrono::seconds(20));
    };
    CHECK(give("二").out == "一二");
    CHECK(give("").code != 0);
}

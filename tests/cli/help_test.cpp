// What `kasane` says of itself; docs/verbs.md is the same (KASANE_UPDATE_GOLDEN=1 writes it anew).
#include "cli/help.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "cli/program.hpp"
#include "cli/verbs.hpp"
#include "support/catch.hpp"
#include "text/columns.hpp"

namespace {

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using kasane::cli::all_verbs;
using kasane::test::Program;
using kasane::test::read;
using kasane::test::sample_town;

std::vector<std::string> words_of(std::string_view name) {
    std::vector<std::string> words{"kasane"};
    std::istringstream in{std::string(name)};
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

std::string help_of(std::string_view name) {
    auto arguments = words_of(name);
    arguments.emplace_back("--help");
    const auto ran = Program::run_bare(arguments);
    CHECK(ran.exit_code == 0);
    CHECK(ran.err.empty());
    return ran.out;
}

/// With one space in the place of line ends and what stands around them.
std::string on_one_line(const std::string& text) {
    std::istringstream in(text);
    std::string line;
    for (std::string word; in >> word;) line += word + " ";
    return line;
}

int widest(const std::string& lines) {
    std::istringstream in(lines);
    int most = 0;
    for (std::string line; std::getline(in, line);) most = std::max(most, kasane::text::cells_of(line));
    return most;
}

}  // namespace

TEST_CASE("使い方の初めに、どの命令も、いつ使うかに分けて一行ずつある") {
    const auto help = help_of("");
    for (const auto* occasion : {"会議の前", "会議中", "会議のあと", "記録を守る", "町のデータと設定"})
        CHECK_THAT(help, Contains("\n" + std::string(occasion) + "\n"));
    for (const auto& verb : all_verbs()) {
        INFO(verb.name);
        CHECK_THAT(help,
                   Contains("\n  " + std::string(verb.name) + " ") && Contains(std::string(verb.summary)));
    }
    for (const auto* option : {"--db FILE", "--now DAY", "--size SIZE", "--help"})
        CHECK_THAT(help, Contains(option));
    CHECK(widest(help) <= 80);
}

TEST_CASE("どの命令にも、書き方と、何をするかと、例がある") {
    std::set<std::string_view> names;
    for (const auto& verb : all_verbs()) {
        INFO(verb.name);
        CHECK(names.insert(verb.name).second);
        CHECK_FALSE(verb.summary.empty());
        REQUIRE_FALSE(verb.example.empty());
        const auto name = std::string(verb.name);
        const auto help = help_of(name);
        CHECK_THAT(help, StartsWith(name + "：" + std::string(verb.summary)));
        CHECK_THAT(on_one_line(help), Contains(" 使い方：kasane " + kasane::cli::usage_of(verb) + " "));
        for (const auto line : verb.example) CHECK_THAT(help, Contains("\n  " + std::string(line) + "\n"));
        CHECK(std::any_of(verb.example.begin(), verb.example.end(), [&](std::string_view line) {
            return line.find("kasane " + name) != std::string_view::npos ||
                   line.find(" " + name) != std::string_view::npos;
        }));
        for (const auto& parameter : parameters_of(verb)) {
            CHECK_THAT(help, Contains("\n  " + parameter.name));
            CHECK_FALSE(parameter.help.empty());
        }
    }
}

TEST_CASE("使い方は80けたの端末に収まる。例だけは、写せるように折らない") {
    for (const auto& verb : all_verbs()) {
        INFO(verb.name);
        const auto help = help_of(verb.name);
        CHECK(widest(help.substr(0, help.find("\n例"))) <= 80);
    }
}

TEST_CASE("使い方に、英語の見出しはない") {
    for (const auto* name : {"", "minutes", "template", "template check", "settings"})
        for (const auto* english : {"Options", "Subcommands", "Usage", "INT", "TEXT", "REQUIRED", "[["})
            CHECK_THAT(help_of(name), !Contains(english));
}

TEST_CASE("help は --help と同じことを言い、ない命令には近いものを言う") {
    CHECK(Program::run_bare({"kasane", "help"}).out == help_of(""));
    CHECK(Program::run_bare({"kasane", "help", "minutes"}).out == help_of("minutes"));
    CHECK(Program::run_bare({"kasane", "help", "template", "check"}).out == help_of("template check"));
    CHECK(Program::run_bare({"kasane", "help", "template"}).out == help_of("template"));
    const auto wrong = Program::run_bare({"kasane", "help", "minuts"});
    CHECK(wrong.exit_code == 2);
    CHECK_THAT(wrong.err, Contains("minutes のことですか。"));
}

TEST_CASE("docs/verbs.md は、命令の使い方のとおり") {
    const std::string path = KASANE_SOURCE_DIR "/docs/verbs.md";
    if (std::getenv("KASANE_UPDATE_GOLDEN")) kasane::test::write(path, kasane::cli::verbs_document());
    CHECK(read(path) == kasane::cli::verbs_document());
    const auto program = sample_town();
    CHECK(program.run({"help", "-o", program.file("一覧.md")}).exit_code == 0);
    CHECK(read(program.file("一覧.md")) == kasane::cli::verbs_document());
}

TEST_CASE("補完と手引きのもとになる --syntax は、命令の使い方と同じことを言う") {
    const auto told = Program::run_bare({"kasane", "--syntax"}).out;
    CHECK_THAT(told, Contains("\nverb\ttemplate\t"));
    for (const auto& verb : all_verbs()) {
        const auto name = std::string(verb.name);
        CHECK_THAT(told, Contains("\nverb\t" + name + "\t" + std::string(verb.summary) + "\n"));
        for (const auto& parameter : parameters_of(verb))
            CHECK_THAT(told, Contains((parameter.is_option() ? "\noption\t" : "\nword\t") + name + "\t" +
                                      parameter.name + "\t"));
    }
    CHECK_THAT(told, Contains("option\t\t--db\tvalue\t") && Contains("\noption\t\t--version\t\t"));
}

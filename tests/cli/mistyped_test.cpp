// What was typed wrongly is told with what was probably meant.
#include "cli/program.hpp"
#include "support/catch.hpp"

namespace {

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using kasane::test::after_sitting;
using kasane::test::Program;
using kasane::test::sample_town;

std::string said(const Program& program, const std::vector<std::string>& arguments, int exit_code) {
    const auto ran = program.run(arguments);
    INFO(ran.err);
    CHECK(ran.exit_code == exit_code);
    CHECK(ran.out.empty());
    return ran.err;
}

}  // namespace

TEST_CASE("打ち間違えた命令には、いちばん近い命令を言う") {
    const auto program = sample_town();
    CHECK(said(program, {"minuts", "S2"}, 2) ==
          "「minuts」という命令はありません。minutes のことですか。\n"
          "使い方は kasane --help で確かめてください。\n");
    CHECK_THAT(said(program, {"ｍｉｎｕｔｅｓ", "S2"}, 2), Contains("minutes のことですか。"));
    CHECK_THAT(said(program, {"会議録", "S2"}, 2), Contains("minutes"));
    CHECK_THAT(said(program, {"template", "chek"}, 2), Contains("check のことですか。"));
    CHECK_THAT(said(program, {"踊る"}, 2), !Contains("ことですか"));
}

TEST_CASE("打ち間違えた指定には、いちばん近い指定を言う") {
    const auto program = sample_town();
    CHECK(said(program, {"minutes", "S2-1", "--levle", "原本"}, 2) ==
          "「--levle」という指定はありません。--level のことですか。\n"
          "使い方は kasane minutes --help で確かめてください。\n");
    CHECK_THAT(said(program, {"meetings", "--jsn"}, 2), Contains("--json のことですか。"));
    CHECK_THAT(said(program, {"meetings", "--dbb", "x"}, 2), Contains("--db のことですか。"));
    // What is missing is not told where it stands there under another name.
    CHECK_THAT(said(program, {"papers", "S2", "-O", "紙"}, 2), StartsWith("「-O」という指定はありません。"));
    CHECK_THAT(said(program, {"template", "preview", "minutes.md", "--o", "a.md"}, 2),
               Contains("kasane template preview --help"));
}

TEST_CASE("ない会議には、その日の会議か、その開催の会議か、近い番号を言う") {
    const auto program = sample_town();
    CHECK_THAT(said(program, {"minutes", "s2-1"}, 1),
               StartsWith("会議「s2-1」がありません。S2-1 のことですか。\n"));
    CHECK_THAT(said(program, {"agenda", "Ｓ２"}, 1), Contains("S2 のことですか。"));
    CHECK_THAT(said(program, {"agenda", "S2-3"}, 1), Contains("S2-1、S2-2 のどれかのことですか。"));
    CHECK_THAT(said(program, {"check", "2026-01-22"}, 1), Contains("S2-1、S2-2 のどれかのことですか。"));
    CHECK_THAT(said(program, {"check", "1/22"}, 1), Contains("S2-1、S2-2"));
    CHECK_THAT(said(program, {"log", "令和"}, 1),
               !Contains("ことですか") && Contains("kasane meetings で番号を確かめてください。"));
}

TEST_CASE("ないケース・機関・紙・段階には、近いものを言う") {
    const auto program = after_sitting();
    CHECK_THAT(said(program, {"sheet", "S2-1", "R7-12"}, 1), Contains("R7-012 のことですか。"));
    CHECK_THAT(said(program, {"destroy", "R7-01２"}, 1), Contains("R7-012 のことですか。"));
    CHECK_THAT(said(program, {"slip", "S2-1", "あうと"}, 1), Contains("アウト のことですか。"));
    CHECK_THAT(said(program, {"print", "S2-1", "minute"}, 2), Contains("minutes のことですか。"));
    CHECK_THAT(said(program, {"minutes", "S2-1", "--level", "配布用"}, 1), Contains("配付用 のことですか。"));
}

TEST_CASE("空の値は、どこにあっても書き方の間違いで、何も起こらない") {
    const auto program = after_sitting();
    const std::vector<std::vector<std::string>> all{
        {"papers", "S2", "-o", ""},
        {"minutes", "S2-1", "-o", ""},
        {"minutes", "S2-1", "-o", "　"},
        {"minutes", ""},
        {"print", "S2-1", "agenda", "--printer", ""},
        {"print", "S2-1", "agenda", "--printer="},
        {"record", "S2", "--as", ""},
        {"record", ""},
        {"destroy", ""},
        {"destroy", "R7-012", "--because", "誤り", "--member", ""},
        {"destroy", "R7-012", "--because", ""},
        {"settings", "--export", ""},
        {"settings", "--import", ""},
        {"backup", ""},
        {"import", ""},
        {"propose", " "},
        {""}};
    for (const auto& arguments : all)
        CHECK_THAT(said(program, arguments, 2), Contains("値が空です。値を書いてください"));
    CHECK(said(program, {"papers", "S2", "-o", ""}, 2) ==
          "「-o」のあとの値が空です。値を書いてください（変数の中身を確かめてください）。\n"
          "使い方は kasane --help で確かめてください。\n");
    for (const auto* option : {"--db", "--now", "--size"})
        CHECK(Program::run_bare({"kasane", option, "", "meetings"}).exit_code == 2);
    CHECK(Program::run_bare({"kasane", "--db", ""}).exit_code == 2);
    CHECK_THAT(program.run({"minutes", "S2-1"}).out, Contains("R7-012"));
}

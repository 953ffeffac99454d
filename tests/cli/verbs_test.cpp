#include <algorithm>
#include <fstream>
#include <sstream>

#include "cli/program.hpp"
#include "support/catch.hpp"

namespace {

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using kasane::test::after_sitting;
using kasane::test::Program;
using kasane::test::read;
using kasane::test::sample_town;
using kasane::test::write;

std::size_t lines_in(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

const std::string script = read(KASANE_SOURCE_DIR "/data/sitting-2026-01-22.jsonl");
const std::string golden = KASANE_SOURCE_DIR "/tests/document/golden/";

// What the sample sitting leaves, and nothing else.
const std::string left_open =
    "表示\tR10\t議題3 R7-012　アウトの確認（持ち帰り）　1月29日まで\t使命\n"
    "表示\tR25\t議題3 R7-012　本人へ伝える　1月27日まで\tS0:267, S1:325\n"
    "表示\tR21\t議題4 R7-017　条件の確認（日本語の支援の枠が取れること）　2月9日まで\t使命\n"
    "表示\tR10\t議題4 R7-017　教委の確認（欠席）\t使命\n"
    "表示\tR10\t議題4 R7-017　法テラスの確認（欠席）\t使命\n"
    "表示\tR25\t議題4 R7-017　本人へ伝える　1月26日まで\tS0:267, S1:325\n"
    "表示\tR25\t議題5 R6-031　本人へ伝える　1月30日まで\tS0:267, S1:325\n"
    "表示\tR25\t議題6 R7-008　本人へ伝える　1月26日まで\tS0:267, S1:325\n"
    "表示\tR11\t議題6 R7-008　フォローアップ（電話）　4月20日まで\tS1:349–353, 421\n"
    "表示\tR20\t欠席の教委へ伝える\tS1:387\n"
    "表示\tR20\t欠席の法テラスへ伝える\tS1:387\n"
    "表示\tR23\t議題4 R7-017　教育委員会へ日本語の支援の枠の確認を頼む　1月26日まで\t使命\n"
    "表示\tR23\t議題8　通訳の検討会の日程を決める　2月26日まで\t使命\n"
    "表示\tR03\t議題2 支援-R7-04　同意を得る働きかけ（2月中）　2月26日まで\tW12, W10\n";

}  // namespace

TEST_CASE("保存先は一度だけつくられ、上書きされない") {
    const Program program;
    CHECK(program.run({"init", "--sample"}).exit_code == 0);
    const auto before = program.run({"meetings"}).out;
    const auto again = program.run({"init"});
    CHECK(again.exit_code == 3);
    CHECK(lines_in(again.err) == 2);
    CHECK(program.run({"meetings"}).out == before);
}

TEST_CASE("会議の一覧は、時間区分ごとに一行ある") {
    const auto program = sample_town();
    const auto listed = program.run({"meetings"});
    CHECK(listed.exit_code == 0);
    CHECK_THAT(listed.out,
               Contains("S2-1\t2026-01-22\t重層的支援会議\t令和7年度 第10回 重層的支援会議\t予定\n"));
    CHECK_THAT(listed.out, Contains("S2-2\t2026-01-22\t支援会議\t支援会議\t予定\n"));
}

TEST_CASE("会議の確認は、担い手や期限のない二つの支援内容だけを挙げる") {
    const auto program = sample_town();
    const auto found = program.run({"check", "S2"});
    CHECK(found.exit_code == 0);
    CHECK(found.out ==
          "注意\tR09\t議題3 R7-012の支援内容4に担当（◎）がありません。\tS4:411, W72\n"
          "注意\tR09\t議題4 R7-017の支援内容5に担当（◎）と期限がありません。\tS4:411, W72\n");
}

TEST_CASE("見本の会議を通して記録すると、次第と会議録が見本どおりにできる") {
    const auto program = sample_town();
    const auto recorded = program.run({"record", "S2", "--as", "青葉"}, script);
    INFO(recorded.out << recorded.err);
    CHECK(recorded.exit_code == 0);
    CHECK(lines_in(recorded.out) == lines_in(script));
    CHECK_THAT(recorded.out, !Contains("refused"));
    for (const std::string meeting : {"S2-1", "S2-2"})
        CHECK(program.run({"minutes", meeting}).out == read(golden + "minutes-" + meeting + ".md"));
    CHECK_THAT(program.run({"meetings"}).out, Contains("S2-2\t2026-01-22\t支援会議\t支援会議\t閉会\n"));
    CHECK(program.run({"check", "S2"}).out == left_open);
}

TEST_CASE("会議の前の次第は見本どおりである") {
    const auto program = sample_town();
    for (const std::string meeting : {"S2-1", "S2-2"})
        CHECK(program.run({"agenda", meeting}).out == read(golden + "agenda-" + meeting + ".md"));
}

TEST_CASE("二つの会議のある開催は、紙を一つずつ別のファイルに書く") {
    const auto program = sample_town();
    CHECK(program.run({"agenda", "S2", "-o", program.file("次第.pdf")}).exit_code == 0);
    CHECK_THAT(read(program.file("次第-1.pdf")), StartsWith("%PDF-"));
    CHECK_THAT(read(program.file("次第-2.pdf")), StartsWith("%PDF-"));
    CHECK(program.run({"agenda", "S2-1", "-o", program.file("次第.md")}).exit_code == 0);
    CHECK(read(program.file("次第.md")) == program.run({"agenda", "S2-1"}).out);
}

TEST_CASE("MarkdownのファイルをPDFにできる") {
    const Program program;
    write(program.file("a.md"), "# 髙﨑𠮷の記録\n\n本文。\n");
    CHECK(program.run({"pdf", program.file("a.md"), "-o", program.file("a.pdf")}).exit_code == 0);
    CHECK_THAT(read(program.file("a.pdf")), StartsWith("%PDF-"));
    const auto missing = program.run({"pdf", program.file("ない.md"), "-o", program.file("b.pdf")});
    CHECK(missing.exit_code == 3);
    CHECK_THAT(missing.err, Contains("ない.md"));
}

TEST_CASE("PDFにできないMarkdownは、ファイルと行を示して断り、何も書かない") {
    const Program program;
    const auto refusal_of = [&](const std::string& text) {
        write(program.file("a.md"), text);
        const auto told = program.run({"pdf", program.file("a.md"), "-o", program.file("a.pdf")});
        CHECK(told.exit_code == 3);
        CHECK_FALSE(std::filesystem::exists(program.file("a.pdf")));
        return told.err;
    };
    CHECK_THAT(refusal_of("# a\n\x82\xA0\n"),
               Contains("a.md」：2行目に UTF-8 でない文字があります（CP932、シフトJIS のようです）。"));
    std::string large;
    while (large.size() < 5 * 1024 * 1024) large += "とても長い文書の一行です。\n";
    CHECK_THAT(refusal_of(large), Contains("KBあり") && Contains("行目で256KBを超えます"));
}

TEST_CASE("守秘の前にケースを始める命令は、規則の番号とともに断られる") {
    const auto program = sample_town();
    const auto refused = program.run({"record", "S2"}, R"({"do":"start","item":3})"
                                                       "\n");
    CHECK(refused.exit_code == 1);
    CHECK_THAT(refused.out, StartsWith(R"({"refused":"R06","line":1,"message":)"));
    CHECK_THAT(refused.out, Contains(R"("do":)"));
}

TEST_CASE("注意は理由がないと断られ、理由があれば記録される") {
    const auto program = sample_town();
    const std::string open = R"({"do":"open","meeting":"S2-1"})"
                             "\n";
    const std::string open_with_reason = R"({"do":"open","meeting":"S2-1","reason":"遅れて着く"})"
                                         "\n";
    for (const auto* person : {"森野", "青葉"})
        program.run({"record", "S2"}, std::string(R"({"do":"presence","meeting":"S2-1","person":")") +
                                          person +
                                          R"(","presence":"出席"})"
                                          "\n");
    const auto answers = program.run({"record", "S2"}, open + open_with_reason);
    CHECK_THAT(answers.out, Contains(R"({"refused":"R04")"));
    CHECK_THAT(answers.out, Contains(R"({"ok":)"));
    CHECK_THAT(answers.out, Contains(R"("warned":[{)"));
    CHECK_THAT(program.run({"minutes", "S2-1"}).out, Contains("遅れて着く"));
}

TEST_CASE("読めない行は、何が違うかを日本語で答える") {
    const auto program = sample_town();
    const auto answers = program.run(
        {"record", "S2"}, "これは命令ではない\n{\"do\":\"踊る\"}\n" + std::string(70'000, 'x') + "\n");
    CHECK(answers.exit_code == 1);
    CHECK(lines_in(answers.out) == 3);
    CHECK_THAT(answers.out, Contains("踊る"));
}

TEST_CASE("町のファイルの間違いは、ファイルと行と値で示され、何も入らない") {
    const auto program = sample_town();
    const auto before = program.run({"agenda", "S3-1"}).out;
    write(program.file("bad.toml"), "[[agency]]\nname = \"あ\"\nshort_name = \"あ\"\ncategory = \"宇宙\"\n");
    const auto refused = program.run({"import", program.file("bad.toml")});
    CHECK(refused.exit_code == 3);
    CHECK_THAT(refused.err, Contains("bad.toml"));
    CHECK_THAT(refused.err, Contains("宇宙"));
    CHECK(program.run({"agenda", "S3-1"}).out == before);
}

TEST_CASE("ない会議は1、書き方の間違いは2、ない保存先は3で終わる") {
    const auto program = sample_town();
    CHECK(program.run({"minutes", "S99"}).exit_code == 1);
    CHECK_THAT(program.run({"minutes", "S99"}).err, Contains("S99"));
    CHECK(program.run({"minutes"}).exit_code == 2);
    CHECK(program.run({"踊る"}).exit_code == 2);
    CHECK(program.run({"agenda", "S2-1", "-o", "次第.txt"}).exit_code == 2);
    CHECK(Program::run_bare({"kasane", "--now", "2026-02-29", "meetings"}).exit_code == 2);
    CHECK(Program::run_bare({"kasane", "--db", program.file("ない.db"), "meetings"}).exit_code == 3);
}

TEST_CASE("書き方の間違いは、どの言葉のことかを言う") {
    const auto program = after_sitting();
    const auto said = [&](const std::vector<std::string>& arguments) {
        const auto ran = program.run(arguments);
        INFO(ran.err);
        CHECK(ran.exit_code == 2);
        return ran.err;
    };
    CHECK_THAT(said({"agnda", "S2"}), StartsWith("「agnda」という命令はありません。"));
    CHECK_THAT(said({"agenda", "S2", "余り", "もの"}),
               StartsWith("「余り もの」という命令や値はありません。"));
    CHECK_THAT(said({"template"}), Contains("template に続く命令がありません") && Contains("check、fields"));
    CHECK_THAT(said({"template", "chk"}), Contains("「chk」という template の命令はありません"));
    CHECK_THAT(said({"minutes", "S2-1", "--version", "x"}), Contains("--version の「x」"));
    CHECK_THAT(said({"minutes", "S2-1", "--version", "0"}), Contains("--version の「0」"));
    CHECK_THAT(said({"minutes", "S2-1", "--version"}), Contains("「--version」の値"));
    CHECK_THAT(said({"print", "S2-1", "sheet"}), Contains("--case"));
    CHECK_THAT(said({"print", "S2-1", "slip"}), Contains("--agency"));
    CHECK_THAT(said({"papers", "S2", "-o", program.store()}), Contains("フォルダーではなく、ファイルです"));
    CHECK_THAT(Program::run_bare({"kasane", "--now", "2026-02-30", "meetings"}).err,
               Contains("--now の「2026-02-30」"));
}

TEST_CASE("あるケースを、扱わなかった会議の紙で頼んでも、ないとは言わない") {
    const auto program = after_sitting();
    for (const auto* number : {"R7-015", "R7-019"}) {
        const auto ran = program.run({"sheet", "S1", number});
        CHECK(ran.exit_code == 1);
        CHECK_THAT(ran.err, StartsWith("この会議で扱ったケースではない"));
    }
}

TEST_CASE("名簿にいるのに出席予定でない方は、加える命令とともに断られる") {
    const auto program = sample_town();
    const auto ran = program.run({"record", "S2"},
                                 R"({"do":"presence","meeting":"S2-2","person":"浜","presence":"出席"})");
    CHECK_THAT(ran.out, Contains("浜さんは、この会議の出席予定者ではありません") && Contains("walk_in"));
}

TEST_CASE("端末には列をそろえて、見出しとともに出す") {
    const auto program = sample_town();
    const auto listed = program.in_terminal({"meetings"});
    CHECK_THAT(listed, StartsWith("番号  日          種別            会議"));
    CHECK_THAT(listed,
               Contains("\nS2-2  2026-01-22  支援会議        支援会議                         予定\n"));
    for (const std::vector<std::string>& verb : {std::vector<std::string>{"check", "S2"},
                                                 {"log", "S2"},
                                                 {"rules"},
                                                 {"template", "fields"},
                                                 {"template", "check"},
                                                 {"propose", "2026-02-26"},
                                                 {"settings", "--history"},
                                                 {"doctor"}}) {
        const auto shown = program.in_terminal(verb);
        INFO(shown);
        CHECK_THAT(shown, !Contains("\t") && !Contains("\\") && !Contains("\x1b") && !Contains("| "));
    }
}

TEST_CASE("命令がなければ会議の画面が開く") {
    CHECK(Program::run_bare({"kasane", "--db", "x.db"}).exit_code == -1);
    CHECK(Program::run_bare({"kasane", "--db", "x.db", "--size", "1280x720"}).exit_code == -1);
    CHECK(Program::run_bare({"kasane", "--db", "x.db", "--size", "大きい"}).exit_code == 2);
}

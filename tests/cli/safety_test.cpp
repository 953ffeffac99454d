// Backup, restore, log, and verbs beside somebody who records.
#include <algorithm>
#include <filesystem>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>

#include "cli/program.hpp"
#include "store/store.hpp"
#include "store/tampering.hpp"
#include "support/catch.hpp"

namespace {

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using kasane::store::Mode;
using kasane::store::Store;
using kasane::test::Program;
using kasane::test::read;
using kasane::test::sample_town;
using kasane::test::write;

const std::string presence = R"({"do":"presence","meeting":"S2-1","person":"森野","presence":"出席"})"
                             "\n";

}  // namespace

TEST_CASE("控えをとり、戻すと、前の記録も残っている") {
    const auto program = sample_town();
    const auto taken = program.run({"backup", program.file("控え.db")});
    CHECK(taken.exit_code == 0);
    CHECK_THAT(taken.out, StartsWith("控えをとり、読み戻して確かめました："));
    CHECK(program.run({"record", "S2"}, presence).exit_code == 0);
    CHECK_FALSE(program.run({"log", "S2"}).out.empty());
    const auto restored = program.run({"restore", program.file("控え.db")});
    CHECK(restored.exit_code == 0);
    CHECK_THAT(restored.out, Contains("それまでの記録は、ここに残してあります："));
    CHECK(program.run({"log", "S2"}).out.empty());
    const auto kept = program.file("town-replaced-2026-01-22T13-10-00.db");
    CHECK_FALSE(Program::run_bare({"kasane", "--db", kept, "log", "S2"}).out.empty());
}

TEST_CASE("控えも設定も、記録のファイルを書き換えない") {
    const auto program = sample_town();
    const Program other = sample_town();
    std::filesystem::create_symlink(program.store(), program.file("別名.db"));
    for (const auto& [target, sealed] :
         std::vector<std::pair<std::string, bool>>{{program.store(), false},
                                                   {program.store(), true},
                                                   {program.file("別名.db"), false},
                                                   {other.store(), true}}) {
        INFO(target << sealed);
        const auto before = read(target);
        std::vector<std::string> arguments{"backup", target};
        if (sealed) arguments.emplace_back("--sealed");
        const auto refused = program.run(arguments, "kasasagi-no-hashi\nkasasagi-no-hashi\n");
        CHECK(refused.exit_code == 3);
        CHECK_THAT(refused.err, Contains("書き換えません") && Contains("別の名前か場所"));
        CHECK(read(target) == before);
    }
    const auto before = read(program.store());
    const auto refused = program.run({"settings", "--export", program.store()});
    CHECK(refused.exit_code == 2);
    CHECK_THAT(refused.err, Contains(".toml にしてください"));
    CHECK(read(program.store()) == before);
    // An earlier backup is renewed under its name.
    for (int round = 0; round < 2; ++round)
        CHECK(program.run({"backup", program.file("控え.db")}).exit_code == 0);
}

TEST_CASE("控えは、記録の横のファイルを書き換えない") {
    const auto program = sample_town();
    const Program other = sample_town();
    const auto opened = Store::open(program.store(), Mode::read_write, "会議の画面");
    REQUIRE(std::holds_alternative<Store>(opened));
    std::filesystem::create_symlink(program.store(), program.file("別名.db"));
    std::filesystem::create_symlink(program.store() + "-wal", program.file("リンク"));
    for (const auto& target : {program.store() + "-wal", program.store() + "-shm", program.store() + ".lock",
                               program.store() + "-journal", program.store() + ".new", program.file("リンク"),
                               other.store() + ".lock", other.store() + "-wal"}) {
        INFO(target);
        const auto before = read(target);
        const auto refused = program.run({"backup", target});
        CHECK(refused.exit_code == 3);
        CHECK_THAT(refused.err, Contains("書き換えません"));
        CHECK(read(target) == before);
    }
    CHECK(program.run({"backup", program.file("控え-wal")}).exit_code == 0);
}

TEST_CASE("合言葉は標準入力から読み、封をした控えは合言葉で戻せる") {
    const auto program = sample_town();
    CHECK(program.run({"backup", "--sealed", program.file("控え")}, "").exit_code == 2);
    CHECK(program.run({"backup", "--sealed", program.file("控え")}, "髙い山の上の白い雲だった\n").exit_code ==
          0);
    CHECK_THAT(read(program.file("控え")), !Contains("SQLite") && !Contains("松子"));
    CHECK(program.run({"restore", program.file("控え")}, "低い山\n").exit_code == 3);
    CHECK_THAT(program.run({"restore", program.file("控え")}, "低い山\n").err, Contains("合言葉が違います"));
    CHECK(program.run({"restore", program.file("控え")}, "髙い山の上の白い雲だった\n").exit_code == 0);
    CHECK_THAT(program.run({"meetings"}).out, Contains("S2-1\t"));
}

TEST_CASE("記録しているあいだも、一覧・確認・会議録・履歴・控えはできる") {
    const auto program = sample_town();
    const auto opened = Store::open(program.store(), Mode::read_write, "会議の画面");
    REQUIRE(std::holds_alternative<Store>(opened));
    for (const std::vector<std::string>& verb : {std::vector<std::string>{"meetings"},
                                                 {"check", "S2"},
                                                 {"minutes", "S2-1"},
                                                 {"agenda", "S2-1"},
                                                 {"log", "S2"},
                                                 {"propose", "2/26"},
                                                 {"settings", "--history"},
                                                 {"backup", program.file("控え.db")}}) {
        INFO(verb.front());
        CHECK(program.run(verb).exit_code == 0);
    }
    const auto second = program.run({"record", "S2"}, presence);
    CHECK(second.exit_code == 3);
    CHECK_THAT(second.err, Contains("会議の画面、プロセス "));
    CHECK(program.run({"restore", program.file("控え.db")}).exit_code == 3);
}

TEST_CASE("控えは、ないフォルダーにはとらない") {
    const auto program = sample_town();
    const auto ran = program.run({"backup", program.file("usb/控え.db")});
    CHECK(ran.exit_code == 3);
    CHECK_THAT(ran.err, Contains("usb/控え.db"));
    CHECK_FALSE(std::filesystem::exists(program.file("usb")));
}

TEST_CASE("紙も設定も、別の名からでも、記録と控えのファイルを書き換えない") {
    const auto program = sample_town();
    REQUIRE(program.run({"backup", program.file("控え.db")}).exit_code == 0);
    REQUIRE(program.run({"backup", "--sealed", program.file("封")}, "髙い山の上の白い雲だった\n").exit_code ==
            0);
    const auto link = [&](const std::string& to, const std::string& name) {
        std::filesystem::create_symlink(to, program.file(name));
        return program.file(name);
    };
    std::filesystem::create_hard_link(program.store(), program.file("同じもの.md"));
    write(program.store() + "-wal", "");
    for (const auto& [target, kept] : std::vector<std::pair<std::string, std::string>>{
             {link(program.store(), "記録.md"), program.store()},
             {program.file("同じもの.md"), program.store()},
             {link(program.file("控え.db"), "控え.md"), program.file("控え.db")},
             {link(program.file("封"), "封.pdf"), program.file("封")},
             {link(program.store() + ".lock", "鍵.md"), program.store() + ".lock"},
             {link(program.store() + "-wal", "ログ.md"), program.store() + "-wal"},
             {link(program.store(), "設定.toml"), program.store()}}) {
        INFO(target);
        const auto before = read(kept);
        const auto refused = target.ends_with(".toml") ? program.run({"settings", "--export", target})
                                                       : program.run({"minutes", "S2-1", "-o", target});
        CHECK(refused.exit_code == 3);
        CHECK_THAT(refused.err,
                   Contains("記録か控えのファイルなので、書き換えません") && Contains("別の名前"));
        CHECK(read(kept) == before);
    }
    CHECK(program.run({"papers", "S2-1", "-o", program.file("papers")}).exit_code == 0);
    std::filesystem::remove(program.file("papers/S2-1-次第.md"));
    std::filesystem::create_symlink(program.store(), program.file("papers/S2-1-次第.md"));
    CHECK(program.run({"papers", "S2-1", "-o", program.file("papers")}).exit_code == 3);
    CHECK(program.run({"meetings"}).exit_code == 0);
}

TEST_CASE("パイプと装置は、控えにも記録にもならない") {
    const auto program = sample_town();
    const auto pipe = program.file("pipe.db");
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    for (const auto& target : {pipe, std::string("/dev/null")}) {
        const auto refused = program.run({"backup", target});
        CHECK(refused.exit_code == 3);
        CHECK_THAT(refused.err, Contains("ふつうのファイルではない"));
    }
    CHECK(std::filesystem::is_fifo(pipe));
    CHECK(std::filesystem::is_character_file("/dev/null"));
    const auto opened = Program::run_bare({"kasane", "--db", pipe, "meetings"});
    CHECK(opened.exit_code == 3);
    CHECK_THAT(opened.err, Contains("かさねの記録ではありません"));
}

TEST_CASE("記録した人の名は一行で、履歴は一行ずつのまま") {
    const auto program = sample_town();
    const std::string forged = "青葉\n9999\t2020-01-01T00:00:00\t市長\t偽の行";
    const auto refused = program.run({"record", "S2", "--as", forged}, presence);
    CHECK(refused.exit_code == 2);
    CHECK_THAT(refused.err, Contains("制御文字"));
    const auto line = program.run(
        {"record", "S2"},
        R"({"do":"presence","meeting":"S2-1","person":"森野","presence":"出席","as":"青葉\n9999\t偽"})"
        "\n");
    CHECK_THAT(line.out, Contains("refused") && Contains("制御文字"));
    // As an older version let it in, or another program put it there.
    REQUIRE(program.run({"record", "S2", "--as", "青葉"}, presence).exit_code == 0);
    kasane::test::tamper(program.store(),
                         "UPDATE journal SET actor = '青葉' || char(10) || '9999' || char(9) || '偽' "
                         "WHERE seq = (SELECT max(seq) FROM journal)");
    const auto shown = program.run({"log", "S2"});
    CHECK(std::count(shown.out.begin(), shown.out.end(), '\n') == 1);
    CHECK_THAT(shown.out, Contains("青葉 9999 偽"));
    CHECK(shown.exit_code == 1);
    CHECK_THAT(shown.err, Contains("書かれたときと違う") && Contains("kasane doctor"));
}

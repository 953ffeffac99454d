// Backup, restore, log, and verbs beside somebody who records.
#include <filesystem>

#include <catch2/catch.hpp>

#include "cli/program.hpp"
#include "store/store.hpp"

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
        const auto refused = program.run(arguments, "abcdefghijkl1\nabcdefghijkl1\n");
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
    CHECK(program.run({"backup", "--sealed", program.file("控え")}, "髙い山\n").exit_code == 0);
    CHECK_THAT(read(program.file("控え")), !Contains("SQLite") && !Contains("松子"));
    CHECK(program.run({"restore", program.file("控え")}, "低い山\n").exit_code == 3);
    CHECK_THAT(program.run({"restore", program.file("控え")}, "低い山\n").err, Contains("合言葉が違います"));
    CHECK(program.run({"restore", program.file("控え")}, "髙い山\n").exit_code == 0);
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

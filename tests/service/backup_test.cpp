// Backups: taken, kept by rule, sealed, restored.
#include "service/backup.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>

#include "domain/model/record.hpp"
#include "service/backup_rule.hpp"
#include "store/sealed.hpp"
#include "support/bytes.hpp"
#include "support/catch.hpp"
#include "support/child_process.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using store::Mode;
using store::Store;

using kasane::test::bytes_of;
using kasane::test::write_bytes;

namespace {

namespace fs = std::filesystem;

constexpr text::DateTime now{{2026, 1, 22}, 13, 10, 5};
constexpr auto passphrase = "髙い山 の 合言葉";

Store opened(const fs::path& path, Mode mode) {
    auto store = Store::open(path, mode, "試験");
    if (const auto* problem = std::get_if<store::Problem>(&store)) FAIL(problem->what);
    return std::get<Store>(std::move(store));
}

void add_agency(Store& store, std::int64_t id, const std::string& name) {
    domain::Event event{"agency", name + "を入れた", {}, {}, {}, "青葉", now, {}};
    event.changes.emplace_back(domain::Change<domain::Agency>{{}, domain::Agency{{id}, name, name, {}}});
    REQUIRE(std::holds_alternative<std::int64_t>(store.commit(event)));
}

domain::Record record_in(const fs::path& path) {
    const auto record = opened(path, Mode::read_only).load_everything();
    REQUIRE(std::holds_alternative<domain::Record>(record));
    return std::get<domain::Record>(record);
}

/// A store with one agency, a backup of it as `seal` says, and then a second agency.
struct Town {
    TempFolder folder;
    fs::path store = folder.path() / "town" / "kasane.db";
    fs::path backup = folder.path() / "usb" / "控え.db";
    domain::Record then;

    explicit Town(const std::string& seal = {}) {
        auto open = opened(store, Mode::create);
        add_agency(open, 1, "包括");
        fs::create_directory(backup.parent_path());
        const auto problem = service::back_up_to(open, backup, seal);
        REQUIRE_FALSE(problem.has_value());
        then = record_in(store);
        add_agency(open, 2, "髙﨑𠮷");
    }
    [[nodiscard]] auto restore(const std::string& with = {}) const {
        return service::restore(store, backup, with, now);
    }
    [[nodiscard]] std::size_t files() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(store.parent_path()), {}));
    }
};

unsigned mode_of(const fs::path& path) {
    struct stat about {};
    REQUIRE(::stat(path.c_str(), &about) == 0);
    return about.st_mode & 0777U;
}

/// Refused in words, and nothing is touched.
void check_refused(const Town& town, const std::string& with = {}) {
    const auto before = bytes_of(town.store);
    const auto files = town.files();
    const auto backup = bytes_of(town.backup);
    const auto restored = town.restore(with);
    const auto* problem = std::get_if<service::Problem>(&restored);
    REQUIRE(problem != nullptr);
    INFO(problem->what);
    CHECK_FALSE(problem->remedy.empty());
    CHECK(bytes_of(town.store) == before);
    CHECK(bytes_of(town.backup) == backup);
    CHECK(town.files() == files);
}

}  // namespace

TEST_CASE("控えは持ち主だけが読める一つのファイルで、そのまま記録として開ける") {
    const Town town;
    CHECK(record_in(town.backup) == town.then);
    CHECK(mode_of(town.backup) == 0600);
    const auto beside_writer = opened(town.store, Mode::read_write);
    const auto reader = opened(town.store, Mode::read_only);
    CHECK_FALSE(service::back_up_to(reader, town.backup).has_value());
    CHECK(record_in(town.backup) == record_in(town.store));
    fs::remove(town.backup.string() + ".lock");
    CHECK(fs::exists(town.backup));
}

TEST_CASE("控えから戻すと、控えの中身になり、それまでの記録は残る") {
    const auto* seal = GENERATE("", passphrase);
    const Town town(seal);
    const auto before = record_in(town.store);
    const auto restored = town.restore(seal);
    REQUIRE(std::holds_alternative<service::Restored>(restored));
    const auto& done = std::get<service::Restored>(restored);
    CHECK(done.facts.lines == 1);
    CHECK(record_in(town.store) == town.then);
    REQUIRE(done.kept.has_value());
    CHECK(record_in(*done.kept) == before);
    CHECK(mode_of(town.store) == 0600);
    CHECK(std::get<std::vector<store::JournalFault>>(opened(town.store, Mode::read_write).journal_faults())
              .empty());
    SECTION("そこへもう一度戻せる") {
        const auto back = service::restore(town.store, *done.kept, "", {{2026, 1, 22}, 14, 0, 0});
        REQUIRE(std::holds_alternative<service::Restored>(back));
        CHECK(record_in(town.store) == before);
    }
}

TEST_CASE("記録がなくなっていても、壊れていても、控えから戻せる") {
    const Town town;
    SECTION("なくなった") {
        fs::remove_all(town.store.parent_path());
    }
    SECTION("切れた") {
        fs::resize_file(town.store, 5000);
    }
    SECTION("読み書きの途中のまま壊れた") {
        write_bytes(town.store.string() + "-wal", std::string(50'000, 'w'));
        write_bytes(town.store, "壊れた");
    }
    CHECK(std::holds_alternative<service::Restored>(town.restore()));
    CHECK(record_in(town.store) == town.then);
    CHECK_FALSE(fs::exists(town.store.string() + "-wal"));
}

TEST_CASE("合言葉が違うとき、どこか1バイトでも違うとき、切れているとき、戻さない") {
    const Town town(passphrase);
    const auto whole = bytes_of(town.backup);
    CHECK(whole.find("包括") == std::string::npos);
    SECTION("合言葉が違う") {
        check_refused(town, "違う");
        check_refused(town, "");
    }
    SECTION("1バイト違う") {
        for (const std::size_t at : {std::size_t{3}, std::size_t{20}, std::size_t{60}, std::size_t{70},
                                     std::size_t{95}, whole.size() / 2, whole.size() - 1}) {
            auto changed = whole;
            changed.at(at) = static_cast<char>(changed.at(at) ^ 1);
            write_bytes(town.backup, changed);
            INFO(at);
            check_refused(town, passphrase);
        }
    }
    SECTION("切れている、余分がある") {
        for (const auto& bytes :
             {whole.substr(0, 50), whole.substr(0, whole.size() - 1), whole + "x", whole.substr(0, 65'641)}) {
            write_bytes(town.backup, bytes);
            check_refused(town, passphrase);
        }
    }
}

TEST_CASE("封の頭が化けると、鍵を計算せずに、書き換えられていると言う") {
    const Town town(passphrase);
    const auto whole = bytes_of(town.backup);
    const auto [byte, bits] =
        GENERATE(std::pair<std::size_t, int>{32, 0x40}, std::pair<std::size_t, int>{43, 0x10},
                 std::pair<std::size_t, int>{40, 0x01});
    auto changed = whole;
    changed.at(byte) = static_cast<char>(changed.at(byte) ^ bits);
    write_bytes(town.backup, changed);
    const auto restored = town.restore(passphrase);
    REQUIRE(std::holds_alternative<service::Problem>(restored));
    CHECK_THAT(std::get<service::Problem>(restored).what, Catch::Contains("書き換えられています"));
}

TEST_CASE("壊れた控えから戻そうとすると、別の控えを使うように言う") {
    const Town town;
    auto bytes = bytes_of(town.backup);
    for (std::size_t at = 8192; at < bytes.size(); at += 64) bytes[at] = static_cast<char>(~bytes[at]);
    write_bytes(town.backup, bytes);
    const auto restored = town.restore();
    REQUIRE(std::holds_alternative<service::Problem>(restored));
    CHECK_THAT(std::get<service::Problem>(restored).remedy, Catch::Contains("別の控え"));
}

TEST_CASE("控えでないもの、壊れた控え、新しい版の控えからは戻さない") {
    const Town town;
    const auto whole = bytes_of(town.backup);
    SECTION("空") {
        write_bytes(town.backup, "");
    }
    SECTION("文章") {
        write_bytes(town.backup, std::string(5000, 'a'));
    }
    SECTION("切れた") {
        write_bytes(town.backup, whole.substr(0, whole.size() / 2));
    }
    SECTION("化けた") {
        auto changed = whole;
        for (std::size_t at = 4096; at < changed.size(); at += 64)
            changed[at] = static_cast<char>(~changed[at]);
        write_bytes(town.backup, changed);
    }
    SECTION("新しい版") {
        auto changed = whole;
        changed.at(63) = 99;
        write_bytes(town.backup, changed);
    }
    SECTION("ない") {
        fs::remove(town.backup);
    }
    check_refused(town);
}

TEST_CASE("ほかで記録している間は、戻さない") {
    const Town town;
    const auto writer = opened(town.store, Mode::read_write);
    check_refused(town);
    CHECK(record_in(town.store).rows<domain::Agency>().size() == 2);
}

TEST_CASE("封をしたものは、同じ中身でも毎回違い、空でも長くても元に戻る") {
    for (const std::size_t size : {0U, 1U, 65'535U, 65'536U, 65'537U, 300'000U}) {
        const std::string plain(size, 'p');
        const auto first = std::get<std::string>(store::seal(plain, passphrase));
        CHECK(std::get<std::string>(store::unseal(first, passphrase, "控え")) == plain);
        if (size == 1) CHECK(std::get<std::string>(store::seal(plain, passphrase)) != first);
    }
}

TEST_CASE("ないフォルダーへの控えは断られ、フォルダーもできない") {
    const Town town;
    const auto store = opened(town.store, Mode::read_only);
    const auto target = town.folder.path() / "差していないUSB" / "控え.db";
    CHECK(service::back_up_to(store, target).has_value());
    CHECK_FALSE(fs::exists(target.parent_path()));
    CHECK_FALSE(service::back_up(store, {{2026, 1, 22}, 15, 0, 0}).has_value());
    CHECK(service::backups_of(town.store).size() == 1);
    CHECK(mode_of(service::backup_folder(town.store)) == 0700);
}

TEST_CASE("控えが書けないとき、そう言い、前の控えはそのまま残る") {
    const Town town;
    const auto before = bytes_of(town.backup);
    const auto store = opened(town.store, Mode::read_only);
    CHECK(service::back_up_to(store, town.folder.path()).has_value());
    CHECK(service::back_up_to(store, town.store / "中" / "控え.db").has_value());
    fs::permissions(town.folder.path(), fs::perms::all);
    fs::permissions(town.backup.parent_path(),
                    fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_exec);
    const auto image = store.image();
    CHECK(exit_code_of([&] {
              if (!drop_root()) return 2;
              const auto problem = service::back_up_to(store, town.backup);
              return problem && problem->what.find("権限がありません") != std::string::npos ? 0 : 1;
          }) == 0);
    fs::permissions(town.backup.parent_path(), fs::perms::owner_all);
    CHECK(bytes_of(town.backup) == before);
}

TEST_CASE("控えは、新しい10、日ごとに30、月ごとに12を残す") {
    std::vector<text::DateTime> moments;
    constexpr text::DateTime evening{{2025, 12, 31}, 18, 0, 0};
    CHECK(service::outlived(moments, evening).empty());
    for (int day = 0; day < 731; ++day)  // 2024 and 2025, three times a day
        for (const int hour : {9, 13, 15}) moments.push_back({text::add_days({2024, 1, 1}, day), hour, 0, 0});
    auto kept = moments;
    for (const auto moment : service::outlived(moments, evening)) std::erase(kept, moment);
    // 10 latest (4 days), 26 more days, and months from 2025-11 back to 2025-01.
    CHECK(kept.size() == 10 + 26 + 11);
    CHECK(kept.back() == text::DateTime{{2025, 12, 31}, 15, 0, 0});
    CHECK(std::find(kept.begin(), kept.end(), text::DateTime{{2025, 2, 28}, 15, 0, 0}) != kept.end());
    CHECK(service::outlived(kept, evening).empty());

    // A clock that stood in 2099 for one backup takes none away.
    kept.push_back({{2099, 1, 1}, 0, 0, 0});
    CHECK(service::outlived(kept, evening).size() <= 2);
}

TEST_CASE("自動の控えは記録のそばの backups に入り、多すぎるものだけが消える") {
    const Town town;
    const auto store = opened(town.store, Mode::read_write);
    for (int minute = 0; minute < 15; ++minute)
        CHECK_FALSE(service::back_up(store, {{2026, 1, 22}, 13, minute, 0}).has_value());
    const auto found = service::backups_of(town.store);
    REQUIRE(found.size() == 10);
    CHECK(found.front().at == text::DateTime{{2026, 1, 22}, 13, 14, 0});
    CHECK(found.front().path.filename() == "kasane-2026-01-22T13-14-00.db");
    CHECK(mode_of(found.front().path.parent_path()) == 0700);
    CHECK(record_in(found.front().path) == record_in(town.store));
    write_bytes(service::backup_folder(town.store) / "memo.txt", "ほかの人のもの");
    CHECK_FALSE(service::back_up(store, {{2026, 1, 23}, 9, 0, 0}).has_value());
    CHECK(service::backups_of(town.store).size() == 10);  // the last of each day is among the ten
    CHECK(fs::exists(service::backup_folder(town.store) / "memo.txt"));
}

TEST_CASE("書き換えられた記録のそばでは、控えが増えても、古い控えは消えない") {
    const Town town;
    const auto store = opened(town.store, Mode::read_write);
    for (int minute = 0; minute < 15; ++minute)
        CHECK_FALSE(service::back_up(store, {{2026, 1, 22}, 13, minute, 0}, service::Outlived::stay));
    CHECK(service::backups_of(town.store).size() == 15);
}

#include "service/pin.hpp"

#include <fstream>
#include <sstream>

#include "store/tampering.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using service::PinGuard;
using service::PinTry;
using service::Seconds;
using namespace std::chrono_literals;

namespace {

constexpr text::DateTime at{{2026, 2, 28}, 9, 0, 0};

store::Store opened(const std::filesystem::path& path, store::Mode mode) {
    auto result = store::Store::open(path, mode, "test");
    REQUIRE(std::holds_alternative<store::Store>(result));
    return std::get<store::Store>(std::move(result));
}

store::Store new_store(const TempFolder& folder) {
    return opened(folder / "town.db", store::Mode::create);
}

/// Everything that lies in the folder of the store, its log included.
std::string bytes_in(const TempFolder& folder) {
    std::string all;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        std::ifstream in(entry.path(), std::ios::binary);
        std::ostringstream text;
        text << in.rdbuf();
        all += text.str();
    }
    return all;
}

void fail_times(PinGuard& guard, int times, Seconds now) {
    for (int count = 0; count < times; ++count) CHECK(guard.attempt("0000", now) == PinTry::wrong);
}

}  // namespace

TEST_CASE("数字4けたから16けたでないものは、PINにならない") {
    const TempFolder folder;
    auto store = new_store(folder);
    PinGuard guard(store, 0s);
    for (const auto* bad : {"", "123", "12345678901234567", "12a4", "１２３４", "12 4"}) {
        CHECK(guard.set(bad, "青葉", at));
        CHECK_FALSE(guard.is_set());
    }
    CHECK_FALSE(guard.set("1234567890123456", "青葉", at));
    CHECK_FALSE(guard.set("1234", "青葉", at));
}

TEST_CASE("決めたPINだけが開き、PINはどのファイルにも残らない") {
    const TempFolder folder;
    auto store = new_store(folder);
    PinGuard guard(store, 0s);
    CHECK_FALSE(guard.is_set());
    CHECK_FALSE(guard.set("90417263", "青葉", at));
    CHECK(guard.is_set());
    CHECK(guard.attempt("90417264", 0s) == PinTry::wrong);
    CHECK(guard.attempt("90417263", 0s) == PinTry::right);
    CHECK(bytes_in(folder).find("90417263") == std::string::npos);
    CHECK(bytes_in(folder).find("$argon2id$") != std::string::npos);
}

TEST_CASE("PINを決め、替え、なくしたことは、だれがいつとともに履歴に残る") {
    const TempFolder folder;
    auto store = new_store(folder);
    PinGuard guard(store, 0s);
    CHECK_FALSE(guard.set("1234", "青葉", at));
    CHECK_FALSE(guard.set("5678", "髙﨑", at));
    CHECK(guard.attempt("1234", 0s) == PinTry::wrong);
    CHECK_FALSE(guard.remove("森野", at));
    CHECK_FALSE(guard.is_set());
    const auto lines = std::get<std::vector<store::JournalLine>>(store.journal_of({store::pin_command}));
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(0).event.text == "画面の PIN を決めた");
    CHECK(lines.at(1).event.text == "画面の PIN を替えた");
    CHECK(lines.at(1).event.actor == "髙﨑");
    CHECK(lines.at(2).event.text == "画面の PIN をなくした");
    CHECK(lines.at(2).event.at == at);
    CHECK_FALSE(std::get<std::optional<store::Undo>>(store.next_undo({}, "森野", at)));
    CHECK(std::get<std::vector<store::JournalFault>>(store.journal_faults()).empty());
}

TEST_CASE("三度間違えると待ち、待つ時間は倍になっていく") {
    const TempFolder folder;
    auto store = new_store(folder);
    PinGuard guard(store, 0s);
    CHECK_FALSE(guard.set("1234", "青葉", at));
    CHECK(guard.tries_left() == 3);
    fail_times(guard, 2, 100s);
    CHECK(guard.tries_left() == 1);
    CHECK(guard.wait_left(100s) == 0s);
    fail_times(guard, 1, 100s);
    CHECK(guard.wait_left(100s) == 30s);
    CHECK(guard.attempt("1234", 129s) == PinTry::must_wait);
    fail_times(guard, 1, 130s);
    CHECK(guard.wait_left(130s) == 60s);
    fail_times(guard, 1, 190s);
    CHECK(guard.wait_left(190s) == 120s);
    Seconds now = 310s;
    for (int count = 0; count < 4; ++count) {
        fail_times(guard, 1, now);
        now += guard.wait_left(now);
    }
    fail_times(guard, 1, now);
    CHECK(guard.wait_left(now) == 900s);
    CHECK(guard.attempt("1234", now + 900s) == PinTry::right);
    CHECK(guard.tries_left() == 3);
}

TEST_CASE("始め直しても、待つ時間は縮まない") {
    const TempFolder folder;
    {
        auto store = new_store(folder);
        PinGuard guard(store, 1000s);
        CHECK_FALSE(guard.set("1234", "青葉", at));
        fail_times(guard, 3, 1000s);
    }
    {
        auto store = opened(folder / "town.db", store::Mode::read_write);
        PinGuard guard(store, 5s);
        CHECK(guard.wait_left(5s) == 30s);
        fail_times(guard, 1, 35s);
    }
    auto store = opened(folder / "town.db", store::Mode::read_write);
    PinGuard guard(store, 0s);
    CHECK(guard.wait_left(0s) == 60s);
    CHECK(guard.attempt("1234", 60s) == PinTry::right);
}

TEST_CASE("二度間違えて始め直しても、三度目は三度目") {
    const TempFolder folder;
    {
        auto store = new_store(folder);
        PinGuard guard(store, 0s);
        CHECK_FALSE(guard.set("1234", "青葉", at));
        fail_times(guard, 2, 0s);
    }
    auto store = opened(folder / "town.db", store::Mode::read_write);
    PinGuard guard(store, 0s);
    CHECK(guard.wait_left(0s) == 0s);
    fail_times(guard, 1, 0s);
    CHECK(guard.wait_left(0s) == 30s);
}

TEST_CASE("見るだけで開いた画面は、間違いを残せないので、始めに待つ") {
    const TempFolder folder;
    {
        auto store = new_store(folder);
        PinGuard guard(store, 0s);
        CHECK_FALSE(guard.set("1234", "青葉", at));
    }
    auto store = opened(folder / "town.db", store::Mode::read_only);
    PinGuard guard(store, 0s);
    CHECK(guard.attempt("1234", 29s) == PinTry::must_wait);
    CHECK(guard.attempt("1234", 30s) == PinTry::right);
}

TEST_CASE("間違いを残せなくなった保存先では、間違えるたびに待ち、始め直しても待つ") {
    const TempFolder folder;
    auto store = new_store(folder);
    PinGuard guard(store, 0s);
    CHECK_FALSE(guard.set("1234", "青葉", at));
    tamper(folder / "town.db", "CREATE TRIGGER full BEFORE UPDATE ON pin BEGIN SELECT raise(ABORT, ''); END");
    fail_times(guard, 1, 0s);
    CHECK(guard.wait_left(0s) == 30s);
    CHECK(guard.attempt("1234", 29s) == PinTry::must_wait);
    fail_times(guard, 1, 30s);
    PinGuard again(store, 0s);
    CHECK(again.attempt("1234", 29s) == PinTry::must_wait);
    CHECK(again.attempt("1234", 30s) == PinTry::right);
    CHECK(again.wait_left(30s) == 0s);
}

TEST_CASE("PINが読めないときは、ないことにせず、閉じたままで、わけを言う") {
    const TempFolder folder;
    auto store = new_store(folder);
    {
        PinGuard guard(store, 0s);
        CHECK_FALSE(guard.set("1234", "青葉", at));
    }
    tamper(folder / "town.db", "ALTER TABLE pin RENAME COLUMN hash TO lost");
    PinGuard guard(store, 0s);
    CHECK(guard.is_set());
    REQUIRE(guard.problem());
    CHECK_THAT(guard.problem()->what, Catch::StartsWith("画面の PIN が読めません。"));
    CHECK_FALSE(guard.problem()->remedy.empty());
    for (const auto* tried : {"1234", "0000", ""}) CHECK(guard.attempt(tried, 0s) == PinTry::unreadable);
    SECTION("また読めるようになれば、そのPINで開く") {
        tamper(folder / "town.db", "ALTER TABLE pin RENAME COLUMN lost TO hash");
        CHECK(guard.attempt("0000", 0s) == PinTry::wrong);
        CHECK(guard.attempt("1234", 0s) == PinTry::right);
        CHECK_FALSE(guard.problem());
    }
    SECTION("持ち主は、なくせる") {
        CHECK_FALSE(guard.remove("森野", at));
        CHECK_FALSE(guard.is_set());
    }
}

TEST_CASE("しまってあるPINの値が壊れていれば、どのPINでも開かない") {
    const TempFolder folder;
    auto store = new_store(folder);
    {
        PinGuard guard(store, 0s);
        CHECK_FALSE(guard.set("1234", "青葉", at));
    }
    tamper(folder / "town.db", "UPDATE pin SET hash = ''");
    PinGuard guard(store, 0s);
    CHECK(guard.is_set());
    for (const auto* tried : {"1234", ""}) CHECK(guard.attempt(tried, 0s) == PinTry::wrong);
}

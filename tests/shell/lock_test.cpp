#include "shell/kiosk_lock.hpp"
#include "store/tampering.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using kasane::test::TempFolder;
using shell::KioskLock;
using shell::Presence;
using shell::Seconds;
using namespace std::chrono_literals;

namespace {

constexpr text::DateTime at{{2026, 1, 23}, 9, 0, 0};
constexpr int ten = 10;

store::Store new_store(const TempFolder& folder) {
    auto result = store::Store::open(folder / "town.db", store::Mode::create, "test");
    REQUIRE(std::holds_alternative<store::Store>(result));
    return std::get<store::Store>(std::move(result));
}

Presence after(Seconds now, int minutes = ten, bool in_meeting = false) {
    return {now, minutes, in_meeting};
}

void set_pin(KioskLock& lock) {
    CHECK_FALSE(lock.change_pin({"", "1234"}, "青葉", at, 0s));
}

}  // namespace

TEST_CASE("だれも触れないまま決めた時間がたつと閉じ、PINがなければ触れるだけで開く") {
    const TempFolder folder;
    auto store = new_store(folder);
    KioskLock lock(store, after(0s));
    CHECK_FALSE(lock.is_closed());
    CHECK_FALSE(lock.touched(after(300s)));
    lock.look(after(899s));
    CHECK_FALSE(lock.is_closed());
    lock.look(after(900s));
    CHECK(lock.is_closed());
    REQUIRE(lock.shown(900s));
    CHECK_FALSE(lock.shown(900s)->asks_pin);
    CHECK(lock.touched(after(5'000s)));
    CHECK_FALSE(lock.is_closed());
    CHECK_FALSE(lock.touched(after(5'001s)));
}

TEST_CASE("時間がたってから最初に触れたとき、その鍵は後ろの画面に届かない") {
    const TempFolder folder;
    auto store = new_store(folder);
    KioskLock lock(store, after(0s));
    CHECK(lock.touched(after(600s)));
    CHECK_FALSE(lock.is_closed());
    set_pin(lock);
    CHECK(lock.touched(after(1'200s)));
    CHECK(lock.is_closed());
    CHECK_FALSE(lock.touched(after(1'201s)));
    CHECK(lock.is_closed());
}

TEST_CASE("0分なら閉じず、会議のあいだも閉じない。閉会してから数え始める") {
    const TempFolder folder;
    auto store = new_store(folder);
    KioskLock lock(store, after(0s));
    lock.look(after(100'000s, 0));
    CHECK_FALSE(lock.is_closed());
    lock.look(after(200'000s, ten, true));
    CHECK_FALSE(lock.is_closed());
    lock.look(after(200'599s));
    CHECK_FALSE(lock.is_closed());
    lock.look(after(200'600s));
    CHECK(lock.is_closed());
}

TEST_CASE("PINがあれば、始めから閉じている。会議の途中なら開いている") {
    const TempFolder folder;
    auto store = new_store(folder);
    {
        KioskLock lock(store, after(0s));
        set_pin(lock);
        CHECK_FALSE(lock.is_closed());
    }
    CHECK(KioskLock(store, after(0s)).is_closed());
    CHECK_FALSE(KioskLock(store, after(0s, ten, true)).is_closed());
}

TEST_CASE("正しいPINで開き、三度違うと待つ。秒が進むと表示も替わる") {
    const TempFolder folder;
    auto store = new_store(folder);
    KioskLock lock(store, after(0s));
    set_pin(lock);
    lock.look(after(600s));
    REQUIRE(lock.is_closed());
    lock.open_with("0000", 600s);
    CHECK(lock.shown(600s)->error.find("あと 2 回") != std::string::npos);
    CHECK(lock.shown(600s)->wait_seconds == 0);
    lock.open_with("0000", 600s);
    lock.open_with("0000", 600s);
    CHECK(lock.shown(600s)->wait_seconds == 30);
    CHECK(lock.seconds_to_change(after(600s)) == 1);
    lock.open_with("1234", 610s);
    CHECK(lock.is_closed());
    CHECK(lock.shown(629s)->wait_seconds == 1);
    lock.open_with("1234", 630s);
    CHECK_FALSE(lock.is_closed());
    CHECK_FALSE(lock.shown(630s));
}

TEST_CASE("PINを替えるには、いまのPINが要る。そこでも三度で待つ") {
    const TempFolder folder;
    auto store = new_store(folder);
    KioskLock lock(store, after(0s));
    set_pin(lock);
    for (int count = 0; count < 3; ++count) {
        const auto refused = lock.change_pin({"9999", "5678"}, "青葉", at, 0s);
        REQUIRE(refused);
        CHECK(refused->field == "old");
    }
    const auto waits = lock.change_pin({"1234", "5678"}, "青葉", at, 1s);
    REQUIRE(waits);
    CHECK(waits->message.find("29 秒") != std::string::npos);
    CHECK_FALSE(lock.change_pin({"1234", "5678"}, "青葉", at, 30s));
    CHECK_FALSE(lock.change_pin({"5678", ""}, "青葉", at, 30s));
    CHECK_FALSE(lock.has_pin());
}

TEST_CASE("閉じるまでの時間が来るころに、画面を見直す") {
    const TempFolder folder;
    auto store = new_store(folder);
    KioskLock lock(store, after(0s));
    CHECK(lock.seconds_to_change(after(590s)) == 10);
    CHECK(lock.seconds_to_change(after(600s)) == 1);
    CHECK(lock.seconds_to_change(after(10s)) == 60);
    CHECK(lock.seconds_to_change(after(590s, 0)) == 60);
}

TEST_CASE("PINが読めない保存先では、始めから閉じていて、わけを言い、どの鍵でも開かない") {
    const TempFolder folder;
    auto store = new_store(folder);
    {
        KioskLock lock(store, after(0s));
        set_pin(lock);
    }
    kasane::test::tamper(folder / "town.db", "ALTER TABLE pin RENAME COLUMN hash TO lost");
    KioskLock lock(store, after(0s));
    CHECK(lock.is_closed());
    CHECK_FALSE(lock.touched(after(1s)));
    for (const auto* pin : {"1234", ""}) {
        lock.open_with(pin, 1s);
        REQUIRE(lock.shown(1s));
        CHECK(lock.shown(1s)->asks_pin);
        CHECK_THAT(lock.shown(1s)->error, Catch::StartsWith("画面の PIN が読めません。"));
    }
}

// The way out for who forgot the PIN of the screen.
#include "service/pin.hpp"

#include "cli/program.hpp"
#include "store/tampering.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::test;
using Catch::Matchers::Contains;

namespace {

void set_pin(const Program& program) {
    auto store = store::Store::open(program.store(), store::Mode::read_write, "test");
    service::PinGuard guard(std::get<store::Store>(store), {});
    REQUIRE_FALSE(guard.set("1234", "青葉", {{2026, 1, 22}, 9, 0, 0}));
}

}  // namespace

TEST_CASE("忘れたPINは、保存先の持ち主がなくせて、だれがいつなくしたかが残る") {
    const Program program;
    CHECK(program.run({"init"}).exit_code == 0);
    CHECK(program.run({"pin"}).out == "PIN はありません。\n");
    CHECK(program.run({"pin", "--remove"}).out == "PIN はありません。\n");
    set_pin(program);
    CHECK(program.run({"pin"}).out == "PIN があります。\n");
    const auto removed = program.run({"pin", "--remove", "--as", "森野"});
    CHECK(removed.exit_code == 0);
    CHECK_THAT(removed.out, Contains("PIN をなくしました"));
    CHECK(program.run({"pin"}).out == "PIN はありません。\n");
    const auto history = program.run({"settings", "--history"}).out;
    CHECK_THAT(history, Contains("2026-01-22T13:10:00\t森野\t画面の PIN をなくした"));
    CHECK_THAT(history, Contains("青葉\t画面の PIN を決めた"));
}

TEST_CASE("名を言わずになくしたときは、端末の利用者の名が残る") {
    const Program program;
    program.run({"init"});
    set_pin(program);
    CHECK(program.run({"pin", "--remove"}).exit_code == 0);
    CHECK_THAT(program.run({"settings", "--history"}).out, !Contains("\t\t画面の PIN をなくした"));
}

TEST_CASE("保存先がなければ、そう言う") {
    const Program program;
    CHECK(program.run({"pin", "--remove"}).exit_code == 3);
}

TEST_CASE("PINが読めないときは、ないとは言わず、持ち主はなくせる") {
    const Program program;
    program.run({"init"});
    set_pin(program);
    tamper(program.store(), "ALTER TABLE pin RENAME COLUMN hash TO lost");
    const auto asked = program.run({"pin"});
    CHECK(asked.exit_code == 3);
    CHECK(asked.out.empty());
    CHECK_THAT(asked.err, Contains("画面の PIN が読めません。"));
    CHECK_THAT(program.run({"pin", "--remove"}).out, Contains("PIN をなくしました"));
}

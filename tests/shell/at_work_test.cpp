#include "shell/at_work.hpp"

#include <thread>

#include "support/catch.hpp"

using namespace kasane;

namespace {

platform::Child sleeping() {
    return std::get<platform::Child>(platform::Child::start({"sleep", "60"}, ""));
}

}  // namespace

TEST_CASE("応えないプログラムは、時間が来ると終わらせ、待つことはない") {
    std::optional<shell::AtWork> work;
    CHECK_FALSE(shell::take_end(work));
    work = shell::at_work(sleeping(), std::chrono::seconds(60));
    CHECK_FALSE(shell::take_end(work));
    CHECK(work);
    work = shell::at_work(sleeping(), std::chrono::milliseconds(0));
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    const auto ended = shell::take_end(work);
    REQUIRE(ended);
    CHECK(ended->code == platform::took_too_long);
    CHECK_FALSE(work);
}

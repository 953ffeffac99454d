#include "shell/monitors.hpp"

#include "support/catch.hpp"

using namespace kasane::shell;

namespace {

const Monitor laptop{"eDP-1", 0, 0, 1920, 1080};
const Monitor projector{"HDMI-1", 1920, 0, 1024, 768};

}  // namespace

TEST_CASE("初めは、主の画面が司会、もう一つが部屋") {
    CHECK(assign_roles({laptop, projector}, {}) == Roles{"HDMI-1", "eDP-1"});
}

TEST_CASE("画面が一つなら、部屋の画面だけ") {
    CHECK(assign_roles({laptop}, {}) == Roles{"eDP-1", {}});
    CHECK(assign_roles({projector}, Roles{"HDMI-1", "eDP-1"}) == Roles{"HDMI-1", {}});
    CHECK_FALSE(assign_roles({}, Roles{"HDMI-1", "eDP-1"}));
}

TEST_CASE("つなぎ直して順が変わっても、映写機はそのまま") {
    const Roles before{"HDMI-1", "eDP-1"};
    CHECK(assign_roles({projector, laptop}, before) == before);
    CHECK(assign_roles({laptop, projector}, swapped(before)) == swapped(before));
}

TEST_CASE("映写機が替わったら、司会の画面は司会のまま") {
    const Monitor other{"DP-2", 1920, 0, 1280, 720};
    CHECK(assign_roles({other, laptop}, Roles{"HDMI-1", "eDP-1"}) == Roles{"DP-2", "eDP-1"});
    CHECK(assign_roles({projector, other}, Roles{"HDMI-1", "eDP-1"}) == Roles{"HDMI-1", "DP-2"});
}

TEST_CASE("同じものを映す二つの画面は一つとみなし、司会の画面は出さない") {
    const Monitor mirror{"HDMI-1", 0, 0, 1920, 1080};
    CHECK(without_mirrors({laptop, mirror}) == std::vector{laptop});
    const Monitor smaller{"HDMI-1", 0, 0, 1024, 768};
    CHECK(without_mirrors({laptop, smaller}) == std::vector{laptop});
    CHECK(without_mirrors({laptop, projector}).size() == 2);
}

TEST_CASE("一つの画面を入れ替えても、部屋の画面のまま") {
    CHECK(swapped(Roles{"eDP-1", {}}) == Roles{"eDP-1", {}});
}

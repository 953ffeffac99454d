#include "shell/window_notices.hpp"
#include "support/catch.hpp"

using namespace kasane;

TEST_CASE("書体にない字は番号で三つまで名指し、残りは数で言う") {
    const auto one = shell::missing_glyphs({{0x1F600, 0}});
    CHECK(one.text == "この端末の書体にない字があります（U+1F600）。");
    const auto many =
        shell::missing_glyphs({{0x1F600, 0}, {0x1F601, 0}, {0x1F602, 0}, {0x1F603, 0}, {0xE000, 0}});
    CHECK(many.text == "この端末の書体にない字があります（U+1F600、U+1F601、U+1F602ほか2字）。");
    CHECK(many.remedy.find("そのまま記録") != std::string::npos);
}

TEST_CASE("変換を使えないときは、使えるものと直し方を言う") {
    const auto banner = shell::no_input_method();
    CHECK(banner.text.find("変換を使えません") != std::string::npos);
    CHECK(banner.remedy.find("libglfw3") != std::string::npos);
}

// Names and numbers that stay on their line.
#include "text/one_line.hpp"

#include "support/catch.hpp"

using namespace kasane::text;

TEST_CASE("改行も、ほかの制御文字も、一行の名にはない") {
    for (const auto* typed : {"青葉", "", "髙﨑 𠮷郎", "市長（代理）", "é", "葛󠄀城"})
        CHECK(is_one_line(typed));
    for (const auto* typed :
         {"青葉\n市長", "青葉\r", "青\t葉", "\x1b[1m", "\x7f", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"}) {
        INFO(typed);
        CHECK_FALSE(is_one_line(typed));
        CHECK(is_one_line(on_one_line(typed)));
    }
    CHECK(on_one_line("青葉\n9999\t市長") == "青葉 9999 市長");
    CHECK(on_one_line("青葉\xE2\x80\xA8市長") == "青葉 市長");
}

#include "text/seen_text.hpp"

#include "support/catch.hpp"
#include "text/gaiji.hpp"

using namespace kasane::text;

TEST_CASE("見えない字と端の空白は落ち、分けて書かれた字は一つになる") {
    CHECK(as_seen("\uFEFF R8\u200B-037\u2060　") == "R8-037");
    CHECK(as_seen("す\u306F\u3099る") == "すばる");
    CHECK(as_seen("\u00A0髙﨑 𠮷乃\t") == "髙﨑 𠮷乃");
    CHECK(as_seen("") == "");
    CHECK(as_seen("\u200B　") == "");
}

TEST_CASE("互換漢字と異体字は、別の字にならない") {
    CHECK(as_seen("神\uFA19 都\uFA26") == "神\uFA19 都\uFA26");
    CHECK(as_seen("葛\U000E0100城") == "葛\U000E0100城");
    CHECK(as_seen("\u3099\uFA19か\u3099") == "\u3099\uFA19が");
}

TEST_CASE("番号は半角にそろい、どの横線も - になる") {
    for (const auto* typed : {"Ｒ８－０３７", "R8‐037", "R8–037", "R8—037", "R8−037", "R8 - 037"})
        CHECK(in_half_width(typed) == "R8-037");
    CHECK(in_half_width("５４歳") == "54歳");
    CHECK(in_half_width("R8_1") == "R8_1");
    CHECK(in_half_width("R8ー037") == "R8ー037");
}

TEST_CASE("外字は〓で示し、ほかの字は変えない") {
    CHECK(with_geta("見本\uE000 𠮷\U000F0000") == "見本〓 𠮷〓");
    CHECK(with_geta("髙﨑葛\U000E0100") == "髙﨑葛\U000E0100");
    CHECK(is_gaiji(0xF8FF));
    CHECK(is_gaiji(0x10FFFD));
    CHECK(is_gaiji(0xFFFE));
    CHECK_FALSE(is_gaiji(0xF900));
    CHECK_FALSE(is_gaiji(0xE0100));
}

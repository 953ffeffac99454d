// Passphrases that keep a file closed.
#include "text/passphrase.hpp"

#include <string>

#include "support/catch.hpp"

using kasane::text::is_guessable;

TEST_CASE("合言葉は12字に満たなければ弱い。漢字も一字と数える") {
    CHECK(is_guessable(""));
    CHECK(is_guessable("a"));
    CHECK(is_guessable("Himitsu-202"));
    CHECK_FALSE(is_guessable("Himitsu-2026"));
    CHECK(is_guessable("髙い山の上の白い雲だ"));
    CHECK_FALSE(is_guessable("髙い山の上の白い雲だった"));
}

TEST_CASE("同じ字や並びのくり返しは、長くても弱い") {
    for (const auto* weak : {"aaaaaaaaaaaa", "            ", "123456789012", "abcdefghijklmnopqrstuvwxyz",
                             "あああああああああああああ", "111111222222", "000000000000000001"}) {
        INFO(weak);
        CHECK(is_guessable(weak));
    }
    CHECK_FALSE(is_guessable("kasasagi no hashi"));
}

TEST_CASE("壊れた文字の列も数えられる") {
    CHECK(is_guessable("\xFF\xFE\x80"));
    CHECK(is_guessable(std::string(40, '\xFF')));
}

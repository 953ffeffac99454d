#include "shell/held_keys.hpp"

#include "support/catch.hpp"

using namespace kasane::shell;

TEST_CASE("Nは押している間だけ、氏名を映す") {
    HeldKeys keys;
    keys.press('n', 10);
    CHECK_FALSE(keys.take_due(10.1));
    CHECK(keys.due_in(10.1).value() == Approx(0.3));
    CHECK(keys.take_due(10.5) == Held::names_on);
    CHECK_FALSE(keys.take_due(11));
    CHECK(keys.release('n') == Held::names_off);
    CHECK_FALSE(keys.release('n'));
}

TEST_CASE("触れただけでは、何も起こらない") {
    HeldKeys keys;
    keys.press('n', 10);
    CHECK_FALSE(keys.release('n'));
    CHECK_FALSE(keys.take_due(20));
    keys.press('x', 30);
    CHECK_FALSE(keys.release('x'));
    CHECK_FALSE(keys.take_due(40));
    keys.press('b', 50);
    CHECK_FALSE(keys.take_due(60));
}

TEST_CASE("Xの長押しで、一度だけ入れ替わる") {
    HeldKeys keys;
    keys.press('x', 10);
    CHECK(keys.take_due(11) == Held::swap);
    CHECK_FALSE(keys.take_due(12));
    CHECK_FALSE(keys.release('x'));
}

TEST_CASE("氏名を映したまま別のキーを押しても、Nを離せば消える") {
    HeldKeys keys;
    keys.press('n', 10);
    CHECK(keys.take_due(11) == Held::names_on);
    keys.press('x', 11);
    CHECK(keys.release('n') == Held::names_off);
    CHECK(keys.take_due(12) == Held::swap);
}

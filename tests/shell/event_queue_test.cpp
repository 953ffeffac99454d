#include "shell/event_queue.hpp"

#include <GLFW/glfw3.h>

#include "support/catch.hpp"

using namespace kasane;

TEST_CASE("キーは押したときに届き、離したときには届かない") {
    const auto press = shell::event_of_key(GLFW_KEY_PAGE_DOWN, GLFW_PRESS, 0);
    REQUIRE(press);
    CHECK(press->key == ui::Key::page_down);
    CHECK_FALSE(shell::event_of_key(GLFW_KEY_PAGE_DOWN, GLFW_RELEASE, 0));
}

TEST_CASE("押しつづけたEnterやPgDnは画面を次々に進めない") {
    CHECK_FALSE(shell::event_of_key(GLFW_KEY_ENTER, GLFW_REPEAT, 0));
    CHECK_FALSE(shell::event_of_key(GLFW_KEY_PAGE_DOWN, GLFW_REPEAT, 0));
    CHECK(shell::event_of_key(GLFW_KEY_BACKSPACE, GLFW_REPEAT, 0));
    CHECK(shell::event_of_key(GLFW_KEY_LEFT, GLFW_REPEAT, 0));
}

TEST_CASE("Ctrlと文字は編集のキーになり、文字だけのキーは文字として届く") {
    const auto copy = shell::event_of_key(GLFW_KEY_C, GLFW_PRESS, GLFW_MOD_CONTROL);
    REQUIRE(copy);
    CHECK(copy->key == ui::Key::letter);
    CHECK(copy->letter == 'c');
    CHECK_FALSE(shell::event_of_key(GLFW_KEY_C, GLFW_PRESS, 0));
}

TEST_CASE("打った字はそのままUTF-8で届く") {
    CHECK(shell::event_of_character(U'a').text == "a");
    CHECK(shell::event_of_character(U'é').text == "é");
    CHECK(shell::event_of_character(U'日').text == "日");
    CHECK(shell::event_of_character(U'𠮷').text == "𠮷");
}

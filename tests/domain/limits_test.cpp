#include "domain/model/limits.hpp"

#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

TEST_CASE("長すぎる文は、画面からも記録できない") {
    const auto record = in_item(new_item);
    CHECK(refused_by(record, AddNote{.item = new_item, .text = std::string(longest_text, 'a')}).empty());
    const auto refused =
        refusal(record, AddNote{.item = new_item, .text = std::string(longest_text + 1, 'a')});
    REQUIRE(refused);
    CHECK(refused->message.find("長すぎます") != std::string::npos);
}

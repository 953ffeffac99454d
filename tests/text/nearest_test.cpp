#include "text/nearest.hpp"

#include "support/catch.hpp"

using kasane::text::nearest;
using Words = std::vector<std::string>;

namespace {

const Words verbs{"meetings", "minutes", "agenda", "sheet", "slip", "print", "printers", "pin"};

}  // namespace

TEST_CASE("打ち間違えた語には、いちばん近いものを言う") {
    CHECK(nearest("minuts", verbs) == Words{"minutes"});
    CHECK(nearest("mintues", verbs) == Words{"minutes"});
    CHECK(nearest("agnda", verbs) == Words{"agenda"});
    CHECK(nearest("mettings", verbs) == Words{"meetings"});
    CHECK(nearest("sheeet", verbs) == Words{"sheet"});
}

TEST_CASE("大文字と全角は間違いに数えない") {
    CHECK(nearest("MINUTES", verbs) == Words{"minutes"});
    CHECK(nearest("ｍｉｎｕｔｅｓ", verbs) == Words{"minutes"});
    CHECK(nearest("ｓ２－１", {"S1-1", "S2-1"}) == Words{"S2-1"});
    CHECK(nearest("アウト", {"あうと"}) == Words{"あうと"});
}

TEST_CASE("語の初めの三文字からでも分かる") {
    CHECK(nearest("age", verbs) == Words{"agenda"});
    CHECK(nearest("prin", verbs) == Words{"print", "printers", "pin"});
}

TEST_CASE("同じだけ近いものは、三つまで並べる") {
    CHECK(nearest("S9", {"S1", "S2", "S3", "S4"}) == Words{"S1", "S2", "S3"});
}

TEST_CASE("近いものがなければ、何も言わない") {
    CHECK(nearest("踊る", verbs).empty());
    CHECK(nearest("", verbs).empty());
    CHECK(nearest(std::string(100'000, 'a'), verbs).empty());
    CHECK(nearest("minutes", {}).empty());
}

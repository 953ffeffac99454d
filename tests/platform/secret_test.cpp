#include "platform/secret.hpp"

#include "support/catch.hpp"

using namespace kasane::platform;

TEST_CASE("秘密は、塩のついたargon2idの一行になり、合うものだけが合う") {
    const auto one = hash_secret("90417263");
    const auto other = hash_secret("90417263");
    REQUIRE(one);
    REQUIRE(other);
    CHECK(one->starts_with("$argon2id$"));
    CHECK(*one != *other);
    CHECK(one->find("90417263") == std::string::npos);
    CHECK(is_secret_of(*one, "90417263"));
    CHECK_FALSE(is_secret_of(*one, "90417264"));
    CHECK_FALSE(is_secret_of(*one, ""));
    CHECK_FALSE(is_secret_of("", ""));
    CHECK_FALSE(is_secret_of("壊れた行", "90417263"));
}

TEST_CASE("使い終えた秘密は消える") {
    std::string secret = "90417263";
    wipe(secret);
    CHECK(secret.empty());
}

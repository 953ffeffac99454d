#include "platform/sha256.hpp"

#include "support/catch.hpp"

using kasane::platform::sha256;

TEST_CASE("SHA-256 は規格（FIPS 180-4）の例と同じ値になる") {
    CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

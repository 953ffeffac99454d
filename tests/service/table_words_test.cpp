#include "domain/queries/table_words.hpp"

#include "support/catch.hpp"

using kasane::domain::table_words;

TEST_CASE("表は、会議で使う言葉で呼ばれる") {
    CHECK(table_words("suspension") == "中断");
    CHECK(table_words("contact_attempt") == "接触の試み");
    CHECK(table_words("support_decision") == "支援決定");
    CHECK(table_words("知らない表") == "知らない表");
}

#include "text/likeness.hpp"

#include "support/catch.hpp"

using kasane::text::listed_parts;
using kasane::text::speaks_of;

TEST_CASE("出さないとされた言葉は、書き方が違っても見つかる") {
    for (const auto* written : {"借入れの金額", "借り入れの金額", "借入金額", "借入れ金額", "借入れ の 金額",
                                "借入れの\n金額を話した"}) {
        INFO(written);
        CHECK(speaks_of(std::string("きのう") + written + "のことを話した", "借入れの金額"));
    }
    for (const auto* written : {"HIVの検査", "ＨＩＶの検査", "hiv検査", "HIV-検査", "ＨＩＶ の 検 査"}) {
        INFO(written);
        CHECK(speaks_of(written, "HIVの検査"));
    }
    CHECK(speaks_of("ｶﾞﾝの治療", "がん"));
    CHECK(speaks_of("ヘルパの名", "ヘルパーの名"));
    CHECK(speaks_of("髙﨑病院へ通う", "高崎病院"));
}

TEST_CASE("ほかのことを書いた文は、出さないとされた言葉に当たらない") {
    CHECK_FALSE(speaks_of("家計の相談をした", "借入れの金額"));
    CHECK_FALSE(speaks_of("年度の金額", "年金"));
    CHECK_FALSE(speaks_of("", "病名"));
    CHECK_FALSE(speaks_of("検査の日を決めた", ""));
}

TEST_CASE("出さないことは、読点でもコンマでも改行でも分けて書ける") {
    const std::vector<std::string> both{"借入れの金額", "病名"};
    for (const auto* list : {"借入れの金額、病名", "借入れの金額,病名", "借入れの金額，病名",
                             "借入れの金額; 病名", "借入れの金額\n病名", "、借入れの金額、、病名、病名"}) {
        INFO(list);
        CHECK(listed_parts(list) == both);
    }
    CHECK(listed_parts("").empty());
}

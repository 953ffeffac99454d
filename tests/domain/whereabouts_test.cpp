#include "domain/rules/whereabouts.hpp"

#include "support/catch.hpp"

using kasane::domain::Whereabouts;
using kasane::domain::whereabouts_in;

TEST_CASE("住所は、どの数字とどのハイフンで書いても見つかる") {
    for (const auto* text : {"東町3丁目2番5号",   "東町２番５号",   "東町3-2-5",
                             "東町3－2－5",       "東町3‐2‐5",      "東町3ー2ー5",
                             "東町３−２−５",      "東町三の二の五", "東町三丁目",
                             "東町3 丁 目",       "東町12番地",     "東町12番",
                             "東町3-2",           "字北町5号",      "〒100-0001",
                             "100-0001 東町",     "かささぎ荘201",  "かささぎ荘に移った",
                             "コーポ青葉の5号室", "青葉ハイツ",     "アパートの203に移った",
                             "マンション７０１",  "302号室",        "２号棟"}) {
        INFO(text);
        CHECK(whereabouts_in(text) == Whereabouts::address);
    }
}

TEST_CASE("電話番号・メール・学校・勤め先も見つかる") {
    for (const auto* text :
         {"090-1234-5678", "０９０−１２３４−５６７８", "09012345678", "03(1234)5678", "電話 0120-000-000"}) {
        INFO(text);
        CHECK(whereabouts_in(text) == Whereabouts::telephone);
    }
    CHECK(whereabouts_in("tsuru@example.jp へ") == Whereabouts::mail);
    CHECK(whereabouts_in("ｔｓｕｒｕ＠ｅｘａｍｐｌｅ．ｊｐ") == Whereabouts::mail);
    CHECK(whereabouts_in("東小学校に転校した") == Whereabouts::school);
    CHECK(whereabouts_in("株式会社つるで働く") == Whereabouts::workplace);
    CHECK(whereabouts_in("（株）つる") == Whereabouts::workplace);
}

TEST_CASE("日や数や、場所の言えない言葉は、住所とされない") {
    for (const auto* text : {"",
                             "2026-01-22 に話した",
                             "R8-1-22",
                             "令和8-1-22",
                             "110番した",
                             "週2-3回",
                             "第2号の様式",
                             "一人で暮らす",
                             "3番目の子",
                             "小学校に通う",
                             "アパートを探す",
                             "団地の集会所",
                             "別荘",
                             "町の窓口",
                             "議題3",
                             "1号被保険者",
                             "午後2時",
                             "〇〇さん",
                             "5万円",
                             "R7-012"}) {
        INFO(text);
        CHECK_FALSE(whereabouts_in(text));
    }
}

#include "text/folded.hpp"

#include "support/catch.hpp"

using namespace kasane::text;

TEST_CASE("かなの種類、字の幅、空きの種類は、どう打っても同じになる") {
    const auto same = [](const char* one, const char* other) {
        return folded(one).letters == folded(other).letters;
    };
    CHECK(same("まつこ", "マツコ"));
    CHECK(same("ﾏﾂｺ", "マツコ"));
    CHECK(same("ｶﾞｷﾞﾊﾟｳﾞ", "ガギパヴ"));
    CHECK(same("か\u3099", "が"));
    CHECK(same("見本　松子", "見本 松子"));
    CHECK(same("見本\u00A0松子", "見本 松子"));
    CHECK(same("Ｍａｒｉａ", "maria"));
    CHECK(same("葛\U000E0100", "葛"));
    CHECK(same("見本\u2003松子\n", "見本 松子 "));
    CHECK_FALSE(same("まつこ", "まりこ"));
}

TEST_CASE("目に見えない字、付ける印、字の別の形は、どう打っても同じになる") {
    const auto same = [](const std::string& one, const char* other) {
        return folded(one).letters == folded(other).letters;
    };
    for (const auto* unseen :
         {"\u200B", "\u2060", "\u00AD", "\uFEFF", "\u200D", "\u202E", "\uFE0F", "\u0301"}) {
        INFO(unseen);
        CHECK(same(std::string("松") + unseen + "子", "松子"));
        CHECK(same(unseen + std::string("松子"), "松子"));
    }
    CHECK(same("\u2F2D本", "山本"));
    CHECK(same("神\uFA19", "神神"));
    CHECK(same("Nguye\u0302\u0303n", "Nguyễn"));
    CHECK(same("Nguyen", "Nguyễn"));
    CHECK(same("髙﨑𠮷", "高崎吉"));
    CHECK(same("渡邉 渡邊", "渡辺 渡辺"));
    CHECK(same("齋藤 齊藤 斉藤", "斎藤 斎藤 斎藤"));
    CHECK_FALSE(same("まーこ", "まこ"));
    CHECK_FALSE(same("か", "が"));
}

TEST_CASE("どの字も、もとの文のどこにあったかを知っている") {
    const std::string typed = "ｶﾞ𠮷";
    const auto found = folded(typed);
    REQUIRE(found.letters == U"ガ吉");
    CHECK(found.begins == std::vector<std::size_t>{0, 6});
    CHECK(found.ends == std::vector<std::size_t>{6, 10});
    CHECK(folded("").letters.empty());
    CHECK(folded("\xFF\xE3").letters.size() == 2);
}

TEST_CASE("字の種類を言う") {
    CHECK(script_of("𠮷") == Script::kanji);
    CHECK(script_of("ま") == Script::hiragana);
    CHECK(script_of("ﾏ") == Script::katakana);
    CHECK(script_of("ー") == Script::katakana);
    CHECK(script_of("Ａ") == Script::latin);
    CHECK(script_of("。") == Script::other);
    CHECK(script_of("") == Script::none);
}

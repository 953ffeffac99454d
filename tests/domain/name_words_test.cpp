#include "domain/names/name_words.hpp"

#include <string>

#include "support/catch.hpp"

using namespace kasane::domain;

namespace {

Member named(int id, std::string name, std::string kana) {
    Member made;
    made.id = MemberId{id};
    made.seq = id;
    made.name = std::move(name);
    made.kana = std::move(kana);
    return made;
}

const std::vector<Member> known{
    named(1, "雛形 健", "ひながた けん"),   named(2, "仮山　実", "かりやま みのる"),
    named(3, "仮山 恵", "カリヤマ メグミ"), named(4, "見本 松子", "みほん まつこ"),
    named(5, "雛形 翔", "ひながた しょう"), named(6, "試川 マリア", ""),
    named(7, "髙﨑 𠮷", "たかさき よし")};

/// The words that are asked about, with a stroke between.
std::string asked(const std::string& text) {
    std::string words;
    for (const auto& word : words_like_names(text, known))
        words += (words.empty() ? "" : "/") + text.substr(word.begin, word.end - word.begin);
    return words;
}

/// The words among them that are not recorded.
std::string told(const std::string& text) {
    std::string words;
    for (const auto& word : words_like_names(text, known))
        if (word.telling)
            words += (words.empty() ? "" : "/") + text.substr(word.begin, word.end - word.begin);
    return words;
}

}  // namespace

TEST_CASE("健・実・恵は、ほかの言葉の中では名と思わない") {
    for (const auto* text :
         {"健康の相談を続ける", "保健師が訪ねる", "計画を実施する", "実際に見学した", "事実を確かめる",
          "現実的な目標", "恵まれた環境", "知恵を出し合う", "恩恵を受ける", "健やかに育つ", "実りのある話",
          "口実を探す", "確実に届ける", "健全な家計", "充実した時間"}) {
        INFO(text);
        CHECK(asked(text).empty());
    }
}

TEST_CASE("健・実・恵が一語のときは、たずねる") {
    CHECK(asked("健が来た") == "健");
    CHECK(asked("健さんの健康の相談") == "健");
    CHECK(asked("父の健と話した") == "健");
    CHECK(asked("きょうは実も来る") == "実");
    CHECK(asked("恵の仕事") == "恵");
    CHECK(asked("恵") == "恵");
    CHECK(asked("𠮷さんに聞く") == "𠮷");
}

TEST_CASE("氏名は、姓だけでも、間があいていてもなくても、一つの言葉としてたずねる") {
    CHECK(asked("見本さんの通院") == "見本");
    CHECK(asked("見本松子の通院") == "見本松子");
    CHECK(asked("見本　松子の通院") == "見本　松子");
    CHECK(asked("髙﨑の家") == "髙﨑");
    const auto both = words_like_names("仮山さんの家", known);
    REQUIRE(both.size() == 1);
    CHECK(both.front().who == std::vector{MemberId{2}, MemberId{3}});
    const auto whole = words_like_names("仮山 実の家", known);
    REQUIRE(whole.size() == 1);
    CHECK(whole.front().who == std::vector{MemberId{2}});
}

TEST_CASE("読みは、ひらがなでもカタカナでも、一語ならたずねる") {
    CHECK(asked("まつこが話した") == "まつこ");
    CHECK(asked("マツコと話した") == "マツコ");
    CHECK(asked("めぐみさんの仕事") == "めぐみ");
    CHECK(asked("マリアの仕事") == "マリア");
    CHECK(asked("けんと話した") == "けん");
    for (const auto* text :
         {"けんこうの話", "そうでしょう", "行きましょう", "けんかをした", "たしょうの不安"}) {
        INFO(text);
        CHECK(asked(text).empty());
    }
}

TEST_CASE("呼び名もたずねる") {
    CHECK(asked("まっちゃんは元気") == "まっ");
    CHECK(asked("松ちゃんは元気") == "松");
    CHECK(asked("めぐちゃんの会") == "めぐ");
    CHECK(asked("けんちゃんも来た") == "けん");
    CHECK(asked("翔くんの電話") == "翔");
    CHECK(asked("メグさんの会") == "メグ");
    CHECK(asked("お母さんと皆さん").empty());
}

TEST_CASE("指し示した人と、空の文にはたずねない") {
    CHECK(asked("").empty());
    CHECK(asked("⟦1⟧と{松子}が来た").empty());
    CHECK(asked("{健}と健が来た") == "健");
    CHECK(words_like_names("健が来た", {}).empty());
}

TEST_CASE("氏名は、間が何であっても、名が一字でも、それだけで分かる名") {
    for (const auto* text : {"雛形 健が来た", "雛形健さんは元気", "雛形　健", "雛形\u00A0健", "仮山実の体調",
                             "仮山　実の体調", "ひながたけん", "ヒナガタ ケン", "ﾋﾅｶﾞﾀ ｹﾝ", "髙﨑𠮷と話す"}) {
        INFO(text);
        CHECK_FALSE(told(text).empty());
    }
}

TEST_CASE("氏名と名は、字の間に何があっても、別の字体でも、それだけで分かる名") {
    for (const auto* text :
         {"松\u200B子さんは元気", "見\u2060本松\u00AD子", "ミホン\u2003マツ-コ", "松 子と話す",
          "松\n子の通院", "見本松－子", "見・本・松・子の家", "松\u0301子が来た", "高崎吉と話す",
          "髙崎 𠮷の家", "ま\u200Bつ\u200Bこが話した"}) {
        INFO(text);
        CHECK_FALSE(told(text).empty());
    }
    CHECK(told("松、子どもの順に話す").empty());
    CHECK(told("門松　子ども会").empty());
    CHECK(told("実．恵まれた").empty());
}

TEST_CASE("二字からの名は、一語なら、かなでも分かる名") {
    CHECK(told("松子の通院") == "松子");
    CHECK(told("きょうは松子から電話") == "松子");
    CHECK(told("松子宅を訪ねる") == "松子");
    CHECK(told("まつこが話した") == "まつこ");
    CHECK(told("ﾏﾂｺと話した") == "ﾏﾂｺ");
    CHECK(told("めぐみさんの仕事") == "めぐみ");
    CHECK(told("まりあの仕事") == "まりあ");
    CHECK(told("けんさんと話した") == "けん");
}

TEST_CASE("姓だけ、一字の名、呼び名、短い読みは、たずねるだけ") {
    for (const auto* text :
         {"見本さんの家", "見本家", "健が来た", "松ちゃん", "けんと話した", "めぐちゃん"}) {
        INFO(text);
        CHECK(told(text).empty());
        CHECK_FALSE(asked(text).empty());
    }
}

TEST_CASE("ほかの言葉の一部は、分かる名とは思わない") {
    const std::vector<Member> others{named(1, "昭田 和子", "あきた かずこ"),
                                     named(2, "東 京子", "ひがし きょうこ"), named(3, "森 林", "もり りん"),
                                     named(4, "歩田 歩美", "あゆた あゆみ")};
    for (const auto* text : {"昭和子ども会の行事", "森林の手入れ", "けんちん汁", "あゆみの会に行く"}) {
        INFO(text);
        for (const auto& word : words_like_names(text, others)) CHECK_FALSE(word.telling);
        for (const auto& word : words_like_names(text, known)) CHECK_FALSE(word.telling);
    }
    CHECK(words_like_names("森 林が来た", others).front().telling);
}

TEST_CASE("名でもあるふつうの言葉は、それだけでは断らずにたずねる。敬称が付けば分かる名") {
    const std::vector<Member> family{
        named(1, "見本 一", "みほん はじめ"), named(2, "見本 未来", "みほん みらい"),
        named(3, "見本 希望", "みほん のぞみ"), named(4, "見本 松子", "みほん まつこ")};
    for (const auto* text : {"はじめに状況を確かめた", "未来の目標", "希望を聞いた", "のぞみを聞く"}) {
        INFO(text);
        CHECK_FALSE(holds_telling_name(text, family));
        CHECK_FALSE(words_like_names(text, family).empty());
    }
    for (const auto* text : {"はじめさんが来た", "未来ちゃんの目標", "見本未来の目標", "松子の目標"}) {
        INFO(text);
        CHECK(holds_telling_name(text, family));
    }
}

TEST_CASE("人を入れる前に打たれた名は、呼び方の参照として読まれる") {
    CHECK(with_names_referred("松子が家に戻った。見本　松子の通院", known) == "⟦4⟧が家に戻った。⟦4⟧の通院");
    CHECK(with_names_referred("健康の話をした", known) == "健康の話をした");
    CHECK(with_names_referred("", known).empty());
    CHECK(with_names_referred("⟦4⟧と髙崎吉", known) == "⟦4⟧と⟦7⟧");
}

TEST_CASE("名が分からない人、続柄しか書いていない人は、探さない") {
    auto mother = named(1, "母", "");
    mother.relation = "母";
    const std::vector<Member> unnamed{mother, named(2, "不明", "")};
    CHECK(words_like_names("母の住所は不明", unnamed).empty());
}

TEST_CASE("おおぜいの氏名も、間が何であっても見つける") {
    const WholeNames names(known);
    CHECK(names.in("雛形健と仮山　実と見本松子").size() == 3);
    CHECK(names.in("ﾐﾎﾝ ﾏﾂｺが来た").size() == 1);
    CHECK(names.in("松子と健と見本さん").empty());
    CHECK(names.in("").empty());
}

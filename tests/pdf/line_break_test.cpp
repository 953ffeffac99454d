#include "pdf/line_break.hpp"

#include <array>
#include <string>

#include "pdf/utf.hpp"
#include "support/catch.hpp"

using namespace kasane::pdf;

namespace {

// | a line may end here, ¦ only when the line has no other place.
constexpr const char* sentences[] = {
    "児|童|は|「行|き|た|く|な|い。」|と|話|し|た|（母|も|同|席）。",
    "ケー|ス|ワー|カー|が|サー|ビ|ス|キャ|ン|セ|ル|を|伝|え|た。",
    "ちょっ|と|待っ|て|ほ|し|い、|ファッ|ク|ス|し|た。",
    "令和８年¦１１月¦２１日¦（土）|14:00～¦16:30、|第3|会|議|室",
    "令和8年¦1月¦22日|に|開|く。",
    "令和元年¦５月¦１日|か|ら|平成31年¦4月¦30日|ま|で",
    "午後¦１時¦30分|か|ら|午後¦３時¦８分|ま|で",
    "午前¦9時～¦正|午",
    "費|用|は|￥12,345|（税|込）|で、|前|年|比|１２．５％|の|増",
    "50%|を|補|助|す|る。",
    "電|話|は|03-1234-5678|で|す。",
    "https://|www.city.example.lg.jp/|kodomo/ |を|参|照",
    "人々|の|声……|佐々|木|さ|ん|――|主|担|当|――|は、|い|い|え、|と|いっ|た。",
    "出|席|者：|髙|橋・|山|﨑・|渡|邉、|欠|席|者：|吉|田／|鈴|木　|以|上|３名。",
    "①|学|校|と|の|連|携|②|家|庭|訪|問|③|一|時|保|護|の|検|討",
    "何|と|い|う|こ|と|だ！？|ほ|か|に|案|は？",
    "【継|続】|Ａ|案・|Ｂ|案",
    "1日|3回、|37.5℃|以|上|は|№5|を|参|照",
    "A4|用|紙|10枚／|部",
    "ｹｰ|ｽ|会|議|(ｵ|ﾝ|ﾗ|ｲ|ﾝ)|で",
    "葛󠄀|城|さ|ん|と|𠮷|野|さ|ん",
    "が|行|を゛|と|と|の|え|る",
    "社|会|福|祉|法|第106条の6|に|切|り|替|え|ま|す。",
    "第10回|重|層|的|支|援|会|議",
    "R7-012|と|R7-017",
    "３か月|ご|と|に|見|直|す。",
    "６ヶ月|後、|２週間|以|内、|１年度|分、|24時間|体|制",
    "100万円|の|借|入|れ",
    "５・６番目、|３／１２部",
    "80代|の|母・|50代|の|長|男",
    "「『約|束』|を|守|る」|と|言っ|た。",
    "（（二|重））|の|括|弧",
    "は|い。|（笑）|次|へ",
    "あ|い|う|えぉ|か|き|く|け|こっ|さ|し|す|せ|そ",
    "アァ|イィ|ウゥ|カー|キー々ヽヾ",
    "Nguyễn |Thị |Hương|さ|ん|と|面|談",
    "김|민|수|さ|ん|の|通|訳",
    "word |by |word |の|よ|う|に",
    "メー|ル: |kodomo@city.example.lg.jp",
    "５～¦７名、|１０〜¦２０分",
    "午後¦３時¦15分|か|ら |支|援|会|議",
    "一|部|で|も|〒100-0001|へ",
    "約|1,000人／|日",
    "第３次・|第４次|計|画",
    "２分の１|の|割|合",
    "木|曜|日|（祝|日|を|除|く）",
    "令和８年度|第３|四|半|期",
    "昭|和|の|家、|平|成|の|家",
    "午|後|の|予|定",
    "大|正|生|ま|れ|の|方",
    "日|時：|１月¦２２日¦（木）",
    "月|火|水|の|う|ち|２日",
    "「は|い」、|「い|い|え」。",
    "…|と|考|え|る。",
    "——|し|か|し",
    "10名|中|3名|が|欠|席",
    "３割、|７点、|２冊",
    "100％～¦120％",
    "Ａ|世|帯、|Ｂ|世|帯",
    "会|議|録|（案）　|第１版",
    "市・|県・|国",
    "㈱|か|さ|さ|ぎ、|㋿|８年",
    "４月¦１日～¦９月¦30日|の|間",
    "令和８年¦４月¦１日¦（水）～¦令和９年¦３月¦31日¦（水）",
    "～|み|ん|な|の|会|議～|を|開|く",
    "第１～¦第３|四|半|期",
    "面|積|は|12.5㎡、|気|温|は|25.5℃",
    "𠮷|野、|﨑|村、|塚|原|の|各|氏",
    "１，２００円|と|１２．５％",
    "午前¦０時|の|日|付|は|翌|日",
    "う|る|う|日|（令和６年¦２月¦29日）",
    "受|付|番|号|№12|か|ら|№18|ま|で",
    "母|（82歳）・|長|男|（54歳）",
    "Ｒ７・|Ｒ８年度、|ＤＶ|相|談",
    "同|意|書|（令和７年¦12月¦10日|付|け）|を|確|認",
    "電|話|０９０－１２３４－５６７８|へ",
    "気|温|は|－５度、|差|は|＋３点",
    "文|書|番|号|Ａ－１２、|１２３ＡＢＣ、|Ａ４判",
    "２０ｋｇ、|０．５ｍｇ、|1,000ｋｃａｌ",
    "３ＬＤＫ|の|家、|Ｎｏ．５|の|部|屋",
    "手|帳|２級、|要|介|護|３|と|要|支|援|２",
    "４丁目|３番|地、|１台、|３本、|２校、|３親等",
    "十二月¦二日、|令和八年¦一月¦三日、|二泊¦三日、|三か月|ご|と",
    "約|20回目、|小|学|５年生、|第３学期",
    "５ケー|ス、|３グ|ルー|プ、|１０ヵ所",
    "１０日¦（土）、|２２¦（木）|か|ら",
};

constexpr char32_t allowed_mark = U'|';
constexpr char32_t inside_mark = U'¦';

std::u32string without_marks(const std::u32string& marked) {
    std::u32string text;
    for (char32_t c : marked)
        if (c != allowed_mark && c != inside_mark) text.push_back(c);
    return text;
}

std::string with_marks(const std::u32string& text, const std::vector<Break>& breaks) {
    std::u32string marked;
    for (std::size_t i = 0; i < text.size(); ++i) {
        marked.push_back(text[i]);
        if (i + 1 == text.size()) break;
        if (breaks[i] == Break::allowed) marked.push_back(allowed_mark);
        if (breaks[i] == Break::inside) marked.push_back(inside_mark);
    }
    return to_utf8(marked);
}

}  // namespace

TEST_CASE("日本語の行は、決まりに合うところだけで折れる") {
    LineBreaker breaker;
    for (const char* sentence : sentences) {
        const auto text = without_marks(to_utf32(sentence));
        CHECK(with_marks(text, breaker.find(text)) == sentence);
    }
}

TEST_CASE("行頭に置けない字の前と、行末に置けない字の後では折れない") {
    const std::u32string never_first =
        U"、。，．・：；？！」』）】〕〉》々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ゛゜ヽゝ％～〜"
        U"〻ゞヾゎゕゖヮヵヶㇰㇿ｡､｣ｰﾞﾟｧｯ］｝〟’”‼⁇⁈⁉";
    const std::u32string never_last = U"「『（【〔〈《￥";
    LineBreaker breaker;
    for (char32_t c : never_first) {
        const std::u32string text{U'会', c, U'議'};
        INFO(to_utf8(text));
        CHECK(breaker.find(text)[0] == Break::none);
    }
    for (char32_t c : never_last) {
        const std::u32string text{U'会', c, U'１'};
        INFO(to_utf8(text));
        CHECK(breaker.find(text)[1] == Break::none);
    }
}

TEST_CASE("二つで一つの印の間では折れない") {
    LineBreaker breaker;
    for (const auto* pair : {U"――", U"……", U"‥‥", U"——", U"──", U"〜〜", U"～～", U"ーー"}) {
        INFO(to_utf8(pair));
        for (const auto& text : {U"会" + std::u32string(pair) + U"議", U"a" + std::u32string(pair) + U"9"}) {
            CHECK(breaker.find(text)[1] == Break::none);
            CHECK(breaker.find_between_words(text)[1] == Break::none);
        }
    }
}

TEST_CASE("見出しは語の途中では折れない") {
    LineBreaker breaker;
    const std::u32string heading = U"重層的支援会議 会議録";
    const auto breaks = breaker.find_between_words(heading);
    CHECK(breaks[5] != Break::allowed);  // 会｜議
    CHECK(breaks[4] == Break::allowed);  // 支援｜会議
    CHECK(breaks[7] == Break::allowed);  // 空白の後
    CHECK(breaks[8] != Break::allowed);
}

TEST_CASE("片仮名の語は、辞書にない語でも途中で折らない") {
    LineBreaker breaker;
    for (const auto* word : {U"アウトリーチ専門員", U"ケアマネージャー", U"ヤングケアラー"}) {
        const std::u32string_view text = word;
        const auto breaks = breaker.find_between_words(text);
        const auto end = text.find_last_of(U"チーラ");
        for (std::size_t at = 0; at < end; ++at) CHECK(breaks[at] < Break::allowed);
    }
}

TEST_CASE("改行の字では必ず折れ、空の文では何もしない") {
    LineBreaker breaker;
    CHECK(breaker.find(U"一\n二")[1] == Break::required);
    CHECK(breaker.find(U"").empty());
    CHECK(breaker.find(std::u32string(2000, U'髙')).size() == 2000);
}

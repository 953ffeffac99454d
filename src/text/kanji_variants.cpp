#include "text/kanji_variants.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kasane::text {
namespace {

/// In the order of the first. Forms that Unicode itself takes for the same are not here.
constexpr std::array<std::pair<char32_t, char32_t>, 147> variants{
    {{U'佛', U'仏'}, {U'來', U'来'}, {U'傳', U'伝'}, {U'儉', U'倹'}, {U'兒', U'児'}, {U'兔', U'兎'},
     {U'冨', U'富'}, {U'區', U'区'}, {U'卷', U'巻'}, {U'參', U'参'}, {U'國', U'国'}, {U'圓', U'円'},
     {U'堯', U'尭'}, {U'增', U'増'}, {U'壽', U'寿'}, {U'夘', U'卯'}, {U'姊', U'姉'}, {U'姸', U'妍'},
     {U'學', U'学'}, {U'實', U'実'}, {U'寶', U'宝'}, {U'峯', U'峰'}, {U'峽', U'峡'}, {U'嵜', U'崎'},
     {U'嶋', U'島'}, {U'嶌', U'島'}, {U'嶽', U'岳'}, {U'廣', U'広'}, {U'彌', U'弥'}, {U'德', U'徳'},
     {U'恆', U'恒'}, {U'悅', U'悦'}, {U'惠', U'恵'}, {U'應', U'応'}, {U'戶', U'戸'}, {U'敎', U'教'},
     {U'斉', U'斎'}, {U'曉', U'暁'}, {U'曾', U'曽'}, {U'杤', U'栃'}, {U'栁', U'柳'}, {U'桒', U'桑'},
     {U'條', U'条'}, {U'楳', U'梅'}, {U'榮', U'栄'}, {U'槗', U'橋'}, {U'橫', U'横'}, {U'檜', U'桧'},
     {U'檢', U'検'}, {U'櫻', U'桜'}, {U'權', U'権'}, {U'步', U'歩'}, {U'歷', U'歴'}, {U'每', U'毎'},
     {U'氣', U'気'}, {U'淚', U'涙'}, {U'渕', U'淵'}, {U'溪', U'渓'}, {U'溫', U'温'}, {U'澁', U'渋'},
     {U'澤', U'沢'}, {U'濱', U'浜'}, {U'濵', U'浜'}, {U'瀧', U'滝'}, {U'瀨', U'瀬'}, {U'灣', U'湾'},
     {U'燒', U'焼'}, {U'犧', U'犠'}, {U'獵', U'猟'}, {U'獻', U'献'}, {U'瑤', U'瑶'}, {U'甁', U'瓶'},
     {U'畫', U'画'}, {U'當', U'当'}, {U'疊', U'畳'}, {U'眞', U'真'}, {U'碕', U'崎'}, {U'祿', U'禄'},
     {U'禮', U'礼'}, {U'禰', U'祢'}, {U'秌', U'秋'}, {U'稻', U'稲'}, {U'穗', U'穂'}, {U'粹', U'粋'},
     {U'經', U'経'}, {U'綠', U'緑'}, {U'緣', U'縁'}, {U'縣', U'県'}, {U'總', U'総'}, {U'聰', U'聡'},
     {U'聲', U'声'}, {U'與', U'与'}, {U'舘', U'館'}, {U'舩', U'船'}, {U'萊', U'莱'}, {U'萬', U'万'},
     {U'蔣', U'蒋'}, {U'薮', U'藪'}, {U'薰', U'薫'}, {U'藏', U'蔵'}, {U'蘆', U'芦'}, {U'螢', U'蛍'},
     {U'蠅', U'蝿'}, {U'覺', U'覚'}, {U'觀', U'観'}, {U'譯', U'訳'}, {U'變', U'変'}, {U'豐', U'豊'},
     {U'賣', U'売'}, {U'賴', U'頼'}, {U'轉', U'転'}, {U'遙', U'遥'}, {U'邉', U'辺'}, {U'邊', U'辺'},
     {U'郞', U'郎'}, {U'鄰', U'隣'}, {U'醉', U'酔'}, {U'釋', U'釈'}, {U'錢', U'銭'}, {U'鍊', U'錬'},
     {U'鐮', U'鎌'}, {U'鐵', U'鉄'}, {U'鑛', U'鉱'}, {U'關', U'関'}, {U'陷', U'陥'}, {U'雙', U'双'},
     {U'雜', U'雑'}, {U'靈', U'霊'}, {U'靜', U'静'}, {U'顏', U'顔'}, {U'驗', U'験'}, {U'驛', U'駅'},
     {U'髙', U'高'}, {U'髮', U'髪'}, {U'鬭', U'闘'}, {U'鷄', U'鶏'}, {U'鷗', U'鴎'}, {U'麥', U'麦'},
     {U'麵', U'麺'}, {U'黃', U'黄'}, {U'黑', U'黒'}, {U'齊', U'斎'}, {U'齋', U'斎'}, {U'龍', U'竜'},
     {U'龜', U'亀'}, {U'﨑', U'崎'}, {U'𠮷', U'吉'}}};

static_assert(std::is_sorted(variants.begin(), variants.end()));

}  // namespace

char32_t common_kanji(char32_t kanji) {
    const auto* const at = std::lower_bound(variants.begin(), variants.end(), std::pair{kanji, char32_t{}});
    return at != variants.end() && at->first == kanji ? at->second : kanji;
}

}  // namespace kasane::text

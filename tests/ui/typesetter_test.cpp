#include "ui/typesetter.hpp"

#include "support/catch.hpp"

using namespace kasane::ui;

namespace {

std::vector<std::string> broken(const std::string& text, float width, float size = 36) {
    FontSet fonts;
    Typesetter typesetter(fonts);
    std::vector<std::string> lines;
    for (const Line& line : typesetter.lines(text, {size}, width)) {
        lines.push_back(text.substr(line.begin, line.end - line.begin));
    }
    return lines;
}

char32_t first_of(const std::string& line) {
    std::size_t at = 0;
    return next_code(line, at);
}

char32_t last_of(const std::string& line) {
    std::size_t at = cluster_start(line, line.size());
    return next_code(line, at);
}

constexpr std::u32string_view not_first = U"、。」）ーっゃゅょァィッャュョ・！？";
constexpr std::u32string_view not_last = U"「（『【";

const std::string sample =
    "市は「アウトリーチ等を通じた継続的支援」を、令和8年1月22日（木）13:30 〜 15:10 の会議で決めた。"
    "R7-"
    "012（Ａ世帯）は、ちょっとずつ話せるようになってきたので、２月２７日までに髙﨑さんと𠮷田さんが訪問する。"
    "コミュニティソーシャルワーカーは、こまったときに相談できる人を一人つくる！";

}  // namespace

TEST_CASE("行の頭に句読点や小さい仮名が来ず、行の終わりに開く括弧が来ない") {
    for (float width = 110; width < 1400; width += 13) {
        for (const std::string& line : broken(sample, width)) {
            INFO(width << " " << line);
            if (width >= 600) {
                CHECK(not_first.find(first_of(line)) == std::u32string_view::npos);
                CHECK(not_last.find(last_of(line)) == std::u32string_view::npos);
            }
        }
    }
}

TEST_CASE("数や時刻や事例番号は行で割れない") {
    for (float width = 400; width < 1400; width += 13) {
        std::string joined;
        for (const std::string& line : broken(sample, width)) joined += line + "\n";
        INFO(joined);
        for (const char* whole : {"13:30", "15:10", "R7-012", "8年", "1月22日", "２月２７日"}) {
            CHECK(joined.find(whole) != std::string::npos);
        }
    }
}

TEST_CASE("行をつなげるともとの文になり、どの行も幅に収まる") {
    FontSet fonts;
    Typesetter typesetter(fonts);
    for (float width = 60; width < 900; width += 37) {
        std::string joined;
        for (const Line& line : typesetter.lines(sample, {36}, width)) {
            joined += sample.substr(line.begin, line.end - line.begin);
            CHECK(line.width <= width + 0.01F);
        }
        CHECK(joined == sample);
    }
}

TEST_CASE("行は文節のあいだで割れる") {
    const auto lines = broken("介護の認定申請と通院の同行", 440);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == "介護の認定申請と");
    CHECK(lines[1] == "通院の同行");
}

TEST_CASE("空の文と改行だけの文も行になる") {
    CHECK(broken("", 300).size() == 1);
    CHECK(broken("\n", 300).size() == 2);
    CHECK(broken("一行目\n\n三行目", 300) == std::vector<std::string>{"一行目", "", "三行目"});
}

TEST_CASE("切れ目のない長い英字も幅で折れる") {
    const auto lines = broken(std::string(200, 'x'), 300);
    CHECK(lines.size() > 5);
}

TEST_CASE("1字も入らない幅でも終わる") {
    CHECK(broken("重層的支援会議", 1).size() == 7);
}

TEST_CASE("最後の行に1字だけ残らない") {
    const auto lines = broken("朝の時間なら話せるかもしれない", 496);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == "朝の時間なら");
    CHECK(lines[1] == "話せるかもしれない");
}

TEST_CASE("1字か2字の行では終わらない") {
    for (const std::string text : {"残っていることはありません。", "支援のプランが要る",
                                   "第10回 重層的支援会議", "社会福祉法第106条の6"}) {
        for (float width = 260; width < 700; width += 7) {
            const auto lines = broken(text, width);
            std::size_t count = 0;
            for (std::size_t at = 0; at < lines.back().size(); at = cluster_end(lines.back(), at)) ++count;
            INFO(width << " " << lines.back());
            CHECK(count >= 3);
        }
    }
}

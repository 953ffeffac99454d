#include "text/columns.hpp"

#include "support/catch.hpp"

using namespace kasane::text;

namespace {

int widest(const std::string& lines) {
    int most = 0;
    for (std::size_t begin = 0; begin < lines.size();) {
        const auto end = std::min(lines.find('\n', begin), lines.size());
        most = std::max(most, cells_of(lines.substr(begin, end - begin)));
        begin = end + 1;
    }
    return most;
}

}  // namespace

TEST_CASE("端末での幅は、漢字が二つ、半角が一つ、前の字に付くものが零") {
    CHECK(cells_of("") == 0);
    CHECK(cells_of("R7-012") == 6);
    CHECK(cells_of("髙﨑𠮷") == 6);
    CHECK(cells_of("ﾊﾟ") == 2);
    CHECK(cells_of("か\u3099") == 2);
    CHECK(cells_of("葛\U000E0100") == 2);
    CHECK(cells_of("（◎）") == 5);
    CHECK(cells_of("\u200B") == 0);
    CHECK(cells_of("\xFF") == 1);
}

TEST_CASE("列は、字の幅が違っても縦にそろう") {
    CHECK(in_columns({{"番号"}, {"会議"}, {"いま"}}, {{"S2-1", "支援会議", "予定"}, {"S12-1", "ABC", "閉会"}},
                     80) ==
          "番号   会議      いま\n"
          "S2-1   支援会議  予定\n"
          "S12-1  ABC       閉会\n");
}

TEST_CASE("数は右にそろい、どの行でも空の列は出ない") {
    CHECK(in_columns({{"行", ColumnKind::number}, {"空"}, {"だれが"}},
                     {{"9", "", "青葉"}, {"10", "", "森野"}}, 80) ==
          "行  だれが\n"
          " 9  青葉\n"
          "10  森野\n");
    CHECK(in_columns({{"番号"}}, {}, 80).empty());
}

TEST_CASE("見出しのない列では、行だけが出る") {
    CHECK(in_columns({{""}, {""}}, {{"a", "b"}, {"c"}}, 80) == "a  b\nc\n");
}

TEST_CASE("長い文は端末の幅に折り、何も落とさない") {
    const std::string text = "担い手のない支援内容が三つあります。だれが担うかを、会議で決めてください。";
    const auto shown = in_columns({{"規則"}, {"こと", ColumnKind::sentence}}, {{"R09", text}}, 40);
    CHECK(widest(shown) <= 40);
    std::string joined;
    for (const char c : shown.substr(shown.find("R09") + 3))
        if (c != ' ' && c != '\n') joined += c;
    CHECK(joined == text);
}

TEST_CASE("名は、端末が狭くても切らず、折らない") {
    const std::string name = "かささぎ市東地域包括支援センター";
    const auto shown = in_columns({{"機関"}, {"こと", ColumnKind::sentence}}, {{name, "見守りを続ける"}}, 20);
    CHECK(shown.find(name) != std::string::npos);
}

TEST_CASE("行の頭に句点は来ず、長い語は一行に残る") {
    for (const auto& line : wrapped("あいう、えお。かきく。", 6)) {
        CHECK_FALSE(line.starts_with("、"));
        CHECK_FALSE(line.starts_with("。"));
    }
    CHECK(wrapped("/home/aoba/kasane.db", 8).size() >= 1);
    CHECK(wrapped("", 8) == std::vector<std::string>{""});
}

TEST_CASE("欄の改行は空白になる") {
    CHECK(in_columns({{""}, {""}}, {{"一\n二", "三\t四"}}, 80) == "一 二  三 四\n");
}

#include "document/render.hpp"

#include "document/agenda.hpp"
#include "document/minutes.hpp"
#include "document/sample_record.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::tests;
using document::AgendaPaper;
using document::Problem;

namespace {

AgendaPaper small_paper() {
    AgendaPaper paper;
    paper.title = "会議";
    paper.items.push_back({"1", "13:30", "開会", "", "", "5", ""});
    paper.items.push_back({"2", "13:35", "宿題", "", "", "5", "1"});
    return paper;
}

std::string filled(const std::string& template_text) {
    return std::get<std::string>(document::render(template_text, small_paper()));
}

Problem problem_of(const std::string& template_text) {
    return std::get<Problem>(document::render(template_text, small_paper()));
}

}  // namespace

TEST_CASE("ひな形の項目に紙の言葉が入る") {
    CHECK(filled("# {{title}}\n") == "# 会議\n");
    CHECK(filled("{{#items}}{{number}}.{{/items}}") == "1.2.");
}

TEST_CASE("区切りだけの行は紙に残らず、表が途切れない") {
    CHECK(filled("|a|\n|-|\n{{#items}}\n|{{title}}|\n{{/items}}\n{{^homework}}\n|なし|\n{{/"
                 "homework}}\n\n終わり\n") == "|a|\n|-|\n|開会|\n|宿題|\n|なし|\n\n終わり\n");
}

TEST_CASE("空の言葉と空の一覧の区切りは出ない") {
    CHECK(filled("{{#place}}場所 {{place}}{{/place}}{{^place}}場所なし{{/place}}") == "場所なし");
    CHECK(filled("{{#homework}}宿題{{/homework}}おわり") == "おわり");
    CHECK(filled("{{#items}}{{#paper}}資料{{paper}}{{/paper}}{{^paper}}―{{/paper}}{{/items}}") == "―資料1");
}

TEST_CASE("改行が CRLF のひな形と、終わりに改行のないひな形も読める") {
    CHECK(filled("{{#items}}\r\n{{number}}\r\n{{/items}}\r\n終") == "1\r\n2\r\n終");
    CHECK(filled("{{title}}") == "会議");
    CHECK(filled("").empty());
}

TEST_CASE("注釈は紙に出ない") {
    CHECK(filled("{{! ここは町の題名 }}\n{{title}}\n") == "会議\n");
}

TEST_CASE("紙にない項目は行と名前で分かる") {
    const auto problem = problem_of("# {{title}}\n\n{{titel}}\n");
    CHECK(problem.what == "3行目の「{{titel}}」は次第にない項目です。");
    CHECK(problem.remedy.find("title") != std::string::npos);
}

TEST_CASE("くり返しの中の項目は、その中の名前で確かめられる") {
    CHECK(problem_of("{{#items}}\n{{agency}}\n{{/items}}\n").what ==
          "2行目の「{{agency}}」は次第にない項目です。");
    CHECK(problem_of("{{#items}}\n{{agency}}\n{{/items}}\n").remedy.find("presenter") != std::string::npos);
    CHECK(problem_of("{{number}}").what == "1行目の「{{number}}」は次第にない項目です。");
    CHECK(problem_of("{{#itmes}}\n{{/itmes}}").what == "1行目の「{{#itmes}}」は次第にない項目です。");
    CHECK(filled("{{#items}}{{title}}{{ number }}{{/items}}") == "開会1宿題2");
}

TEST_CASE("外の項目はくり返しの中でも使える") {
    CHECK(filled("{{#homework}}{{when}}{{/homework}}").empty());
    CHECK(problem_of("{{#homework}}{{whne}}{{/homework}}").what ==
          "1行目の「{{whne}}」は次第にない項目です。");
}

TEST_CASE("閉じていない区切りとかっこは行で分かる") {
    CHECK(problem_of("a\n{{#items}}\n{{number}}\n").what == "2行目の「{{#items}}」が閉じていません。");
    CHECK(problem_of("{{#items}}\n{{^homework}}\n{{/items}}\n").what ==
          "2行目の「{{^homework}}」が閉じていません。");
    CHECK(problem_of("\n{{/items}}").what == "2行目の「{{/items}}」に合う始まりがありません。");
    CHECK(problem_of("\n\n{{title\n次の行").what == "3行目の「{{title」のかっこが閉じていません。");
    CHECK(problem_of("{{").what == "1行目の「{{」のかっこが閉じていません。");
    CHECK(problem_of("{{}}").what == "1行目の「{{}}」は次第にない項目です。");
}

TEST_CASE("取り込みとかっこの変更は使えないと分かる") {
    CHECK(problem_of("{{>other}}").what == "1行目の「{{>other}}」の書き方は使えません。");
    CHECK(problem_of("{{=<% %>=}}").what == "1行目の「{{=<% %>=}}」の書き方は使えません。");
}

TEST_CASE("記号をそのまま出す書き方は使えないと分かる") {
    for (const auto* tag : {"{{{title}}}", "{{&title}}", "{{& title }}"}) {
        const auto problem = problem_of(std::string("\n") + tag);
        CHECK(problem.what == "2行目の「" + std::string(tag) +
                                  "」の書き方は使えません。記号がそのまま Markdown になります。");
        CHECK(problem.remedy == "「{{title}}」と書いてください。");
    }
}

TEST_CASE("会議録のひな形の誤りは会議録として分かる") {
    const auto result = document::render("{{#items}}{{headding}}{{/items}}", document::MinutesPaper{});
    CHECK(std::get<Problem>(result).what == "1行目の「{{headding}}」は会議録にない項目です。");
}

TEST_CASE("ひな形の言葉に見える入力は、もう一度読まれない") {
    AgendaPaper paper;
    paper.title = "{{place}} {{#items}}";
    paper.place = "市役所";
    const auto markdown = std::get<std::string>(document::render("{{title}}", paper));
    CHECK(markdown == on_paper("{{place}} {{#items}}"));
}

TEST_CASE("並びの中で同じ並びはくり返せず、待たずに断られる") {
    std::string deep;
    std::string end;
    for (int at = 0; at < 8; ++at) {
        deep += "{{#items}}";
        end += "{{/items}}";
    }
    CHECK(problem_of("\n" + deep + "x" + end).what ==
          "2行目の「{{#items}}」は、くり返しの中で同じ並びをまたくり返します。");
    CHECK(problem_of("{{#items}}{{#homework}}{{#items}}{{/items}}{{/homework}}{{/items}}").what ==
          "1行目の「{{#items}}」は、くり返しの中で同じ並びをまたくり返します。");
    CHECK(filled("{{#items}}{{^items}}{{/items}}{{number}}{{/items}}") == "12");
    CHECK(filled("{{#items}}{{#paper}}{{#paper}}資料{{/paper}}{{/paper}}{{/items}}") == "資料");
}

TEST_CASE("外の並びは、並びの中で一つまで") {
    CHECK(filled("{{#items}}{{#homework}}{{when}}{{/homework}}{{/items}}").empty());
    const auto paper = document::MinutesPaper{};
    const auto render = [&](const std::string& text) { return document::render(text, paper); };
    CHECK(std::holds_alternative<std::string>(render("{{#items}}{{#roles}}{{/roles}}{{/items}}")));
}

TEST_CASE("深すぎる入れ子と、多すぎる項目は、待たずに断られるか紙になる") {
    std::string deep;
    for (int at = 0; at < 3000; ++at) deep += "{{#place}}";
    CHECK(problem_of(deep).what == "1行目の「{{#place}}」の入れ子が深すぎます（16まで）。");
    std::string many;
    for (int at = 0; at < 20'000; ++at) many += "{{title}}\n";
    CHECK(filled(many).size() == 20'000 * std::string("会議\n").size());
}

TEST_CASE("できる文が長すぎるひな形は断られる") {
    AgendaPaper paper;
    paper.items.assign(200, {"1", "13:30", "開会", "", "", "5", ""});
    const auto result = document::render("{{#items}}" + std::string(200'000, 'x') + "\n{{/items}}", paper);
    CHECK(std::get<Problem>(result).what.find("長すぎます（16MBまで）") != std::string::npos);
}

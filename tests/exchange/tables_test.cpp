// Tables of cases as offices keep them, and what an import of them says.
#include <algorithm>

#include "domain/queries/query.hpp"
#include "exchange/import.hpp"
#include "exchange/names.hpp"
#include "samples/play.hpp"
#include "samples/sample_town.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::exchange;

namespace {

/// What an import answers: the record after it and what was told, or the problems.
struct Answer {
    domain::Record record;
    std::vector<std::string> told;
    std::vector<std::string> problems;
};

Answer answer(const domain::Record& record, const std::string& bytes, const domain::Record& imported = {},
              const std::string& name = "a.csv") {
    const std::vector<File> files{{name, bytes}};
    const auto read = import_files(files, record, imported);
    Answer out{record, {}, {}};
    if (const auto* problems = std::get_if<Problems>(&read)) {
        for (const auto& problem : *problems) out.problems.push_back(message(problem));
        return out;
    }
    const auto& result = std::get<ImportResult>(read);
    domain::Event event;
    event.changes = result.changes;
    domain::apply(out.record, event);
    for (const auto& told : result.told) out.told.push_back(told.words);
    return out;
}

Answer taken(const domain::Record& record, const std::string& bytes, const domain::Record& imported = {}) {
    auto out = answer(record, bytes, imported);
    for (const auto& problem : out.problems) FAIL(problem);
    return out;
}

const std::string heading = "番号,呼称,氏名,続柄,年齢,受付日\n";

/// The case of a table whose first row is this, in the sample town.
domain::Case case_of_row(const std::string& row, const std::string& number) {
    const auto read = taken(samples::town(), heading + row + "\n");
    const auto* found = find_case(read.record, number);
    REQUIRE(found != nullptr);
    return *found;
}

std::vector<domain::Member> household(const domain::Record& record, const std::string& number) {
    return domain::members_of(record, find_case(record, number)->id);
}

std::string all_of(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines) text += line + "\n";
    return text;
}

bool says(const std::vector<std::string>& lines, const std::string& words) {
    return all_of(lines).find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("見出しと名は、分けて書かれた濁点でも半角でも同じに読む") {
    const std::string nfd = "フリカ\u3099ナ";
    for (const std::string& kana :
         {std::string("フリガナ"), nfd, std::string("ﾌﾘｶﾞﾅ"), std::string("ふりがな"), std::string("かな"),
          std::string("\u200Bフリガナ ")}) {
        CAPTURE(kana);
        const auto read =
            taken(samples::town(), "番号,呼称,氏名,続柄," + kana + "\nR8-1,A,見本 花,本人,はな\n");
        CHECK(household(read.record, "R8-1").at(0).kana == "はな");
    }
    const auto read =
        taken(samples::town(),
              "番号,呼称,氏名,続柄\nR8-1,A,見本 す\u306F\u3099る,本人\nR8-2,A,神\uFA19 葛\U000E0100,本人\n");
    CHECK(household(read.record, "R8-1").at(0).name == "見本 すばる");
    CHECK(household(read.record, "R8-2").at(0).name == "神\uFA19 葛\U000E0100");
}

TEST_CASE("番号は、式でも全角でも見えない字があっても、一つの番号になる") {
    for (const std::string number :
         {"=\"R8-034\"", "\"=\"\"R8-034\"\"\"", "'R8-034", "R8-034\u200B", "\uFEFFR8-034", " R8-034　",
          "Ｒ８－０３４", "R8‐034", "R8−034", "R8–034"}) {
        CAPTURE(number);
        CHECK(case_of_row(number + ",A世帯,見本 一,本人,40,", "R8-034").calling_name == "A世帯");
        const auto first = taken(samples::town(), heading + "R8-034,A世帯,見本 一,本人,40,\n").record;
        const auto again = taken(first, heading + number + ",A世帯,見本 一,本人,41,\n").record;
        CHECK(again.rows<domain::Case>().size() == first.rows<domain::Case>().size());
    }
    const auto joined =
        taken(samples::town(), heading + "R8-034\u200B,A,見本 一,本人,40,\nＲ８－０３４,A,見本 二,妻,39,\n");
    CHECK(household(joined.record, "R8-034").size() == 2);
    const auto first = taken(samples::town(), heading + "R8-034,A世帯,見本 一,本人,40,\n").record;
    CHECK(says(answer(first, heading + "r8-034,A,見本 一,本人,,\n").problems,
               "「R8-034」と書き方だけが違います"));
    CHECK(says(answer(first, heading + "R8ー034,A,見本 一,本人,,\n").problems, "a.csv A2：番号「R8ー034」"));
}

TEST_CASE("Excel が足した空の列と行、終わりの印、区切りの違いは読むのを妨げない") {
    for (const std::string bytes :
         {"番号,呼称,氏名,続柄,,\r\nR8-1,A,見本 一,本人,,\r\n,,,,,\r\n,,,,,\r\n",
          "番号,呼称,,氏名,続柄\nR8-1,A,,見本 一,本人\n", "番号,呼称,氏名,続柄\nR8-1,A,見本 一,本人\n\x1A",
          "番号,呼称,氏名,続柄\nR8-1,A,見本 一,本人\r\n\x1A\r\n",
          "番号\t呼称\t氏名\t続柄\nR8-1\tA\t見本 一\t本人\n", "番号;呼称;氏名;続柄\nR8-1;A;見本 一;本人\n",
          "sep=;\n番号;呼称;氏名;続柄\nR8-1;A;見本 一;本人\n",
          "番号,呼称,氏名,続柄\nR8-1,A,\"見本 一\",本人,\n"}) {
        CAPTURE(bytes);
        CHECK(household(taken(samples::town(), bytes).record, "R8-1").at(0).name == "見本 一");
    }
    CHECK(answer(samples::town(), "番号\t呼称\t氏名\t続柄\nR8-1\tA\t見本 一\t本人\n", {}, "a.tsv")
              .problems.empty());
    CHECK(says(answer(samples::town(), "番号,呼称,氏名,続柄,\nR8-1,A,見本 一,本人,余り\n").problems,
               "a.csv E2：見出しのない列に「余り」"));
    const auto lines =
        taken(samples::town(), "番号,呼称,氏名,続柄,概要\nR8-1,A,見本 一,本人,\"一行目\n二行目\"\n");
    CHECK(find_case(lines.record, "R8-1")->summary == "一行目\n二行目");
}

TEST_CASE("読めない文字コードは、どう保存し直すかを言って断る") {
    const auto refused = [](const std::string& bytes) {
        return all_of(answer(samples::town(), bytes).problems);
    };
    CHECK(refused(std::string("a\0b\0", 4)).find("UTF-16") != std::string::npos);
    CHECK(refused(std::string("a\0b\0", 4)).find("CSV UTF-8") != std::string::npos);
    CHECK(refused("\xC8\xD6\xB9\xE6,\xBB\xE1\xCC\xBE\n").find("EUC-JP") != std::string::npos);
    CHECK(refused("\x1B$BHV9f\x1B(B\n").find("ISO-2022-JP") != std::string::npos);
    CHECK(refused("\xFF\xFF\x80\n").find("CSV UTF-8") != std::string::npos);
}

TEST_CASE("CP932 の機種依存文字はそのまま、外字は所とともに知らせる") {
    const auto read = taken(samples::town(),
                            "\x94\xD4\x8D\x86,\x8C\xC4\x8F\xCC,\x8E\x81\x96\xBC,\x91\xB1\x95\xBF\n"
                            "R8-1,\x87\x40\x87\x8A\xFB\xFC\x81\x60\xFA\x54\x81\x61,"
                            "\x8C\xA9\x96\x7B\xF0\x40,\x96\x7B\x90\x6C\n");
    CHECK(find_case(read.record, "R8-1")->calling_name == "①㈱髙～￢∥");
    CHECK(says(read.told, "a.csv C2「見本〓」に外字があります"));
}

TEST_CASE("年齢は、人の書くとおりに読む") {
    for (const std::string age : {"54", "５４", "54歳", "５４才", "満54歳", " 54 ", "54\u200B"}) {
        CAPTURE(age);
        const auto read = taken(samples::town(), heading + "R8-1,A,見本 一,本人," + age + ",\n");
        CHECK(household(read.record, "R8-1").at(0).age == 54);
    }
    for (const std::string age : {"50代", "不明", "-3", "54.5"})
        CHECK(says(answer(samples::town(), heading + "R8-1,A,見本 一,本人," + age + ",\n").problems,
                   "a.csv E2：「年齢」"));
}

TEST_CASE("日は、和暦でも年度でも時刻や曜日が付いていても読む") {
    const std::vector<std::pair<std::string, text::Date>> list{{"令和7年度2月26日", {2026, 2, 26}},
                                                               {"令和7年度4月1日", {2025, 4, 1}},
                                                               {"2025年度3月31日", {2026, 3, 31}},
                                                               {"R8.1.22", {2026, 1, 22}},
                                                               {"令8.1.22", {2026, 1, 22}},
                                                               {"Ｒ８．１．２２", {2026, 1, 22}},
                                                               {"令和8年1月22日（木）", {2026, 1, 22}},
                                                               {"2026-01-22 13:30", {2026, 1, 22}},
                                                               {"2026/1/22 0:00:00", {2026, 1, 22}},
                                                               {"令和8年1月22日 午後1時30分", {2026, 1, 22}},
                                                               {"令和元年5月1日", {2019, 5, 1}},
                                                               {"平成31年4月30日", {2019, 4, 30}},
                                                               {"昭和64年1月7日", {1989, 1, 7}},
                                                               {"平成元年1月8日", {1989, 1, 8}},
                                                               {"大正15年12月25日", {1926, 12, 25}},
                                                               {"昭和元年12月25日", {1926, 12, 25}},
                                                               {"2026年1月22日木曜日", {2026, 1, 22}}};
    for (const auto& [typed, day] : list) {
        CAPTURE(typed);
        CHECK(case_of_row("R8-1,A,見本 一,本人,40," + typed, "R8-1").received_on == day);
    }
}

TEST_CASE("元号になかった日と違う曜日は、正しいものを言って断る") {
    const std::vector<std::pair<std::string, std::string>> list{
        {"令和元年4月30日", "平成31年4月30日と書いてください"},
        {"平成31年5月1日", "令和元年5月1日と書いてください"},
        {"H31.5.1", "令和元年5月1日と書いてください"},
        {"昭和64年1月8日", "平成元年1月8日と書いてください"},
        {"平成元年1月7日", "昭和64年1月7日と書いてください"},
        {"大正15年12月26日", "昭和元年12月26日と書いてください"},
        {"令和8年1月22日（金）", "令和8年1月22日（木）です"},
        {"2026/1/22(金)", "令和8年1月22日（木）です"},
        {"令和7年13月1日", "暦にある日"},
        {"2026-01-22頃", "日付として読めません"},
        {"令和7年度2月30日", "日付として読めません"},
        {"2月26日", "日付として読めません"}};
    for (const auto& [typed, said] : list) {
        CAPTURE(typed);
        const auto problems =
            answer(samples::town(), heading + "R8-1,A,見本 一,本人,40," + typed + "\n").problems;
        CHECK(says(problems, "a.csv F2：「受付日」の値「" + typed + "」"));
        CHECK(says(problems, said));
    }
}

TEST_CASE("ファイルの誤りは、すべて一度に、セルの名と見出しで言う") {
    const auto problems = answer(samples::town(),
                                 "番号,呼称,氏名,続柄,年齢,色,紹介元\n"
                                 "R8-1,A,見本 一,本人,不明,青,宇宙局\n"
                                 ",B,見本 二,本人,40,,\n"
                                 "R8-3,C,,本人,40,,\n"
                                 "R8-4,D,見本 四,,40,,\n"
                                 "R8-5,E,見本 五,本人,50,,\n"
                                 "R8-5,F,見本 六,妻,十,,\n")
                              .problems;
    for (const auto* said :
         {"a.csv F1：「色」という見出しは分かりません", "a.csv E2：「年齢」の値「不明」",
          "a.csv G2：「紹介元」の機関「宇宙局」", "a.csv A3：番号がありません",
          "a.csv C4：「氏名」がありません", "a.csv A5：「続柄」がありません",
          "a.csv B7：R8-5 の「F」が、B6 の「E」と食い違います", "a.csv E7：「年齢」の値「十」"}) {
        CAPTURE(said, all_of(problems));
        CHECK(says(problems, said));
    }
    CHECK(problems.size() == 8);
    CHECK(says(answer(samples::town(), "呼称,氏名\nA,見本 一\n").problems, "見出し「番号」がありません"));
    const auto broken = answer(samples::town(), "番号,呼称\n\"R8-1,A\n");
    CHECK(broken.problems.size() == 1);
}

TEST_CASE("二つめの見出しは、かなの違いだけでも断る") {
    CHECK(says(answer(samples::town(), "番号,呼称,氏名,続柄,かな,フリガナ\n").problems,
               "a.csv F1：見出し「フリガナ」が2つあります"));
}

TEST_CASE("読み直して変わったものは、前と後を言う") {
    const std::string columns = "番号,呼称,氏名,続柄,年齢,同意,同意の日\n";
    const auto first =
        taken(samples::town(), columns + "R8-51,A世帯,見本 一,本人,40,同意あり,2026-01-05\n").record;
    const auto next = taken(first, columns + "R8-51,B世帯,見本 二,本人,41,撤回,2026-01-06\n");
    CHECK(says(next.told, "R8-51：呼称「A世帯」→「B世帯」"));
    CHECK(says(next.told, "R8-51 本人：氏名「見本 一」→「見本 二」、年齢「40」→「41」"));
    CHECK(says(next.told,
               "R8-51 本人：同意「同意あり」→「撤回」、同意の日「令和8年1月5日」→「令和8年1月6日」"));
    CHECK(household(next.record, "R8-51").size() == 1);
    const auto more = taken(next.record, columns + "R8-51,,見本 三,長男,10,,\n");
    CHECK(says(more.told, "R8-51 長男：「見本 三」を加えました。"));
    CHECK(says(more.told, "R8-51 本人：ファイルにありませんが、残しました。"));
    CHECK(household(more.record, "R8-51").size() == 2);
    CHECK(taken(more.record, columns + "R8-51,,見本 三,長男,10,,\n").record == more.record);
}

TEST_CASE("ファイルにない列と空のセルは、記録を消さない") {
    auto record = taken(samples::town(),
                        "番号,呼称,氏名,続柄,年齢,概要,受付日\nR8-52,A世帯,例木 梅,母,80,元気,2026-01-05\n"
                        "R8-52,,例木 杉,長男,50,,\n")
                      .record;
    const auto imported = record;
    const auto said = [&](const std::string& line) { samples::play(record, {}, line); };
    said(R"({"do":"consent","case":"R8-52","member":"母","status":"撤回","given_on":"2026-01-10"})");
    said(R"({"do":"case","case":"R8-52","summary":"{母}は転んだ。"})");
    const auto next = taken(record, "番号,呼称,氏名,続柄,年齢\nR8-52,,例木 梅,,81\n", imported);
    const auto* found = find_case(next.record, "R8-52");
    CHECK(found->calling_name == "A世帯");
    CHECK(found->summary == find_case(record, "R8-52")->summary);
    CHECK(found->received_on == text::Date{2026, 1, 5});
    const auto members = household(next.record, "R8-52");
    REQUIRE(members.size() == 2);
    CHECK(members.at(0).age == 81);
    CHECK(members.at(0).relation == "母");
    CHECK(domain::consent_of(next.record, members.at(0).id)->status == domain::ConsentStatus::withdrawn);
    // The old summary of the file does not come back either.
    const auto old =
        taken(record, "番号,呼称,氏名,続柄,年齢,概要\nR8-52,A世帯,例木 梅,母,81,元気\n", imported);
    CHECK(find_case(old.record, "R8-52")->summary == find_case(record, "R8-52")->summary);
}

TEST_CASE("記録のほうが新しい同意と撤回は、古いファイルで戻らない") {
    const std::string columns = "番号,呼称,氏名,続柄,年齢,同意,同意の日\n";
    const auto first = taken(samples::town(), columns + "R8-53,A,例木 梅,母,80,撤回,2026-01-10\n").record;
    const auto status = [](const domain::Record& record) {
        return domain::consent_of(record, household(record, "R8-53").at(0).id)->status;
    };
    const auto older = taken(first, columns + "R8-53,A,例木 梅,母,81,同意あり,2026-01-05\n");
    CHECK(status(older.record) == domain::ConsentStatus::withdrawn);
    CHECK(
        says(older.told, "R8-53 母：同意は変えていません。令和8年1月10日の「撤回」のほうが新しいためです。"));
    const auto newer = taken(first, columns + "R8-53,A,例木 梅,母,80,同意あり,2026-01-20\n");
    CHECK(status(newer.record) == domain::ConsentStatus::given);
    CHECK(says(answer(first, columns + "R8-53,A,例木 梅,母,80,同意あり,2026-01-10\n").problems,
               "と同じ日に「同意あり」"));
    CHECK(says(answer(samples::town(), columns + "R8-54,A,例木 梅,母,80,同意あり,\n").problems,
               "a.csv A2：同意の日がありません"));
}

TEST_CASE("世帯員は、並びではなく名と続柄で見分ける") {
    const std::string columns = "番号,呼称,氏名,続柄,年齢,同意,同意の日\n";
    const auto first = taken(samples::town(), columns +
                                                  "R8-54,A,例木 梅,母,80,同意あり,2026-01-05\n"
                                                  "R8-54,,例木 杉,長男,50,,\n")
                           .record;
    const auto turned =
        taken(first, columns + "R8-54,A,例木　杉,長男,50,,\nR8-54,,例木梅,母,80,同意あり,2026-01-05\n");
    const auto members = household(turned.record, "R8-54");
    REQUIRE(members.size() == 2);
    for (std::size_t at = 0; at < 2; ++at) {
        CHECK(members[at].id == household(first, "R8-54")[at].id);
        CHECK(members[at].relation == household(first, "R8-54")[at].relation);
    }
    CHECK(domain::consent_of(turned.record, members[0].id) != nullptr);
    CHECK(domain::consent_of(turned.record, members[1].id) == nullptr);
    // A wife who is another person does not take over the consent of the one before.
    const auto other = answer(first, columns + "R8-54,A,別本 桜,母,60,,\n").problems;
    CHECK(says(other, "a.csv C2：続柄「母」の人が「例木 梅」から「別本 桜」に変わっています"));
    // 髙 for 高 is the same name, put right.
    const auto put_right = taken(taken(samples::town(), columns + "R8-55,A,高木 梅,母,80,,\n").record,
                                 columns + "R8-55,A,髙木 梅,母,80,,\n");
    CHECK(household(put_right.record, "R8-55").size() == 1);
    CHECK(says(put_right.told, "R8-55 母：氏名「高木 梅」→「髙木 梅」"));
    // Two children with the same 続柄 stay two.
    const auto children = taken(first, columns + "R8-54,,例木 桐,子,5,,\nR8-54,,例木 楓,子,3,,\n").record;
    CHECK(household(children, "R8-54").size() == 4);
}

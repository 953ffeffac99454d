#include "exchange/import.hpp"

#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/settings.hpp"
#include "exchange/names.hpp"
#include "exchange/refused.hpp"
#include "samples/play.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::exchange;
using kasane::test::refused;

namespace {

domain::CaseId case_id(const domain::Record& record, std::string_view number) {
    const auto* found = find_case(record, number);
    REQUIRE(found != nullptr);
    return found->id;
}

std::vector<domain::SupportPlan> plans_of(const domain::Record& record, domain::CaseId support_case) {
    std::vector<domain::SupportPlan> plans;
    for (const auto& [key, plan] : record.rows<domain::SupportPlan>())
        if (plan.support_case == support_case) plans.push_back(plan);
    return plans;
}

domain::Meeting meeting_of(const domain::Record& record, text::Date date, std::size_t block) {
    for (const auto& [key, sitting] : record.rows<domain::Sitting>())
        if (sitting.date == date) return domain::meetings_of(record, sitting.id).at(block - 1);
    FAIL("no sitting");
    return {};
}

const std::string one_case =
    "[[case]]\nnumber = \"R8-001\"\ncalling_name = \"Zさん\"\n"
    "[[case.member]]\nname = \"見本 一郎\"\nrelation = \"本人\"\n";

}  // namespace

TEST_CASE("見本の町には11件のケースと二つの区分の会議がある") {
    const auto record = samples::town();
    CHECK(record.rows<domain::Case>().size() == 11);
    CHECK(record.rows<domain::Agency>().size() == 16);
    const auto first = meeting_of(record, {2026, 1, 22}, 1);
    CHECK(domain::title_of(record, first) == "令和7年度 第10回 重層的支援会議");
    CHECK(domain::agenda_of(record, first.id).size() == 9);
    CHECK(first.secrecy_text.find("外に漏らさないでください") != std::string::npos);
    const auto second = meeting_of(record, {2026, 1, 22}, 2);
    CHECK(second.basis == "社会福祉法第106条の6");
    CHECK(domain::attendances_of(record, second.id).size() == 8);
    CHECK(domain::homework_from_before(record, first.sitting).size() == 2);
}

TEST_CASE("R7-017の5番は担当も期限もないまま入る") {
    const auto record = samples::town();
    const auto plan = plans_of(record, case_id(record, "R7-017")).at(0);
    const auto items = domain::items_of(record, plan.id);
    REQUIRE(items.size() == 5);
    CHECK(domain::roles_of(record, items[4].id).empty());
    CHECK_FALSE(items[4].due_on);
    CHECK(items[4].frequency.empty());
}

TEST_CASE("プランの文の中の世帯の人は参照になり、名は残らない") {
    const auto record = samples::town();
    const auto id = case_id(record, "R7-012");
    const auto plan = plans_of(record, id).at(0);
    CHECK(plan.policy == "⟦1⟧の通院を先に整え、⟦2⟧とは訪問で関係をつくる。");
    CHECK(
        domain::show_references(plan.policy, domain::members_of(record, id), domain::ShownAs::calling_name) ==
        "母の通院を先に整え、長男とは訪問で関係をつくる。");
}

TEST_CASE("議題には、そのとき話し合うプランが付く") {
    const auto record = samples::town();
    const auto agenda = domain::agenda_of(record, meeting_of(record, {2026, 1, 22}, 1).id);
    const auto* renewed = record.find<domain::SupportPlan>(agenda.at(4).plan.value());
    REQUIRE(renewed != nullptr);
    CHECK(renewed->state == domain::PlanState::proposed);
    const auto* previous = domain::previous_plan(record, agenda.at(4));
    REQUIRE(previous != nullptr);
    CHECK(previous->made_on == text::Date{2025, 7, 24});
    CHECK(domain::invited_to(record, agenda.at(2)).size() == 8);
}

TEST_CASE("ファイルの順が逆でも同じ町になる") {
    auto files = samples::town_files();
    std::reverse(files.begin(), files.end());
    const auto record = samples::with_files({}, files);
    CHECK(record.rows<domain::Role>().size() == samples::town().rows<domain::Role>().size());
    CHECK(meeting_of(record, {2026, 1, 22}, 1).sitting ==
          meeting_of(samples::town(), {2026, 1, 22}, 1).sitting);
}

TEST_CASE("同じファイルをもう一度読んでも何も変わらない") {
    const auto record = samples::town();
    const auto read = import_files(samples::town_files(), record);
    REQUIRE(std::holds_alternative<ImportResult>(read));
    CHECK(std::get<ImportResult>(read).changes.empty());
    CHECK(std::get<ImportResult>(read).counts.empty());
}

TEST_CASE("町のファイルを読み直しても、画面を閉じるまでの時間は変わらない") {
    auto record = samples::town();
    auto town = domain::town_of(record);
    town.idle_minutes = 2;
    record.put(town);
    CHECK(samples::with_files(record, samples::town_files()) == record);

    auto file = samples::read_bytes(KASANE_SOURCE_DIR "/data/town.toml");
    const std::string years = "retention = \"5年\"";
    file.replace(file.find(years), years.size(), "retention = \"7年\"");
    const auto next = samples::with_files(record, {{"a.toml", file}});
    CHECK(domain::town_of(next).retention == "7年");
    CHECK(domain::town_of(next).idle_minutes == 2);
    file.insert(file.find("retention"), "idle_minutes = -5\n");
    CHECK(refused("a.toml", file).find("idle_minutes") != std::string::npos);
}

TEST_CASE("出欠を取り始めてからファイルを読み直しても、取った出欠と守秘の確認は残る") {
    auto record = samples::town();
    auto meeting = meeting_of(record, {2026, 1, 22}, 1);
    auto row = domain::attendances_of(record, meeting.id).front();
    row.presence = domain::Presence::online;
    row.secrecy_at = text::DateTime{{2026, 1, 22}, 13, 28, 0};
    meeting.secrecy_at = row.secrecy_at;
    record.put(row);
    record.put(meeting);
    CHECK(samples::with_files(record, samples::town_files()) == record);
}

TEST_CASE("会議の前のケースはファイルで直せて、番号の変わらない行は同じ行のまま") {
    const auto record = samples::town();
    auto file = samples::read_bytes(KASANE_SOURCE_DIR "/data/cases/r7-012.toml");
    const std::string old_text = "要介護認定の申請と通院の同行";
    file.replace(file.find(old_text), old_text.size(), "要介護認定の申請");
    const auto next = samples::with_files(record, {{"a.toml", file}});
    const auto before = plans_of(record, case_id(record, "R7-012")).at(0);
    const auto after = plans_of(next, case_id(next, "R7-012")).at(0);
    CHECK(before.id == after.id);
    CHECK(domain::items_of(next, after.id).at(0).id == domain::items_of(record, before.id).at(0).id);
    CHECK(domain::items_of(next, after.id).at(0).text == "要介護認定の申請");
}

TEST_CASE("開いた会議で扱ったケース・プラン・機関・会議は、ファイルで変えられない") {
    auto record = samples::town();
    auto meeting = meeting_of(record, {2026, 1, 22}, 1);
    meeting.state = domain::MeetingState::closed;
    record.put(meeting);
    auto changed = samples::read_bytes(KASANE_SOURCE_DIR "/data/cases/r7-012.toml");
    const std::string name = "A世帯";
    const auto other_name =
        std::string(changed).replace(changed.find("\"" + name) + 1, name.size(), "あ世帯");
    CHECK(refused("a.toml", other_name, record).find("開いた会議で扱われている") != std::string::npos);
    const std::string policy = "の通院を先に整え";
    const auto other_plan = std::string(changed).replace(changed.find(policy), policy.size(), "の通院を整え");
    CHECK(refused("a.toml", other_plan, record).find("プランは開いた会議で扱われている") !=
          std::string::npos);
    CHECK(refused("a.toml", changed, record).empty());
    CHECK(refused("a.toml", "[[agency]]\nname = \"別の名\"\nshort_name = \"包括\"\ncategory = \"保健\"\n",
                  record)
              .find("開いた会議の記録にある") != std::string::npos);
    CHECK(refused("a.toml", samples::read_bytes(KASANE_SOURCE_DIR "/data/sitting-2026-01-22.toml"), record)
              .find("もう開いている") != std::string::npos);
}

TEST_CASE("会議のあとでも、新しいプランだけを加えられる") {
    auto record = samples::town();
    auto meeting = meeting_of(record, {2026, 1, 22}, 1);
    meeting.state = domain::MeetingState::closed;
    record.put(meeting);
    const auto next = samples::with_files(
        record, {{"p.toml",
                  "[[plan]]\ncase = \"R7-012\"\nmade_on = 2026-04-20\npolicy = \"{竹夫}の場を広げる。\"\n"
                  "[[plan.item]]\ntext = \"場の見学\"\nfrequency = \"随時\"\nreview_on = 2026-07-23\n"
                  "responsible = [\"参加\"]\n"}});
    const auto plans = plans_of(next, case_id(next, "R7-012"));
    REQUIRE(plans.size() == 2);
    CHECK(plans.at(1).policy == "⟦2⟧の場を広げる。");
}

TEST_CASE("同意のないケースは重層的支援会議の議題として読めない（R01）") {
    auto file = samples::read_bytes(KASANE_SOURCE_DIR "/data/sitting-2026-01-22.toml");
    const std::string number = "R7-012";
    file.replace(file.find("\"" + number) + 1, number.size(), "支援-R7-06");
    const auto said = refused("s.toml", file);
    CHECK(said.find("支援-R7-06 は本人の同意がないため") != std::string::npos);
    CHECK(said.find("R01") != std::string::npos);
    CHECK(said.find("s.toml ") == 0);
}

TEST_CASE("会議の種別に合わない付議の区分は読めない（R17・R03）") {
    const auto file = samples::read_bytes(KASANE_SOURCE_DIR "/data/sitting-2026-01-22.toml");
    const auto changed = [&](const std::string& from, const std::string& to) {
        auto other = file;
        other.replace(other.find(from), from.size(), to);
        return refused("s.toml", other);
    };
    CHECK(changed("timing = \"情報共有\"", "timing = \"新規プラン\"").find("R17") != std::string::npos);
    CHECK(changed("timing = \"再プラン\"", "timing = \"情報共有\"").find("R17") != std::string::npos);
    auto review = file;
    review.replace(review.find("kind = \"重層的支援会議\""), std::string("kind = \"重層的支援会議\"").size(),
                   "kind = \"ケース会議\"");
    review.replace(review.find("\"R7-012\""), std::string("\"R7-012\"").size(), "\"支援-R7-06\"");
    CHECK(refused("s.toml", review).find("R03") != std::string::npos);
}

TEST_CASE("読めないものは、ファイル・行・値と、どうすればよいかを言う") {
    struct Example {
        std::string file;
        std::string bytes;
        std::vector<std::string> said;
    };
    const auto example = GENERATE(
        Example{"a.toml", "[あ]\n", {"a.toml 1行目", "全角の文字", "英字"}},
        Example{"a.toml", "title = -\"退院後\"\n", {"1行目", "全角の文字"}},
        Example{"a.toml", "\nあ = 1\n", {"a.toml 2行目", "あ = 1"}},
        Example{"a.toml", "[[case]]\nnumber =　\"R8\"\n", {"2行目", "全角の空白"}},
        Example{"a.toml", "[[case]]\nnumber = “R8”\n", {"2行目", "全角の文字"}},
        Example{"a.toml", "[town]\nname = \"\xE3\x81\"\n", {"2行目", "UTF-8"}},
        Example{"a.toml", std::string("[town]\nname = \"a\0b\"\n", 20), {"2行目", "制御文字"}},
        Example{"a.toml", "[town]\nname = \"a\\u0007\"\n", {"2行目", "制御文字"}},
        Example{"a.toml", "[town]\nname = \"a\n", {"2行目", "TOML として読めません", "name = \"a"}},
        Example{"a.toml", "[[case]]\nreceived_on = 2026-02-29\n", {"2行目", "2026-02-29", "日はありません"}},
        Example{"a.toml", one_case + "age = 5\nage = 6\n", {"8行目", "読めません"}},
        Example{"a.toml", one_case + "colour = \"青\"\n", {"7行目", "colour", "使えるキー", "relation"}},
        Example{"a.toml", "[[kase]]\n", {"kase", "使えるキー", "case"}},
        Example{"a.toml", "", {"a.toml", "中身がありません"}},
        Example{"a.toml", "[[case]]\nnumber = \"R8\"\n", {"世帯員がいません"}},
        Example{"a.toml", one_case + "age = \"とても\"\n", {"7行目", "age", "とても", "整数"}},
        Example{"a.toml", one_case + "age = -3\n", {"7行目", "整数"}},
        Example{"a.toml", one_case + "age = 5.5\n", {"7行目", "5.5"}},
        Example{"a.toml",
                one_case + "[[case.information]]\nagency = \"宇宙局\"\n",
                {"8行目", "宇宙局", "[[agency]]"}},
        Example{"a.toml", one_case + "[[case.plan]]\npolicy = \"x\"\n", {"made_on", "がありません"}},
        Example{
            "a.toml", one_case + "[[case.plan]]\nmade_on = \"2026-02-29\"\n", {"8行目", "2026-02-29", "暦"}},
        Example{"a.toml", one_case + "[[case.plan]]\nmade_on = \"1/29\"\n", {"8行目", "1/29"}},
        Example{"a.toml",
                one_case + "[[case.plan]]\nmade_on = 2026-01-09\npolicy = \"{花子}と話す\"\n",
                {"9行目", "花子", "{ } の中"}},
        Example{"a.toml",
                one_case + "[[case.plan]]\nmade_on = 2026-01-09\npolicy = \"一郎と話す\"\n",
                {"9行目", "一郎", "{一郎}"}},
        Example{"a.toml",
                one_case + "[[case.plan]]\nmade_on = 2026-01-09\nkind = \"遊び\"\n",
                {"遊び", "参加支援"}},
        Example{"a.toml",
                one_case + "[[case.plan]]\nmade_on = 2026-01-09\n[[case.plan.item]]\ntext = \"x\"\n"
                           "responsible = [\"市\"]\ninformed = [\"市\"]\n",
                {"12行目", "役割が2つ"}},
        Example{"a.toml", one_case + one_case, {"7行目", "R8-001", "2か所"}},
        Example{"a.toml", one_case + "consent = { status = \"同意あり\" }\n", {"7行目", "同意の日"}},
        Example{"a.toml", "[[plan]]\ncase = \"R9-999\"\nmade_on = 2026-01-09\n", {"2行目", "R9-999"}},
        Example{"a.toml",
                "[[person]]\nagency = \"包括\"\nname = \"x\"\nmay_decide = true\n",
                {"市町村の人でない"}},
        Example{"a.toml", "[[person]]\nagency = \"包括\"\nname = 3\n", {"3行目", "文字"}},
        Example{"a.toml", "agency = \"包括\"\n", {"1行目", "[[agency]]"}},
        Example{"a.toml", "[[sitting]]\ndate = 2026-05-01\nplace = \"x\"\n", {"会議が1つもありません"}},
        Example{"a.toml",
                "[[sitting]]\ndate = 2026-05-01\nplace = \"x\"\n[[sitting.meeting]]\nkind = \"支援会議\"\n"
                "starts_at = \"24:00\"\nends_at = \"15:00\"\nconvener = \"市\"\n",
                {"6行目", "24:00", "時刻"}},
        Example{"a.toml",
                "[[sitting]]\ndate = 2026-05-01\nplace = \"x\"\n[[sitting.meeting]]\nkind = \"支援会議\"\n"
                "starts_at = \"13:00\"\nends_at = \"15:00\"\nconvener = \"市\"\n"
                "[[sitting.meeting.attendance]]\nperson = \"だれか\"\n",
                {"10行目", "だれか", "名簿"}},
        Example{"a.ods", "PK", {"a.ods", ".toml、.csv", ".xlsx"}});
    const auto said = refused(example.file, example.bytes);
    CAPTURE(example.bytes, said);
    for (const auto& part : example.said) CHECK(said.find(part) != std::string::npos);
}

TEST_CASE("10 MB を超えるファイルは読まない") {
    CHECK(refused("a.toml", std::string(largest_file + 1, ' ')).find("10 MB") != std::string::npos);
}

TEST_CASE("長い文と珍しい漢字と令和元年とうるう日がそのまま入る") {
    std::string long_text;
    for (int i = 0; i < 2000; ++i) long_text += "あ";
    const auto record = samples::with_files(
        samples::town(),
        {{"a.toml", "[[case]]\nnumber = \"R8-001\"\ncalling_name = \"Z\"\nsummary = \"髙﨑𠮷" + long_text +
                        "\"\nreceived_on = \"令和元年5月1日\"\ndue_on = 2028-02-29\n"
                        "[[case.member]]\nname = \"髙﨑 𠮷乃\"\nrelation = \"本人\"\n"}});
    const auto* found = find_case(record, "R8-001");
    REQUIRE(found != nullptr);
    CHECK(found->summary == "髙﨑𠮷" + long_text);
    CHECK(found->received_on == text::Date{2019, 5, 1});
    CHECK(found->due_on == text::Date{2028, 2, 29});
}

TEST_CASE("会議のあとでも、変わっていないファイルは黙って読み飛ばす") {
    const auto imported = samples::town();
    const auto record = samples::town_after_sitting();
    const auto files = samples::town_files();
    const auto read = import_files(files, record, imported);
    REQUIRE(std::holds_alternative<ImportResult>(read));
    CHECK(std::get<ImportResult>(read).changes.empty());
    for (const auto& file : files) {
        INFO(file.name);
        const auto alone = import_files(std::vector{file}, record, imported);
        CHECK(std::holds_alternative<ImportResult>(alone));
    }
    auto changed = samples::read_bytes(KASANE_SOURCE_DIR "/data/cases/r7-012.toml");
    changed.replace(changed.find("\"A世帯\""), std::string("\"A世帯\"").size(), "\"あ世帯\"");
    const auto refused_now = import_files(std::vector<File>{{"a.toml", changed}}, record, imported);
    REQUIRE(std::holds_alternative<Problems>(refused_now));
    CHECK(std::get<Problems>(refused_now).front().what.find("開いた会議で扱われている") != std::string::npos);
}

TEST_CASE("画面で名や日を変えたものは、もとのファイルを読み直しても変わったまま") {
    const auto imported = samples::town();
    auto record = imported;
    const auto sitting = samples::sitting_on(record, {2026, 2, 26});
    for (const auto* line :
         {R"({"do":"agency","agency":"保健","short_name":"健康"})",
          R"({"do":"person","person":"岸","name":"岸本","post":"センター長"})",
          R"({"do":"town","retention":"10年"})", R"({"do":"case","case":"R7-015","number":"R7-115"})",
          R"({"do":"postpone","on":"2026-03-05","because":"大雪"})"})
        samples::play(record, sitting, line);
    const auto read = import_files(samples::town_files(), record, imported);
    REQUIRE(std::holds_alternative<ImportResult>(read));
    CHECK(std::get<ImportResult>(read).changes.empty());
}

TEST_CASE("町の設定の出席の区分は、言葉でも符号でも同じに読み、知らない区分は断る") {
    const auto town = [](const std::string& expected) {
        return "[town]\nname = \"市\"\nexpected = \"" + expected + "\"\n";
    };
    const auto words = samples::with_files({}, {{"t.toml", town("包括的相談支援 参加支援")}});
    CHECK(words == samples::with_files({}, {{"t.toml", town("consultation participation")}}));
    const auto said = refused("t.toml", town("宇宙"), {});
    CHECK(said.find("宇宙") != std::string::npos);
}

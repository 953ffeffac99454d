// ケース別記録, 役割票, 配付資料, 閲覧用副本, 開示用: what each says, and what it must not (R01, R03, R26).
#include <algorithm>

#include "document/case_sheet.hpp"
#include "document/handout.hpp"
#include "document/paper_forms.hpp"
#include "document/reading_copy.hpp"
#include "document/sample_record.hpp"
#include "document/slip.hpp"
#include "domain/queries/query.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::domain;
using namespace kasane::tests;
using document::Level;

namespace {

constexpr CaseId new_case{1};
constexpr AgencyId outreach_agency{4};

template <class Paper>
std::string delivered(const Paper& paper) {
    const auto text = read_text("templates/" + std::string(Paper::file));
    const auto result = document::render(text, paper);
    if (const auto* problem = std::get_if<document::Problem>(&result)) FAIL(problem->what);
    return std::get<std::string>(result);
}

std::string sheet(const Record& record, Level level) {
    return delivered(document::case_sheet(record, first_block, new_case, level, now));
}

std::vector<std::string> names_in(const Record& record, CaseId support_case) {
    std::vector<std::string> names;
    for (const auto& member : members_of(record, support_case)) names.push_back(member.name);
    return names;
}

std::string disclosed(const Record& record, MemberId member) {
    std::vector<document::CaseRecord> records;
    for (const auto& held : document::held_items(record, new_case))
        records.push_back(document::case_record(record, held, {Level::original, member}).value());
    return delivered(document::disclosure_paper(record, new_case, member, records, now));
}

const document::ReadingItem& item_with_roles(const document::ReadingPaper& paper) {
    const auto found = std::find_if(paper.items.begin(), paper.items.end(),
                                    [](const document::ReadingItem& item) { return !item.roles.empty(); });
    REQUIRE(found != paper.items.end());
    return *found;
}

}  // namespace

TEST_CASE("ケース別記録の原本には氏名が載り、配付用には呼称だけが載る") {
    const auto record = held_sitting();
    const auto original = sheet(record, Level::original);
    const auto distributed = sheet(record, Level::distribution);
    const auto names = names_in(record, new_case);
    REQUIRE(names.size() == 2);
    for (const auto& name : names) {
        CHECK(has(original, name));
        CHECK_FALSE(has(distributed, name));
    }
    CHECK(has(original, "R7-012"));
    CHECK(has(distributed, "長男とは急がない。"));
    CHECK(has(original, names.back() + "とは急がない。"));
}

TEST_CASE("続柄の同じ世帯員は、配付用では世帯の中の番号で、画面と同じに呼び分ける") {
    auto record = held_sitting();
    for (auto member : members_of(record, new_case)) {
        member.relation = "子";
        record.put(member);
    }
    const auto distributed = sheet(record, Level::distribution);
    CHECK(has(distributed, "子2とは急がない。"));
    CHECK(has(distributed, "子1、子2"));
    CHECK(has(sheet(record, Level::original), "（子2、"));
    // What is struck out says nothing of who it was.
    CHECK_FALSE(has(delivered(document::reading_paper(record, first_block, now)), "■■2"));
}

TEST_CASE("同意していない世帯員は、原本のケース別記録にも載らない（R01）") {
    auto record = held_sitting();
    const auto names = names_in(record, new_case);
    row<Consent>(record, 2).status = ConsentStatus::being_sought;
    const auto original = sheet(record, Level::original);
    CHECK(has(original, names.front()));
    CHECK_FALSE(has(original, names.back()));
}

TEST_CASE("同意のないケースと、その会議で扱わなかったケースの記録はない") {
    auto record = held_sitting();
    add_second_block(record);
    CHECK(document::case_sheet(record, first_block, {9}, Level::original, now).records.empty());
    CHECK(document::case_sheet(record, second_block, new_case, Level::original, now).records.empty());
    CHECK(document::case_sheet(record, second_block, {9}, Level::original, now).records.size() == 1);
}

TEST_CASE("役割票には、その機関の役割と宿題だけが期限とともに載る") {
    const auto record = held_sitting();
    const auto paper = document::slip_paper(record, first_block, outreach_agency, now);
    REQUIRE(paper.cases.size() == 1);
    REQUIRE(paper.cases.front().roles.size() == 1);
    CHECK(paper.cases.front().roles.front().role == "◎担当");
    CHECK(paper.cases.front().answer.starts_with("担当案（未確認）"));
    CHECK(paper.cases.front().duties == "本人へ伝える（令和8年1月27日まで）");
    const auto markdown = delivered(paper);
    CHECK_FALSE(has(markdown, "要介護認定の申請と通院の同行"));
    CHECK_FALSE(has(markdown, "通院が途切れている"));
    for (const auto& name : names_in(record, new_case)) CHECK_FALSE(has(markdown, name));
}

TEST_CASE("R26 案内していないケースは、役割があっても役割票に載らない") {
    auto record = held_sitting();
    record.put(Invitation{new_plan_item, AgencyId{3}});
    CHECK(document::slip_paper(record, first_block, outreach_agency, now).cases.empty());
    CHECK_FALSE(document::slip_paper(record, first_block, {3}, now).cases.empty());
}

TEST_CASE("R26 案内していないケースの宿題は、役割票に言葉が載らず、どのケースのものかだけが分かる") {
    auto record = held_sitting();
    auto& homework = row<ActionItem>(record, 2);
    homework.text = "⟦1⟧の病名を学校に伝える";
    homework.remark = "⟦1⟧に聞いてから";
    homework.agency = outreach_agency;
    const auto invited = document::slip_paper(record, first_block, outreach_agency, now);
    REQUIRE(invited.homework.size() == 1);
    CHECK(invited.homework.front().support_case == "議題3　R7-012");
    CHECK(has(delivered(invited), "母の病名を学校に伝える"));
    record.put(Invitation{new_plan_item, AgencyId{3}});
    const auto paper = document::slip_paper(record, first_block, outreach_agency, now);
    REQUIRE(paper.homework.size() == 1);
    CHECK(paper.homework.front().text == "R7-012　A世帯の宿題");
    CHECK(paper.homework.front().remark.empty());
    CHECK(paper.homework.front().due == "令和8年2月26日");
    CHECK_FALSE(has(delivered(paper), "病名"));
}

TEST_CASE("会議録の宿題は、どの議題のどのケースのものかを言い、前の会議のものはケースだけを言う") {
    auto record = held_sitting();
    const auto paper = minutes_of(record);
    REQUIRE(paper.homework.size() == 1);
    CHECK(paper.homework.front().support_case == "議題3　R7-012");
    REQUIRE(paper.former_homework.size() == 1);
    CHECK(paper.former_homework.front().support_case == "会議全体");
    CHECK(has(delivered(paper), "議題3　R7-012"));
    row<Case>(record, 1).route = CaseRoute::statutory;
    CHECK(minutes_of(record).homework.front().support_case == "議題3");
}

TEST_CASE("役割票の確認には、答えた日時がある") {
    auto record = held_sitting();
    const auto confirmed = document::slip_paper(record, first_block, {3}, now);
    CHECK(confirmed.cases.front().answer == "確認（令和8年1月22日 午後2時3分）");
    const auto taken_home = document::slip_paper(record, first_block, outreach_agency, now);
    CHECK(taken_home.cases.front().answer ==
          "担当案（未確認）　持ち帰り（令和8年1月29日まで。回答　令和8年1月22日 午後2時4分）");
    row<Answer>(record, new_plan_item.value, 3).answered_at = {};
    CHECK(document::slip_paper(record, first_block, {3}, now).cases.front().answer == "確認");
}

TEST_CASE("R26 配付資料は、一部ずつ番号がつき、案内したケースだけが入る") {
    auto record = planned_sitting();
    row<Sitting>(record, sitting.value).copies = 0;
    const auto made = document::handout(record, first_block, 0, now);
    REQUIRE(made.wanted > 1);
    REQUIRE(made.copies.size() == static_cast<std::size_t>(made.wanted));
    CHECK(made.copies.front().copy_number == "資料番号 1／" + std::to_string(made.wanted));
    CHECK(made.collection.rows.size() == made.copies.size());
    record.put(Invitation{new_plan_item, AgencyId{1}});
    const auto narrowed = document::handout(record, first_block, 0, now);
    for (std::size_t at = 0; at < narrowed.copies.size(); ++at) {
        const auto markdown = delivered(narrowed.copies[at]);
        const bool invited = narrowed.collection.rows[at].cases.find('3') != std::string::npos;
        CHECK(has(markdown, "通院が途切れている") == invited);
    }
}

TEST_CASE("配付資料の部数が人より多ければ控えになり、少なければつくらない") {
    const auto record = planned_sitting();
    const int wanted = document::handout(record, first_block, 0, now).wanted;
    const auto more = document::handout(record, first_block, wanted + 2, now);
    REQUIRE(more.copies.size() == static_cast<std::size_t>(wanted) + 2);
    CHECK(more.copies.back().holder == "（控え）");
    CHECK(more.copies.back().cases.size() == 3);
    CHECK(document::handout(record, first_block, wanted - 1, now).copies.empty());
}

TEST_CASE("配付資料に、会議の結果と氏名はない") {
    const auto record = held_sitting();
    for (const auto& copy : document::handout(record, first_block, 0, now).copies) {
        const auto markdown = delivered(copy);
        CHECK_FALSE(has(markdown, "修正のうえ了承"));
        CHECK_FALSE(has(markdown, "とは急がない。"));
        for (const auto& name : names_in(record, new_case)) CHECK_FALSE(has(markdown, name));
    }
}

TEST_CASE("閲覧用副本に、ケースの番号・呼称・文と、人の名がない") {
    const auto record = held_sitting();
    const auto markdown = delivered(document::reading_paper(record, first_block, now));
    for (const auto* word : {"R7-012", "A世帯", "通院", "急がない", "80代", "森野", "川辺", "母", "長男"})
        CHECK_FALSE(has(markdown, word));
    CHECK(has(markdown, "■■"));
    CHECK(has(markdown, "修正のうえ了承"));
    CHECK(has(markdown, "平日の昼に通訳がいない"));
}

TEST_CASE("閲覧用副本には、役割のない議題の確認項目・支援決定・モニタリングも載る") {
    auto record = held_sitting();
    for (std::int64_t support : {1, 2, 3}) record.rows<SupportItem>().erase({support, 0});
    const auto markdown = delivered(document::reading_paper(record, first_block, now));
    CHECK(has(markdown, "項目のうち3項目を確認"));
    CHECK(has(markdown, "アウトリーチ"));
    CHECK(has(markdown, "令和8年4月23日"));
    CHECK_FALSE(has(markdown, "担当（◎）"));
}

TEST_CASE("閲覧用副本の期限の欄では、見直しの日が見直しの日と分かり、頻度の言葉は出ない") {
    auto record = held_sitting();
    auto& visits = row<SupportItem>(record, 2);
    visits.due_on.reset();
    visits.frequency = "⟦2⟧の通院のたび";
    visits.review_on = text::Date{2026, 4, 23};
    const auto paper = document::reading_paper(record, first_block, now);
    const auto& roles = item_with_roles(paper).roles;
    CHECK(roles[0].due == "令和8年2月20日");
    CHECK(roles[1].due == "くり返し（見直し 令和8年4月23日）");
    CHECK_FALSE(has(delivered(paper), "通院のたび"));
}

TEST_CASE("閲覧用副本に、まだ決まっていない支援決定と、早期支援を始めた日が載る") {
    auto record = held_sitting();
    record.rows<SupportDecision>().clear();
    row<SupportItem>(record, 2).early_start_on = text::Date{2026, 1, 9};
    const auto paper = document::reading_paper(record, first_block, now);
    CHECK(item_with_roles(paper).support_decisions ==
          "アウトリーチ等を通じた継続的支援　未決定　令和8年1月9日から早期支援");
}

TEST_CASE("開示用の写しでは、ほかの世帯員の名・言葉・その人にふれる文が伏せられる") {
    const auto record = held_sitting();
    const auto members = members_of(record, new_case);
    const auto for_mother = disclosed(record, members.front().id);
    CHECK(has(for_mother, members.front().name));
    CHECK_FALSE(has(for_mother, members.back().name));
    CHECK_FALSE(has(for_mother, "急がない"));
    CHECK(has(for_mother, "の通院を先に整える。"));
    const auto for_son = disclosed(record, members.back().id);
    CHECK_FALSE(has(for_son, members.front().name));
    CHECK(has(for_son, members.back().name + "とは急がない。"));
}

TEST_CASE("開示用の写しでは、請求した方だけのことと確かでない文が、文ごと伏せられる") {
    auto record = held_sitting();
    const auto mother = members_of(record, new_case).front().id;
    const auto is_shown = [&](const std::string& text) {
        row<Case>(record, 1).summary = text;
        return has(disclosed(record, mother), "目印");
    };
    CHECK(is_shown("⟦1⟧は通院したい。目印"));
    CHECK_FALSE(is_shown("高校を中退してから外に出ていない。目印"));
    CHECK_FALSE(is_shown("⟦1⟧の物忘れがすすむ。⟦2⟧が支える。目印"));
    CHECK_FALSE(is_shown("⟦1⟧は⟦9⟧と話した。⟦2⟧も。目印"));
    CHECK_FALSE(is_shown("⟦1⟧は長男を心配している。目印"));
    CHECK_FALSE(is_shown("⟦1⟧は竹夫を心配している。目印"));
    CHECK_FALSE(is_shown("目印"));
    record.rows<Consent>().erase({2, 0});  // who did not consent is still somebody else
    CHECK_FALSE(is_shown("高校を中退してから外に出ていない。目印"));
    record.rows<Member>().erase({2, 0});
    CHECK(is_shown("高校を中退してから外に出ていない。目印"));
}

TEST_CASE("開示用の写しでは、伏せた支援内容・要点・宿題の機関と期限、全員の答えも伏せられる") {
    auto record = held_sitting();
    row<SupportItem>(record, 1).text = "⟦1⟧の要介護認定の申請";
    const auto members = members_of(record, new_case);
    const auto held = document::held_items(record, new_case).front();
    const auto paper = document::case_record(record, held, {Level::original, members.front().id}).value();
    REQUIRE(paper.roles.size() > 1);
    CHECK(paper.roles[0].text == members.front().name + "の要介護認定の申請");
    CHECK(paper.roles[0].due == "令和8年2月20日");
    for (const auto& words : {paper.roles[1].text, paper.roles[1].responsible, paper.roles[1].cooperating,
                              paper.roles[1].informed, paper.roles[1].due})
        CHECK(words == "■■");
    REQUIRE(paper.homework.size() == 1);
    CHECK(paper.homework[0].agency == "■■");
    CHECK(paper.homework[0].due == "■■");
    for (const auto& fact : paper.facts) {
        if (fact.label == "協議の要点") CHECK(fact.text == "・■■\n・■■");
        if (fact.label == "各機関の確認") CHECK(fact.text == "■■");
        if (fact.label == "市の支援決定") CHECK(fact.text == "■■");
    }
}

TEST_CASE("R27 開示用の写しは、支援措置の対象だとほかの世帯員に言わない") {
    auto record = held_sitting();
    row<Case>(record, 1).protected_address = true;
    const auto for_mother = disclosed(record, members_of(record, new_case).front().id);
    CHECK_FALSE(has(for_mother, "支援措置"));
    CHECK(for_mother.find("| 取扱い | ■■ |") != std::string::npos);
}

TEST_CASE("開示用の写しは、渡す前に読むことと、伏せたところ・伏せていないところを言う") {
    auto record = held_sitting();
    const auto mother = members_of(record, new_case).front().id;
    const auto of_two = disclosed(record, mother);
    for (const auto* words : {"全文を読んで確かめてください", "■■としたところ", "伏せていないところ"})
        CHECK(has(of_two, words));
    record.rows<Member>().erase({2, 0});
    const auto alone = disclosed(record, mother);
    CHECK(has(alone, "全文を読んで確かめてください"));
    CHECK(has(alone, "■■としたところはありません"));
    CHECK(alone.find("■■") == alone.rfind("■■"));
}

TEST_CASE("どの紙のひな形も、紙の項目だけを使っている") {
    for (const auto& form : document::paper_forms()) {
        INFO(form.file);
        for (const auto& mistake :
             document::mistakes_in(read_text("templates/" + std::string(form.file)), form))
            FAIL_CHECK(mistake.what);
    }
}

TEST_CASE("docs/templates.md は、紙の項目の一覧と同じである") {
    CHECK(read_text("docs/templates.md") == document::fields_document());
}

TEST_CASE("真夜中をまたいだ会議のケース別記録にも、閉会の日が書かれる") {
    auto record = held_sitting();
    row<Meeting>(record, first_block.value).closed_at = text::DateTime{{2026, 1, 23}, 0, 20, 0};
    CHECK(has(sheet(record, Level::original), "午後1時31分から令和8年1月23日（金）　午前0時20分まで"));
}

TEST_CASE("開会前のケース別記録と閲覧用副本は、結果を含まないと断る") {
    const auto before = planned_sitting();
    constexpr auto notice = "開会の前に作成したもので、結果を含みません。";
    CHECK(has(sheet(before, Level::original), notice));
    CHECK(has(delivered(document::reading_paper(before, first_block, now)), notice));
    const auto after = held_sitting();
    CHECK_FALSE(has(sheet(after, Level::original), notice));
    CHECK_FALSE(has(delivered(document::reading_paper(after, first_block, now)), notice));
}

TEST_CASE("ケース別記録に、そのケースの地域課題が載る") {
    CHECK(has(sheet(held_sitting(), Level::original), "平日の昼に通訳がいない"));
}

TEST_CASE("役割票に、欠席した機関へ伝えること・持ち帰りのわけ・早期支援が載る") {
    auto record = held_sitting();
    const auto coordinator = document::slip_paper(record, first_block, AgencyId{2}, now);
    CHECK(coordinator.duties == "欠席の教育委員会 学校教育課へ伝える（川辺）");
    CHECK(has(delivered(coordinator), "欠席の教育委員会 学校教育課へ伝える（川辺）"));
    row<Attendance>(record, 1, 5).told_on = text::Date{2026, 1, 26};
    CHECK(document::slip_paper(record, first_block, AgencyId{2}, now).duties.empty());

    row<Answer>(record, new_plan_item.value, outreach_agency.value).text = "訪問の回数を所属で確かめる";
    row<SupportItem>(record, 2).early_start_on = text::Date{2026, 1, 20};
    const auto outreach = document::slip_paper(record, first_block, outreach_agency, now);
    REQUIRE(outreach.cases.size() == 1);
    CHECK(has(outreach.cases.front().answer, "訪問の回数を所属で確かめる"));
    CHECK(has(outreach.cases.front().roles.front().text, "早期支援　令和8年1月20日から"));
}

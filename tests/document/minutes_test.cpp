#include "document/minutes.hpp"

#include "document/agenda.hpp"
#include "document/handout.hpp"
#include "document/sample_record.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::domain;
using namespace kasane::tests;
using document::minutes_paper;

namespace {

document::ItemRecord first_case(const Record& record) {
    return minutes_of(record).items.front();
}

}  // namespace

TEST_CASE("会議録の頭に名称・日時・場所・主催・決裁欄が載る") {
    const auto paper = minutes_of(held_sitting());
    CHECK(paper.title == "令和7年度 第10回 重層的支援会議");
    CHECK(paper.kind_and_basis == "重層的支援会議（重層的支援体制整備事業 実施要綱）");
    CHECK(paper.when == "令和8年1月22日（木）　午後1時31分から午後3時8分まで");
    CHECK(paper.place == "かささぎ市役所 3階 第2会議室（一部オンライン）");
    CHECK(paper.convener == "かささぎ市社会福祉協議会（多機関協働事業者）");
    CHECK(paper.seal_title == "決裁");
    CHECK(paper.seal_boxes == std::vector<std::string>{"課長", "係長", "担当"});
    CHECK(paper.handouts == "資料 2　12部（回収 11部、未回収 1部）");
    CHECK(paper.state_notice.empty());
    CHECK(paper.made_on == "令和8年1月22日");
    CHECK(paper.next == "令和8年2月26日（木）　午後1時30分から");
}

TEST_CASE("出席者は備考とともに、欠席者は伝える人とともに載る") {
    const auto paper = minutes_of(held_sitting());
    REQUIRE(paper.attendees.size() == 5);
    CHECK(paper.attendees[0].remark == "記録");
    CHECK(paper.attendees[1].remark == "司会");
    CHECK(paper.attendees[2].remark == "午後2時50分退席");
    CHECK(paper.attendees[3].remark == "オンライン");
    CHECK(paper.attendees[4].remark == "午後2時5分着");
    CHECK(paper.absentees == std::vector<std::string>{"教育委員会 学校教育課（川辺が伝える）"});
}

TEST_CASE("閉会まで来なかった方は連絡なしの欠席として載る") {
    auto record = held_sitting();
    row<Attendance>(record, 1, 6).presence = Presence::expected;
    const auto paper = minutes_of(record);
    CHECK(paper.attendees.size() == 4);
    CHECK(paper.absentees.back() == "かささぎ国際交流協会 相談員 ロサ𠮷野（連絡なし。伝える人は未定）");
}

TEST_CASE("本人が途中で席を外せば、その時刻が載る") {
    auto record = held_sitting();
    auto& item = row<AgendaItem>(record, new_plan_item.value);
    item.person_left_at = text::DateTime{{2026, 1, 22}, 14, 0, 0};
    CHECK_THAT(minutes_markdown(record), Catch::Matchers::Contains("本人同席（午後2時まで）"));
}

TEST_CASE("その日の職と氏名が、後の異動で変わらない") {
    auto record = held_sitting();
    row<Person>(record, 1).name = "後任";
    row<Person>(record, 1).post = "部長";
    CHECK(minutes_of(record).attendees[0].name == "森野");
    CHECK(first_case(record).support_decisions ==
          "アウトリーチ等を通じた継続的支援　決定（令和8年1月22日、福祉部 地域福祉課 課長 森野）");
}

TEST_CASE("議題と結果に判断と次の予定が載る") {
    const auto rows = minutes_of(held_sitting()).results;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].number == "3");
    CHECK(rows[0].judgement == "修正のうえ了承（支援内容2の期限を毎月とする）");
    CHECK(rows[0].next == "モニタリング 令和8年4月23日");
    CHECK(rows[1].judgement == "了承（主担当機関　東地域包括支援センター）");
    CHECK(rows[1].next == "フォローアップ 令和8年4月20日");
    CHECK(rows[2].next == "再度の接触 令和8年4月22日");
}

TEST_CASE("新規プランの記録に同意・確認項目・目標・要点が載る") {
    const auto item = first_case(held_sitting());
    CHECK(item.heading == "議題3　R7-012　A世帯（80代の母・50代の長男）　新規プラン");
    CHECK(item.consent == "母・長男　令和7年12月10日（申込票。役割をもつ機関まで。ほかに出さないことがある）");
    CHECK(item.checks == "✓目標　✓方針　✓内容と役割　―モニタリングの時期");
    CHECK(item.goals == "母「病院にもう一度行きたい」");
    CHECK(item.notes == "・アウトリーチ専門員　長男とは急がない。\n・決定　通院を先に整える。");
    CHECK(item.monitoring == "令和8年4月23日");
    CHECK(item.informer == "アウトリーチ専門員（令和8年1月27日まで）");
    CHECK(item.warnings == "3の期限がありません。　理由　次回までに決める（R09）");
}

TEST_CASE("確認していない機関は担当案（未確認）と書かれる") {
    auto record = held_sitting();
    auto item = first_case(record);
    REQUIRE(item.roles.size() == 3);
    CHECK(item.roles[0].responsible == "東地域包括支援センター");
    CHECK(item.roles[0].informed == "かささぎ国際交流協会\n（未確認）");
    CHECK(item.roles[1].responsible == "アウトリーチ専門員\n担当案（未確認）");
    CHECK(item.roles[1].due == "毎月（見直し 令和8年4月23日）");
    CHECK(item.answers ==
          "東地域包括支援センター　確認／アウトリーチ専門員　持ち帰り（令和8年1月29日まで）／"
          "かささぎ国際交流協会　未回答");
    row<Answer>(record, new_plan_item.value, 4).kind = AnswerKind::confirmed;
    row<Answer>(record, new_plan_item.value, 4).until = {};
    item = first_case(record);
    CHECK(item.roles[1].responsible == "アウトリーチ専門員");
    CHECK(item.answers == "東地域包括支援センター・アウトリーチ専門員　確認／かささぎ国際交流協会　未回答");
}

TEST_CASE("難しいとの答えと欠席の答えは理由と伝える人とともに載る") {
    auto record = held_sitting();
    row<Answer>(record, new_plan_item.value, 4) =
        Answer{new_plan_item, {4}, AnswerKind::difficult, {}, "月1回ならできる", {}, {}};
    record.put(Answer{new_plan_item, {6}, AnswerKind::absent, {}, "", PersonId{2}, {}});
    CHECK(first_case(record).answers ==
          "東地域包括支援センター　確認／アウトリーチ専門員　このままでは難しい（月1回ならできる）／"
          "かささぎ国際交流協会　欠席（川辺が伝える）");
}

TEST_CASE("担う機関のない支援内容は担い手なし、決めていなければ未定と書かれる") {
    auto record = held_sitting();
    CHECK(first_case(record).roles[2].responsible == "担い手なし");
    CHECK(first_case(record).roles[2].due == "未定");
    row<SupportItem>(record, 3).no_taker = false;
    CHECK(first_case(record).roles[2].responsible == "未定");
}

TEST_CASE("条件つき了承と継続協議は、誰がいつまでに何をするかとともに載る") {
    auto record = held_sitting();
    auto& judgement = row<Judgement>(record, new_plan_item.value);
    judgement.outcome = Outcome::approved_conditionally;
    judgement.condition = "⟦1⟧の受診の日が決まること";
    judgement.checker = AgencyId{3};
    judgement.check_on = text::Date{2026, 2, 5};
    CHECK(first_case(record).judgement == "条件つき了承（母の受診の日が決まること）");
    CHECK(first_case(record).judgement_terms ==
          "確かめる機関　東地域包括支援センター\n期日　令和8年2月5日\n満たされないとき　再協議");
    CHECK(minutes_of(record).results[0].next == "条件の確認 令和8年2月5日\nモニタリング 令和8年4月23日");
    judgement = Judgement{new_plan_item, Outcome::continued, "",           "", {}, {}, "",
                          "家計の表",    AgencyId{1},        YesNo::unset, {}, ""};
    CHECK(first_case(record).judgement == "継続協議（足りないもの　家計の表）");
    CHECK(first_case(record).judgement_terms == "足りないものを用意する機関　福祉部 地域福祉課");
    CHECK(minutes_of(record).results[0].next == "モニタリング 令和8年4月23日\n次回の議題へ");
}

TEST_CASE("市の支援決定は決まり方ごとに書き分けられる") {
    auto record = held_sitting();
    auto& decision =
        row<SupportDecision>(record, new_plan_item.value, static_cast<std::int64_t>(Service::outreach));
    decision.status = DecisionStatus::decided_later;
    decision.planned_on = text::Date{2026, 1, 30};
    CHECK(first_case(record).support_decisions ==
          "アウトリーチ等を通じた継続的支援　後日決裁（予定　令和8年1月30日、福祉部 地域福祉課 課長 森野）");
    decision.status = DecisionStatus::rejected;
    decision.reason = "ほかの事業で足りる";
    CHECK(first_case(record).support_decisions ==
          "アウトリーチ等を通じた継続的支援　不決定（福祉部 地域福祉課 課長 森野、ほかの事業で足りる）");
    record.rows<SupportDecision>().clear();
    row<SupportItem>(record, 2).early_start_on = text::Date{2026, 1, 9};
    CHECK(first_case(record).support_decisions ==
          "アウトリーチ等を通じた継続的支援　未決定　令和8年1月9日から早期支援");
    CHECK(first_case(record).roles[1].text ==
          "長男との訪問による関係づくり\n（早期支援　令和8年1月9日から）");
}

TEST_CASE("終結の記録に前の役割・主担当機関・フォローアップが載る") {
    const auto item = minutes_of(held_sitting()).items[1];
    CHECK(item.former_roles == "デイサービスの調整（東地域包括支援センター）　できた");
    CHECK(item.roles.empty());
    CHECK(item.lead == "東地域包括支援センター");
    CHECK(item.follow_up == "する　東地域包括支援センター 岸　電話　令和8年4月20日");
    CHECK(item.reopen_when == "父が入院したとき");
}

TEST_CASE("つなぎもどしは受ける機関と連絡の取り方とともに載る") {
    auto record = held_sitting();
    auto& closure = row<Closure>(record, closure_item.value);
    closure.referral_back = AgencyId{3};
    closure.liaison = "月1回の電話";
    closure.follow_up = YesNo::no;
    const auto item = minutes_of(record).items[1];
    CHECK(item.referral_back == "東地域包括支援センター（月1回の電話）");
    CHECK(item.follow_up == "しない");
    CHECK(minutes_of(record).results[1].judgement ==
          "了承（主担当機関　東地域包括支援センター。つなぎもどし　東地域包括支援センター）");
}

TEST_CASE("中断の記録に最後の連絡・接触の試み・安否・再開が載る") {
    auto record = held_sitting();
    const auto item = minutes_of(record).items[2];
    CHECK(item.last_contact == "令和7年10月6日");
    CHECK(item.attempts ==
          "・訪問　4回　（最後　令和7年12月16日）　応答なし\n・電話　9回　（最後　令和7年12月22日）　つながら"
          "ない");
    CHECK(item.safety == "確認した　1月10日に明かりを確かめた");
    CHECK(item.contact_points == "家主");
    CHECK(item.revisit == "かささぎ市社会福祉協議会（令和8年4月22日）");
    row<Suspension>(record, suspension_item.value).safety_checked = YesNo::no;
    CHECK(minutes_of(record).items[2].safety == "確認できていない　1月10日に明かりを確かめた");
}

TEST_CASE("再プランの記録に変化・前の役割・前の目標が載る") {
    auto record = held_sitting();
    row<AgendaItem>(record, new_plan_item.value).timing = ReviewTiming::renewed_plan;
    row<SupportPlan>(record, 1).change = "⟦2⟧が電話に出るようになった。";
    row<Goal>(record, 1).former_words = "家で静かに暮らしたい";
    record.put(SupportPlan{
        {30}, {1}, PlanKind::coordination, PlanState::decided, {2025, 7, 24}, "", "", {}, {}, ""});
    SupportItem calls{};
    calls.id = {30};
    calls.plan = {30};
    calls.text = "月2回の電話";
    calls.progress = Progress::going_on;
    record.put(calls);
    record.put(Role{{30}, {4}, RoleKind::responsible, RoleKind::responsible});
    const auto item = first_case(record);
    CHECK(item.change == "長男が電話に出るようになった。");
    CHECK(item.former_roles == "月2回の電話（アウトリーチ専門員）　途中");
    CHECK(item.goals == "母「病院にもう一度行きたい」（前は「家で静かに暮らしたい」）");
    CHECK(item.roles.size() == 3);
}

TEST_CASE("支援会議の記録に目的・機関ごとの情報・同意の働きかけが載る") {
    auto record = held_sitting();
    add_second_block(record);
    const auto paper = minutes_paper(record, second_block, now);
    REQUIRE(paper.items.size() == 1);
    const auto& item = paper.items[0];
    CHECK(item.purpose == "火災の危険を下げる");
    CHECK(item.consent == "本人　同意なし（働きかけ中）");
    REQUIRE(item.information.size() == 1);
    CHECK(item.information[0].view == "片付けの担い手が要る");
    CHECK(item.consent_effort == "アウトリーチ専門員　訪問　2月中　次回 令和8年2月26日");
    CHECK(item.notes == "福祉部 地域福祉課　本人は犬を飼う。");
    CHECK(item.judgement.empty());
    CHECK(paper.results[0].judgement == "―");
    CHECK(paper.attendees[0].post == "課長代理");
    REQUIRE(paper.homework.size() == 1);
    CHECK(paper.homework[0].text == "火災警報器を届ける");
}

TEST_CASE("一部の世帯員だけの同意では、ほかの世帯員は載らない") {
    auto record = held_sitting();
    row<Consent>(record, 2).status = ConsentStatus::being_sought;
    const auto item = first_case(record);
    CHECK(item.heading == "議題3　R7-012　A世帯　新規プラン");
    CHECK(item.consent ==
          "母　令和7年12月10日（申込票。役割をもつ機関まで。ほかに出さないことがある）\n（一部の世帯員のみ）");
    CHECK(item.notes == "・アウトリーチ専門員　（世帯員）とは急がない。\n・決定　通院を先に整える。");
    CHECK_FALSE(has(minutes_markdown(record), "長男"));
}

TEST_CASE("同意のないケースは重層的支援会議の会議録に何も載らない") {
    auto record = held_sitting();
    record.rows<Consent>().clear();
    const auto markdown = minutes_markdown(record);
    CHECK_FALSE(has(markdown, "R7-012"));
    CHECK_FALSE(has(markdown, "A世帯"));
    CHECK_FALSE(has(markdown, "通院"));
    CHECK(minutes_of(record).items[0].heading == "議題3　（同意が確かめられないため載せません）");
}

TEST_CASE("氏名は会議録に載らない") {
    const auto markdown = minutes_markdown(held_sitting());
    for (const auto* name : {"見本", "松子", "竹夫", "仮山", "写野", "⟦"}) CHECK_FALSE(has(markdown, name));
}

TEST_CASE("住所を伏せるケースはそのことが書かれる") {
    auto record = held_sitting();
    row<Case>(record, 1).protected_address = true;
    CHECK(first_case(record).handling == "支援措置等の対象。住所・居所・連絡先を載せない。");
}

TEST_CASE("開会前・開会中の会議録はそのことが分かる") {
    auto record = planned_sitting();
    auto paper = minutes_of(record);
    CHECK(paper.when == "令和8年1月22日（木）　午後1時30分から午後3時10分まで（予定）");
    CHECK_FALSE(paper.state_notice.empty());
    CHECK(paper.results[0].judgement == "未了");
    CHECK(paper.results[0].next.empty());
    CHECK(paper.attendees[0].remark == "記録、未着");
    row<Meeting>(record, 1).state = MeetingState::open;
    row<Meeting>(record, 1).opened_at = text::DateTime{{2026, 1, 22}, 13, 31, 0};
    CHECK(minutes_of(record).when == "令和8年1月22日（木）　午後1時31分から（開会中）");
}

TEST_CASE("判断のないまま閉会した議題は未了、終えた議題は判断なしと書かれる") {
    auto record = held_sitting();
    record.rows<Judgement>().clear();
    CHECK(first_case(record).judgement == "判断なし");
    row<AgendaItem>(record, new_plan_item.value).finished_at = {};
    record.rows<Arrangement>().clear();
    CHECK(first_case(record).judgement == "未了");
    CHECK(minutes_of(record).results[0].next == "次回の議題へ");
}

TEST_CASE("何もない会議の会議録が読める") {
    auto record = planned_sitting();
    for (auto* clear :
         {+[](Record& r) { r.rows<AgendaItem>().clear(); }, +[](Record& r) { r.rows<Attendance>().clear(); },
          +[](Record& r) { r.rows<ActionItem>().clear(); }, +[](Record& r) { r.rows<Town>().clear(); }})
        clear(record);
    const auto markdown = minutes_markdown(record);
    CHECK(markdown.find("出席者なし") != std::string::npos);
    CHECK(markdown.find("記録なし") != std::string::npos);
    CHECK(markdown.find("```seal") == std::string::npos);
    CHECK(minutes_of(record).next == "未定");
    CHECK(minutes_paper(record, MeetingId{77}, now).title.empty());
}

TEST_CASE("ケースでない議題は、言われたことがあるときだけ載る") {
    auto record = held_sitting();
    record.put(Note{{50}, {101}, NoteKind::remark, "守秘を確かめた。", {}, {}});
    const auto item = minutes_of(record).items.front();
    CHECK(item.heading == "議題1　開会・出欠・守秘義務の確認");
    CHECK(item.notes == "守秘を確かめた。");
    CHECK(item.judgement.empty());
    CHECK(minutes_of(record).results.size() == 3);
}

TEST_CASE("会議そのものの注意は出席者のあとに載る") {
    auto record = held_sitting();
    record.put(
        WarningPassed{{9}, first_block, {}, domain::R05, "参加支援がいません。", "次回に確かめる", {}});
    CHECK(minutes_of(record).warnings == "参加支援がいません。　理由　次回に確かめる（R05）");
}

TEST_CASE("真夜中をまたいだ会議は閉会の日も書かれる") {
    auto record = held_sitting();
    row<Meeting>(record, 1).closed_at = text::DateTime{{2026, 1, 23}, 0, 0, 0};
    CHECK(minutes_of(record).when ==
          "令和8年1月22日（木）　午後1時31分から令和8年1月23日（金）　午前0時まで");
}

TEST_CASE("回収の部数は、分からなければそう書かれる") {
    auto record = held_sitting();
    auto& day = row<Sitting>(record, sitting.value);
    day.collected = 12;
    CHECK(minutes_of(record).handouts == "資料 2　12部（回収 12部）");
    day.collected = {};
    CHECK(minutes_of(record).handouts == "資料 2　12部（回収の記録なし）");
    day.copies = 0;
    const auto wanted = document::handout(record, first_block, 0, now).wanted;
    CHECK(minutes_of(record).handouts ==
          "資料 2　" + std::to_string(wanted) + "部（対面で出席した人数。回収の記録なし）");
    for (auto& [key, person] : record.rows<Attendance>()) person.presence = Presence::expected;
    CHECK(minutes_of(record).handouts == "資料 2");
    record.rows<Attendance>().clear();
    CHECK(minutes_of(record).handouts == "資料 2");
}

TEST_CASE("部数は、次第・配付資料・会議録で、会議ごとに同じである") {
    auto record = planned_sitting();
    add_second_block(record);
    auto& day = row<Sitting>(record, sitting.value);
    const auto check_same = [&](MeetingId meeting, int copies) {
        const auto number = std::to_string(copies);
        CHECK(has(document::agenda_paper(record, meeting, now).copy_number, "／" + number + "部"));
        const auto handout = document::handout(record, meeting, 0, now);
        CHECK(handout.copies.size() == static_cast<std::size_t>(copies));
        CHECK(handout.collection.copies == number + "部");
        CHECK(has(minutes_paper(record, meeting, now).handouts, "　" + number + "部（"));
    };
    const int first = document::handout(record, first_block, 0, now).wanted;
    const int second = document::handout(record, second_block, 0, now).wanted;
    REQUIRE(first > 1);
    REQUIRE(second > 0);
    REQUIRE(second != first);
    for (const int set : {0, 1}) {  // fewer than the people who come leave somebody without a copy
        day.copies = set;
        day.collected.reset();
        check_same(first_block, first);
        check_same(second_block, second);
    }
    day.copies = 30;
    check_same(first_block, 30);
    check_same(second_block, second);
}

TEST_CASE("難しい字と記号と改行を書いても、紙にはそのまま載る") {
    auto record = held_sitting();
    const std::string text = "髙﨑𠮷と葛󠄀城 | *強調* _下_ `引用` <br> &amp; # [a](b) \\ ~";
    row<Note>(record, 1).text = text + "\n二行目\n";
    row<Case>(record, 1).calling_name = "A|世帯*";
    const auto markdown = minutes_markdown(record);
    CHECK(has(markdown, text));
    CHECK(markdown.find("<br>　二行目<br>・決定") != std::string::npos);
    CHECK(has(markdown, "A|世帯*"));
    CHECK(markdown.find("A|世帯") == std::string::npos);
}

TEST_CASE("2,000字の記録も一つの欄に収まり、失われない") {
    auto record = held_sitting();
    std::string text;
    for (int i = 0; i < 2000; ++i) text += "吉";
    row<Note>(record, 1).text = text;
    CHECK(has(minutes_markdown(record), text));
}

// What may not be written down of a case: outside a consent (R01), an address of a protected household (R27).
#include "domain/rules/unwritten.hpp"

#include "domain/rules/checks.hpp"
#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

namespace {

Record with_something_kept_private(const std::string& words) {
    auto record = in_item(new_item);
    for (auto& [key, row] : record.rows<Consent>())
        if (row.member == mother) row.excluded = words;
    return record;
}

AddNote note(std::string words) {
    return {.item = new_item, .kind = NoteKind::remark, .text = std::move(words)};
}

const AgendaItem& item(const Record& record) {
    return get<AgendaItem>(record, new_item);
}

}  // namespace

TEST_CASE("R01 本人が出さないとしたことは、記録にも支援内容にも理由にも書けない") {
    const auto record = with_something_kept_private("借入れの金額、病名");
    CHECK(refused_by(record, note("借入れの金額は30万円")) == "R01");
    CHECK(refused_by(record, note("病名を伝える")) == "R01");
    CHECK(refused_by(record, note("通院の日を決める")).empty());
    CHECK(refused_by(record, EditSupportItem{.support_item = hospital, .text = "病名を確かめる"}) == "R01");
    CHECK(refused_by(record, AddSupportItem{.plan = new_plan, .text = "借入れの金額を整理する"}) == "R01");
    const auto told = refusal(record, note("病名を伝える"));
    REQUIRE(told);
    CHECK(told->message == "本人が出さないとしたことが文にあります。");
    CHECK(told->remedy == "その言葉を除いて記録してください。");
}

TEST_CASE("R01 同意の範囲の外の文は、映すときも紙でも文ごと伏せる") {
    const auto record = with_something_kept_private("借入れの金額、病名");
    const auto words = kept_private(record, item(record));
    CHECK(words == std::vector<std::string>{"借入れの金額", "病名"});
    CHECK(within_consent("前から病名を気にしている", words) == "（同意の範囲の外）");
    CHECK(within_consent("前から気にしている", words) == "前から気にしている");
}

TEST_CASE("R01 出さないとしたことが空でも、続けて読点があっても、文は伏せない") {
    CHECK(kept_private(with_something_kept_private(""), item(opened())).empty());
    const auto record = with_something_kept_private("、、病名、");
    CHECK(kept_private(record, item(record)) == std::vector<std::string>{"病名"});
    CHECK(within_consent("", kept_private(record, item(record))).empty());
}

TEST_CASE("R01 前からの文に範囲の外の言葉があっても、議題を進められる") {
    auto record = with_something_kept_private("病院");
    edit<SupportItem>(record, hospital, [](SupportItem& row) { row.text = "病院に付き添う"; });
    CHECK(refused_by(record, SetDue{.support_item = hospital, .due_on = text::Date{2026, 2, 20}}).empty());
}

TEST_CASE("R01 支援会議は同意によらないので、同意の範囲で伏せない") {
    auto record = in_sharing();
    for (auto& [key, row] : record.rows<Consent>()) row.excluded = "病名";
    CHECK(kept_private(record, get<AgendaItem>(record, sharing_item)).empty());
}

TEST_CASE("R27 支援措置のケースには住所を書き込めない") {
    auto record = in_item(new_item);
    CHECK(refused_by(record, note("髙﨑𠮷さんの家は2丁目3番地")).empty());
    edit<Case>(record, new_case, [](Case& row) { row.protected_address = true; });
    CHECK(refused_by(record, note("髙﨑𠮷さんの家は2丁目")) == "R27");
    CHECK(refused_by(record, note("3番地へ移った")) == "R27");
    CHECK(refused_by(record, note("201号室にいる")) == "R27");
    CHECK(refused_by(record, note("新しい住まいに移った")).empty());
    for (const auto* where : {"東町3-2-5", "090-1234-5678", "かささぎ荘"}) {
        INFO(where);
        CHECK(refused_by(record, EditSupportItem{.support_item = hospital, .text = where}) == "R27");
    }
}

TEST_CASE("R27 支援措置にするときも、したあとも、概要に住所は書けない") {
    SetCase command{.number = "R8-099", .calling_name = "Zさん", .summary = "東町3丁目に避難した"};
    CHECK(refused_by(planned(), command).empty());
    command.protected_address = true;
    CHECK(refused_by(planned(), command) == "R27");
}

TEST_CASE("前から名か住所のある文は、会議の確認が場所を言い、その言葉は言わない") {
    auto record = in_item(new_item);
    edit<Case>(record, new_case, [](Case& row) {
        row.protected_address = true;
        row.summary = "東町3丁目へ移った";
    });
    auto found = check_texts(record, item(record));
    REQUIRE(found.size() == 1);
    CHECK(found.front().rule == R27);
    const auto name = get<Member>(record, mother).name;
    edit<SupportItem>(record, hospital, [&](SupportItem& row) { row.text = name + "の通院"; });
    found = check_texts(record, item(record));
    REQUIRE(found.size() == 2);
    for (const auto& finding : found) {
        CHECK(finding.message.find(name) == std::string::npos);
        CHECK(finding.message.find("東町") == std::string::npos);
    }
}

// 次第をつくる: what the office does between two meetings, with presses alone.
#include "samples/play.hpp"
#include "support/catch.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

/// The sample town as it stands on the morning after January's sitting: nobody has planned February yet.
domain::Record after_january() {
    auto files = samples::town_files();
    std::erase_if(files, [](const auto& file) { return file.name == "sitting-2026-02-26.toml"; });
    auto record = samples::with_files({}, files);
    const auto sitting = samples::sitting_on(record, samples::sitting_day);
    for (const auto& line : samples::sitting_lines()) samples::play(record, sitting, line);
    return record;
}

Room office() {
    return Room(after_january(), {{2026, 1, 23}, 9, 0, 0});
}

/// February's sitting in the form of January's.
Room at_february() {
    auto room = office();
    room.press_key("make");
    submit(room, {{"on", "2/26"}});
    return room;
}

domain::MeetingId built(const Room& room) {
    return room.state.place.meeting;
}

std::vector<domain::AgendaItem> cases_on(const Room& room, domain::MeetingId meeting) {
    auto agenda = domain::agenda_of(room.record(), meeting);
    std::erase_if(agenda, [](const auto& item) { return !item.support_case; });
    return agenda;
}

std::string item_key(const domain::AgendaItem& item) {
    return "item-" + std::to_string(item.id.value);
}

/// What the table of keys says of a key of what is chosen.
std::string words_of_key(const Room& room, const std::string& key) {
    const auto screen = room.screen();
    for (const auto& part : screen.dialog->body)
        if (const auto* table = std::get_if<Table>(&part.content))
            for (const auto& row : table->rows)
                if (row.cells.front().text == key + "（選んだところで）") return row.cells.back().text;
    return {};
}

domain::SittingId built_sitting(const Room& room) {
    return room.record().find<domain::Meeting>(built(room))->sitting;
}

}  // namespace

TEST_CASE("ホームから会議をつくると、前回と同じ形の次第が開く") {
    auto room = office();
    room.press_key("make");
    CHECK_THAT(all_text(room.screen()), Contains("前回と同じ形で（1月22日）"));
    submit(room, {{"on", "2/26"}});
    REQUIRE(room.state.place.page == Page::builder);
    const auto screen = room.screen();
    CHECK(screen.header.pill == "第11回 重層的支援会議");
    CHECK_THAT(screen.header.remark, Contains("令和8年2月26日（木）"));
    CHECK_THAT(all_text(screen), Contains("支援会議　15:15") && Contains("出席予定者"));
    CHECK(room.events.back().actor == "事務局");
}

TEST_CASE("2月の会議は、1月のものから50回以内の打鍵でできる") {
    auto room = office();
    int presses = 0;
    const auto press = [&](const std::string& key) {
        ++presses;
        room.press_key(key);
    };
    press("make");  // N
    presses += 2;   // Enter in the day, Enter in the place: the day is that of 次回
    submit(room);
    // Each case that waits stands with the focus on the first of them: one Enter each.
    while (room.screen().initial_focus.starts_with("propose-")) {
        press(room.screen().initial_focus);
        REQUIRE(presses < 30);
    }
    const auto sitting = built_sitting(room);
    std::size_t cases = 0;
    for (const auto& block : domain::meetings_of(room.record(), sitting))
        cases += cases_on(room, block.id).size();
    CHECK(cases >= 4);
    // Down to the second case, 20 minutes, one place further up.
    const auto second = cases_on(room, domain::meetings_of(room.record(), sitting).front().id).at(1);
    presses += 8;
    room.hot_key(item_key(second), '4');
    room.hot_key(item_key(second), 'k');
    presses += 2;
    CHECK(room.record().find<domain::AgendaItem>(second.id)->minutes == 20);
    CHECK(room.record().find<domain::AgendaItem>(second.id)->seq == second.seq - 1);
    press("papers");
    CHECK(presses <= 50);  // two minutes are 120 presses of a slow clerk
    CHECK(room.papers_for.size() == 1);
}

TEST_CASE("付議を待つケースは、理由とともに並び、その種別の時間区分に入る") {
    auto room = at_february();
    const auto text = all_text(room.screen());
    CHECK_THAT(text, Contains("R7-015　新規プラン\nプランができた"));
    CHECK_THAT(text, Contains("R7-005　モニタリング\n▲ モニタリングの時期　1月15日"));
    CHECK_THAT(text, Contains("→ 支援会議の時間区分へ"));
    const auto statutory = domain::meetings_of(room.record(), built_sitting(room)).at(1).id;
    const auto presses = all_presses(room.screen());
    for (const auto& press : presses) {
        const auto* todo = std::get_if<Do>(&press.action);
        const auto* put = todo == nullptr ? nullptr : std::get_if<domain::PutOnAgenda>(&todo->command);
        if (put != nullptr && put->meeting == statutory) {
            room.act(press.action);
            break;
        }
    }
    CHECK(cases_on(room, statutory).size() == 1);
    CHECK(room.screen().mode == Mode::multi_layered);
    CHECK_THAT(all_text(room.screen()), Contains("支援会議（15:15）の議題に加えました"));
    room.press_key("block-" + std::to_string(statutory.value));
    CHECK(room.screen().mode == Mode::statutory);
}

TEST_CASE("支援会議の時間区分がなければ、加えるように言い、種別が選ばれた書式が開く") {
    auto room = office();
    room.press_key("make");
    room.press_key("like/empty");
    submit(room, {{"on", "2/26"}, {"place", "第2会議室"}});
    CHECK_THAT(all_text(room.screen()), Contains("▲ 支援会議の時間区分が要ります"));
    REQUIRE(room.press_where([](const Action& action) {
        const auto* open = std::get_if<OpenForm>(&action);
        return open != nullptr && open->form.kind == FormKind::add_block && !open->form.chosen.empty();
    }));
    submit(room);
    CHECK(domain::meetings_of(room.record(), built_sitting(room)).size() == 2);
    CHECK(room.screen().header.pill == "支援会議");
}

TEST_CASE("議題は、分も順も一つの鍵で変わり、外すには理由が要る") {
    auto room = at_february();
    room.press_key(room.screen().initial_focus);
    const auto item = cases_on(room, built(room)).front();
    CHECK(room.state.place.item == item.id);
    room.hot_key(item_key(item), '9');
    CHECK(room.record().find<domain::AgendaItem>(item.id)->minutes == 45);
    room.press_key("minutes-less");
    CHECK(room.record().find<domain::AgendaItem>(item.id)->minutes == 40);
    room.hot_key(item_key(item), 'x');
    submit(room, {{"because", ""}});
    CHECK_THAT(all_text(room.screen()), Contains("理由を一文で入れてください"));
    submit(room, {{"because", "資料がそろっていない"}});
    CHECK(cases_on(room, built(room)).empty());
    CHECK_THAT(all_text(room.screen()), Contains("資料がそろっていない"));
}

TEST_CASE("時間があふれると、終わりの見込みとともに言う") {
    auto room = at_february();
    room.press_key(room.screen().initial_focus);
    const auto item = cases_on(room, built(room)).front();
    room.press_key(item_key(item));
    submit(room, {{"minutes", "２００"}});
    CHECK_THAT(room.screen().subtitle, Contains("▲") && Contains("分こえます"));
}

TEST_CASE("会議の要件は、欠けると言い、出席予定者に入れると消える") {
    auto room = at_february();
    CHECK_THAT(all_text(room.screen()), Contains("✓ 市町村"));
    room.press_key("people");
    const auto roster = room.record().rows<domain::Person>();
    for (const auto& [key, person] : roster)
        if (room.record().find<domain::Agency>(person.agency)->category ==
            domain::AgencyCategory::municipality)
            if (room.record().find<domain::Attendance>({built(room).value, person.id.value}) != nullptr)
                room.press_key("expect-" + std::to_string(person.id.value));
    REQUIRE(room.screen().dialog);
    room.escape();
    CHECK_THAT(all_text(room.screen()), Contains("▲ 市町村の出席がありません"));
}

TEST_CASE("名簿にない方は、その場で加えられ、名簿の並びに戻る") {
    auto room = at_february();
    room.press_key("people");
    room.press_key("add-person");
    submit(room, {{"name", "髙﨑 𠮷野"}, {"post", "相談員"}});
    CHECK_THAT(all_text(room.screen()), Contains("機関を選んでください"));
    const auto agency = room.record().rows<domain::Agency>().begin()->second.id;
    room.press_key("agency/" + std::to_string(agency.value));
    submit(room, {{"name", "髙﨑 𠮷野"}, {"post", "相談員"}});
    REQUIRE(room.state.form);
    CHECK(room.state.form->kind == FormKind::people);
    const auto person = room.record().rows<domain::Person>().rbegin()->second;
    CHECK(person.name == "髙﨑 𠮷野");
    room.press_key("expect-" + std::to_string(person.id.value));
    CHECK(room.record().find<domain::Attendance>({built(room).value, person.id.value}) != nullptr);
}

TEST_CASE("案内する機関は、ケースごとに変えられる") {
    auto room = at_february();
    room.press_key(room.screen().initial_focus);
    const auto item = cases_on(room, built(room)).front();
    const auto before = domain::invited_to(room.record(), item);
    REQUIRE_FALSE(before.empty());
    room.press_key("invite-" + std::to_string(before.back().value));
    CHECK(domain::invited_to(room.record(), item).size() == before.size() - 1);
}

TEST_CASE("延期・中止は理由とともに残り、中止した会議はホームに中止と出る") {
    auto room = at_february();
    const auto sitting = built_sitting(room);
    room.press_key("changes");
    room.press_key("to-postpone");
    submit(room, {{"on", "3/5"}, {"because", "会場が使えない"}});
    CHECK(room.record().find<domain::Sitting>(sitting)->date == text::Date{2026, 3, 5});
    room.press_key("changes");
    room.press_key("to-cancel");
    submit(room, {{"because", "警報が出た"}});
    CHECK(room.state.place.page == Page::home);
    CHECK_THAT(all_text(room.screen()), Contains("× 中止"));
}

TEST_CASE("議事と急ぎのケースを加えられ、分の読めない字は断る") {
    auto room = at_february();
    room.press_key("topic");
    submit(room, {{"title", "参加支援の受入れ先の開拓"}, {"minutes", "じゅう"}});
    CHECK_THAT(all_text(room.screen()), Contains("分を数字で入れてください"));
    submit(room, {{"title", "参加支援の受入れ先の開拓"}, {"minutes", "10"}});
    CHECK_THAT(all_text(room.screen()), Contains("参加支援の受入れ先の開拓"));
    room.press_key("put-case");
    submit(room);
    CHECK_THAT(all_text(room.screen()), Contains("ケースを選んでください"));
}

TEST_CASE("負担は事務の画面にだけ出る") {
    auto room = at_february();
    CHECK_THAT(all_text(room.screen()), Contains("いまの負担"));
    room.state.place = place_of(*room.record().find<domain::Meeting>(built(room)), Page::standby);
    CHECK_THAT(all_text(room.screen()), !Contains("負担"));
}

TEST_CASE("終わらなかった議題は、ホームから別の日の会議に続けられる") {
    auto record = after_january();
    const auto sitting = samples::sitting_on(record, samples::sitting_day);
    const auto first = domain::meetings_of(record, sitting).front();
    for (auto item : domain::agenda_of(record, first.id)) {
        if (!item.support_case) continue;
        item.finished_at.reset();
        record.put(item);
        break;
    }
    Room room(std::move(record), {{2026, 1, 23}, 9, 0, 0});
    room.press_key("continue-" + std::to_string(first.id.value));
    submit(room, {{"on", "R8.1.22"}});
    CHECK_THAT(all_text(room.screen()), Contains("今回以前の日"));
    submit(room, {{"on", "2/5"}});
    REQUIRE(room.state.place.page == Page::builder);
    CHECK(room.screen().header.pill == "第10回 重層的支援会議");
    CHECK(cases_on(room, built(room)).size() == 1);
    room.escape();
    CHECK_THAT(all_text(room.screen()), !Contains("続きをつくる"));
}

TEST_CASE("空の保存先でも会議をつくれ、何が要るかを言う") {
    Room room({}, {{2028, 2, 28}, 23, 59, 0});
    room.press_key("make");
    submit(room, {{"on", "2/29"}, {"place", ""}});
    CHECK_THAT(all_text(room.screen()), Contains("場所を入れてください"));
    submit(room, {{"on", "2/29"}, {"place", "第2会議室"}});
    REQUIRE(room.state.place.page == Page::builder);
    const auto text = all_text(room.screen());
    CHECK_THAT(text, Contains("令和10年2月29日") && Contains("付議を待つケースはありません"));
    CHECK_THAT(text, Contains("▲ 市町村の出席がありません"));
    room.press_key("people");
    CHECK(room.screen().dialog);
    room.act(Undo{});
    CHECK(room.undone == 1);
}

TEST_CASE("次第の画面の鍵は、使い方に並ぶ") {
    auto room = office();
    room.act(room.screen().help->action);
    CHECK_THAT(all_text(room.screen()), Contains("会議をつくる") && Contains("残っていることへ"));
}

TEST_CASE("次第の画面の使い方は、直す鍵と外す鍵を見分けられる言葉で並べる") {
    auto room = at_february();
    room.act(room.screen().help->action);
    CHECK(words_of_key(room, "E") == "議題を直す");
    CHECK(words_of_key(room, "X") == "議題から外す");
    CHECK(words_of_key(room, "3") == "15分にする");
    CHECK(words_of_key(room, "J・K") == "議題の順を変える");
    room.escape();
    room.press_key("people");
    room.act(room.screen().dialog->help->action);
    CHECK(words_of_key(room, "E") == "名簿を直す");
}

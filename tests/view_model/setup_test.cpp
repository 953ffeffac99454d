// はじめの準備: from an empty store to the first meeting's opening, and the choosing of a file.
#include "domain/rules/settings.hpp"
#include "support/catch.hpp"
#include "view_model/office/office_page.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

Room fresh() {
    Room room({}, {{2026, 2, 28}, 9, 0, 0});
    room.state = started({}, room.overview());
    return room;
}

void add_agency(Room& room, const std::string& name, const std::string& short_name, const std::string& code) {
    room.press_key("add-agency");
    room.press_key("category/" + code);
    submit(room, {{"name", name}, {"short_name", short_name}});
}

void add_person(Room& room, const std::string& name, const std::string& agency) {
    room.press_key("add-person");
    for (const auto& [key, row] : room.record().rows<domain::Agency>())
        if (row.short_name == agency) room.press_key("agency/" + std::to_string(row.id.value));
    submit(room, {{"name", name}, {"post", "主任"}});
}

void fill_in(Room& room) {
    room.press_key("setup-names");
    submit(room, {{"name", "髙﨑市"}});
    add_agency(room, "福祉部 地域福祉課", "市", "municipality");
    add_agency(room, "髙﨑市社会福祉協議会", "多機関", "coordinator");
    add_person(room, "𠮷野", "市");
    add_person(room, "川辺", "多機関");
}

}  // namespace

TEST_CASE("空の保存先は、はじめの準備から始まり、次にすることを一つずつ言う") {
    auto room = fresh();
    REQUIRE(room.state.place.page == Page::setup);
    CHECK(room.screen().initial_focus == "setup-names");
    CHECK_THAT(room.screen().footer.help, Contains("市町村の名"));
    room.press_key("setup-names");
    CHECK_THAT(all_text(room.screen()), Contains("守秘の文"));
    submit(room, {{"name", "髙﨑市"}});
    CHECK(domain::town_of(room.record()).name == "髙﨑市");
    CHECK_THAT(domain::town_of(room.record()).statutory_secrecy, Contains("106条の6"));
    CHECK(room.screen().initial_focus == "add-agency");
    CHECK_THAT(room.screen().footer.help, Contains("市町村の機関を加えて"));
    add_agency(room, "福祉部 地域福祉課", "市", "municipality");
    CHECK_THAT(room.screen().footer.help, Contains("多機関協働事業者を加えて"));
    add_agency(room, "髙﨑市社会福祉協議会", "多機関", "coordinator");
    CHECK_THAT(room.screen().footer.help, Contains("名簿に加えて"));
    CHECK(room.screen().initial_focus == "add-person");
    add_person(room, "𠮷野", "市");
    CHECK(room.screen().initial_focus == "setup-sitting");
    room.press_key("setup-sitting");
    submit(room, {{"on", "R8.3.5"}, {"place", "市役所"}});
    CHECK(room.state.place.page == Page::builder);
    CHECK(room.refusals.empty());
}

TEST_CASE("まだ何もしていないとき、ホームはそう言う") {
    auto room = fresh();
    room.escape();
    REQUIRE(room.state.place.page == Page::home);
    CHECK_THAT(all_text(room.screen()), Contains("三つとも、まだです。") && !Contains("0 つ"));
}

TEST_CASE("はじめの準備で市町村の名がなければ、欄のそばで言われる") {
    auto room = fresh();
    room.press_key("setup-names");
    submit(room, {{"name", "　"}});
    CHECK_THAT(all_text(room.screen()), Contains("市町村の名を入れてください。"));
}

TEST_CASE("どの段でやめても、入れたものは残り、ホームから続けられる") {
    auto room = fresh();
    room.press_key("setup-names");
    submit(room, {{"name", "髙﨑市"}});
    room.escape();
    REQUIRE(room.state.place.page == Page::home);
    CHECK(room.screen().initial_focus == "setup");
    CHECK_THAT(all_text(room.screen()), Contains("三つのうち 1 つが済んでいます"));
    room.press_key("setup");
    CHECK(room.screen().initial_focus == "add-agency");
    room.state = started({}, room.overview());
    CHECK(room.state.place.page == Page::setup);
}

TEST_CASE("入れかけてEscで戻っても、打ったものと選んだものは、次に開いたとき残っている") {
    auto room = fresh();
    room.press_key("add-agency");
    room.press_key("category/coordinator", {{"name", "社協"}});
    auto fields = texts_of_dialog(room.screen());
    fields["name"] = "髙﨑市社会福祉協議会";
    room.act(CloseForm{}, fields);
    CHECK_FALSE(room.screen().dialog);
    room.press_key("add-agency");
    CHECK(texts_of_dialog(room.screen()).at("name") == "髙﨑市社会福祉協議会");
    CHECK(room.state.form->chosen.at("category") == "coordinator");
    submit(room, {{"short_name", "多機関"}});
    room.press_key("add-agency");
    CHECK(texts_of_dialog(room.screen()).at("name").empty());
}

TEST_CASE("名簿に加える途中で機関を加えても、打った氏名は残る") {
    auto room = fresh();
    room.press_key("add-person");
    auto fields = texts_of_dialog(room.screen());
    fields["name"] = "𠮷野";
    Action offer;
    for (const auto& press : all_presses(room.screen()))
        if (press.key == "add-agency") offer = press.action;
    room.act(offer, fields);
    submit(room, {{"name", "地域福祉課"}, {"short_name", "市"}});
    REQUIRE(room.screen().dialog);
    CHECK(texts_of_dialog(room.screen()).at("name") == "𠮷野");
}

TEST_CASE("会議をつくると準備は終わり、そのまま最初の会議を開会できる") {
    auto room = fresh();
    fill_in(room);
    room.press_key("setup-sitting");
    submit(room, {{"on", "2/28"}, {"place", "市役所"}});
    REQUIRE(room.state.place.page == Page::builder);
    room.escape();
    REQUIRE(room.state.place.page == Page::home);
    CHECK_THAT(all_text(room.screen()), !Contains("はじめの準備"));
    CHECK(room.screen().initial_focus == "standby");
    room.press_key("standby");
    CHECK_THAT(all_text(room.screen()), Contains("重層的支援会議"));
    room.page_down();
    CHECK(room.state.place.page == Page::opening);
}

TEST_CASE("機関と名簿は、設定からいつでも直せる") {
    auto room = fresh();
    fill_in(room);
    room.press_key("setup-roster");
    REQUIRE(room.state.place.page == Page::roster);
    CHECK_THAT(all_text(room.screen()), Contains("髙﨑市社会福祉協議会") && Contains("𠮷野"));
    room.escape();
    CHECK(room.state.place.page == Page::setup);
    room.press_key("setup-sitting");
    submit(room, {{"on", "R8.3.5"}, {"place", "市役所"}});
    room.state.place = office_place(Page::settings);
    room.press_key("to-roster");
    const auto first = room.record().rows<domain::Agency>().begin()->second.id;
    room.press_key("agency-" + std::to_string(first.value));
    submit(room, {{"short_name", "福祉"}});
    CHECK(room.record().find<domain::Agency>(first)->short_name == "福祉");
    CHECK(room.state.place.page == Page::roster);
    room.escape();
    CHECK(room.state.place.page == Page::settings);
}

TEST_CASE("ファイルを選ぶ画面は、フォルダーをたどり、取り込む前に尋ね、Escで元に戻る") {
    auto room = fresh();
    const auto asked =
        react(room.state, OpenFolder{FilePurpose::rows, {}}, {}, room.record(), room.overview(), room.now());
    REQUIRE(asked.state.place.page == Page::files);
    REQUIRE(asked.effects.open_folder);
    CHECK(asked.effects.open_folder->empty());
    room.state = asked.state;
    auto& chooser = *room.state.chooser;
    chooser.path = "/home/a";
    chooser.shown = "ホーム";
    chooser.above = "/home";
    chooser.places = {{"ホーム", "/home/a", true}, {"USB𠮷", "/media/usb", true}};
    chooser.lines = {{"町", "/home/a/町", true}, {"cases.csv", "/home/a/cases.csv", false}};
    chooser.fitting_below = 5;
    CHECK(room.screen().initial_focus == "file-/home/a/町");
    CHECK_THAT(all_text(room.screen()),
               Contains("USB𠮷") && Contains("5 個をまとめて取り込む") && Contains("一つ上のフォルダー"));
    room.press_key("file-/home/a/cases.csv");
    CHECK_THAT(all_text(room.screen()), Contains("「cases.csv」を取り込みます"));
    const auto chosen = react(room.state, SubmitForm{}, {}, room.record(), room.overview(), room.now());
    REQUIRE(chosen.effects.read_files);
    CHECK(chosen.effects.read_files->path == "/home/a/cases.csv");
    room.escape();
    CHECK(room.state.place.page == Page::files);
    room.escape();
    CHECK(room.state.place.page == Page::setup);
}

TEST_CASE("読めないフォルダーと空のフォルダーは、そう言う") {
    auto room = fresh();
    room.state.place = office_place(Page::files);
    room.state.chooser =
        Chooser{FilePurpose::settings, {}, "/root", "／root", "/", {}, {}, 0, "「root」を開けません。"};
    CHECK_THAT(all_text(room.screen()), Contains("× 「root」を開けません。"));
    CHECK(room.screen().initial_focus == "above");
    room.state.chooser->above.reset();
    room.state.chooser->trouble.clear();
    CHECK_THAT(all_text(room.screen()), Contains("フォルダーも、取り込めるファイルもありません"));
}

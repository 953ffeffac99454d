// 紙を見て、印刷し、保存する
#include "view_model/papers/paper.hpp"

#include "samples/play.hpp"
#include "support/catch.hpp"
#include "view_model/kiosk/room_view.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

/// The list of papers of the first meeting, as it stands once they are made.
Room papers_listed() {
    Room room(sample_town(), {{2026, 1, 22}, 13, 10, 0});
    room.state.place = at(block(room.record(), 1), Page::papers);
    room.state.papers = {
        {"会議録（案）", "/papers/S2-1-会議録.pdf", 4, {PaperLevel::distribution, PaperLevel::original}},
        {"次第", "/papers/S2-1-次第.pdf", 2},
        {"ケース別記録　R7-012",
         "/papers/S2-1-ケース別記録-R7-012.pdf",
         2,
         {PaperLevel::original, PaperLevel::distribution}}};
    return room;
}

Reaction pressed(const Room& room, const Action& action,
                 const std::map<std::string, std::string>& fields = {}) {
    return react(room.state, action, fields, room.record(), room.overview(), room.now());
}

/// The paper as the shell shows it once it is made.
Room looking_at(int number, bool two_screens = false) {
    auto room = papers_listed();
    room.state.projection.two_screens = two_screens;
    const auto opened = pressed(room, OpenPaper{number, {}});
    room.state = opened.state;
    room.state.preview = *opened.effects.show_paper;
    room.state.preview.pages = 4;
    room.state.preview.folder = "/papers";
    room.state.preview.name = "S2-1-紙";
    return room;
}

Form open_form(Room& room, const std::string& key) {
    room.press_key(key);
    REQUIRE(room.state.form);
    return *room.state.form;
}

void know_printers(Room& room) {
    room.state.printers.known = true;
    room.state.printers.list = {{"kachou", "kachou　課長席", false, true},
                                {"fukugou", "fukugou　2階", true, true}};
}

const Sheet* sheet_of(const Screen& screen) {
    for (const auto& part : screen.body)
        if (const auto* sheet = std::get_if<Sheet>(&part.content)) return sheet;
    return nullptr;
}

}  // namespace

TEST_CASE("紙の一覧から紙を開き、PgDn でページをめくると、終わりで止まる") {
    auto room = looking_at(0);
    CHECK(room.state.place.page == Page::paper);
    CHECK(room.screen().subtitle == "1／4 ページ　配付用（氏名なし）");
    REQUIRE(sheet_of(room.screen()) != nullptr);
    CHECK(sheet_of(room.screen())->whole);
    CHECK_FALSE(room.screen().page_up);
    for (int page = 2; page <= 4; ++page) {
        room.page_down();
        CHECK(room.state.preview.page == page);
    }
    CHECK_FALSE(room.screen().page_down);
    room.page_down();
    CHECK(room.state.preview.page == 4);
    room.page_up();
    CHECK(room.state.preview.page == 3);
    room.press_key("zoom");
    CHECK_FALSE(sheet_of(room.screen())->whole);
    room.escape();
    CHECK(room.state.place.page == Page::papers);
}

TEST_CASE("画面が一つのとき、ケース別記録は配付用で映り、原本は尋ねてから映る") {
    auto room = looking_at(2);
    CHECK(room.state.preview.level == PaperLevel::distribution);
    auto asked = pressed(room, ShowLevel{PaperLevel::original});
    CHECK_FALSE(asked.effects.show_paper);
    REQUIRE(asked.state.form);
    CHECK(asked.state.form->kind == FormKind::show_original);
    room.state = asked.state;
    CHECK(room.screen().dialog->initial_focus == "cancel");
    const auto agreed = pressed(room, SubmitForm{});
    REQUIRE(agreed.effects.show_paper);
    CHECK(agreed.effects.show_paper->level == PaperLevel::original);
}

TEST_CASE("画面が二つのとき、原本は司会の画面に出て、部屋には出ない") {
    auto room = looking_at(2, true);
    CHECK(room.state.preview.level == PaperLevel::original);
    const auto seen = screen_of(room_page(room.state, room.record(), room.now()));
    CHECK(sheet_of(seen) == nullptr);
    CHECK_THAT(all_text(seen), !Contains("ケース別記録"));
    CHECK(pressed(room, ShowLevel{PaperLevel::distribution}).effects.show_paper.has_value());
}

TEST_CASE("原本を見ているときに画面が一つになると、紙は閉じる") {
    auto room = looking_at(2, true);
    const auto alone = with_screens(room.state, false);
    CHECK(alone.place.page == Page::papers);
    CHECK_FALSE(alone.preview.level);
    auto other = looking_at(0, true);
    CHECK(with_screens(other.state, false).place.page == Page::paper);
}

TEST_CASE("紙を見ているあいだ、開く前の会議の部屋には待ち受けが映る") {
    auto room = looking_at(1, true);
    const auto seen = room_page(room.state, room.record(), room.now());
    CHECK_THAT(all_text(screen_of(seen)), !Contains("会議は終わりました"));
    CHECK_THAT(all_text(screen_of(seen)), Contains("守秘義務"));
}

TEST_CASE("印刷は、いつも使うプリンターと1部から始まる") {
    auto room = looking_at(0);
    const auto opened = pressed(room, OpenForm{open_form(room, "print")});
    CHECK(opened.effects.ask_printers);
    CHECK_THAT(all_text(room.screen()), Contains("プリンターを調べています"));
    CHECK_FALSE(room.screen().dialog->buttons.back().enabled);
    know_printers(room);
    CHECK(room.screen().dialog->buttons.back().enabled);
    auto sent = pressed(room, SubmitForm{}, texts_of_dialog(room.screen()));
    REQUIRE(sent.effects.print);
    CHECK(sent.effects.print->printer == "fukugou");
    CHECK(sent.effects.print->copies == 1);
    CHECK_FALSE(sent.state.form);

    // 「設定のまま」 is only picked by that: nothing is sent yet.
    room.press_key("sides/as-set");
    CHECK(room.state.form);
    room.press_key("printer/kachou");
    room.press_key("sides/両面");
    sent = pressed(room, SubmitForm{}, {{"copies", "１２"}});
    REQUIRE(sent.effects.print);
    CHECK(sent.effects.print->printer == "kachou");
    CHECK(sent.effects.print->copies == 12);
    CHECK(sent.effects.print->sides == "両面");
}

TEST_CASE("部数が数でないときと、プリンターが決まらないときは印刷しない") {
    auto room = looking_at(0);
    open_form(room, "print");
    know_printers(room);
    for (const auto* copies : {"", "0", "百", "100", "-1", "1.5"}) {
        const auto sent = pressed(room, SubmitForm{}, {{"copies", copies}});
        CHECK_FALSE(sent.effects.print);
        CHECK(sent.state.form->errors.contains("copies"));
    }
    for (auto& printer : room.state.printers.list) printer.is_default = false;
    CHECK(pressed(room, SubmitForm{}, {{"copies", "1"}}).state.form->errors.contains("printer"));
}

TEST_CASE("CUPS が動いていなければ、印刷の窓がそう言う") {
    auto room = looking_at(0);
    open_form(room, "print");
    room.state.printers.problem =
        Banner{Tone::ng, "印刷の仕組み（CUPS）が動いていません。", "確かめてください。"};
    CHECK_THAT(all_text(room.screen()), Contains("印刷の仕組み（CUPS）が動いていません。"));
    CHECK_FALSE(room.screen().dialog->buttons.back().enabled);
}

TEST_CASE("止まっているプリンターは選べない") {
    auto room = looking_at(0);
    open_form(room, "print");
    know_printers(room);
    room.state.printers.list.back().is_ready = false;
    CHECK_THAT(all_text(room.screen()), Contains("fukugou　2階　いまは使えません"));
    CHECK_THROWS(room.press_key("printer/fukugou"));
    CHECK(pressed(room, SubmitForm{}, {{"copies", "1"}}).state.form->errors.contains("printer"));
}

TEST_CASE("すべての紙をまとめて印刷できる") {
    auto room = papers_listed();
    open_form(room, "print-all");
    know_printers(room);
    CHECK_THAT(room.screen().dialog->title, Contains("すべての紙（3種類）"));
    const auto sent = pressed(room, SubmitForm{}, {{"copies", "1"}});
    REQUIRE(sent.effects.print);
    CHECK(sent.effects.print->all);
}

TEST_CASE("PDF・Markdown・Word で保存し、名前とフォルダーを直せる") {
    auto room = looking_at(0);
    open_form(room, "save");
    auto sent = pressed(room, SubmitForm{}, texts_of_dialog(room.screen()));
    REQUIRE(sent.effects.save);
    CHECK(sent.effects.save->as == SavedAs::pdf);
    CHECK(sent.effects.save->folder == "/papers");
    CHECK(sent.effects.save->name == "S2-1-紙");
    room.press_key("as/word");
    sent = pressed(room, SubmitForm{}, {{"name", "会議録"}, {"folder", "/media/usb"}});
    REQUIRE(sent.effects.save);
    CHECK(sent.effects.save->as == SavedAs::word);
    CHECK(sent.effects.save->folder == "/media/usb");
    CHECK_FALSE(pressed(room, SubmitForm{}, {{"name", "../a"}, {"folder", "/media"}}).effects.save);
    CHECK_FALSE(pressed(room, SubmitForm{}, {{"name", "a"}, {"folder", "usb"}}).effects.save);
}

TEST_CASE("パスワードは字の出ない欄に二度打ち、画面の状態に残らない") {
    auto room = looking_at(0);
    open_form(room, "save");
    room.press_key("as/locked");
    int secrets = 0;
    const auto screen = room.screen();
    for (const auto& part : screen.dialog->body)
        if (const auto* field = std::get_if<Field>(&part.content)) secrets += field->secret ? 1 : 0;
    CHECK(secrets == 2);
    std::map<std::string, std::string> fields{
        {"name", "a"}, {"folder", "/papers"}, {"password", "Himitsu-2026"}};
    auto sent = pressed(room, SubmitForm{}, fields);
    CHECK_FALSE(sent.effects.save);
    CHECK(sent.state.form->errors.contains("again"));
    CHECK_FALSE(sent.state.form->typed.contains("password"));
    fields["again"] = "Himitsu-2026";
    sent = pressed(room, SubmitForm{}, fields);
    REQUIRE(sent.effects.save);
    CHECK(sent.effects.save->password == "Himitsu-2026");
    fields["password"] = fields["again"] = "みじかい";
    CHECK(pressed(room, SubmitForm{}, fields).state.form->errors.contains("password"));
}

TEST_CASE("原本をほかのソフトで開く前に尋ねる") {
    auto room = looking_at(2, true);
    auto asked = pressed(room, ViewPaper{});
    CHECK_FALSE(asked.effects.view_paper);
    room.state = asked.state;
    CHECK(room.state.form->kind == FormKind::open_original);
    CHECK(pressed(room, SubmitForm{}).effects.view_paper);
    CHECK(pressed(looking_at(0), ViewPaper{}).effects.view_paper);
}

TEST_CASE("設定から、ひな形を見本の町の紙にして見られる") {
    auto room = papers_listed();
    room.state.place = {};
    room.state.place.page = Page::settings;
    room.state.templates = {{"minutes.md", "会議録"}};
    const auto opened = pressed(room, OpenPaper{-1, "minutes.md"});
    REQUIRE(opened.effects.show_paper);
    CHECK(opened.effects.show_paper->template_file == "minutes.md");
    room.state = opened.state;
    room.state.preview = *opened.effects.show_paper;
    room.state.preview.pages = 2;
    CHECK(sheet_of(room.screen()) != nullptr);
    room.state.preview.problem = Banner{Tone::ng, "ひな形「minutes.md」の3行目", "直してください。"};
    CHECK_THAT(all_text(room.screen()), Contains("3行目"));
    CHECK(sheet_of(room.screen()) == nullptr);
    room.escape();
    CHECK(room.state.place.page == Page::settings);
}

TEST_CASE("映せないページがあっても、紙は印刷でき、保存でき、ほかで開ける") {
    auto room = looking_at(0);
    room.state.preview.undrawn =
        Banner{Tone::ng, "このページを画面に映せませんでした。", "ページをめくって戻ってください。"};
    const auto screen = room.screen();
    CHECK(sheet_of(screen) == nullptr);
    CHECK_THAT(all_text(screen), Contains("このページを画面に映せませんでした。") &&
                                     Contains("印刷も、保存も、ほかで開くことも、このままできます"));
    for (const auto* key : {"print", "save", "view", "level"}) CHECK_NOTHROW(Room(room).press_key(key));
    CHECK(screen.initial_focus == "print");
    // Another page is tried again.
    room.page_down();
    CHECK(sheet_of(room.screen()) != nullptr);
    CHECK(room.state.preview.page == 2);
}

#include "view_model/meeting/note_names.hpp"

#include "support/catch.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

/// At the case with this number on the agenda: 5 is 雛形 翔 and 父 健, 6 is 仮山 恵 and 父 実.
Room at_case(int seq) {
    auto room = opened_room();
    room.begin(at_item(room.record(), block(room.record(), 1), seq, domain::Step::purpose));
    return room;
}

std::string noted(const Room& room) {
    const auto notes = domain::notes_of(room.record(), room.state.place.item);
    return notes.empty() ? std::string() : notes.back().text;
}

void note(Room& room, const std::string& text) {
    room.act(SubmitNote{}, {{"note", text}});
}

}  // namespace

TEST_CASE("{ } で指した人は参照になり、呼称で映る") {
    auto room = at_case(5);
    note(room, "{父}が家族会に出た");
    CHECK(noted(room) == "⟦2⟧が家族会に出た");
}

TEST_CASE("いない人を指すと記録されず、どう書くかを言う") {
    auto room = at_case(5);
    note(room, "{祖母}が来た");
    CHECK(noted(room).empty());
    REQUIRE(room.screen().banner);
    CHECK_THAT(room.screen().banner->text, Contains("祖母"));
}

TEST_CASE("名に見える言葉があれば、記録の前にたずね、選んだ所だけが参照になる") {
    auto room = at_case(5);
    note(room, "健と健康の話をした。健は来週も来る");
    REQUIRE(room.screen().dialog);
    CHECK(noted(room).empty());
    CHECK_THAT(all_text(room.screen()), Contains("【健】と健康の話"));
    room.press_key("submit");
    CHECK_THAT(all_text(room.screen()), Contains("どの言葉についても"));
    const auto father =
        domain::members_of(room.record(),
                           *room.record().find<domain::AgendaItem>(room.state.place.item)->support_case)
            .at(1);
    room.press_key("word0/" + std::to_string(father.id.value));
    room.press_key("word1/no");
    room.press_key("submit");
    CHECK(noted(room) == "⟦2⟧と健康の話をした。健は来週も来る");
    CHECK_FALSE(room.screen().dialog);
}

TEST_CASE("健康・実施・恵まれたの中は、たずねずにそのまま残る") {
    for (const int seq : {5, 6}) {
        auto room = at_case(seq);
        note(room, "健康診断を実施した。恵まれた環境");
        CHECK(noted(room) == "健康診断を実施した。恵まれた環境");
    }
}

TEST_CASE("読みと呼び名も、たずねる") {
    for (const auto* text :
         {"めぐちゃんの仕事", "メグミの仕事", "みのるさんの介護", "実の介護", "恵が話した"}) {
        auto room = at_case(6);
        note(room, text);
        INFO(text);
        CHECK(room.screen().dialog);
        CHECK(noted(room).empty());
    }
}

TEST_CASE("やめると、何も記録されず、文を直せる") {
    auto room = at_case(5);
    note(room, "健が来た");
    room.escape();
    CHECK_FALSE(room.screen().dialog);
    CHECK(noted(room).empty());
}

TEST_CASE("宿題も、だれのことかをたずねてから、だれがいつまでにをたずねる") {
    auto room = at_case(5);
    room.state.note_kind = domain::NoteKind::homework;
    note(room, "健と見学する");
    REQUIRE(room.state.form);
    CHECK(room.state.form->kind == FormKind::name_words);
    const auto father =
        domain::members_of(room.record(),
                           *room.record().find<domain::AgendaItem>(room.state.place.item)->support_case)
            .at(1);
    room.press_key("word0/" + std::to_string(father.id.value));
    room.press_key("submit");
    REQUIRE(room.state.form);
    CHECK(room.state.form->kind == FormKind::homework);
    CHECK(room.state.form->message == "{父}と見学する");
}

TEST_CASE("指せるのは、その会議で映してよい人だけ") {
    auto room = at_case(5);
    const auto references = references_of(room.record(), room.state.place.item);
    CHECK(references == std::vector<std::string>{"{本人}", "{父}"});
    CHECK(references_of(room.record(), {}).empty());
}

namespace {

/// Opens the form, types the words into the field, and records.
void type_into(Room& room, Form form, const std::string& field, const std::string& words,
               std::map<std::string, std::string> others = {}) {
    room.act(OpenForm{std::move(form)});
    REQUIRE(room.state.form);
    others[field] = words;
    submit(room, others);
}

struct Typed {
    FormKind kind;
    std::string field;
    std::map<std::string, std::string> others = {};
    std::map<std::string, std::string> chosen = {};
};

/// The form of an open meeting at item 5, of 雛形 翔 and 健.
Form form_at(const Room& room, const Typed& typed) {
    Form form;
    form.kind = typed.kind;
    form.meeting = room.state.place.meeting;
    form.item = room.state.place.item;
    form.sitting = room.state.place.sitting;
    form.action = domain::homework_from_before(room.record(), form.sitting).front().id;
    form.chosen = typed.chosen;
    return form;
}

const std::vector<Typed> typed_in_the_meeting{
    {FormKind::gap, "forum", {{"text", "居場所が足りない"}}},
    {FormKind::next_sitting, "place", {{"on", "2/26"}, {"at", "13:30"}}},
    {FormKind::review_homework, "remark"},
    {FormKind::closure, "person", {{"how", "電話"}}, {{"part", "follow_up"}, {"follow_up", "yes"}}},
    {FormKind::take_off, "because"},
    {FormKind::topic, "title", {{"minutes", "10"}}},
    {FormKind::correct_minutes, "because"},
    {FormKind::cancel_sitting, "because"}};

}  // namespace

TEST_CASE("理由・場所・題・備考・地域課題のどの欄でも、名は記録されない") {
    for (const auto& typed : typed_in_the_meeting)
        for (const auto* name : {"雛形健さん", "雛形　翔", "ヒナガタ　ケン"}) {
            auto room = at_case(5);
            for (auto& [key, member] : room.record().rows<domain::Member>())
                if (member.name == "雛形 健") member.kana = "ひながた けん";
            INFO(static_cast<int>(typed.kind) << " " << name);
            const auto before = room.events.size();
            type_into(room, form_at(room, typed), typed.field, std::string(name) + "のこと", typed.others);
            CHECK(room.events.size() == before);
            CHECK(room.screen().dialog);
        }
}

TEST_CASE("姓だけ、名一字のときは、どの欄でも記録の前にたずね、文はそのまま残せる") {
    for (const auto& typed : {Typed{FormKind::next_sitting, "place", {{"on", "2/26"}, {"at", "13:30"}}},
                              Typed{FormKind::review_homework, "remark"}}) {
        auto room = at_case(5);
        INFO(static_cast<int>(typed.kind));
        const auto before = room.events.size();
        type_into(room, form_at(room, typed), typed.field, "雛形さんの家", typed.others);
        REQUIRE(room.state.form);
        CHECK(room.state.form->kind == FormKind::name_words);
        CHECK(room.events.size() == before);
        CHECK_THAT(all_text(room.screen()), Contains("【雛形】さんの家"));
        room.press_key("submit");
        CHECK_THAT(all_text(room.screen()), Contains("どの言葉についても"));
        room.press_key("word0/no");
        room.press_key("submit");
        CHECK(room.events.size() == before + 1);
        CHECK_FALSE(room.screen().dialog);
    }
}

TEST_CASE("欄に打った名かもしれない言葉も、選べば参照になり、やめれば打ったまま欄に戻る") {
    auto room = at_case(5);
    const auto plan = *room.record().find<domain::AgendaItem>(room.state.place.item)->plan;
    Form form = form_at(room, {FormKind::policy, "text"});
    form.plan = plan;
    type_into(room, form, "text", "健と話す");
    REQUIRE(room.state.form);
    CHECK(room.state.form->kind == FormKind::name_words);
    room.escape();
    REQUIRE(room.state.form);
    CHECK(room.state.form->kind == FormKind::policy);
    CHECK(room.state.form->typed.at("text") == "健と話す");
    submit(room, {{"text", "健と話す"}});
    const auto father =
        domain::members_of(room.record(),
                           *room.record().find<domain::AgendaItem>(room.state.place.item)->support_case)
            .at(1);
    room.press_key("word0/" + std::to_string(father.id.value));
    room.press_key("submit");
    CHECK(room.record().find<domain::SupportPlan>(plan)->policy == "⟦2⟧と話す");
}

TEST_CASE("注意を進める理由も、名はたずね、{ } は参照になる") {
    auto room = at_case(5);
    room.act(Do{domain::Judge{.item = room.state.place.item, .outcome = domain::Outcome::approved}});
    REQUIRE(room.state.form);
    REQUIRE(room.state.form->kind == FormKind::warning);
    submit(room, {{"reason", "翔の希望による"}});
    REQUIRE(room.state.form);
    CHECK(room.state.form->kind == FormKind::name_words);
    room.press_key("word0/no");
    room.press_key("submit");
    const auto& warned = room.record().rows<domain::WarningPassed>();
    REQUIRE_FALSE(warned.empty());
    CHECK(warned.rbegin()->second.reason == "翔の希望による");
}

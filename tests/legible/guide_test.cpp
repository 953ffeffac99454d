#include "legible/walk.hpp"
#include "support/catch.hpp"
#include "ui/each_field.hpp"
#include "view_model/kiosk/reaction.hpp"
#include "view_model/room.hpp"

using namespace kasane;

namespace {

using Faults = std::vector<std::string>;
using Check = std::function<void(const screens::Slide&, const view::Screen&, Faults&)>;

/// Faults of all screens of the sample town and of the strained one.
void check_all(const Check& check) {
    Faults faults;
    for (const auto& slide : legible::slides()) check(slide, slide.sight.screen(), faults);
    INFO(legible::listed(faults));
    CHECK(faults.empty());
}

view::Reaction pressed(const screens::Slide& slide, const view::Action& action,
                       const std::map<std::string, std::string>& fields = {}) {
    const auto& sight = slide.sight;
    return view::react(sight.state, action, fields, sight.record, {sight.record}, sight.now);
}

view::Screen after(const screens::Slide& slide, const view::KioskState& state) {
    return screens::Sight{state, slide.sight.record, slide.sight.now}.screen();
}

void find_silence(const screens::Slide& slide, const view::Screen& screen, Faults& faults) {
    if (screen.dialog ? screen.dialog->title.empty() : screen.footer.help.empty())
        faults.push_back(slide.name + "：次にすることが書かれていない");
}

/// Behind the closed screen nothing can be reached: it has no keys but those that open it, as it says itself.
/// The same where a monitor went away.
bool is_closed(const view::Screen& screen) {
    return screen.key.starts_with("locked") || screen.key.starts_with("cut-off");
}

void find_dead_ends(const screens::Slide& slide, const view::Screen& screen, Faults& faults) {
    if (is_closed(screen)) return;
    const auto* back = screen.dialog ? &screen.dialog->cancel : screen.escape ? &*screen.escape : nullptr;
    if (back == nullptr) {
        if (screen.key != "home") faults.push_back(slide.name + "：Esc で戻れない");
        return;
    }
    const auto next = pressed(slide, back->action);
    if (next.effects.command || next.effects.quit)
        faults.push_back(slide.name + "：Esc が記録するか、終わる");
    const auto shown = after(slide, next.state);
    const bool left = screen.dialog ? !shown.dialog || shown.dialog->key != screen.dialog->key
                                    : shown.dialog || shown.key != screen.key;
    if (!left) faults.push_back(slide.name + "：Esc を押しても変わらない");
    if (!screen.dialog) return;
    const auto says = [](const view::Button& button) { return button.hint == "Esc"; };
    if (std::none_of(screen.dialog->buttons.begin(), screen.dialog->buttons.end(), says))
        faults.push_back(slide.name + "：Esc で何をやめるかが書かれていない");
}

/// 議題の始まり is a turning of pages; nothing else is recorded by it.
bool only_turns(const view::Reaction& next) {
    const auto& command = next.effects.command;
    return !command || std::holds_alternative<domain::StartItem>(*command);
}

void find_deciding_pages(const screens::Slide& slide, const view::Screen& screen, Faults& faults) {
    for (const auto* turn : {&screen.page_down, &screen.page_up})
        if (*turn && !only_turns(pressed(slide, (*turn)->action)))
            faults.push_back(slide.name + "：めくるだけで記録される");
}

void find_empty_lists(const screens::Slide& slide, const std::vector<view::Node>& nodes, Faults& faults) {
    for (const auto& node : nodes) {
        if (const auto* table = std::get_if<view::Table>(&node.content); table && table->rows.empty())
            if (table->when_empty.empty())
                faults.push_back(slide.name + "：空の表が何も言わない " + table->key);
        if (const auto* list = std::get_if<view::ListLines>(&node.content); list && list->lines.empty())
            if (list->when_empty.empty()) faults.push_back(slide.name + "：空の一覧が何も言わない");
        if (const auto* card = std::get_if<view::Card>(&node.content))
            find_empty_lists(slide, card->children, faults);
        if (const auto* row = std::get_if<view::Columns>(&node.content))
            find_empty_lists(slide, row->children, faults);
        if (const auto* stack = std::get_if<view::Stack>(&node.content))
            find_empty_lists(slide, stack->children, faults);
    }
}

/// Presses of the ui on one slide.
class Hands {
  public:
    explicit Hands(const view::Screen& screen) : view_(fonts()), screen_(screen) {}

    std::optional<ui::Pressed> apply(const ui::Event& event) {
        ui::Events events{event};
        return view_.react(screen_, state, events, {1920, 1080}, {});
    }
    void look() { view_.scene(screen_, state, {1920, 1080}); }

    ui::ScreenState state;

  private:
    static ui::FontSet& fonts() {
        static ui::FontSet faces;
        return faces;
    }

    ui::ScreenView view_;
    const view::Screen& screen_;
};

void find_keys_while_typing(const screens::Slide& slide, const view::Screen& screen, Faults& faults) {
    ui::for_each_field(screen, [&](ui::Region region, const view::Field& field) {
        if (screen.dialog.has_value() != (region == ui::Region::dialog)) return;
        Hands hands(screen);
        hands.look();
        hands.state.active(screen).focus = field.key;
        for (const char letter : std::string("ughasp1230 "))
            if (hands.apply(ui::Event::of_text(std::string(1, letter))))
                faults.push_back(slide.name + "：入力中に「" + letter + "」が押したことになる " + field.key);
        if (hands.state.text(field.key) != field.initial + "ughasp1230 ")
            faults.push_back(slide.name + "：打った字が入らない " + field.key);
    });
}

/// A clicker's page keys press nothing but the page's own turn, wherever the focus is.
void find_pages_that_press(const screens::Slide& slide, const view::Screen& screen, Faults& faults) {
    Hands hands(screen);
    for (int tab = 0; tab < 12; ++tab) {
        for (const auto key : {ui::Key::page_down, ui::Key::page_up}) {
            const auto press = hands.apply(ui::Event::of_key(key));
            const auto& turn = key == ui::Key::page_down ? screen.page_down : screen.page_up;
            if (press && (!turn || press->key != turn->key))
                faults.push_back(slide.name + "：PgUp・PgDn が「" + press->key + "」を押す");
        }
        hands.apply(ui::Event::of_key(ui::Key::tab));
    }
}

void find_unnamed_keys(const screens::Slide& slide, const view::Screen& screen, Faults& faults) {
    const bool helps = slide.sight.state.form && slide.sight.state.form->kind == view::FormKind::help;
    if (helps || slide.sight.state.guide || is_closed(screen)) return;
    const auto press = Hands(screen).apply(ui::Event::of_key(ui::Key::f1));
    if (!press) return faults.push_back(slide.name + "：F1 で使い方が出ない");
    const auto text = view::test::all_text(after(slide, pressed(slide, press->action).state));
    auto keys = screen.dialog ? std::vector<view::HotKey>{} : screen.hot_keys;
    for (const auto& own : view::test::all_presses(screen))
        for (const auto& key : own.hot_keys) {
            const std::string digit(1, key.key);
            if (std::isdigit(key.key) != 0 && text.find(digit + "（選んだところで）") == std::string::npos &&
                text.find(digit + "・") == std::string::npos)
                faults.push_back(slide.name + "：使い方に " + digit + " がない");
        }
    for (const auto* always : {"Enter", "Esc", "F1"})
        if (text.find(always) == std::string::npos)
            faults.push_back(slide.name + "：使い方に " + always + " がない");
    for (const auto& key : keys) {
        const std::string letter(1, static_cast<char>(key.key >= 'a' ? key.key - 'a' + 'A' : key.key));
        if (text.find("\n" + letter + "\n") == std::string::npos &&
            text.find("\n" + letter + "・") == std::string::npos &&
            text.find("・" + letter + "\n") == std::string::npos)
            faults.push_back(slide.name + "：使い方に " + letter + " がない");
    }
}

/// What cannot be read is told in the form, in words.
void find_untold_mistakes(const screens::Slide& slide, const view::Screen& screen, Faults& faults) {
    if (!screen.dialog || !slide.sight.state.form) return;
    for (const std::string typed : {"", "2月30日"}) {
        auto texts = view::test::texts_of_dialog(screen);
        if (texts.empty()) return;
        for (auto& [key, text] : texts) text = typed;
        const auto next = pressed(slide, view::SubmitForm{}, texts);
        if (!next.state.form) continue;
        const auto shown = view::test::all_text(after(slide, next.state));
        for (const auto& [key, words] : next.state.form->errors)
            if (shown.find(words) == std::string::npos)
                faults.push_back(slide.name + "：誤りが欄のそばで言われない「" + words + "」" + key);
    }
}

}  // namespace

TEST_CASE("どの画面も、次にすることを一行で言う") {
    check_all(find_silence);
}

TEST_CASE("Escはいつでも戻り、何をやめるかが書かれている") {
    check_all(find_dead_ends);
}

TEST_CASE("めくるだけでは、議題の始まりのほか何も記録されない") {
    check_all(find_deciding_pages);
}

TEST_CASE("空の表と一覧は、どうすれば入るかを言う") {
    check_all([](const screens::Slide& slide, const view::Screen& screen, Faults& faults) {
        find_empty_lists(slide, screen.dialog ? screen.dialog->body : screen.body, faults);
        find_empty_lists(slide, screen.side, faults);
    });
}

TEST_CASE("入力しているあいだ、文字は鍵にならない") {
    check_all(find_keys_while_typing);
}

TEST_CASE("PgUpとPgDnは、どこを選んでいてもめくるだけ") {
    check_all(find_pages_that_press);
}

TEST_CASE("F1はこの画面の鍵をすべて挙げる") {
    check_all(find_unnamed_keys);
}

TEST_CASE("読めない入力は、欄のそばで言われる") {
    check_all(find_untold_mistakes);
}

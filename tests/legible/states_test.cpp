// A state is told by words or a sign; its colour only repeats them (who sees no colours reads the same).
#include <map>
#include <set>

#include "legible/walk.hpp"
#include "support/catch.hpp"
#include "view_model/kiosk/forms.hpp"
#include "view_model/room.hpp"

using namespace kasane;

namespace {

/// What is written, and in which colours it was seen, with the slide of each.
using Colours = std::map<std::string, std::map<std::string, std::string>>;

template <class Code>
std::string name_of(Code code) {
    return std::to_string(static_cast<int>(code));
}

/// Emphasis alone says nothing: it may differ.
bool only_emphasis(view::Tone tone) {
    return tone == view::Tone::plain || tone == view::Tone::muted;
}

class Collector {
  public:
    Collector(Colours& colours, std::string page, std::string slide)
        : colours_(colours), page_(std::move(page)), slide_(std::move(slide)) {}

    void all(const std::vector<view::Node>& nodes) {
        for (const auto& node : nodes) std::visit([this](const auto& part) { add(part); }, node.content);
    }

  private:
    void note(const std::string& kind, const std::string& words, view::Tone tone) {
        if (words.empty()) return;
        // The same words may be an offer in one place and a state in another.
        const auto name = only_emphasis(tone) ? "なし" : name_of(tone);
        colours_[page_ + " " + kind + "「" + words + "」"].emplace(name, slide_);
    }
    void note(const view::Chip& chip) { note(chip.press ? "押せる札" : "札", chip.text, chip.tone); }
    void add(const view::Text& text) { note("文", text.text, text.tone); }
    void add(const view::ChipLine& line) {
        for (const auto& chip : line.chips) note(chip);
    }
    void add(const view::Table& table) {
        for (const auto& row : table.rows)
            for (const auto& cell : row.cells) {
                if (!cell.mark) note("表", cell.text, cell.tone);
                for (const auto& chip : cell.chips) note(chip);
            }
    }
    void add(const view::Card& card) {
        view::Screen alone;
        alone.body = card.children;
        const auto words = view::test::all_text(alone);
        note("枠", words, card.ground);
        note("枠の帯", words, card.stripe.value_or(view::Tone::plain));
        note("選んだ枠", words, card.chosen ? view::Tone::selected : view::Tone::plain);
        all(card.children);
    }
    void add(const view::Columns& columns) { all(columns.children); }
    void add(const view::Stack& stack) { all(stack.children); }
    template <class T>
    void add(const T&) {}

    Colours& colours_;
    std::string page_;
    std::string slide_;
};

}  // namespace

TEST_CASE("同じ言葉はいつも同じ色で、色だけで分かる状態はない") {
    Colours colours;
    for (const auto& slide : legible::slides()) {
        const auto screen = slide.sight.screen();
        const auto& state = slide.sight.state;
        auto page = name_of(state.place.page) + "-" + name_of(state.place.step);
        if (state.form) page += "-" + name_of(state.form->kind);
        Collector collector(colours, page, slide.name);
        if (screen.dialog) {
            collector.all(screen.dialog->body);
        } else {
            collector.all(screen.body);
            collector.all(screen.side);
        }
    }
    REQUIRE(colours.size() > 100);
    std::vector<std::string> faults;
    for (const auto& [words, seen] : colours) {
        if (seen.size() < 2) continue;
        faults.push_back(words);
        for (const auto& [tone, slide] : seen) faults.back() += " " + tone + "：" + slide;
    }
    INFO(legible::listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("開く形はどれも見て回る") {
    // Asked by what was just recorded or typed, not opened by a press.
    const std::set<view::FormKind> asked{view::FormKind::warning, view::FormKind::resume,
                                         view::FormKind::name_words, view::FormKind::homework};
    std::set<view::FormKind> seen;
    for (const auto& slide : legible::slides())
        if (slide.sight.state.form) seen.insert(slide.sight.state.form->kind);
    std::string missing;
    for (int kind = 0; kind <= static_cast<int>(view::FormKind::help); ++kind) {
        const auto wanted = static_cast<view::FormKind>(kind);
        if (!seen.contains(wanted) && !asked.contains(wanted))
            missing += " " + std::string(view::form_spec(wanted).name);
    }
    CHECK(missing == "");
}

#include "ui/screen_state.hpp"

#include "ui/walk.hpp"

namespace kasane::ui {

namespace {

constexpr char separator = '\x1f';

}  // namespace

std::string ScreenState::scope(Region region) const {
    if (region == Region::footer) return "note";
    if (region == Region::dialog) return "dialog" + (separator + page.key) + separator + dialog.key;
    return "page" + (separator + page.key);
}

void ScreenState::follow(const view::Screen& screen) {
    const bool turned = page.key != screen.key;
    const std::string wanted = screen.dialog ? screen.dialog->key : std::string{};
    if (turned || dialog.key != wanted) {
        // While page.key still names the page on which the dialog stood.
        if (!dialog.key.empty()) fields_.erase(scope(Region::dialog));
        dialog = PageState{.key = wanted};
    }
    if (turned) {
        const bool note_stays =
            screen.footer.note && !page.focus.empty() && page.focus == screen.footer.note->key;
        const std::string focus = note_stays ? page.focus : std::string{};
        page =
            PageState{.key = screen.key, .focus = focus, .focus_rect = page.focus_rect, .fresh = !note_stays};
    }
    for_each_field(screen, [this](Region region, const view::Field& field) { begin_field(region, field); });
}

void ScreenState::begin_field(Region region, const view::Field& field) {
    auto& texts = fields_[scope(region)];
    const auto [entry, is_new] = texts.try_emplace(field.key);
    FieldState& state = entry->second;
    const bool untouched = state.edit.text() == state.initial;
    if (is_new || (untouched && state.initial != field.initial)) state.edit.set(field.initial);
    state.initial = field.initial;
}

const FieldState* ScreenState::field(Region region, const std::string& key) const {
    const auto texts = fields_.find(scope(region));
    if (texts == fields_.end()) return nullptr;
    const auto found = texts->second.find(key);
    return found == texts->second.end() ? nullptr : &found->second;
}

FieldState* ScreenState::field(Region region, const std::string& key) {
    const auto texts = fields_.find(scope(region));
    if (texts == fields_.end()) return nullptr;
    const auto found = texts->second.find(key);
    return found == texts->second.end() ? nullptr : &found->second;
}

void ScreenState::clear_field(const std::string& key) {
    set_text(key, {});
}

void ScreenState::set_text(const std::string& key, const std::string& text) {
    for (const Region region : {Region::dialog, Region::body, Region::footer}) {
        if (FieldState* state = field(region, key)) state->edit.set(text);
    }
}

std::string ScreenState::text(const std::string& key) const {
    for (const Region region : {Region::dialog, Region::body, Region::footer}) {
        if (const FieldState* state = field(region, key)) return state->edit.text();
    }
    return {};
}

std::map<std::string, std::string> ScreenState::drafts() const {
    std::map<std::string, std::string> drafts;
    for (const auto& [where, texts] : fields_) {
        for (const auto& [key, state] : texts) {
            if (state.edit.text() != state.initial)
                drafts[where + separator + separator + key] = state.edit.text();
        }
    }
    return drafts;
}

void ScreenState::restore(const std::map<std::string, std::string>& drafts) {
    for (const auto& [name, text] : drafts) {
        const std::size_t cut = name.rfind(std::string{separator, separator});
        if (cut != std::string::npos) fields_[name.substr(0, cut)][name.substr(cut + 2)].edit.set(text);
    }
}

std::map<std::string, std::string> ScreenState::texts(const view::Screen& screen) const {
    std::map<std::string, std::string> result;
    for_each_field(screen, [&](Region region, const view::Field& shown) {
        if (screen.dialog && region != Region::dialog) return;
        if (const FieldState* state = field(region, shown.key)) result[shown.key] = state->edit.text();
    });
    return result;
}

}  // namespace kasane::ui

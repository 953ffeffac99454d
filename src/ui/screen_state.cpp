#include "ui/screen_state.hpp"

#include <utility>

#include "ui/each_field.hpp"

namespace kasane::ui {

namespace {

constexpr char separator = '\x1f';
/// Scope of what keeps its text while pages turn.
constexpr auto staying = "note";

}  // namespace

std::string ScreenState::scope(Region region) const {
    if (region == Region::footer) return staying;
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
    auto& texts = fields_[field.stays ? staying : scope(region)];
    const auto [entry, is_new] = texts.try_emplace(field.key);
    FieldState& state = entry->second;
    const bool untouched = state.edit.text() == state.initial;
    if (is_new || (untouched && state.initial != field.initial)) state.edit.set(field.initial);
    state.initial = field.initial;
    state.secret = field.secret;
}

const FieldState* ScreenState::in_scope(const std::string& scope, const std::string& key) const {
    const auto texts = fields_.find(scope);
    if (texts == fields_.end()) return nullptr;
    const auto found = texts->second.find(key);
    return found == texts->second.end() ? nullptr : &found->second;
}

const FieldState* ScreenState::field(Region region, const std::string& key) const {
    const FieldState* own = in_scope(scope(region), key);
    const bool may_stay = region == Region::body || region == Region::side;
    return own == nullptr && may_stay ? in_scope(staying, key) : own;
}

FieldState* ScreenState::field(Region region, const std::string& key) {
    return const_cast<FieldState*>(std::as_const(*this).field(region, key));  // NOLINT(*-const-cast)
}

const FieldState* ScreenState::find(const std::string& key) const {
    for (const Region region : {Region::dialog, Region::body, Region::footer})
        if (const FieldState* state = field(region, key)) return state;
    return nullptr;
}

void ScreenState::insert(const std::string& key, const std::string& text) {
    for (const Region region : {Region::dialog, Region::body, Region::footer})
        if (FieldState* state = field(region, key)) return state->edit.insert(text, false);
}

void ScreenState::take_over(const ScreenState& other, const view::Screen& screen) {
    // Wherever they stand on their screens: what was typed there is newer than what is left of them here.
    if (const auto kept = other.fields_.find(staying); kept != other.fields_.end())
        for (const auto& [key, field] : kept->second) fields_[staying].insert_or_assign(key, field);
    follow(screen);
    for_each_field(screen, [&](Region region, const view::Field& shown) {
        const FieldState* there = other.find(shown.key);
        FieldState* here = field(region, shown.key);
        if (there != nullptr && here != nullptr && there->edit.text() != here->edit.text())
            here->edit.set(there->edit.text());
    });
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
    const FieldState* state = find(key);
    return state == nullptr ? std::string{} : state->edit.text();
}

std::map<std::string, std::string> ScreenState::drafts() const {
    std::map<std::string, std::string> drafts;
    for (const auto& [where, texts] : fields_) {
        for (const auto& [key, state] : texts) {
            if (!state.secret && state.edit.text() != state.initial)
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

#include "view_model/papers/paper.hpp"

namespace kasane::view {

const PaperFile* shown_file(const KioskState& state) {
    const auto at = static_cast<std::size_t>(state.preview.number);
    return state.preview.number >= 0 && at < state.papers.size() ? &state.papers[at] : nullptr;
}

Form paper_form(FormKind kind, const Place& place) {
    return {.kind = kind, .meeting = place.meeting};
}

void open_paper(Reaction& reaction, const OpenPaper& action) {
    auto& state = reaction.state;
    Preview wanted;
    wanted.number = action.number;
    wanted.template_file = action.template_file;
    wanted.whole = state.preview.whole;
    state.form.reset();
    if (action.number < 0) {
        state.place.page = Page::template_paper;
        reaction.effects.show_paper = std::move(wanted);
        return;
    }
    state.preview.number = action.number;
    const auto* file = shown_file(state);
    if (file == nullptr) return;
    state.place.page = Page::paper;
    wanted.title = file->title;
    if (!file->levels.empty()) {
        wanted.level = file->levels.front();
        // The room sees the only screen.
        if (!state.projection.two_screens && wanted.level == PaperLevel::original)
            wanted.level = file->levels.back();
    }
    reaction.effects.show_paper = std::move(wanted);
}

void show_level(Reaction& reaction, PaperLevel level) {
    auto& state = reaction.state;
    if (level == PaperLevel::original && !state.projection.two_screens) {
        state.form = paper_form(FormKind::show_original, state.place);
        return;
    }
    auto wanted = state.preview;
    wanted.level = level;
    wanted.page = 1;
    reaction.effects.show_paper = std::move(wanted);
}

void view_paper(Reaction& reaction) {
    auto& state = reaction.state;
    if (state.preview.level == PaperLevel::original)
        state.form = paper_form(FormKind::open_original, state.place);
    else
        reaction.effects.view_paper = true;
}

void close_original(KioskState& state) {
    if (state.place.page != Page::paper || state.preview.level != PaperLevel::original) return;
    state.place.page = Page::papers;
    state.preview = {};
    state.form.reset();
}

}  // namespace kasane::view

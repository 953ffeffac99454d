// Forms of every kind to which something on a screen leads.
#include <deque>
#include <set>

#include "screens/slides.hpp"
#include "view_model/kiosk/forms.hpp"
#include "view_model/room.hpp"

namespace kasane::screens {
namespace {

std::vector<view::Form> forms_from(const view::Screen& screen) {
    std::vector<view::Form> forms;
    const auto take = [&](const view::Action& action) {
        if (const auto* open = std::get_if<view::OpenForm>(&action)) forms.push_back(open->form);
    };
    for (const auto& press : view::test::all_presses(screen)) {
        take(press.action);
        for (const auto& key : press.hot_keys) take(key.action);
    }
    for (const auto& key : screen.hot_keys) take(key.action);
    if (screen.escape) take(screen.escape->action);
    if (screen.help) take(screen.help->action);
    return forms;
}

}  // namespace

std::vector<Slide> slides_of_forms(const std::vector<Slide>& slides) {
    std::set<view::FormKind> seen;
    for (const auto& slide : slides)
        if (slide.sight.state.form) seen.insert(slide.sight.state.form->kind);
    std::vector<Slide> found;
    std::deque<Slide> waiting(slides.begin(), slides.end());
    while (!waiting.empty()) {
        const auto slide = std::move(waiting.front());
        waiting.pop_front();
        for (const auto& form : forms_from(slide.sight.screen())) {
            if (!seen.insert(form.kind).second) continue;
            Slide next{"form-" + std::string(view::form_spec(form.kind).name), slide.sight};
            next.sight.state.form = form;
            waiting.push_back(next);
            found.push_back(std::move(next));
        }
    }
    return found;
}

}  // namespace kasane::screens

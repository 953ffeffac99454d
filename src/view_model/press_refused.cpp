// What comes of a press that was refused: a banner, or the question for a reason above the form.
#include "view_model/kiosk.hpp"

namespace kasane::view {

KioskState pin_changed(const KioskState& state, const std::string& field, const std::string& message) {
    auto next = state;
    if (!message.empty() && next.form) {
        next.form->errors[field] = message;
        return next;
    }
    next.form.reset();
    next.banner = Banner{Tone::ok, state.has_pin ? "PIN を決めました。" : "PIN をなくしました。", {}};
    return next;
}

KioskState refused(const KioskState& state, const Effects& effects, const domain::Refusal& refusal) {
    auto next = state;
    const bool was_warning = state.form && state.form->kind == FormKind::warning;
    std::vector<Form> under;
    if (was_warning)
        under = state.form->under;
    else if (state.form)
        under = {*state.form};
    if (!refusal.passable || !refusal.rule || !effects.command) {
        next.banner = Banner{Tone::ng, refusal.message, refusal.remedy};
        next.form = under.empty() ? std::nullopt : std::optional{under.front()};
        return next;
    }
    Form question;
    question.kind = FormKind::warning;
    question.meeting = state.place.meeting;
    question.item = state.place.item;
    question.warned = effects.command;
    question.then = effects.then;
    question.rule = *refusal.rule;
    question.message = refusal.message;
    question.remedy = refusal.remedy;
    question.under = std::move(under);
    next.banner.reset();
    next.form = std::move(question);
    return next;
}

}  // namespace kasane::view

#include "view_model/nodes.hpp"

namespace kasane::view::node {

Node text(std::string words, TextStyle style, Tone tone) {
    return {Text{std::move(words), style, tone, false}};
}

Node centred(std::string words, TextStyle style, Tone tone) {
    return {Text{std::move(words), style, tone, true}};
}

Node label(std::string words, Tone tone) {
    return {Text{std::move(words), TextStyle::label, tone, false}};
}

Node card(std::vector<Node> children) {
    Card made;
    made.children = std::move(children);
    return {std::move(made)};
}

Node filling_card(std::vector<Node> children, Tone ground) {
    Card made;
    made.children = std::move(children);
    made.ground = ground;
    made.fill = true;
    return {std::move(made)};
}

Node chips(std::string leading, std::vector<Chip> line, std::string trailing) {
    return {ChipLine{std::move(leading), std::move(line), std::move(trailing), false}};
}

Node buttons(std::vector<Button> line) {
    return {ButtonLine{std::move(line)}};
}

Node columns(std::vector<Node> children, std::vector<float> weights, bool fill) {
    return {Columns{std::move(children), std::move(weights), fill}};
}

Button button(std::string words, std::string key, Action action) {
    Button made;
    made.label = std::move(words);
    made.press = {std::move(key), std::move(action), {}};
    return made;
}

Button primary(std::string words, std::string key, Action action, std::string hint) {
    auto made = button(std::move(words), std::move(key), std::move(action));
    made.primary = true;
    made.hint = std::move(hint);
    return made;
}

std::string chosen(const Form& form, const std::string& key) {
    const auto found = form.chosen.find(key);
    return found == form.chosen.end() ? std::string{} : found->second;
}

Chip choice(const Form& form, const std::string& key, const std::string& value, const std::string& words) {
    const bool picked = chosen(form, key) == value;
    Chip chip;
    chip.text = picked ? "✓ " + words : words;
    chip.tone = picked ? Tone::accent : Tone::off;
    chip.press = Press{key + "-" + value, Choose{key, value}, {}};
    return chip;
}

Node field(const Form& form, std::string key, std::string words, std::string hint, std::string initial) {
    Field made;
    made.label = std::move(words);
    made.hint = std::move(hint);
    made.initial = std::move(initial);
    const auto wrong = form.errors.find(key);
    if (wrong != form.errors.end()) made.error = wrong->second;
    made.key = std::move(key);
    return {std::move(made)};
}

}  // namespace kasane::view::node

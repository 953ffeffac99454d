#include "view_model/screen/nodes.hpp"

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

Chip choice(const std::string& words, bool picked, Press press) {
    return {(picked ? "● " : "○ ") + words, picked ? Tone::accent : Tone::off, std::move(press)};
}

}  // namespace kasane::view::node

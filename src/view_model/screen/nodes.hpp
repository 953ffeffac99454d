// Short ways to write the parts of a screen.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "view_model/screen/screen.hpp"

namespace kasane::view::node {

Node text(std::string words, TextStyle style = TextStyle::body, Tone tone = Tone::plain);
Node centred(std::string words, TextStyle style, Tone tone = Tone::plain);
Node label(std::string words, Tone tone = Tone::muted);
Node card(std::vector<Node> children);
/// A card that takes the height that is left.
Node filling_card(std::vector<Node> children, Tone ground = Tone::plain);
Node chips(std::string leading, std::vector<Chip> chips, std::string trailing = {});
Node buttons(std::vector<Button> buttons);
Node columns(std::vector<Node> children, std::vector<float> weights = {}, bool fill = false);

Button button(std::string label, std::string key, Action action);
/// The one accent button of a screen.
Button primary(std::string label, std::string key, Action action, std::string hint = {});

/// One of several: 「● 3か月」 where it is picked, else 「○ 6か月」.
Chip choice(const std::string& label, bool picked, Press press);

}  // namespace kasane::view::node

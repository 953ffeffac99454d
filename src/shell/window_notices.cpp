#include "shell/window_notices.hpp"

#include <algorithm>
#include <cstdio>

namespace kasane::shell {

namespace {

constexpr std::size_t most_named = 3;

std::string code_point(ui::Character character) {
    char text[16];
    std::snprintf(text, sizeof(text), "U+%04lX", static_cast<unsigned long>(character.code));
    return text;
}

}  // namespace

view::Banner missing_glyphs(const std::vector<ui::Character>& characters) {
    std::string names;
    for (std::size_t at = 0; at < std::min(characters.size(), most_named); ++at)
        names += (at > 0 ? "、" : "") + code_point(characters[at]);
    if (characters.size() > most_named)
        names += "ほか" + std::to_string(characters.size() - most_named) + "字";
    return {view::Tone::warn, "この端末の書体にない字があります（" + names + "）。",
            "画面では〓で示します。字はそのまま記録されます。"};
}

view::Banner no_input_method() {
    return {view::Tone::warn, "この端末では、かな漢字変換を使えません。",
            "英数字と貼り付けは使えます。Debian の libglfw3 にすると、変換を使えます。"};
}

}  // namespace kasane::shell

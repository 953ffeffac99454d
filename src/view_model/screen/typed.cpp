#include "view_model/screen/typed.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "text/calendar.hpp"

namespace kasane::view {
namespace {

constexpr std::string_view wide_space = "\u3000";
constexpr std::array<std::pair<std::string_view, char>, 11> wide{{{"０", '0'},
                                                                  {"１", '1'},
                                                                  {"２", '2'},
                                                                  {"３", '3'},
                                                                  {"４", '4'},
                                                                  {"５", '5'},
                                                                  {"６", '6'},
                                                                  {"７", '7'},
                                                                  {"８", '8'},
                                                                  {"９", '9'},
                                                                  {"：", ':'}}};

std::string trimmed(std::string_view text) {
    const auto strip = [&](std::string_view space) {
        bool stripped = false;
        while (text.starts_with(space)) text.remove_prefix(space.size()), stripped = true;
        while (text.ends_with(space)) text.remove_suffix(space.size()), stripped = true;
        return stripped;
    };
    while (strip(" ") || strip("\t") || strip("\n") || strip("\r") || strip(wide_space)) {
    }
    return std::string(text);
}

void drop_ending(std::string& text, std::string_view ending) {
    if (text.ends_with(ending)) text.resize(text.size() - ending.size());
}

}  // namespace

std::string typed(const Fields& fields, const std::string& key) {
    const auto found = fields.find(key);
    return found == fields.end() ? std::string{} : trimmed(found->second);
}

std::string typed_secret(const Fields& fields, const std::string& key) {
    const auto found = fields.find(key);
    return found == fields.end() ? std::string{} : found->second;
}

std::string narrowed(const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto rest = std::string_view(text).substr(at);
        const auto* found = std::find_if(wide.begin(), wide.end(),
                                         [&](const auto& entry) { return rest.starts_with(entry.first); });
        if (found == wide.end()) {
            out += text[at++];
            continue;
        }
        out += found->second;
        at += found->first.size();
    }
    return out;
}

std::optional<int> typed_count(const std::string& text) {
    auto digits = narrowed(trimmed(text));
    drop_ending(digits, "部");
    const bool fit = !digits.empty() && digits.size() <= 4;
    if (!fit || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    return std::stoi(digits);
}

std::optional<text::TimeOfDay> typed_clock(const std::string& text) {
    auto clock = narrowed(trimmed(text));
    constexpr std::string_view hour = "時";
    drop_ending(clock, "分");
    if (const auto at = clock.find(hour); at != std::string::npos) {
        const auto minutes = clock.substr(at + hour.size());
        clock = clock.substr(0, at) + ":" + (minutes.empty() ? "00" : minutes);
    }
    if (clock.size() == 4 && clock[1] == ':') clock = "0" + clock;
    return text::parse_clock(clock);
}

}  // namespace kasane::view

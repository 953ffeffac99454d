// What a glyph's first appearance costs, against FreeType alone in the same run; prints rows of the table of
// tests/bench/run, with what is wanted; fails where it is missed. Needs a display.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

#include <ft2build.h>
#include <unistd.h>
#include FT_FREETYPE_H

#include "shell/window_surface.hpp"

namespace {

using namespace kasane;
using Clock = std::chrono::steady_clock;

constexpr int pixels = 36;
constexpr const char* gothic = "/usr/share/fonts/truetype/bizud-gothic/BIZUDPGothic-Regular.ttf";

double microseconds(Clock::duration time) {
    return std::chrono::duration<double, std::micro>(time).count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Kanji that the main face has, and what it costs to render each of them without anything around it.
struct Bare {
    std::vector<char32_t> kanji;
    std::vector<double> costs;
};

Bare render_bare() {
    FT_Library library = nullptr;
    FT_Face face = nullptr;
    Bare bare;
    if (FT_Init_FreeType(&library) != 0 || FT_New_Face(library, gothic, 0, &face) != 0) return bare;
    FT_Set_Pixel_Sizes(face, 0, pixels);
    for (char32_t code = 0x4E00; code < 0x9FA0; ++code) {
        const auto from = Clock::now();
        const FT_UInt glyph = FT_Get_Char_Index(face, code);
        if (glyph == 0) continue;
        FT_Load_Glyph(face, glyph, FT_LOAD_TARGET_LIGHT);
        FT_Render_Glyph(face->glyph, FT_RENDER_MODE_NORMAL);
        bare.costs.push_back(microseconds(Clock::now() - from));
        bare.kanji.push_back(code);
    }
    FT_Done_Face(face);
    FT_Done_FreeType(library);
    return bare;
}

/// From a character never asked for to its place on a texture page.
std::vector<double> first_appearances(const std::vector<char32_t>& kanji) {
    ui::FontSet fonts;
    ui::GlyphCache glyphs(fonts);
    std::vector<double> costs;
    for (const char32_t code : kanji) {
        const auto from = Clock::now();
        glyphs.glyph(ui::Weight::regular, pixels, {code, 0});
        costs.push_back(microseconds(Clock::now() - from));
    }
    return costs;
}

view::Screen screen_with(const std::vector<char32_t>& kanji, std::size_t from, std::size_t count) {
    std::string text;
    for (std::size_t at = from; at < from + count; ++at) text += ui::utf8_of(kanji.at(at));
    view::Screen screen;
    screen.key = std::to_string(from);
    screen.body = {view::Text{text}};
    return screen;
}

double frame(shell::WindowSurface& window, const view::Screen& screen) {
    std::optional<platform::Problem> trouble;
    ui::ScreenState state;
    const auto from = Clock::now();
    window.show(screen, state, {}, {}, trouble);
    return microseconds(Clock::now() - from);
}

/// One frame as a PNG.
std::string picture(shell::WindowSurface& window, const view::Screen& screen) {
    const auto path =
        std::filesystem::temp_directory_path() / ("kasane-glyphs-" + std::to_string(::getpid()) + ".png");
    std::optional<platform::Problem> trouble;
    ui::ScreenState state;
    window.show(screen, state, {}, path, trouble);
    std::ifstream in(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    std::error_code gone;
    std::filesystem::remove(path, gone);
    return bytes;
}

/// Whether every one of these kanji stands in the first frame that has them: the next one shows the same.
bool comes_in_one_frame(shell::WindowSurface& window, const std::vector<char32_t>& kanji, std::size_t from) {
    const auto screen = screen_with(kanji, from, 300);
    const auto first = picture(window, screen);
    return !first.empty() && first != picture(window, screen_with(kanji, 0, 300)) &&
           first == picture(window, screen);
}

/// A row: figure, own cost, what it is compared with, its cost, how many times the other's cost the own is.
/// What is wanted stands behind; returned is whether it is met.
bool row(const char* figure, double own, const char* peer, double other, const char* wanted, bool met) {
    std::printf("| %s | %.3f ms | %s | %.3f ms | %.2f（%s %s） |\n", figure, own / 1000, peer, other / 1000,
                other / own, wanted, met ? "✓" : "▲");
    return met;
}

}  // namespace

int main() {
    constexpr double most_for_a_glyph = 100;  // microseconds
    const Bare bare = render_bare();
    const auto system = shell::WindowSystem::start();
    auto opened = shell::WindowSurface::open({1920, 1080, "bench"}, {}, std::make_shared<shell::Drawing>());
    if (bare.kanji.size() < 6000 || opened.index() != 0) {
        std::cerr << "書体か画面がありません。\n";
        return 3;
    }
    const double glyph = median(first_appearances(bare.kanji));
    bool met = row("字が初めて出る（中央値）", glyph, "FreeType だけ", median(bare.costs), "0.1 ms 以下",
                   glyph <= most_for_a_glyph);
    auto& window = *std::get<0>(opened);
    std::vector<double> fresh;
    std::vector<double> seen;
    frame(window, screen_with(bare.kanji, 0, 300));
    for (std::size_t from = 300; from + 300 <= 5000; from += 300) {
        const auto screen = screen_with(bare.kanji, from, 300);
        fresh.push_back(frame(window, screen));
        seen.push_back(frame(window, screen));
    }
    const bool whole =
        comes_in_one_frame(window, bare.kanji, 5100) && comes_in_one_frame(window, bare.kanji, 5400);
    met =
        row("初めての漢字300字の1画面（中央値）", median(fresh), "同じ画面をもう一度", median(seen),
            "1枚で出て、差は 30 ms 以下", whole && median(fresh) - median(seen) <= 300 * most_for_a_glyph) &&
        met;
    return met ? 0 : 1;
}

#include "support/catch.hpp"
#include "ui/desk.hpp"
#include "ui/draw_context.hpp"

using namespace kasane;
using namespace kasane::ui;

namespace {

bool has_ink(const GlyphImage& image) {
    return std::any_of(image.coverage.begin(), image.coverage.end(), [](unsigned char c) { return c > 128; });
}

/// How many corners a frame of it has.
int draw(Desk& desk) {
    DrawContext context(desk.view.glyphs());
    desk.view.draw(desk.screen, desk.state, desk.surface, context.begin(desk.surface));
    return context.end().TotalVtxCount;
}

}  // namespace

TEST_CASE("髙﨑邉𠮷𡈽𩸽も◎○△✓▲も形がある") {
    FontSet fonts;
    for (const char32_t code : U"髙﨑邉𠮷𡈽𩸽◎○△●✓▲▼▶→←×―（）〜①㈱") {
        if (code == 0) continue;
        for (const Weight weight : {Weight::regular, Weight::bold}) {
            CHECK(has_ink(fonts.image(weight, 36, {code, 0})));
            CHECK(fonts.advance(weight, {code, 0}) > 0.2F);
        }
    }
    CHECK(fonts.take_missing().empty());
}

TEST_CASE("葛の二つの異体字は違う形になる") {
    FontSet fonts;
    const GlyphImage one = fonts.image(Weight::regular, 72, {U'葛', 0xE0100});
    const GlyphImage two = fonts.image(Weight::regular, 72, {U'葛', 0xE0101});
    CHECK(has_ink(one));
    CHECK(one.coverage != two.coverage);
}

TEST_CASE("どの書体にもない字は〓になり、一度だけ知らされる") {
    FontSet fonts;
    const GlyphImage missing = fonts.image(Weight::regular, 36, {U'\U0001F600', 0});
    const GlyphImage geta = fonts.image(Weight::regular, 36, {U'〓', 0});
    CHECK(missing.coverage == geta.coverage);
    fonts.image(Weight::regular, 36, {U'\U0001F600', 0});
    CHECK(fonts.take_missing().size() == 1);
    CHECK(fonts.take_missing().empty());
}

TEST_CASE("外字は、どの書体の字にもせず〓にする") {
    FontSet fonts;
    const GlyphImage geta = fonts.image(Weight::regular, 36, {U'〓', 0});
    for (const char32_t code : {char32_t{0xE000}, char32_t{0xE757}, char32_t{0xF8FF}, char32_t{0xF0000},
                                char32_t{0x100000}, char32_t{0xFDD0}, char32_t{0xFFFF}}) {
        INFO(static_cast<unsigned>(code));
        CHECK(fonts.image(Weight::regular, 36, {code, 0}).coverage == geta.coverage);
    }
    CHECK(fonts.take_missing().size() == 7);
}

TEST_CASE("字の形は要るときに初めて作られ、二度は作られない") {
    Desk desk(choice_screen());
    CHECK(draw(desk) > 1000);
    const auto made = desk.view.glyphs().size();
    CHECK(made > 0);
    draw(desk);
    CHECK(desk.view.glyphs().size() == made);
}

TEST_CASE("見たことのない漢字300字も1回の描画で出る") {
    Desk desk(choice_screen());
    std::string kanji;
    for (unsigned code = 0x4E00; code < 0x4E00 + 300; ++code) {
        kanji += static_cast<char>(0xE0U | (code >> 12U));
        kanji += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        kanji += static_cast<char>(0x80U | (code & 0x3FU));
    }
    desk.screen.body = {text_node(kanji)};
    const int before = draw(desk);
    CHECK(before > 300 * 4);
    CHECK(draw(desk) == before);
}

TEST_CASE("大きな画面で字が増えても、ページが足されて描ける") {
    Desk desk(choice_screen(), {3840, 2160});
    GlyphCache& glyphs = desk.view.glyphs();
    for (char32_t code = 0x4E00; code < 0x4E00 + 3000; ++code) glyphs.glyph(Weight::regular, 72, {code, 0});
    CHECK(glyphs.pages() > 1);
    const Glyph first = glyphs.glyph(Weight::regular, 72, {0x4E00, 0});
    CHECK(first.page == 0);
    CHECK(draw(desk) > 1000);
}

TEST_CASE("分かれて書かれた濁点は、もとの字と一つの形になる") {
    const std::string parted = "か\u3099き\u309a";
    std::size_t at = 0;
    CHECK(next_character(parted, at) == Character{U'が', 0});
    // き with ゜ is no character of its own: the mark stays beside it.
    CHECK(next_character(parted, at) == Character{U'き', 0});
    CHECK(next_character(parted, at) == Character{U'\u309a', 0});
    CHECK(at == parted.size());

    const std::string rare = "葛\U000E0100";
    at = 0;
    CHECK(next_character(rare, at) == Character{U'葛', 0xE0100});
    CHECK(at == rare.size());
}

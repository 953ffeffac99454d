#include "ui/raster.hpp"

#include "support/catch.hpp"
#include "ui/draw_context.hpp"

using namespace kasane;
using namespace kasane::ui;

namespace {

constexpr std::ptrdiff_t everything = 1200;  ///< pixels of 40 × 30
constexpr std::uint32_t white = 0xFFFFFFFF;
constexpr std::uint32_t red = 0xFFFF0000;
constexpr std::uint32_t pink = 0xFFFF7F7F;  ///< red that half covers white

constexpr ImU32 full_red = IM_COL32(255, 0, 0, 255);
constexpr ImU32 half_red = IM_COL32(255, 0, 0, 128);

/// White paper on which shapes are drawn.
class Slate {
  public:
    template <class Shapes>
    void draw(Shapes shapes) {
        fill(pixels_, {255, 255, 255});
        shapes(context_.begin({40, 30}));
        rasterise(context_.end(), pixels_);
    }
    [[nodiscard]] std::uint32_t at(int x, int y) const {
        return seen_.at(static_cast<std::size_t>(y) * 40 + static_cast<std::size_t>(x));
    }
    [[nodiscard]] std::ptrdiff_t count(std::uint32_t colour) const {
        return std::count(seen_.begin(), seen_.end(), colour);
    }

  private:
    FontSet fonts_;
    GlyphCache glyphs_{fonts_};
    DrawContext context_{glyphs_};
    std::vector<std::uint32_t> seen_ = std::vector<std::uint32_t>(everything);
    Pixels pixels_{seen_.data(), 40, 30};
};

void place(ImDrawList& list, const Texture& texture, ImVec2 from, ImVec2 to, ImU32 colour) {
    list.AddImage(const_cast<Texture*>(&texture), from, to, {0, 0}, {1, 1}, colour);
}

}  // namespace

TEST_CASE("四角は縁のちょうどまで塗られ、切り抜きの外には出ない") {
    Slate slate;
    slate.draw([](ImDrawList& list) { list.AddRectFilled({2, 3}, {6, 8}, full_red); });
    CHECK(slate.count(red) == 20);
    CHECK(slate.at(2, 3) == red);
    CHECK(slate.at(5, 7) == red);
    CHECK(slate.at(6, 7) == white);
    slate.draw([](ImDrawList& list) {
        list.PushClipRect({4, 0}, {40, 5});
        list.AddRectFilled({2, 3}, {6, 8}, full_red);
        list.PopClipRect();
    });
    CHECK(slate.count(red) == 4);
    CHECK(slate.at(4, 4) == red);
}

TEST_CASE("透ける色は下の色と混ざり、透けきった色は何も変えない") {
    Slate slate;
    slate.draw([](ImDrawList& list) { list.AddRectFilled({0, 0}, {40, 30}, half_red); });
    CHECK(slate.count(pink) == everything);
    slate.draw([](ImDrawList& list) { list.AddRectFilled({0, 0}, {40, 30}, IM_COL32(255, 0, 0, 0)); });
    CHECK(slate.count(white) == everything);
}

TEST_CASE("三角に分けた形の継ぎ目は、欠けず、二度塗られない") {
    Slate slate;
    for (int turn = 0; turn < 50; ++turn) {
        slate.draw([&](ImDrawList& list) {
            list.Flags &= ~ImDrawListFlags_AntiAliasedFill;
            const auto side = static_cast<float>(turn) * 0.17F;
            list.PathArcTo({20 + side / 4, 15}, 9 + side / 3, side, side + 6.2F, 11);
            list.PathFillConvex(half_red);
        });
        INFO(turn);
        CHECK(slate.count(pink) > 200);
        CHECK(slate.count(pink) + slate.count(white) == everything);
        CHECK(slate.at(20, 15) == pink);
    }
}

TEST_CASE("縁が画素の真ん中を通るときは、左と上だけが塗られ、斜めの継ぎ目も一度だけ") {
    Slate slate;
    slate.draw([](ImDrawList& list) {
        list.Flags &= ~ImDrawListFlags_AntiAliasedFill;
        list.AddTriangleFilled({4.5F, 4.5F}, {24.5F, 4.5F}, {24.5F, 24.5F}, half_red);
        list.AddTriangleFilled({4.5F, 4.5F}, {4.5F, 24.5F}, {24.5F, 24.5F}, half_red);
    });
    CHECK(slate.count(pink) == 400);
    CHECK(slate.count(white) == everything - 400);
    CHECK(slate.at(4, 4) == pink);
    CHECK(slate.at(23, 23) == pink);
}

TEST_CASE("丸い角は内から外へ薄れていく") {
    Slate slate;
    slate.draw([](ImDrawList& list) { list.AddRectFilled({4, 4}, {30, 26}, full_red, 8); });
    CHECK(slate.at(4, 4) == white);
    CHECK(slate.at(17, 15) == red);
    CHECK(slate.at(4, 15) == red);
    CHECK(slate.at(3, 15) == white);
    const auto between = everything - slate.count(red) - slate.count(white);
    CHECK(between > 20);
    CHECK(between < 80);
}

TEST_CASE("字の形は覆うだけの色になり、切り抜かれた残りは下の色のまま") {
    Slate slate;
    const std::vector<unsigned char> form{0, 128, 255, 64};
    const Texture texture{Texture::Kind::coverage, 2, 2, form.data()};
    slate.draw([&](ImDrawList& list) { place(list, texture, {10, 10}, {12, 12}, full_red); });
    CHECK(slate.at(10, 10) == white);
    CHECK(slate.at(11, 10) == pink);
    CHECK(slate.at(10, 11) == red);
    CHECK(slate.at(11, 11) == 0xFFFFBFBF);
    slate.draw([&](ImDrawList& list) {
        list.PushClipRect({11, 0}, {40, 30});
        place(list, texture, {10, 10}, {12, 12}, full_red);
        list.PopClipRect();
    });
    CHECK(slate.at(11, 10) == pink);
    CHECK(slate.at(10, 11) == white);
}

TEST_CASE("紙の絵は同じ大きさならそのまま、ほかの大きさでは滑らかに映る") {
    Slate slate;
    const std::vector<unsigned char> page{0, 100, 200, 40};
    const Texture texture{Texture::Kind::grey, 4, 1, page.data()};
    slate.draw([&](ImDrawList& list) { place(list, texture, {5, 5}, {9, 6}, IM_COL32_WHITE); });
    CHECK(slate.at(5, 5) == 0xFF000000);
    CHECK(slate.at(6, 5) == 0xFF646464);
    CHECK(slate.at(7, 5) == 0xFFC8C8C8);
    CHECK(slate.at(9, 5) == white);
    slate.draw([&](ImDrawList& list) { place(list, texture, {5, 5}, {7, 6}, IM_COL32_WHITE); });
    CHECK(slate.at(5, 5) == 0xFF323232);
    CHECK(slate.at(6, 5) == 0xFF787878);
}

TEST_CASE("画面の外へはみ出す形は、見えるところだけが塗られる") {
    Slate slate;
    const std::vector<unsigned char> form(16, 255);
    const Texture glyph{Texture::Kind::coverage, 4, 4, form.data()};
    const Texture page{Texture::Kind::grey, 4, 4, form.data()};
    slate.draw([&](ImDrawList& list) {
        list.PushClipRect({-900, -900}, {900, 900});
        list.AddRectFilled({-500, -500}, {500, 500}, full_red);
        list.AddTriangleFilled({-3000, -10}, {3000, -40}, {20, 4000}, full_red);
        for (const float at : {-2.0F, 28.0F, 38.0F}) {
            place(list, glyph, {at, at}, {at + 4, at + 4}, full_red);
            place(list, page, {at + 400, at}, {at + 404, at + 4}, IM_COL32_WHITE);
        }
        list.PopClipRect();
    });
    CHECK(slate.count(red) == everything);
}

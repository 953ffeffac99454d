#include "support/catch.hpp"
#include "ui/desk.hpp"

using namespace kasane;
using namespace kasane::ui;

namespace {

bool is_text(const Placed& item) {
    return item.kind == Placed::Kind::text;
}

/// Parts of a table that scrolls sideways may begin or end outside their room.
bool scrolls_sideways(const Scene& scene, const Placed& item) {
    return !scene.sideways.empty() && item.region == Region::body && item.clip.w < scene.body.viewport.w;
}

std::string where(const Scene& scene, const Placed& item) {
    return item.text + " @" + std::to_string(item.rect.x) + "," + std::to_string(item.rect.y) + " in " +
           std::to_string(scene.width);
}

void check_inside(const Scene& scene) {
    for (const Placed& item : scene.items) {
        if (!is_text(item) || scrolls_sideways(scene, item)) continue;
        INFO(where(scene, item));
        CHECK(item.rect.x >= item.clip.x - 0.5F);
        CHECK(item.rect.right() <= item.clip.right() + 0.5F);
    }
}

void check_overlap(const Scene& scene) {
    std::vector<const Placed*> texts;
    for (const Placed& item : scene.items) {
        if (is_text(item)) texts.push_back(&item);
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            if ((texts[i]->region == Region::dialog) != (texts[j]->region == Region::dialog)) continue;
            const Rect a = intersection(texts[i]->rect, texts[i]->clip).inset(1);
            const Rect b = intersection(texts[j]->rect, texts[j]->clip).inset(1);
            INFO(where(scene, *texts[i]) << " / " << where(scene, *texts[j]));
            CHECK(intersection(a, b).empty());
        }
    }
}

}  // namespace

TEST_CASE("どの大きさの画面でも文字は切れず、重ならない") {
    for (const Surface& size : all_sizes()) {
        for (const view::Screen& screen : all_screens()) {
            INFO(screen.key << " " << size.width << "x" << size.height);
            Desk desk(screen, size);
            check_inside(desk.scene());
            check_overlap(desk.scene());
        }
    }
}

TEST_CASE("部屋で読む文字は28以上、案内と議題の列は26以上の大きさで、画面の高さに比例する") {
    for (const Surface& size : all_sizes()) {
        for (const view::Screen& screen : all_screens()) {
            Desk desk(screen, size);
            for (const Placed& item : desk.scene().items) {
                if (!is_text(item)) continue;
                INFO(screen.key << " " << item.text);
                const bool aside = item.region != Region::body && item.region != Region::dialog;
                const bool hint = item.text.find("続きがあります") != std::string::npos ||
                                  item.text == "Enter" || item.text == "PgDn";
                CHECK(item.size >= (aside || hint ? 26.0F : 28.0F));
            }
        }
    }
}

TEST_CASE("押せるところは指で押せる高さがある") {
    for (const Surface& size : all_sizes()) {
        for (const view::Screen& screen : all_screens()) {
            Desk desk(screen, size);
            for (const Target& target : desk.scene().targets) {
                if (target.region == Region::rail) continue;
                INFO(screen.key << " " << target.key);
                CHECK(target.rect.h >= theme::touch - 0.5F);
            }
        }
    }
}

TEST_CASE("4対3の画面では議題の列が番号だけになる") {
    Desk wide(board_screen(8, 5), {1920, 1080});
    CHECK(wide.scene().shows("R6-031 再プラン"));
    Desk narrow(board_screen(8, 5), {1024, 768});
    CHECK_FALSE(narrow.scene().shows("R6-031 再プラン"));
    CHECK(narrow.scene().shows("5"));
}

TEST_CASE("1280×720、1920×1080、3840×2160では同じ割り付けになる") {
    Desk small(crowded_screen(), {1280, 720});
    Desk large(crowded_screen(), {3840, 2160});
    const Scene a = small.scene();
    const Scene b = large.scene();
    REQUIRE(a.items.size() == b.items.size());
    for (std::size_t i = 0; i < a.items.size(); ++i) {
        CHECK(a.items[i].rect.x == Approx(b.items[i].rect.x).margin(0.01));
        CHECK(a.items[i].rect.y == Approx(b.items[i].rect.y).margin(0.01));
    }
}

TEST_CASE("次に押すボタンはいつも右下の同じところにある") {
    Desk board(board_screen(8, 5));
    Desk poster(poster_screen());
    const Rect first = board.scene().find("next")->rect;
    const Rect second = poster.scene().find("next")->rect;
    CHECK(first.right() == second.right());
    CHECK(first.y == second.y);
}

TEST_CASE("長い表は続きがあることを示し、表の見出しは残る") {
    Desk desk(crowded_screen());
    REQUIRE(desk.scene().shows("▼ 続きがあります"));
    REQUIRE(desk.scene().shows("▶ 右に続きがあります"));
    CHECK_FALSE(desk.key(Key::page_down));
    CHECK(desk.state.page.scroll > 0);
    CHECK(desk.scene().shows("支援内容"));
}

TEST_CASE("何もない表は、何が載りどうすれば載るかを言う") {
    view::Screen screen = board_screen(2, 0);
    std::get<view::Table>(screen.body[0].content).when_empty =
        "支援内容がまだありません。「＋」で足してください。";
    Desk desk(screen);
    CHECK(desk.scene().shows("支援内容がまだありません。"));
}

TEST_CASE("待ち受けの画面は真ん中に置かれる") {
    Desk desk(poster_screen());
    const Scene& scene = desk.scene();
    for (const Placed& item : scene.items) {
        if (!is_text(item) || item.region != Region::body) continue;
        CHECK(item.rect.centre().x == Approx(scene.width / 2).margin(1));
    }
}

TEST_CASE("支援会議では頭の帯の色が変わる") {
    view::Screen screen = choice_screen();
    screen.mode = view::Mode::statutory;
    Desk desk(screen);
    const Scene& scene = desk.scene();
    CHECK(std::any_of(scene.items.begin(), scene.items.end(), [](const Placed& item) {
        return item.region == Region::header && item.colour == theme::statutory;
    }));
}

#include <cmath>

#include "legible/walk.hpp"
#include "support/catch.hpp"
#include "ui/each_field.hpp"

using namespace kasane;
using legible::View;
using ui::Placed;
using ui::Rect;
using ui::Region;

namespace {

using Faults = std::vector<std::string>;

bool is_text(const Placed& item) {
    return item.kind == Placed::Kind::text;
}

void fault(Faults& faults, const View& view, const std::string& what, const Placed& item) {
    faults.push_back(view.name + "：" + what + "「" + item.text + "」");
}

/// Parts of a table that scrolls sideways begin or end outside their room.
bool scrolls_sideways(const View& view, const Placed& item) {
    return std::any_of(
        view.scene.sideways.begin(), view.scene.sideways.end(), [&](const ui::SideScroll& table) {
            return std::abs(item.clip.x - table.viewport.x) < 1 && item.clip.w < table.viewport.w + 1;
        });
}

/// The part that scrolls with this thing; nullptr where nothing scrolls.
const ui::ScrollArea* area_of(const View& view, Region region) {
    if (region == Region::body) return &view.scene.body;
    if (region == Region::side) return &view.scene.side;
    return region == Region::dialog ? &view.scene.dialog : nullptr;
}

bool inside(const Rect& inner, const Rect& outer, float margin = 0.5F) {
    return inner.x >= outer.x - margin && inner.right() <= outer.right() + margin &&
           inner.y >= outer.y - margin && inner.bottom() <= outer.bottom() + margin;
}

/// The box on which a text stands: the last one drawn before it that holds its middle.
const Placed* ground_of(const View& view, std::size_t at) {
    const auto& items = view.scene.items;
    const auto middle = intersection(items[at].rect, items[at].clip).centre();
    for (std::size_t i = at; i-- > 0;) {
        const auto& box = items[i];
        if (box.kind != Placed::Kind::box || box.alpha < 1 || box.rect.w < 8 || box.rect.h < 8) continue;
        if (intersection(box.rect, box.clip).contains(middle)) return &box;
    }
    return nullptr;
}

void look_for_cuts(const View& view, Faults& faults) {
    for (std::size_t i = 0; i < view.scene.items.size(); ++i) {
        const auto& item = view.scene.items[i];
        if (!is_text(item)) continue;
        const auto* area = area_of(view, item.region);
        const bool scrolls = area != nullptr && area->limit() > 0;
        const Rect window{0, 0, view.scene.width, view.scene.height};
        if (!scrolls_sideways(view, item) &&
            (item.rect.x < item.clip.x - 0.5F || item.rect.right() > item.clip.right() + 0.5F))
            fault(faults, view, "横に切れる", item);
        if (!scrolls && !inside(item.rect, intersection(item.clip, window)) && !scrolls_sideways(view, item))
            fault(faults, view, "切れる", item);
        if (item.region == Region::header && item.rect.bottom() > ui::theme::header_height + 0.5F)
            fault(faults, view, "頭の帯からはみ出す", item);
    }
}

void look_for_texts_outside_boxes(const View& view, Faults& faults) {
    for (std::size_t i = 0; i < view.scene.items.size(); ++i) {
        const auto& item = view.scene.items[i];
        if (!is_text(item) || !inside(item.rect, item.clip)) continue;
        const auto* box = ground_of(view, i);
        if (box == nullptr || box->region != item.region) continue;
        if (item.rect.x < box->rect.x - 0.5F || item.rect.right() > box->rect.right() + 0.5F)
            fault(faults, view, "枠から横にはみ出す", item);
        if (item.rect.y < box->rect.y - 4 || item.rect.bottom() > box->rect.bottom() + 4)
            fault(faults, view, "枠から縦にはみ出す", item);
    }
}

void look_for_overlaps(const View& view, Faults& faults) {
    std::vector<std::pair<Rect, const Placed*>> shown;
    for (const auto& item : view.scene.items) {
        const auto rect = intersection(item.rect, item.clip).inset(1);
        if (is_text(item) && !rect.empty()) shown.emplace_back(rect, &item);
    }
    for (std::size_t i = 0; i < shown.size(); ++i)
        for (std::size_t j = i + 1; j < shown.size(); ++j) {
            if ((shown[i].second->region == Region::dialog) != (shown[j].second->region == Region::dialog))
                continue;
            if (!intersection(shown[i].first, shown[j].first).empty())
                fault(faults, view, "「" + shown[i].second->text + "」に重なる", *shown[j].second);
        }
}

bool says_there_is_more(const std::string& text) {
    return text.find("続きがあります") != std::string::npos || text.find("前があります") != std::string::npos;
}

void look_for_small_texts(const View& view, Faults& faults) {
    for (const auto& item : view.scene.items) {
        if (!is_text(item)) continue;
        const bool room = item.region == Region::body || item.region == Region::dialog;
        const bool key = item.text.size() <= 5 || says_there_is_more(item.text);
        if (item.size < (room && !key ? 28.0F : 26.0F)) fault(faults, view, "小さい", item);
    }
}

std::size_t characters(const std::string& text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        at = ui::cluster_end(text, at);
        ++count;
    }
    return count;
}

/// Where only a few characters fit on a line, there is no better break.
bool is_narrow(const Placed& item) {
    return item.size * 5 > item.clip.w;
}

void look_for_bad_breaks(const View& view, Faults& faults) {
    for (std::size_t i = 1; i < view.scene.items.size(); ++i) {
        const auto& item = view.scene.items[i];
        const auto& before = view.scene.items[i - 1];
        if (!is_text(item) || item.lines < 2 || item.line + 1 != item.lines) continue;
        if (!is_text(before) || before.line + 1 != item.line || characters(before.text) < 6) continue;
        if (!is_narrow(item) && characters(item.text) < 3)
            fault(faults, view, "終わりに1、2字だけ残る", item);
    }
}

void look_for_small_targets(const View& view, Faults& faults) {
    const auto& targets = view.scene.targets;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const auto& target = targets[i];
        if (!view.scene.reachable(target)) continue;
        const bool beyond_the_edge = target.region == Region::rail && target.rect.h <= 1;
        const auto name = view.name + "：「" + target.label + "」" + target.key;
        if (!beyond_the_edge &&
            (target.rect.h < ui::theme::touch - 0.5F || target.rect.w < ui::theme::touch - 0.5F))
            faults.push_back(name + "が指には小さい");
        for (std::size_t j = i + 1; j < targets.size(); ++j) {
            if (!view.scene.reachable(targets[j]) || beyond_the_edge || targets[j].rect.h <= 1) continue;
            const auto a = intersection(target.rect, target.clip);
            const auto b = intersection(targets[j].rect, targets[j].clip);
            if (inside(a, b) || inside(b, a) || intersection(a.inset(1), b.inset(1)).empty()) continue;
            faults.push_back(name + "が「" + targets[j].label + "」に重なる");
        }
    }
}

double linear(std::uint8_t channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(ui::Colour colour) {
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

double contrast(ui::Colour a, ui::Colour b) {
    const double light = std::max(luminance(a), luminance(b));
    return (light + 0.05) / (std::min(luminance(a), luminance(b)) + 0.05);
}

bool is_state(ui::Colour colour) {
    return colour == ui::theme::ok || colour == ui::theme::warn || colour == ui::theme::ng;
}

void look_for_faint_texts(const View& view, Faults& faults) {
    for (std::size_t i = 0; i < view.scene.items.size(); ++i) {
        const auto& item = view.scene.items[i];
        if (!is_text(item)) continue;
        const auto* ground = ground_of(view, i);
        const auto colour = ground == nullptr ? ui::theme::paper : ground->colour;
        if (contrast(item.colour, colour) < (is_state(item.colour) ? 4.5 : 7.0))
            fault(faults, view, "薄い", item);
    }
}

void look_for_hidden_hints(const View& view, Faults& faults) {
    ui::for_each_field(view.screen, [&](Region region, const view::Field& field) {
        const bool shown = view.screen.dialog.has_value() == (region == Region::dialog);
        const auto* target = view.scene.find(field.key);
        if (!shown || !field.initial.empty() || target == nullptr || !inside(target->rect, target->clip))
            return;
        if (!field.hint.empty() && !view.scene.shows(field.hint))
            faults.push_back(view.name + "：欄の案内が切れる「" + field.hint + "」");
    });
}

struct Expected {
    const char* sentence;
    legible::Look look;
};

const std::vector<Expected>& expected() {
    static const std::vector<Expected> all{
        {"どの画面も四つの大きさで、文字は切れない", look_for_cuts},
        {"どの画面の文字も、枠の中に収まる", look_for_texts_outside_boxes},
        {"どの画面でも文字は重ならない", look_for_overlaps},
        {"どの画面にも、決めた大きさより小さい文字はない", look_for_small_texts},
        {"どの段落も、1字か2字だけの行で終わらない", look_for_bad_breaks},
        {"押せるところは指で押せる大きさで、重ならない", look_for_small_targets},
        {"どの文字も、地との明るさの比が7以上、状態の色は4.5以上", look_for_faint_texts},
        {"欄の案内は終わりまで読める", look_for_hidden_hints},
    };
    return all;
}

}  // namespace

TEST_CASE("どの画面も四つの大きさで読め、押せる") {
    std::vector<legible::Look> looks;
    for (const auto& [sentence, look] : expected()) looks.push_back(look);
    const auto faults = legible::faults_of_all(looks);
    for (std::size_t at = 0; at < faults.size(); ++at) {
        INFO(expected()[at].sentence << "\n" << legible::listed(faults[at]));
        CHECK(faults[at].empty());
    }
}

// Tables: a grid with a head that stays in sight, and columns that scroll sideways where they are many.
#include <algorithm>
#include <numeric>

#include "ui/layout.hpp"

namespace kasane::ui {

namespace {

constexpr Type head_type{28, Weight::bold, 1.3F};
constexpr Type mark_type{44, Weight::bold, 1.2F};
constexpr Type second_type{28, Weight::regular, 1.3F};
constexpr float least_flexible = 300;  ///< of a board with many columns, which scrolls
constexpr float least_of_few = 200;    ///< of a list, which is squeezed first
constexpr std::size_t few_columns = 6;
constexpr float small_column = 130;  ///< keeps its width and has narrow margins
constexpr float line_width = 2;
constexpr float cell_pad_y = 9;
constexpr float least_row = 58;

/// Where the columns stand. Frozen ones stay while the others scroll sideways.
struct Grid {
    std::vector<float> lefts;
    std::vector<float> widths;
    std::size_t frozen = 0;
    float content = 0;
    float offset = 0;
    Rect room;

    bool scrolls() const { return content > room.w + 0.5F; }
    float frozen_right() const {
        return frozen == 0 ? room.x : room.x + lefts[frozen - 1] + widths[frozen - 1];
    }
    Rect column(std::size_t i, float y, float height) const {
        const float shift = i < frozen ? 0 : offset;
        return {room.x + lefts[i] - shift, y, widths[i], height};
    }
    Rect moving() const { return {frozen_right(), 0, room.right() - frozen_right(), 1e6F}; }
};

float chips_width(const Canvas& canvas, const view::Cell& cell) {
    float widest = 0;
    for (const view::Chip& chip : cell.chips) widest = std::max(widest, chip_size(canvas, chip, 1e6F).x);
    return widest;
}

/// The widest number or Latin word of a text, which must not be broken.
float word_width(const Canvas& canvas, const std::string& text, const Type& type) {
    float widest = 0;
    float word = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = next_character(text, at);
        const bool part = character.code > 0x20 && character.code < 0x80;
        word = part ? word + canvas.type().fonts().advance(type.weight, character) * type.size : 0;
        widest = std::max(widest, word);
    }
    return widest;
}

float widest_word(const Canvas& canvas, const view::Table& table, std::size_t column) {
    float widest = 0;
    for (const view::TableRow& row : table.rows) {
        if (column >= row.cells.size()) continue;
        const view::Cell& cell = row.cells[column];
        widest = std::max(widest, word_width(canvas, cell.text, type_of(cell.style)));
    }
    return widest;
}

/// The width of a head of a few characters, such as an agency's short name, which reads badly when broken.
float short_head(const Canvas& canvas, const std::string& head) {
    constexpr float longest_unbroken = 5.2F;
    const float width = canvas.type().width(head, head_type);
    return width <= longest_unbroken * head_type.size ? width : 0;
}

/// What a column needs so that no cell of it is broken.
float natural_column(const Canvas& canvas, const view::Table& table, std::size_t column) {
    float widest = canvas.type().width(table.columns[column].head, head_type);
    for (const view::TableRow& row : table.rows) {
        if (column >= row.cells.size()) continue;
        const view::Cell& cell = row.cells[column];
        widest = std::max(
            {widest, canvas.type().width(cell.text, type_of(cell.style)), chips_width(canvas, cell)});
    }
    return widest + 30;
}

bool holds_chips(const view::Table& table, std::size_t column) {
    return std::any_of(table.rows.begin(), table.rows.end(), [column](const view::TableRow& row) {
        return column < row.cells.size() && !row.cells[column].chips.empty();
    });
}

/// Takes `excess` from wide columns: first what they do not need, then, in a list, by breaking their texts.
void squeeze(const Canvas& canvas, const view::Table& table, std::vector<float>& widths, float excess) {
    const auto take = [&](std::size_t i, float least) {
        const float cut = std::clamp(widths[i] - least, 0.0F, std::max(0.0F, excess));
        widths[i] -= cut;
        excess -= cut;
    };
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] > small_column) take(i, natural_column(canvas, table, i));
    }
    if (table.columns.size() > few_columns) return;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] <= small_column || holds_chips(table, i)) continue;
        take(i, std::max(least_of_few, widest_word(canvas, table, i) + 30));
    }
}

std::vector<float> widths_of(const Canvas& canvas, const view::Table& table, float room) {
    std::vector<float> widths;
    float flexible = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const float wanted = table.columns[i].width;
        const float pad = wanted <= small_column ? 10.0F : 30.0F;
        const float least =
            std::max(widest_word(canvas, table, i), short_head(canvas, table.columns[i].head));
        widths.push_back(wanted <= 0 ? 0 : std::max(wanted, least + pad));
        if (wanted <= 0) flexible += 1;
    }
    const float fixed = std::accumulate(widths.begin(), widths.end(), 0.0F);
    squeeze(canvas, table, widths, fixed + flexible * least_flexible - room);
    const float rest = room - std::accumulate(widths.begin(), widths.end(), 0.0F);
    const float least = table.columns.size() > few_columns ? least_flexible : least_of_few;
    const float share = flexible > 0 ? std::max(least, rest / flexible) : 0;
    const float stretch = flexible <= 0 && fixed > 0 && rest > 0 ? room / (room - rest) : 1;
    for (float& width : widths) width = width <= 0 ? share : width * stretch;
    return widths;
}

/// The first columns up to the one that says what the row is about, when they leave room enough.
std::size_t frozen_columns(const view::Table& table, const std::vector<float>& widths, float room) {
    float sum = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        sum += widths[i];
        if (sum > room * 0.6F) return 0;
        if (table.columns[i].width <= 0) return i + 1;
    }
    return 0;
}

Grid grid_of(const Canvas& canvas, const view::Table& table, const Rect& slot) {
    Grid grid;
    grid.room = slot;
    grid.widths = widths_of(canvas, table, slot.w);
    for (const float width : grid.widths) {
        grid.lefts.push_back(grid.content);
        grid.content += width;
    }
    if (!grid.scrolls()) return grid;
    grid.frozen = frozen_columns(table, grid.widths, slot.w);
    const PageState& page = canvas.region() == Region::dialog ? canvas.state().dialog : canvas.state().page;
    const auto scroll = page.table_scroll.find(table.key);
    const float wanted = scroll == page.table_scroll.end() ? 0 : scroll->second;
    grid.offset = std::clamp(wanted, 0.0F, grid.content - slot.w);
    return grid;
}

float cell_pad_x(const Grid& grid, std::size_t column) {
    return grid.widths[column] <= small_column ? 4.0F : 14.0F;
}

/// What stands in a cell; with a dry canvas only its height.
float place_content(const Canvas& canvas, const view::Cell& cell, Align align, const Rect& room) {
    const Colour colour = tone_text(cell.tone);
    if (cell.mark) return canvas.paragraph(room, cell.text, mark_type, colour, align);
    Type type = type_of(cell.style);
    type.leading = 1.25F;
    float y = room.y;
    if (!cell.text.empty()) y += canvas.paragraph({room.x, y, room.w, 0}, cell.text, type, colour, align);
    if (!cell.second.empty()) {
        y += canvas.paragraph({room.x, y, room.w, 0}, cell.second, second_type, theme::muted, align);
    }
    if (!cell.chips.empty()) {
        if (y > room.y) y += 6;
        y += place_chips(canvas, cell.chips, {room.x, y, room.w, 0}, align);
    }
    return y - room.y;
}

bool has_press(const view::TableRow& row) {
    return row.press || std::any_of(row.cells.begin(), row.cells.end(), [](const view::Cell& cell) {
               return cell.press ||
                      std::any_of(cell.chips.begin(), cell.chips.end(),
                                  [](const view::Chip& chip) { return chip.press.has_value(); });
           });
}

float row_height(const Canvas& canvas, const view::Table& table, const view::TableRow& row,
                 const Grid& grid) {
    float height = has_press(row) ? theme::touch : least_row;
    for (std::size_t i = 0; i < std::min(row.cells.size(), grid.widths.size()); ++i) {
        const Rect room{0, 0, grid.widths[i] - 2 * cell_pad_x(grid, i), 0};
        height = std::max(
            height, place_content(canvas.dry(), row.cells[i], table.columns[i].align, room) + 2 * cell_pad_y);
    }
    return height;
}

float head_height(const Canvas& canvas, const view::Table& table, const Grid& grid) {
    float height = 0;
    bool any = false;
    for (std::size_t i = 0; i < grid.widths.size(); ++i) {
        const Rect room{0, 0, grid.widths[i] - 2 * cell_pad_x(grid, i), 0};
        height = std::max(height, canvas.dry().paragraph(room, table.columns[i].head, head_type, {}));
        any = any || !table.columns[i].head.empty();
    }
    return any ? height + 2 * cell_pad_y : 0;
}

void cell_target(const Canvas& canvas, const view::Table& table, const view::Press& press, std::string label,
                 const Rect& rect, bool moves) {
    Target target;
    target.key = press.key;
    target.label = std::move(label);
    target.rect = rect;
    target.press = &press;
    target.inner_ring = true;
    target.rounding = 0;
    if (moves) target.table = table.key;
    canvas.target(std::move(target));
}

void place_cell(const Canvas& canvas, const view::Table& table, const view::Cell& cell, std::size_t column,
                const Grid& grid, const Rect& rect) {
    const bool moves = grid.scrolls() && column >= grid.frozen;
    const Canvas part = moves ? canvas.clipped(grid.moving()) : canvas;
    if (cell.press) cell_target(part, table, *cell.press, cell.text, rect, moves);
    const Align align = table.columns[column].align;
    const float side = cell_pad_x(grid, column);
    const Rect room{rect.x + side, rect.y, rect.w - 2 * side, rect.h};
    const float content = place_content(part.dry(), cell, align, room);
    place_content(part, cell, align, {room.x, rect.y + (rect.h - content) / 2, room.w, content});
}

std::string row_label(const view::TableRow& row) {
    std::string label;
    for (const view::Cell& cell : row.cells) label += cell.text + ' ';
    return label;
}

void place_row(const Canvas& canvas, const view::Table& table, const view::TableRow& row, const Grid& grid,
               const Rect& rect, bool last) {
    if (row.highlighted) canvas.rule(rect, theme::selected);
    if (row.press) cell_target(canvas, table, *row.press, row_label(row), rect, false);
    for (std::size_t i = 0; i < std::min(row.cells.size(), grid.widths.size()); ++i) {
        place_cell(canvas, table, row.cells[i], i, grid, grid.column(i, rect.y, rect.h));
    }
    if (!last) canvas.rule({rect.x, rect.bottom() - line_width / 2, rect.w, line_width}, theme::line);
}

void place_head(const Canvas& canvas, const view::Table& table, const Grid& grid, const Rect& rect) {
    canvas.rule(rect, theme::table_head);
    for (std::size_t i = 0; i < grid.widths.size(); ++i) {
        const Canvas part = grid.scrolls() && i >= grid.frozen ? canvas.clipped(grid.moving()) : canvas;
        const float side = cell_pad_x(grid, i);
        const Rect cell = grid.column(i, rect.y, rect.h).inset(side, 0);
        const float text = part.dry().paragraph(cell, table.columns[i].head, head_type, {});
        part.paragraph({cell.x, rect.y + (rect.h - text) / 2, cell.w, text}, table.columns[i].head, head_type,
                       theme::ink, table.columns[i].align);
    }
    canvas.rule({rect.x, rect.bottom() - line_width / 2, rect.w, line_width}, theme::line);
}

void place_lines(const Canvas& canvas, const Grid& grid, const Rect& rect) {
    canvas.box(rect, {.alpha = 0, .border = theme::line, .border_width = line_width, .rounding = 0});
    for (std::size_t i = 1; i < grid.widths.size(); ++i) {
        const Canvas part = grid.scrolls() && i >= grid.frozen ? canvas.clipped(grid.moving()) : canvas;
        part.rule({grid.column(i, 0, 0).x - line_width / 2, rect.y, line_width, rect.h}, theme::line);
    }
}

/// The line above a table that is wider than its room.
float place_sideways(const Canvas& canvas, const view::Table& table, const Grid& grid, float y) {
    const Type type{26, Weight::regular, 1.5F};
    if (canvas.draws()) {
        canvas.scene()->sideways.push_back({table.key,
                                            {grid.frozen_right(), y, grid.moving().w, 0},
                                            grid.content - (grid.frozen_right() - grid.room.x),
                                            grid.offset});
        const bool right = grid.offset < grid.content - grid.room.w - 0.5F;
        const std::string words = right ? "▶ 右に続きがあります" : "◀ 左に続きがあります";
        const float width = canvas.type().width(words, type);
        canvas.line({grid.room.right() - width, y}, words, type, theme::muted);
    }
    return type.line_height();
}

float place_empty(const Canvas& canvas, const view::Table& table, const Rect& slot, float head) {
    const Type type{30, Weight::regular, 1.4F};
    const Rect room{slot.x + 14, slot.y + head + 16, slot.w - 28, 0};
    return canvas.paragraph(room, table.when_empty, type, theme::muted) + 32;
}

}  // namespace

float place_table(const Canvas& canvas, const view::Table& table, const Rect& whole_slot) {
    const Grid grid = grid_of(canvas, table, whole_slot);
    const float above = grid.scrolls() ? place_sideways(canvas, table, grid, whole_slot.y) : 0;
    const Rect slot{whole_slot.x, whole_slot.y + above, whole_slot.w, whole_slot.h};
    const float head = head_height(canvas, table, grid);
    std::vector<float> heights;
    for (const view::TableRow& row : table.rows) heights.push_back(row_height(canvas, table, row, grid));
    float height = head + std::accumulate(heights.begin(), heights.end(), 0.0F);
    if (table.rows.empty()) height += place_empty(canvas.dry(), table, slot, head);
    if (!canvas.draws()) return height + above;

    const Rect whole{slot.x, slot.y, slot.w, height};
    canvas.rule(whole, theme::surface);
    const float head_y =
        std::clamp(canvas.clip().y, slot.y, std::max(slot.y, whole.bottom() - head - least_row));
    const Canvas rows = canvas.clipped({slot.x, head_y + head, slot.w, 1e6F});
    float y = slot.y + head;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        place_row(rows, table, table.rows[i], grid, {slot.x, y, slot.w, heights[i]},
                  i + 1 == table.rows.size());
        y += heights[i];
    }
    if (table.rows.empty()) place_empty(rows, table, slot, head);
    if (head > 0) place_head(canvas, table, grid, {slot.x, head_y, slot.w, head});
    if (head_y > slot.y) {
        ScrollArea& area = canvas.region() == Region::dialog ? canvas.scene()->dialog : canvas.scene()->body;
        area.covered = std::max(area.covered, head);
    }
    place_lines(canvas, grid, {slot.x, head_y > slot.y ? head_y : slot.y, slot.w, whole.bottom() - head_y});
    return height + above;
}

}  // namespace kasane::ui

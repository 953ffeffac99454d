#include "pdf/table_layout.hpp"

#include <algorithm>
#include <limits>

#include "pdf/composer.hpp"
#include "pdf/face_files.hpp"
#include "pdf/inline_reader.hpp"
#include "pdf/line_fill.hpp"
#include "pdf/paper.hpp"

namespace kasane::pdf {
namespace {

using namespace paper;

/// A head above this height is not repeated.
constexpr float tallest_head = (bottom - top) * 0.15F;

/// Cells up to this width (a date with its era is eleven ems) stay on one line when the table allows it.
constexpr float short_cell = 11.5F * table_size;

struct Cell {
    const Text* text = nullptr;
    std::uint8_t face = mincho;
    Clusters clusters;
    float natural = 0;
    bool by_words = false;  ///< broken between words
    std::vector<Line> lines;
};
using Row = std::vector<Cell>;

Measure cell_measure(float width) {
    return {table_size, width - 2 * cell_pad_x, 0, true, true};
}

class TableSetter {
  public:
    TableSetter(Flow& flow, const Table& table, Shaper& shaper, const TablePlace& place)
        : flow_(flow), table_(table), shaper_(shaper), place_(place) {}

    void run() {
        if (!table_.head.empty()) head_ = shape_row(table_.head, true);
        for (const auto& row : table_.rows) rows_.push_back(shape_row(row, false));
        share_columns();
        fill(head_);
        for (auto& row : rows_) fill(row);
        emit();
    }

  private:
    bool has_labels() const { return table_.head.empty() && table_.columns.size() > 1; }

    Row shape_row(const std::vector<Text>& cells, bool is_head) {
        const Measure measure{table_size, 0, 0, true, true};
        Row row;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const bool is_label = is_head || (column == 0 && has_labels());
            Cell cell{&cells[column], is_label ? gothic : mincho, {}, 0, false, {}};
            cell.clusters = shaper_.shape(*cell.text, cell.face);
            cell.natural = natural_width(cell.clusters, measure);
            row.push_back(std::move(cell));
        }
        return row;
    }

    ColumnNeed need_of(const Cell& cell) const {
        const Measure measure{table_size, 0, 0, true, true};
        const float pads = 2 * cell_pad_x;
        const float least = unbreakable_width(cell.clusters, measure);
        const float whole = cell.natural <= short_cell ? cell.natural : std::max(least, 6 * table_size);
        return {cell.natural + pads, whole + pads, std::min(least, place_.width / 3) + pads};
    }

    template <class Visit>
    void for_each_cell(Visit visit) {
        const auto visit_row = [&](Row& row) {
            for (std::size_t column = 0; column < row.size(); ++column) visit(row[column], column);
        };
        visit_row(head_);
        for (auto& row : rows_) visit_row(row);
    }

    /// Words are looked up only in cells that may have to be broken: first in none, then in long ones, then
    /// in all. Looking them up is a good part of the time that a table takes.
    void share_columns() {
        constexpr float none = std::numeric_limits<float>::infinity();
        for (const float longest_whole : {none, short_cell, 0.0F}) {
            break_between_words(longest_whole);
            find_widths();
            if (whole_cells_fit()) return;
        }
    }

    void break_between_words(float longest_whole) {
        for_each_cell([&](Cell& cell, std::size_t) {
            if (cell.by_words || cell.natural <= longest_whole) return;
            cell.clusters = shaper_.shape(*cell.text, cell.face, BreakRule::words);
            cell.by_words = true;
        });
    }

    bool whole_cells_fit() {
        constexpr float tolerance = 0.01F;
        bool fit = true;
        for_each_cell([&](const Cell& cell, std::size_t column) {
            const float room = widths_[column] - 2 * cell_pad_x + tolerance;
            fit = fit && (cell.by_words || cell.natural <= room);
        });
        return fit;
    }

    void find_widths() {
        std::vector<ColumnNeed> needs(table_.columns.size());
        for_each_cell([&](const Cell& cell, std::size_t column) {
            const auto need = need_of(cell);
            auto& all = needs[column];
            all = {std::max(all.natural, need.natural), std::max(all.wanted, need.wanted),
                   std::max(all.least, need.least)};
        });
        widths_ = has_labels() ? label_widths(needs) : share_width(needs, place_.width);
    }

    /// The labels take what they need, the rest is shared.
    std::vector<float> label_widths(std::vector<ColumnNeed> needs) const {
        const float label = std::min(std::max(label_column, needs.front().wanted), place_.width * 0.4F);
        needs.erase(needs.begin());
        auto widths = share_width(needs, place_.width - label);
        widths.insert(widths.begin(), label);
        return widths;
    }

    void fill(Row& row) const {
        for (std::size_t column = 0; column < row.size(); ++column)
            row[column].lines = fill_cell(row[column].clusters, cell_measure(widths_[column]));
    }

    static std::size_t line_count(const Row& row) {
        std::size_t count = 1;
        for (const auto& cell : row) count = std::max(count, cell.lines.size());
        return count;
    }

    static float height_of(const Row& row) {
        return static_cast<float>(line_count(row)) * table_lead + 2 * cell_pad_y;
    }

    void set_cell(Ink& ink, const Cell& cell, std::size_t column, std::size_t first, std::size_t last,
                  float x, float y) const {
        const auto alignment = table_.columns[column];
        const auto setting = alignment == Alignment::centre  ? Setting::centre
                             : alignment == Alignment::right ? Setting::right
                                                             : Setting::left;
        for (auto line = first; line < std::min(last, cell.lines.size()); ++line, y += table_lead)
            set_line(ink, cell.clusters, cell.lines[line], cell_measure(widths_[column]), setting,
                     x + cell_pad_x, y + baseline_in(table_lead, table_size));
    }

    bool is_shaded(bool is_head, std::size_t column) const {
        return is_head || (column == 0 && has_labels());
    }

    Strip whole_row(const Row& row, bool is_head) const {
        Strip strip;
        strip.height = height_of(row);
        strip.frame = place_.frame;
        float x = place_.x;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const float fill = is_shaded(is_head, column) ? head_grey : -1;
            strip.ink.rectangles.push_back({x, 0, widths_[column], strip.height, cell_line, grid_grey, fill});
            set_cell(strip.ink, row[column], column, 0, line_count(row), x, cell_pad_y);
            x += widths_[column];
        }
        return strip;
    }

    /// One line of a row that is cut; the frame around the lines is drawn where they are placed.
    Strip row_line(const Row& row, std::size_t line, int frame) const {
        Strip strip;
        strip.height = table_lead;
        strip.frame = frame;
        float x = place_.x;
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (is_shaded(false, column))
                strip.ink.rectangles.push_back(
                    {x, -cell_pad_y, widths_[column], table_lead + 2 * cell_pad_y, 0, 0, head_grey});
            set_cell(strip.ink, row[column], column, line, line + 1, x, 0);
            x += widths_[column];
            const Rule border{x, -cell_pad_y, x, table_lead + cell_pad_y, cell_line, grid_grey};
            if (column + 1 < row.size()) strip.ink.rules.push_back(border);
        }
        return strip;
    }

    /// The label with 「（つづき）」 below it.
    int label_again(const Cell& label) {
        Text text;
        append_utf8(text, "（つづき）", plain);
        const auto mark = shaper_.shape(text, label.face);
        const float x = place_.x + cell_pad_x;
        const float baseline = baseline_in(table_lead, table_size);
        const auto measure = cell_measure(widths_.front());
        Ink ink;
        set_line(ink, label.clusters, label.lines.front(), measure, Setting::left, x, baseline);
        set_line(ink, mark, {0, mark.size(), 0, 0, true}, measure, Setting::left, x, baseline + table_lead);
        flow_.agains.push_back(std::move(ink));
        return static_cast<int>(flow_.agains.size()) - 1;
    }

    void emit_cut_row(const Row& row, int head) {
        int frame = place_.frame;
        if (frame < 0) {
            flow_.frames.push_back({place_.x, place_.width, cell_pad_y, cell_line, grid_grey, -1});
            frame = static_cast<int>(flow_.frames.size()) - 1;
        }
        const int again = has_labels() ? label_again(row.front()) : -1;
        const auto count = line_count(row);
        for (std::size_t line = 0; line < count; ++line) {
            auto strip = row_line(row, line, frame);
            strip.head = head;
            // What goes on has two lines at least, beside 「（つづき）」.
            if (line == 0 || line + 2 == count) strip.keep = Keep::always;
            if (line > 0) strip.again = again;
            flow_.strips.push_back(std::move(strip));
        }
    }

    bool repeats_head() const { return !head_.empty() && height_of(head_) < tallest_head; }

    /// Height of the headings right above the table, which stand on the page of its first row.
    float height_led_in() const {
        float height = 0;
        for (auto at = flow_.strips.size(); at-- > 0 && flow_.strips[at].keep == Keep::always;)
            height += flow_.strips[at].before + flow_.strips[at].height;
        return height <= place_.page / 2 ? height + place_.before : 0;
    }

    /// What stands above a row on its page in any case.
    float height_above(const Row& row) const {
        const bool is_first = !rows_.empty() && &row == &rows_.front();
        const float head = (is_first && !head_.empty()) || repeats_head() ? height_of(head_) : 0;
        return head + (is_first ? led_in_ : 0);
    }

    /// Whether the row stands whole on a page, below the head and within the frame.
    bool fits_page(const Row& row) const {
        // A box that goes on says so above the row.
        const float box =
            place_.frame < 0 ? 0 : 2 * flow_.frames[static_cast<std::size_t>(place_.frame)].pad + body_lead;
        return height_of(row) + height_above(row) + box <= place_.page;
    }

    void emit_row(const Row& row, bool is_head, int head) {
        if (!fits_page(row)) return emit_cut_row(row, head);
        flow_.strips.push_back(whole_row(row, is_head));
        flow_.strips.back().head = head;
    }

    /// A table of a few rows is not cut.
    bool is_small() const {
        constexpr std::size_t few_rows = 6;
        float height = head_.empty() ? 0 : height_of(head_);
        for (const auto& row : rows_) height += height_of(row);
        return rows_.size() <= few_rows && height <= place_.page / 4;
    }

    /// The first row stays with the second and the last but one with the last, so that no page has a single
    /// row of the table. A row that is cut has lines of its own on each page.
    bool is_kept(std::size_t row) const {
        const auto last = rows_.size() - 1;
        if (row == last || !fits_page(rows_[row]) || !fits_page(rows_[row + 1])) return false;
        return row == 0 || row + 1 == last || is_small();
    }

    void emit() {
        const auto first = flow_.strips.size();
        led_in_ = height_led_in();
        int head = -1;
        if (!head_.empty()) {
            emit_row(head_, true, head);
            flow_.strips.back().keep = rows_.empty() ? Keep::no : Keep::always;
            if (repeats_head()) {
                flow_.heads.push_back(flow_.strips.back());
                head = static_cast<int>(flow_.heads.size()) - 1;
            }
        }
        for (std::size_t at = 0; at < rows_.size(); ++at) {
            emit_row(rows_[at], false, head);
            if (is_kept(at)) flow_.strips.back().keep = Keep::if_fits;
        }
        if (first < flow_.strips.size()) flow_.strips[first].before = place_.before;
    }

    Flow& flow_;
    const Table& table_;
    Shaper& shaper_;
    TablePlace place_;
    Row head_;
    std::vector<Row> rows_;
    std::vector<float> widths_;
    float led_in_ = 0;
};

}  // namespace

void append_table(Flow& flow, const Table& table, Shaper& shaper, const TablePlace& place) {
    TableSetter(flow, table, shaper, place).run();
}

}  // namespace kasane::pdf

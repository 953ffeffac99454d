#pragma once
#include <string>
#include <utility>
#include <vector>

#include "pdf/block.hpp"
#include "pdf/flow.hpp"
#include "pdf/line_fill.hpp"
#include "pdf/picture_folder.hpp"
#include "pdf/shaper.hpp"

namespace kasane::pdf {

/// The part of the column that a block may fill, in points.
struct Column {
    float x = 0;
    float width = 0;
    int depth = 0;   ///< of lists
    int frame = -1;  ///< box that holds it
};

/// Baseline of a line of the given height below its top edge.
float baseline_in(float lead, float size);

/// Sets blocks as strips of one column.
class Composer {
  public:
    /// `page`: height that a page has for text, in points.
    Composer(Shaper& shaper, PictureFolder& pictures, float page)
        : shaper_(shaper), pictures_(pictures), page_(page) {}

    void compose(const Block& block, const Column& column);
    /// The strips so far; nothing is left here.
    Flow take_flow() { return std::move(flow_); }
    /// What of the blocks so far cannot be set as it is written.
    const std::vector<std::string>& notes() const { return notes_; }

  private:
    struct Lines {
        Measure measure;
        float lead = 0;
        Setting setting = Setting::justified;
        float before = 0;
    };

    void compose_children(const Block& block, const Column& column);
    void compose_heading(const Block& block, const Column& column);
    void compose_list(const Block& block, const Column& column);
    float widest_marker(const Block& list);
    void compose_item(const Block& item, const std::string& marker, float indent, bool tight,
                      const Column& column);
    void add_marker_line(const Column& column);
    void compose_quote(const Block& block, const Column& column);
    void repeat_in_frame(std::size_t first, const Column& inner);
    void compose_code(const Block& block, const Column& column);
    void compose_right(const Block& block, const Column& column);
    void compose_rule(const Column& column);
    void compose_text(const Text& text, const Column& column, const Lines& style);
    void add_lines(const Clusters& clusters, const std::vector<Line>& lines, const Column& column,
                   const Lines& style);
    /// A heading brings the white that follows it.
    float space_before(float wanted) const { return after_heading_ ? 0 : wanted; }

    Shaper& shaper_;
    PictureFolder& pictures_;
    float page_;
    Flow flow_;
    std::vector<std::string> notes_;
    bool after_heading_ = false;
};

}  // namespace kasane::pdf

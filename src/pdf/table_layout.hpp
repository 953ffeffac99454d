#pragma once
#include <vector>

#include "pdf/block.hpp"
#include "pdf/flow.hpp"
#include "pdf/shaper.hpp"

namespace kasane::pdf {

/// What a column asks for, in points with padding: `natural` holds every cell on one line, `wanted` keeps
/// short cells such as dates whole, `least` breaks wherever a line may break.
struct ColumnNeed {
    float natural = 0;
    float wanted = 0;
    float least = 0;
};

/// Widths that fill `full` exactly.
std::vector<float> share_width(const std::vector<ColumnNeed>& needs, float full);

struct TablePlace {
    float x = 0;
    float width = 0;
    int frame = -1;
    float before = 0;
    float page = 0;  ///< height that a page has for rows
};

/// Sets a table: rows as strips, cut only when taller than a page, the head repeated on each page.
void append_table(Flow& flow, const Table& table, Shaper& shaper, const TablePlace& place);

}  // namespace kasane::pdf

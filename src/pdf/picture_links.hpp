#pragma once
#include <cmark.h>

#include "pdf/block.hpp"
#include "pdf/inline_reader.hpp"

namespace kasane::pdf {

/// A paragraph of pictures and nothing else becomes a row of them; false where it is something else.
bool read_pictures(cmark_node* paragraph, Block& block, const InlineReading& reading);

}  // namespace kasane::pdf

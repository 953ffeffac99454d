#pragma once
#include "pdf/block.hpp"
#include "pdf/face_set.hpp"
#include "pdf/page.hpp"

namespace kasane::pdf {

/// Sets a document on A4 pages.
Layout lay_out(const Block& document, FaceSet& faces);

}  // namespace kasane::pdf

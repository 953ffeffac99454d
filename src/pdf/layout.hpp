#pragma once
#include "pdf/block.hpp"
#include "pdf/face_set.hpp"
#include "pdf/page.hpp"
#include "pdf/picture_folder.hpp"

namespace kasane::pdf {

/// Sets a document on A4 pages.
Layout lay_out(const Block& document, FaceSet& faces, PictureFolder& pictures);

}  // namespace kasane::pdf

// Papers without a record: by them every part of a template comes to stand on a page.
#pragma once

#include "document/render.hpp"

namespace kasane::document {

/// Every field filled with what people call it, two rows in every list.
Value full_paper(const PaperForm& form);
/// Every field empty.
Value empty_paper();

}  // namespace kasane::document

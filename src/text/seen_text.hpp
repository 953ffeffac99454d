// Text of a table as a person sees it, without what only programs put there.
#pragma once

#include <string>
#include <string_view>

namespace kasane::text {

/// The text without what is not seen (zero-width spaces, byte order marks, directions, soft hyphens;
/// variation selectors stay), without white space at its ends, and with letters and their marks as one
/// character (NFC), as macOS does not write them. Kanji keep their form: 神 is not 神.
std::string as_seen(std::string_view text);

/// Full-width letters, digits and signs in half width (NFKC), every hyphen and dash as -, no spaces.
std::string in_half_width(std::string_view text);

}  // namespace kasane::text

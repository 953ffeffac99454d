#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace kasane::pdf {

/// Stars or low lines side by side, and what a reader takes them for.
struct DelimiterRun {
    std::size_t at = 0;   ///< byte of the source
    int count = 0;        ///< how many marks
    char mark = '*';      ///< * or _
    char32_t before = 0;  ///< the characters beside it; U+0000 at an edge of the text
    char32_t after = 0;
    int closing = 0;  ///< how many of the marks end emphasis: the first
    int opening = 0;  ///< how many of the marks begin emphasis: the last
};

/// Says of each run, in order of the text, how many marks close and open. As in CommonMark a mark opens
/// before a word and closes after one, but what is before a word is decided as Japanese is read: 「 begins,
/// 」 and 。 end, and letters on both sides may be either. Stars between figures or Latin letters (2*3*4) are
/// signs, and so are three or more low lines, which are blanks to fill in.
void pair_delimiters(std::vector<DelimiterRun>& runs);

/// The run as the parser must see it to read just that: marks of edges beside stars that are meant,
/// backslashes before those that are text.
std::string written_as_meant(const DelimiterRun& run);

}  // namespace kasane::pdf

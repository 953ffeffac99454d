#include "text/words.hpp"

#include <memory>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

namespace kasane::text {

std::vector<bool> word_bounds(std::string_view text) {
    std::vector<bool> bounds(text.size() + 1, false);
    bounds.front() = true;
    bounds.back() = true;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale("ja"), error));
    if (U_FAILURE(error) != 0) return bounds;
    UText source = UTEXT_INITIALIZER;
    utext_openUTF8(&source, text.data(), static_cast<int64_t>(text.size()), &error);
    words->setText(&source, error);
    if (U_FAILURE(error) == 0)
        for (auto at = words->first(); at != icu::BreakIterator::DONE; at = words->next())
            bounds[static_cast<std::size_t>(at)] = true;
    utext_close(&source);
    return bounds;
}

}  // namespace kasane::text

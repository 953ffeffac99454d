#include "document/meeting_record.hpp"

namespace kasane::document {

std::string after_meeting_line(std::string words) {
    constexpr std::string_view space = "　";
    for (auto at = words.find('\n'); at != std::string::npos; at = words.find('\n', at))
        words.replace(at, 1, space);
    return std::string(after_meeting) + words;
}

}  // namespace kasane::document

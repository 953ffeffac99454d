#include "text/encoding.hpp"

#include <algorithm>
#include <memory>
#include <vector>

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "text/bytes.hpp"

namespace kasane::text {
namespace {

bool continues(std::string_view bytes, std::size_t at, unsigned low = 0x80, unsigned high = 0xBF) {
    return byte_at(bytes, at) >= low && byte_at(bytes, at) <= high;
}

/// Length of the well-formed sequence that starts here, 0 where there is none (Unicode 15, table 3-7).
std::size_t sequence_length(std::string_view bytes, std::size_t at) {
    const auto lead = byte_at(bytes, at);
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return continues(bytes, at + 1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool second = continues(bytes, at + 1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
        return second && continues(bytes, at + 2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool second = continues(bytes, at + 1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
        return second && continues(bytes, at + 2) && continues(bytes, at + 3) ? 4 : 0;
    }
    return 0;
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

/// As UTF-8; nothing where the bytes are none of this encoding.
std::optional<std::string> decoded(const char* encoding, std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(encoding, &status), &ucnv_close);
    if (U_FAILURE(status) != 0) return {};
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::vector<UChar> wide(bytes.size() + 1);
    const auto length = ucnv_toUChars(converter.get(), wide.data(), static_cast<std::int32_t>(wide.size()),
                                      bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    if (U_FAILURE(status) != 0) return {};
    std::string text;
    icu::UnicodeString(wide.data(), length).toUTF8String(text);
    return text;
}

}  // namespace

std::optional<std::size_t> first_bad_utf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = sequence_length(bytes, at);
        if (length == 0) return at;
        at += length;
    }
    return {};
}

std::optional<std::size_t> first_control(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto byte = byte_at(bytes, at);
        const bool line_or_tab = byte == '\t' || byte == '\n' || byte == '\r';
        if ((byte < 0x20 && !line_or_tab) || byte == 0x7F) return at;
    }
    return {};
}

std::string_view without_mark(std::string_view bytes) {
    return bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
}

int line_at(std::string_view bytes, std::size_t position) {
    const auto before = bytes.substr(0, position);
    return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
}

std::optional<std::string> from_cp932(std::string_view bytes) {
    return decoded("ibm-943_P15A-2003", bytes);
}

bool is_utf16(std::string_view bytes) {
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

std::optional<std::string> from_utf16(std::string_view bytes) {
    return decoded("UTF-16", bytes);
}

}  // namespace kasane::text

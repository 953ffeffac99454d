#include "pdf/inline_reader.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "pdf/edge_mark.hpp"
#include "pdf/html_tag.hpp"
#include "pdf/utf.hpp"

namespace kasane::pdf {
namespace {

constexpr char32_t line_break = U'\n';
constexpr char32_t soft_break = 0x110000;  // beyond Unicode: here two lines of the source meet

std::string_view words_of(const char* text) {
    return text ? text : std::string_view{};
}

bool is_space(char32_t c) {
    return c == line_break || u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

bool is_hangul(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(c), &status) == USCRIPT_HANGUL;
}

/// Kanji, kana and the marks of their size, between which nobody leaves a space.
bool is_wide(char32_t c) {
    switch (u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH)) {
        case U_EA_WIDE:
        case U_EA_FULLWIDTH:
        case U_EA_HALFWIDTH:
            return !is_hangul(c);
        default:
            return false;
    }
}

bool joins_with_space(char32_t before, char32_t after) {
    if (is_space(before) || is_space(after)) return false;
    if (is_hangul(before)) return u_ispunct(static_cast<UChar32>(after)) == 0;
    if (is_hangul(after)) return u_ispunct(static_cast<UChar32>(before)) == 0;
    return !is_wide(before) && !is_wide(after);
}

Text with_lines_joined(Text&& text) {
    Text out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at].code != soft_break) {
            out.push_back(text[at]);
        } else if (!out.empty() && at + 1 < text.size() &&
                   joins_with_space(out.back().code, text[at + 1].code)) {
            out.push_back({U' ', text[at].style});
        }
    }
    return out;
}

/// <NPO:はな> are words, though Markdown takes them for an address.
bool has_unknown_scheme(std::string_view address) {
    return address.find(':') != std::string_view::npos && address.find("://") == std::string_view::npos &&
           !address.starts_with("mailto:") && !address.starts_with("tel:");
}

std::string in_one_line(std::string_view words) {
    std::string out(words);
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
}

class InlineReader {
  public:
    explicit InlineReader(const InlineReading& reading) : reading_(reading) {}

    Text read(cmark_node* parent) {
        add_children(parent, plain);
        end_ruby();
        return with_lines_joined(std::move(text_));
    }

  private:
    void add_children(cmark_node* parent, std::uint8_t style) {
        for (auto* node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
            add(node, style);
    }

    void add(cmark_node* node, std::uint8_t style) {
        const auto with = [style](Style added) { return static_cast<std::uint8_t>(style | added); };
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_TEXT:
                return add_words(words_of(cmark_node_get_literal(node)), style);
            case CMARK_NODE_SOFTBREAK:
                return add_code(soft_break, style);
            case CMARK_NODE_LINEBREAK:
                return add_code(line_break, style);
            case CMARK_NODE_CODE:
                return add_words(words_of(cmark_node_get_literal(node)), with(code));
            case CMARK_NODE_HTML_INLINE:
                return add_html(node, style);
            case CMARK_NODE_EMPH:
                return add_children(node, with(emphasis));
            case CMARK_NODE_STRONG:
                return add_children(node, with(strong));
            case CMARK_NODE_LINK:
                return add_link(node, style);
            case CMARK_NODE_IMAGE:
                return add_picture(node, style);
            default:
                return add_children(node, style);
        }
    }

    /// Where words go now: into the text, or beside it as its reading.
    Text& place() { return is_reading_ ? readings_ : text_; }

    void add_words(std::string_view words, std::uint8_t style) {
        if (!is_bracket_of_ruby_) append_utf8(place(), words, style);
    }

    void add_code(char32_t c, std::uint8_t style) {
        if (!is_bracket_of_ruby_) place().push_back({c, style});
    }

    void add_link(cmark_node* node, std::uint8_t style) {
        const auto before = place().size();
        add_children(node, style);
        const auto address = words_of(cmark_node_get_url(node));
        const auto title = words_of(cmark_node_get_title(node));
        std::u32string shown;
        for (auto at = before; at < place().size(); ++at) shown += place()[at].code;
        const auto words = to_utf8(shown);
        if (address == words && has_unknown_scheme(address)) {
            place().insert(place().begin() + static_cast<std::ptrdiff_t>(before), Char{U'<', style});
            return add_words(">", style);
        }
        const bool is_shown = address.empty() || address == words || address == "mailto:" + words;
        const auto told =
            fmt::format("{}{}", is_shown ? "" : address, title.empty() ? "" : fmt::format("「{}」", title));
        if (!told.empty()) add_words("（" + told + "）", style);
    }

    void add_picture(cmark_node* node, std::uint8_t style) {
        add_children(node, style);
        tell(node, fmt::format("の絵 {} は、文の中には載せていません。", words_of(cmark_node_get_url(node))));
    }

    void add_html(cmark_node* node, std::uint8_t style) {
        const auto html = words_of(cmark_node_get_literal(node));
        if (html.starts_with("<!--")) return tell(node, "の <!-- --> の中は、載せていません。");
        const auto tag = read_tag(html);
        if (!is_meant_as_html(tag, reading_.closed_tags)) return add_words(html, style);
        if (tag.name == "br") return add_code(line_break, style);
        if (tag.name == "wbr" || add_ruby(tag)) return;
        if (!tag.closes) tell(node, fmt::format("の {} は、印を除いて載せました。", in_one_line(html)));
    }

    /// Whether the tag is one of ruby: a word, its reading (rt), brackets for programs that know no ruby
    /// (rp).
    bool add_ruby(const HtmlTag& tag) {
        if (tag.name == "ruby") {
            end_ruby();
            is_in_ruby_ = !tag.closes && reading_.closed_tags.contains("ruby");
        } else if (tag.name == "rt" || tag.name == "rtc") {
            is_reading_ = !tag.closes;
            if (tag.closes && !is_in_ruby_) end_ruby();
        } else if (tag.name == "rb") {
            is_reading_ = false;
        } else if (tag.name != "rp") {
            return false;
        }
        is_bracket_of_ruby_ = tag.name == "rp" && !tag.closes;
        return true;
    }

    void end_ruby() {
        is_reading_ = is_bracket_of_ruby_ = false;
        const auto readings = std::exchange(readings_, {});
        if (readings.empty()) return;
        const auto style = readings.front().style;
        text_.push_back({U'（', style});
        text_.insert(text_.end(), readings.begin(), readings.end());
        text_.push_back({U'）', style});
    }

    void tell(cmark_node* node, std::string_view words) {
        reading_.findings.add(reading_.lines_before + std::max(cmark_node_get_start_line(node), 1), words);
    }

    const InlineReading& reading_;
    Text text_;
    Text readings_;
    bool is_in_ruby_ = false;
    bool is_reading_ = false;
    bool is_bracket_of_ruby_ = false;
};

}  // namespace

void append_utf8(Text& text, std::string_view utf8, std::uint8_t style) {
    const auto points = to_utf32(utf8);
    if (text.empty()) text.reserve(points.size());
    for (char32_t c : points)
        if (c != edge_mark) text.push_back({c, style});
}

Text read_inlines(cmark_node* parent, const InlineReading& reading) {
    return InlineReader(reading).read(parent);
}

}  // namespace kasane::pdf

#include "pdf/haru_font.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "pdf/utf.hpp"

extern "C" {
#include <hpdf_conf.h>
#include <hpdf_doc.h>
#include <hpdf_pages.h>
#include <hpdf_version.h>
}

static_assert(HPDF_VERSION_ID == 20300, "made for the object layer of libharu 2.3.0");

namespace kasane::pdf {
namespace {

bool write(HPDF_Stream stream, std::string_view bytes) {
    return HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE*>(bytes.data()),
                             static_cast<HPDF_UINT>(bytes.size())) == HPDF_OK;
}

HPDF_Dict add_stream(HPDF_Doc doc, std::string_view bytes) {
    HPDF_Dict stream = HPDF_DictStream_New(doc->mmgr, doc->xref);
    if (!stream) return nullptr;
    stream->filter = HPDF_STREAM_FILTER_FLATE_DECODE;
    return write(stream->stream, bytes) ? stream : nullptr;
}

HPDF_Dict add_dictionary(HPDF_Doc doc, const char* type) {
    HPDF_Dict dictionary = HPDF_Dict_New(doc->mmgr);
    if (!dictionary || HPDF_Xref_Add(doc->xref, dictionary) != HPDF_OK) return nullptr;
    return HPDF_Dict_AddName(dictionary, "Type", type) == HPDF_OK ? dictionary : nullptr;
}

HPDF_Array add_array(HPDF_Doc doc, HPDF_Dict to, const char* key) {
    HPDF_Array array = HPDF_Array_New(doc->mmgr);
    return array && HPDF_Dict_Add(to, key, array) == HPDF_OK ? array : nullptr;
}

HPDF_Dict add_descriptor(HPDF_Doc doc, const EmbeddedFont& font) {
    HPDF_Dict file = add_stream(doc, font.bytes);
    HPDF_Dict descriptor = add_dictionary(doc, "FontDescriptor");
    if (!file || !descriptor) return nullptr;
    constexpr HPDF_INT32 symbolic = 4;
    HPDF_STATUS status = HPDF_Dict_AddNumber(file, "Length1", static_cast<HPDF_INT32>(font.bytes.size()));
    status += HPDF_Dict_AddName(descriptor, "FontName", font.name.c_str());
    status += HPDF_Dict_AddNumber(descriptor, "Flags", symbolic);
    status += HPDF_Dict_AddNumber(descriptor, "Ascent", 880);
    status += HPDF_Dict_AddNumber(descriptor, "Descent", -120);
    status += HPDF_Dict_AddNumber(descriptor, "CapHeight", 709);
    status += HPDF_Dict_AddNumber(descriptor, "ItalicAngle", 0);
    status += HPDF_Dict_AddNumber(descriptor, "StemV", 80);
    status += HPDF_Dict_Add(descriptor, "FontFile2", file);
    HPDF_Array box = add_array(doc, descriptor, "FontBBox");
    if (!box) return nullptr;
    for (HPDF_INT32 edge : {-1000, -400, 2000, 1200}) status += HPDF_Array_AddNumber(box, edge);
    return status == HPDF_OK ? descriptor : nullptr;
}

/// Width per code, and the glyph per code as a stream of two-byte numbers.
bool add_codes(HPDF_Doc doc, HPDF_Dict cid_font, const std::vector<FontCode>& codes) {
    HPDF_Array widths = add_array(doc, cid_font, "W");
    if (!widths) return false;
    constexpr std::size_t list_length = 1000;
    HPDF_Array list = nullptr;
    HPDF_STATUS status = HPDF_OK;
    std::string glyphs(2, '\0');
    for (std::size_t at = 0; at < codes.size(); ++at) {
        if (at % list_length == 0) {
            list = HPDF_Array_New(doc->mmgr);
            if (!list) return false;
            status += HPDF_Array_AddNumber(widths, static_cast<HPDF_INT32>(at + 1));
            status += HPDF_Array_Add(widths, list);
        }
        status += HPDF_Array_AddNumber(list, codes[at].width);
        glyphs += static_cast<char>(codes[at].glyph >> 8);
        glyphs += static_cast<char>(codes[at].glyph & 0xFF);
    }
    HPDF_Dict map = add_stream(doc, glyphs);
    return map && status + HPDF_Dict_Add(cid_font, "CIDToGIDMap", map) == HPDF_OK;
}

HPDF_Dict add_cid_font(HPDF_Doc doc, const EmbeddedFont& font) {
    HPDF_Dict descriptor = add_descriptor(doc, font);
    HPDF_Dict cid_font = add_dictionary(doc, "Font");
    HPDF_Dict system = HPDF_Dict_New(doc->mmgr);
    if (!descriptor || !cid_font || !system) return nullptr;
    HPDF_STATUS status = HPDF_Dict_Add(cid_font, "CIDSystemInfo", system);
    status += HPDF_Dict_Add(system, "Registry", HPDF_String_New(doc->mmgr, "Adobe", nullptr));
    status += HPDF_Dict_Add(system, "Ordering", HPDF_String_New(doc->mmgr, "Identity", nullptr));
    status += HPDF_Dict_AddNumber(system, "Supplement", 0);
    status += HPDF_Dict_AddName(cid_font, "Subtype", "CIDFontType2");
    status += HPDF_Dict_AddName(cid_font, "BaseFont", font.name.c_str());
    status += HPDF_Dict_AddNumber(cid_font, "DW", 1000);
    status += HPDF_Dict_Add(cid_font, "FontDescriptor", descriptor);
    return status == HPDF_OK && add_codes(doc, cid_font, font.codes) ? cid_font : nullptr;
}

void append_utf16_hex(std::string& out, char32_t c) {
    auto value = static_cast<std::uint32_t>(c);
    if (value <= 0xFFFF) {
        out += fmt::format("{:04X}", value);
    } else {
        value -= 0x10000;
        out += fmt::format("{:04X}{:04X}", 0xD800 + (value >> 10), 0xDC00 + (value & 0x3FF));
    }
}

std::string utf16_with_mark(std::string_view utf8) {
    std::string out = "\xFE\xFF";
    const auto append = [&out](std::uint32_t unit) {
        out += static_cast<char>(unit >> 8);
        out += static_cast<char>(unit & 0xFF);
    };
    for (char32_t c : to_utf32(utf8)) {
        const auto value = static_cast<std::uint32_t>(c);
        if (value > 0xFFFF) append(0xD800 + ((value - 0x10000) >> 10));
        append(value > 0xFFFF ? 0xDC00 + ((value - 0x10000) & 0x3FF) : value);
    }
    return out;
}

}  // namespace

std::string to_unicode_map(const std::vector<FontCode>& codes) {
    constexpr std::size_t most_at_once = 100;  // a limit of the format
    std::string out =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (std::size_t first = 0; first < codes.size(); first += most_at_once) {
        const auto last = std::min(first + most_at_once, codes.size());
        out += fmt::format("{} beginbfchar\n", last - first);
        for (auto at = first; at < last; ++at) {
            out += fmt::format("<{:04X}> <", at + 1);
            for (char32_t c : codes[at].text)
                if (c != 0) append_utf16_hex(out, c);
            out += ">\n";
        }
        out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

void* add_font(void* document, const EmbeddedFont& font) {
    auto* doc = static_cast<HPDF_Doc>(document);
    HPDF_Dict cid_font = add_cid_font(doc, font);
    HPDF_Dict text = add_stream(doc, to_unicode_map(font.codes));
    HPDF_Dict composite = add_dictionary(doc, "Font");
    if (!cid_font || !text || !composite) return nullptr;
    HPDF_STATUS status = HPDF_Dict_AddName(composite, "Subtype", "Type0");
    status += HPDF_Dict_AddName(composite, "BaseFont", font.name.c_str());
    status += HPDF_Dict_AddName(composite, "Encoding", "Identity-H");
    status += HPDF_Dict_Add(composite, "ToUnicode", text);
    HPDF_Array descendants = add_array(doc, composite, "DescendantFonts");
    if (!descendants) return nullptr;
    status += HPDF_Array_Add(descendants, cid_font);
    return status == HPDF_OK ? composite : nullptr;
}

const char* font_name_on_page(void* page, void* font) {
    return HPDF_Page_GetLocalFontName(static_cast<HPDF_Page>(page), static_cast<HPDF_Font>(font));
}

bool append_contents(void* page, std::string_view operators) {
    auto* attributes = static_cast<HPDF_PageAttr>(static_cast<HPDF_Page>(page)->attr);
    return attributes && write(attributes->stream, operators);
}

bool set_text_entry(void* dictionary, const char* key, std::string_view utf8) {
    auto* target = static_cast<HPDF_Dict>(dictionary);
    auto bytes = utf16_with_mark(utf8);
    HPDF_Binary text = HPDF_Binary_New(target->mmgr, reinterpret_cast<HPDF_BYTE*>(bytes.data()),
                                       static_cast<HPDF_UINT>(bytes.size()));
    return text && HPDF_Dict_Add(target, key, text) == HPDF_OK;
}

void* information(void* document) {
    return static_cast<HPDF_Doc>(document)->info;
}

}  // namespace kasane::pdf

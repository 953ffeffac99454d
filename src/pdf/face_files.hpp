#pragma once
#include <array>
#include <cstdint>
#include <string_view>

namespace kasane::pdf {

struct FaceFile {
    std::string_view path;
    std::string_view name;     ///< PostScript name
    std::string_view package;  ///< Debian package that brings it
    bool required;
};

/// The only place that knows where faces lie. In this order a glyph is looked for, after the face asked for;
/// all are TrueType, because the outlines are embedded as such.
inline constexpr std::array<FaceFile, 6> face_files{{
    {"/usr/share/fonts/opentype/ipaexfont-mincho/ipaexm.ttf", "IPAexMincho", "fonts-ipaexfont-mincho", true},
    {"/usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf", "IPAexGothic", "fonts-ipaexfont-gothic", true},
    {"/usr/share/fonts/truetype/ipamj/ipamjm.ttf", "IPAmjMincho", "fonts-ipamj-mincho", true},
    {"/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf", "DejaVuSerif", "fonts-dejavu-core", false},
    {"/usr/share/fonts/truetype/nanum/NanumMyeongjo.ttf", "NanumMyeongjo", "fonts-nanum", false},
    {"/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf", "ARPLSungtiLGB", "fonts-arphic-gbsn00lp",
     false},
}};

inline constexpr std::uint8_t mincho = 0;
inline constexpr std::uint8_t gothic = 1;
inline constexpr std::uint8_t western = 3;

}  // namespace kasane::pdf

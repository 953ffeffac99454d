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

/// The only place that knows where faces lie; all are TrueType, because the outlines are embedded as such.
inline constexpr std::array<FaceFile, 9> face_files{{
    {"/usr/share/fonts/opentype/ipaexfont-mincho/ipaexm.ttf", "IPAexMincho", "fonts-ipaexfont-mincho", true},
    {"/usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf", "IPAexGothic", "fonts-ipaexfont-gothic", true},
    {"/usr/share/fonts/truetype/ipamj/ipamjm.ttf", "IPAmjMincho", "fonts-ipamj-mincho", true},
    {"/usr/share/fonts/truetype/gentiumplus/GentiumPlus-Regular.ttf", "GentiumPlus", "fonts-sil-gentiumplus",
     false},
    {"/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "DejaVuSans", "fonts-dejavu-core", false},
    {"/usr/share/fonts/truetype/nanum/NanumMyeongjo.ttf", "NanumMyeongjo", "fonts-nanum", false},
    {"/usr/share/fonts/truetype/nanum/NanumGothic.ttf", "NanumGothic", "fonts-nanum", false},
    {"/usr/share/fonts/truetype/babelstone/BabelStoneHan.ttf", "BabelStoneHan", "fonts-babelstone-han",
     false},
    {"/usr/share/fonts/truetype/bizud-gothic/BIZUDGothic-Regular.ttf", "BIZUDGothic",
     "fonts-morisawa-bizud-gothic", false},
}};

inline constexpr std::uint8_t mincho = 0;
inline constexpr std::uint8_t gothic = 1;
inline constexpr std::uint8_t mincho_of_names = 2;
inline constexpr std::uint8_t western_serif = 3;
inline constexpr std::uint8_t western_sans = 4;
inline constexpr std::uint8_t hangul_serif = 5;
inline constexpr std::uint8_t hangul_sans = 6;
inline constexpr std::uint8_t han = 7;
inline constexpr std::uint8_t fixed = 8;

using FaceOrder = std::array<std::uint8_t, face_files.size()>;

/// Where a glyph is looked for that the face asked for does not have.
inline constexpr FaceOrder serif_order{mincho,       mincho_of_names, gothic, western_serif, western_sans,
                                       hangul_serif, hangul_sans,     han,    fixed};
inline constexpr FaceOrder sans_order{
    gothic, mincho, mincho_of_names, western_sans, western_serif, hangul_sans, hangul_serif, han, fixed};

constexpr bool is_sans(std::uint8_t face) {
    return face == gothic || face == western_sans || face == hangul_sans || face == fixed;
}

/// The face that has all letters of names in Latin, Greek and Cyrillic, to go with another.
constexpr std::uint8_t western_beside(std::uint8_t face) {
    return is_sans(face) ? western_sans : western_serif;
}

}  // namespace kasane::pdf

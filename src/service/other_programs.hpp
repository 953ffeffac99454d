// The programs of others that may be started.
#pragma once

namespace kasane::service {

/// A program found on the PATH, and what is told where it is not there.
struct OtherProgram {
    const char* name;
    bool comes_along;  ///< with Kasane (packages.txt); the others are used where the machine has them
    const char* missing;
    const char* remedy;
};

inline constexpr OtherProgram page_drawer{"pdftoppm", true, "紙を映す pdftoppm が、この端末にありません。",
                                          "端末の管理者に poppler-utils を入れてもらってください。"};
inline constexpr OtherProgram word_writer{"pandoc", false,
                                          "Word の文書をつくる pandoc が、この端末にありません。",
                                          "端末の管理者に pandoc を入れてもらうか、PDF で保存してください。"};
inline constexpr OtherProgram viewer{
    "xdg-open", false, "PDF を開くソフトがありません。",
    "端末の管理者に PDF を見るソフト（evince など）を入れてもらってください。"};

}  // namespace kasane::service

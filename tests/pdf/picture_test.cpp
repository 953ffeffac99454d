#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <png.h>

#include "pdf/paper.hpp"
#include "support.hpp"
#include "support/catch.hpp"

using namespace kasane::pdf;
using namespace kasane::pdf::test;

namespace {

namespace fs = std::filesystem;

/// A folder with pictures, which goes when the test does.
class Folder {
  public:
    Folder() : path_((fs::temp_directory_path() / ("kasane-pictures-" + std::string(6, 'X'))).string()) {
        REQUIRE(mkdtemp(path_.data()) != nullptr);
    }
    ~Folder() { fs::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    fs::path operator/(const std::string& name) const { return fs::path(path_) / name; }

    /// A picture of one colour, with its alpha in the last byte.
    void add(const std::string& name, unsigned width, unsigned height, png_uint_32 format = PNG_FORMAT_RGB,
             std::string colour = "\xC0\x20\x20") const {
        png_image image{};
        image.version = PNG_IMAGE_VERSION;
        image.width = width;
        image.height = height;
        image.format = format;
        std::string pixels;
        for (unsigned at = 0; at < width * height; ++at) pixels += colour;
        REQUIRE(png_image_write_to_file(&image, (*this / name).c_str(), 0, pixels.data(), 0, nullptr) != 0);
    }

    [[nodiscard]] Options options() const {
        Options options;
        options.pictures = path_;
        return options;
    }

  private:
    std::string path_;
};

Layout laid_out(const std::string& markdown, const Options& options) {
    auto layout = lay_out_markdown(markdown, options);
    if (const auto* problem = std::get_if<Problem>(&layout)) FAIL(problem->what);
    return std::get<Layout>(std::move(layout));
}

Result rendered(const std::string& markdown, const Options& options) {
    auto result = render(markdown, options);
    if (const auto* problem = std::get_if<Problem>(&result)) FAIL(problem->what);
    return std::get<Result>(std::move(result));
}

std::string only_warning(const std::vector<std::string>& warnings) {
    REQUIRE(warnings.size() == 1);
    return warnings.front();
}

}  // namespace

TEST_CASE("大きな絵は欄の幅に合わせ、形を変えず、下に説明を置く") {
    const Folder folder;
    folder.add("画面.png", 1920, 1080);
    const auto layout = laid_out("# 使い方\n\n![待ち受けの画面](画面.png)\n\nつづき", folder.options());
    CHECK(layout.warnings.empty());
    const auto& ink = layout.pages.at(0).ink;
    REQUIRE(ink.pictures.size() == 1);
    const auto& picture = ink.pictures.front();
    CHECK(picture.width == Approx(paper::text_width));
    CHECK(picture.width / picture.height == Approx(16.0 / 9.0));
    CHECK(has(text_of(layout.pages[0]), "待ち受けの画面"));
    for (const auto& run : ink.runs)
        if (!run.glyphs.empty() && run.glyphs.front().text[0] == U'待')
            CHECK(run.baseline > picture.y + picture.height);
}

TEST_CASE("小さな絵は大きくせず、中央に置く") {
    const Folder folder;
    folder.add("印.png", 100, 40);
    const auto layout = laid_out("![](印.png)", folder.options());
    const auto& picture = layout.pages.at(0).ink.pictures.at(0);
    CHECK(picture.width == Approx(50));
    CHECK(picture.height == Approx(20));
    CHECK(picture.x + picture.width / 2 == Approx(paper::left + paper::text_width / 2));
}

TEST_CASE("縦に長い絵は一ページに収まる") {
    const Folder folder;
    folder.add("縦.png", 400, 4000);
    const auto layout = laid_out("前の文\n\n![長い](縦.png)", folder.options());
    const auto& picture = layout.pages.back().ink.pictures.at(0);
    CHECK(picture.y + picture.height < paper::bottom);
    CHECK(picture.height / picture.width == Approx(10));
    check_inside(layout);
}

TEST_CASE("一つの段落の絵は横に並び、それぞれの説明が付く") {
    const Folder folder;
    folder.add("a_1_*.png", 960, 540);
    folder.add("b.png", 960, 540);
    const auto layout = laid_out("![一つめ](a_1_*.png)\n![二つめ](b.png)", folder.options());
    const auto& pictures = layout.pages.at(0).ink.pictures;
    REQUIRE(pictures.size() == 2);
    CHECK(pictures[0].y == pictures[1].y);
    CHECK(pictures[1].x > pictures[0].x + pictures[0].width);
    CHECK(pictures[1].x + pictures[1].width < paper::right + 1);
    const auto text = joined_text_of(layout.pages[0]);
    CHECK(has(text, "一つめ"));
    CHECK(has(text, "二つめ"));
}

TEST_CASE("絵は、説明と離れずに次のページへ移る") {
    const Folder folder;
    folder.add("画面.png", 960, 540);
    std::string lines;
    for (int at = 0; at < 38; ++at) lines += "- 行\n";
    const auto layout = laid_out(lines + "\n![画面の説明](画面.png)", folder.options());
    REQUIRE(layout.pages.size() == 2);
    CHECK(layout.pages[0].ink.pictures.empty());
    CHECK(has(text_of(layout.pages[1]), "画面の説明"));
    CHECK(layout.pages[1].ink.pictures.size() == 1);
}

TEST_CASE("載せられない絵は、行と名とわけを知らせ、説明は残る") {
    const Folder folder;
    folder.add("よい.png", 300, 200);
    std::ofstream(folder / "文.png") << "これは絵ではありません";
    fs::copy_file(folder / "よい.png", folder / "切れた.png");
    fs::resize_file(folder / "切れた.png", fs::file_size(folder / "よい.png") / 2);
    fs::create_directory(folder / "束.png");
    const auto told = [&](const std::string& file) {
        const auto layout = laid_out("題\n\n![説明の文](" + file + ")", folder.options());
        CHECK(layout.pages.at(0).ink.pictures.empty());
        CHECK(has(joined_text_of(layout.pages[0]), "説明の文"));
        return only_warning(layout.warnings);
    };
    CHECK(told("ない.png") == "3行目の絵 ない.png は、見つからないため、載せていません。");
    CHECK(told("束.png") == "3行目の絵 束.png は、見つからないため、載せていません。");
    CHECK(told("文.png") == "3行目の絵 文.png は、PNG ではないため、載せていません。");
    CHECK(told("切れた.png") == "3行目の絵 切れた.png は、壊れているため、載せていません。");
    CHECK(told("https://example.jp/x.png") ==
          "3行目の絵 https://example.jp/x.png は、見つからないため、載せていません。");
}

TEST_CASE("絵のフォルダーのない紙は、絵を載せず、そう知らせる") {
    const auto layout = laid_out("![印影](../../etc/logo.png)", Options{});
    CHECK(layout.pages.at(0).ink.pictures.empty());
    CHECK(has(only_warning(layout.warnings), "この紙には載せられないため"));
}

TEST_CASE("文のなかの絵は、説明の字だけになる") {
    const Folder folder;
    folder.add("a.png", 10, 10);
    const auto layout = laid_out("この![印](a.png)を押します", folder.options());
    CHECK(layout.pages.at(0).ink.pictures.empty());
    CHECK(joined_text_of(layout.pages[0]).find("この印を押します") == 0);
}

TEST_CASE("絵のあるPDFも検査を通り、同じ絵は一度だけ入り、同じものからは同じバイトになる") {
    const Folder folder;
    folder.add("色.png", 640, 360);
    folder.add("灰.png", 64, 64, PNG_FORMAT_GRAY, "\x80");
    folder.add("透.png", 64, 64, PNG_FORMAT_RGBA, std::string("\x10\x20\x30\x00", 4));
    const std::string markdown = "# 題\n\n![](色.png)\n\n![](灰.png)\n![](透.png)\n\n![](色.png)\n";
    const auto pdf = rendered(markdown, folder.options());
    CHECK(pdf.warnings.empty());
    CHECK(pdf.bytes == rendered(markdown, folder.options()).bytes);
    const auto check = run_on(pdf, "qpdf", "qpdf", "--check");
    INFO(check.output);
    CHECK(check.code == 0);
    const auto images = run_on(pdf, "pdfimages", "poppler-utils", "-list");
    CHECK(has(images.output, "rgb"));
    CHECK(has(images.output, "gray"));
    CHECK_FALSE(has(images.output, "smask"));
    CHECK(count(pdf.bytes, "/Subtype /Image") == 3);
}

#include "service/guide.hpp"

#include <algorithm>

#include "platform/files.hpp"
#include "platform/paths.hpp"

namespace kasane::service {
namespace {

constexpr std::size_t largest_page = pdf::max_markdown_bytes;

Problem incomplete() {
    return {"使い方のページが見つかりません。", "かさねを入れ直してください。"};
}

/// 「1-first-hour.md」, 「2-chair.md」
std::vector<std::filesystem::path> page_files(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code unreadable;
    for (const auto& entry : std::filesystem::directory_iterator(folder, unreadable))
        if (entry.path().extension() == ".md") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

Result<GuideFiles> guide_files() {
    const auto folder = platform::resource_folder("docs/guide");
    if (!folder) return incomplete();
    GuideFiles found{*folder, {}};
    for (const auto& file : page_files(*folder)) {
        auto read = platform::read_file(file, largest_page);
        if (const auto* problem = problem_in(read)) return *problem;
        found.pages.push_back(std::get<std::string>(std::move(read)));
    }
    if (found.pages.empty()) return incomplete();
    return found;
}

Result<PdfFile> guide_pdf(const GuideFiles& files, std::optional<int> page, text::DateTime now) {
    PdfSetting setting;
    setting.sheets = pdf::Sheets::one_side;
    setting.pictures = files.folder;
    if (!page) return markdown_pdf(files.pages, "かさね", now, setting);
    return markdown_pdf({files.pages.at(static_cast<std::size_t>(*page) - 1)}, "かさね", now, setting);
}

}  // namespace kasane::service

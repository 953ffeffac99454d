#include <chrono>
#include <cstdlib>
#include <string>
#include <string_view>
#include <system_error>

#include "pdf/face_files.hpp"
#include "platform/disk.hpp"
#include "service/doctor.hpp"
#include "service/sending.hpp"

namespace kasane::service {
namespace {

namespace fs = std::filesystem;

using Report = std::vector<Examined>;

fs::path folder_of(const fs::path& store) {
    return store.has_parent_path() ? store.parent_path() : fs::path(".");
}

void examine_room(const fs::path& folder, Report& report) {
    constexpr std::uint64_t megabyte = 1024ULL * 1024;
    constexpr std::uint64_t little = 200 * megabyte;
    const auto left = platform::free_bytes(folder);
    if (!left) return;
    const auto words = "空き：" + std::to_string(*left / megabyte) + "MB";
    if (*left >= little) return report.push_back({Health::good, words});
    report.push_back({Health::attention, words, "不要なファイルを消して、空きを作ってください。"});
}

void examine_seal(const fs::path& folder, Report& report) {
    constexpr auto remedy =
        "記録ファイルは暗号化されていません。端末をなくすと読まれます。ディスクの暗号化（LUKS）を使うか、端末"
        "を鍵のかかる場所に"
        "置いてください。";
    switch (platform::disk_seal(folder)) {
        case platform::DiskSeal::encrypted:
            return report.push_back({Health::good, "暗号化：記録のあるディスクは暗号化されている"});
        case platform::DiskSeal::plain:
            return report.push_back(
                {Health::attention, "暗号化：記録のあるディスクは暗号化されていません。", remedy});
        case platform::DiskSeal::unknown:
            return report.push_back(
                {Health::attention, "暗号化：記録のあるディスクが暗号化されているか分かりません。", remedy});
    }
}

void examine_fonts(Report& report) {
    std::string missing;
    std::string packages;
    std::error_code failed;
    const auto look = [&](std::string_view path, std::string_view package) {
        if (fs::exists(path, failed)) return;
        missing += (missing.empty() ? "" : "、") + std::string(path);
        packages += (packages.empty() ? "" : " ") + std::string(package);
    };
    for (const auto& file : pdf::face_files) look(file.path, file.package);
    look("/usr/share/fonts/truetype/bizud-gothic/BIZUDPGothic-Regular.ttf", "fonts-morisawa-bizud-gothic");
    look("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", "fonts-noto-cjk");
    if (missing.empty()) return report.push_back({Health::good, "書体：画面と紙の書体がそろっている"});
    report.push_back({Health::bad, "書体：ないものがあります（" + missing + "）。",
                      "パッケージ " + packages + " を入れてください。"});
}

void examine_input_method(Report& report) {
    const char* modifiers = std::getenv("XMODIFIERS");
    const std::string_view named = modifiers == nullptr ? "" : modifiers;
    if (named.starts_with("@im=") && named.size() > 4)
        return report.push_back({Health::good, "日本語入力：" + std::string(named.substr(4))});
    report.push_back({Health::attention, "日本語入力：この端末では決まっていません（XMODIFIERS）。",
                      "fcitx5-mozc か ibus-mozc を入れ、im-config で選び、ログインし直してください。"});
}

void examine_printers(Report& report) {
    constexpr auto longest = std::chrono::seconds(20);
    auto asked = ask_printers();
    auto* child = std::get_if<platform::Child>(&asked);
    const auto listed = child == nullptr ? Result<std::vector<Printer>>(std::get<Problem>(asked))
                                         : printers_in(child->wait(longest));
    std::string names;
    if (const auto* printers = std::get_if<std::vector<Printer>>(&listed))
        for (const auto& printer : *printers) names += (names.empty() ? "" : "、") + printer.name;
    if (!names.empty()) return report.push_back({Health::good, "プリンター：" + names});
    report.push_back(
        {Health::attention, "プリンター：見つかりません。",
         "紙が要るときは、プリンターを CUPS に加えるか、papers の PDF を別の端末で印刷してください。"});
}

}  // namespace

Report examine_machine(const fs::path& store) {
    Report report;
    examine_room(folder_of(store), report);
    examine_seal(folder_of(store), report);
    examine_fonts(report);
    examine_input_method(report);
    examine_printers(report);
    return report;
}

}  // namespace kasane::service

#include "service/left_copies.hpp"

#include <algorithm>
#include <fstream>
#include <system_error>

#include "domain/query.hpp"
#include "domain/reference.hpp"
#include "domain/wording.hpp"
#include "platform/files.hpp"
#include "service/backup.hpp"
#include "store/sealed.hpp"

namespace kasane::service {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t head_bytes = 100;
constexpr std::size_t largest_paper = 16U * 1024U * 1024U;

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(folder, failed))
        if (std::error_code unknown; entry.is_regular_file(unknown)) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::string head_of(const fs::path& file) {
    std::string head(head_bytes, '\0');
    std::ifstream in(file, std::ios::binary);
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    return head;
}

std::optional<Held> held_in(const fs::path& file, const store::SoughtCase& sought) {
    const auto head = head_of(file);
    if (store::is_sealed(head)) return Held::perhaps_sealed;
    if (!store::begins_as_store(head)) return {};
    const auto read = read_backup(file, {});
    const auto* bytes = std::get_if<std::string>(&read);
    if (bytes == nullptr) return Held::perhaps_unreadable;
    const auto holds = store::image_holds_case(*bytes, sought, file);
    const auto* known = std::get_if<bool>(&holds);
    if (known == nullptr) return Held::perhaps_unreadable;
    return *known ? std::optional{Held::surely} : std::nullopt;
}

/// What the text of a paper is searched for.
std::vector<std::string> words_of(const domain::Record& record, domain::CaseId support_case) {
    const auto* row = record.find<domain::Case>(support_case);
    if (row == nullptr) return {};
    std::vector<std::string> words{row->number, row->calling_name};
    std::erase(words, std::string());
    return words;
}

bool holds(std::string text, const std::vector<std::string>& words,
           const std::vector<domain::Member>& household) {
    std::erase(text, '\\');  // Markdown escapes the 「-」 of 「R7-012」
    const auto stands = [&](const std::string& word) { return text.find(word) != std::string::npos; };
    return std::any_of(words.begin(), words.end(), stands) ||
           std::any_of(household.begin(), household.end(), [&](const domain::Member& member) {
               return domain::holds_full_name(text, member.name);
           });
}

/// The text of a paper, or of the Markdown beside it.
std::optional<std::string> text_of(const fs::path& paper) {
    auto markdown = paper;
    markdown.replace_extension(".md");
    auto read = platform::read_file(markdown, largest_paper);
    if (auto* bytes = std::get_if<std::string>(&read)) return std::move(*bytes);
    return {};
}

}  // namespace

std::vector<LeftCopy> copies_left(const fs::path& store, const store::SoughtCase& sought) {
    const auto beside = store.has_parent_path() ? store.parent_path() : fs::path(".");
    std::vector<LeftCopy> left;
    for (const auto& folder : {beside, backup_folder(store)})
        for (const auto& file : files_in(folder)) {
            if (file.filename() == store.filename() && folder == beside) continue;
            if (const auto held = held_in(file, sought)) left.push_back({file, *held});
        }
    return left;
}

std::vector<fs::path> papers_left(const fs::path& store, const domain::Record& before,
                                  domain::CaseId support_case) {
    std::vector<std::string> codes;
    for (const auto& [key, item] : before.rows<domain::AgendaItem>())
        if (const auto* meeting = before.find<domain::Meeting>(item.meeting);
            item.support_case == support_case && meeting != nullptr)
            codes.push_back(domain::code_of(*meeting));
    const auto words = words_of(before, support_case);
    const auto household = domain::members_of(before, support_case);
    std::vector<fs::path> left;
    for (const auto& file : files_in(store.parent_path() / "papers")) {
        const auto name = file.filename().string();
        const bool is_of_meeting = std::any_of(codes.begin(), codes.end(), [&](const std::string& code) {
            return name.starts_with(code + "-") || name.starts_with(code + ".");
        });
        if (!is_of_meeting) continue;
        const auto text = text_of(file);
        if (!text || holds(*text, words, household)) left.push_back(file);
    }
    return left;
}

}  // namespace kasane::service

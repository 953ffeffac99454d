#include "service/left_copies.hpp"

#include <algorithm>
#include <system_error>

#include "domain/names/reference.hpp"
#include "domain/queries/case_marks.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "platform/files.hpp"
#include "service/backup.hpp"
#include "store/sealed.hpp"

namespace kasane::service {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_paper = 16U * 1024U * 1024U;

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(folder, failed))
        if (std::error_code unknown; entry.is_regular_file(unknown)) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::optional<Held> held_in(const fs::path& file, const store::SoughtCase& sought) {
    const auto head = platform::read_head(file, store::head_bytes);
    const auto* begins = std::get_if<std::string>(&head);
    if (begins == nullptr) return {};
    if (store::is_sealed(*begins)) return Held::perhaps_sealed;
    if (!store::begins_as_store(*begins)) return {};
    const auto read = read_backup(file, {});
    const auto* bytes = std::get_if<std::string>(&read);
    if (bytes == nullptr) return Held::perhaps_unreadable;
    const auto holds = store::image_holds_case(*bytes, sought, file);
    const auto* known = std::get_if<bool>(&holds);
    if (known == nullptr) return Held::perhaps_unreadable;
    return *known ? std::optional{Held::surely} : std::nullopt;
}

/// What the text of a paper is searched for.
class Sought {
  public:
    Sought(const domain::Record& record, domain::CaseId support_case)
        : household_(domain::members_of(record, support_case)) {
        const auto* row = record.find<domain::Case>(support_case);
        if (row == nullptr) return;
        marks_.learn(*row);
        own_ = {row->number, row->calling_name};
        std::erase(own_, std::string());
        for (const auto& [key, homework] : record.rows<domain::ActionItem>()) {
            const auto* item = homework.item ? record.find<domain::AgendaItem>(*homework.item) : nullptr;
            if (item != nullptr && item->support_case == support_case) marks_.learn(homework);
        }
    }

    /// `is_of_meeting`: of one that discussed the case, where 「A世帯」 is nobody else's.
    [[nodiscard]] bool stands_in(std::string text, bool is_of_meeting) const {
        std::erase(text, '\\');  // papers of earlier versions escape the 「-」 of 「R7-012」
        const auto stands = [&](const std::string& word) { return text.find(word) != std::string::npos; };
        return marks_.stand_in(text) || (is_of_meeting && std::any_of(own_.begin(), own_.end(), stands)) ||
               std::any_of(household_.begin(), household_.end(), [&](const domain::Member& member) {
                   return domain::holds_full_name(text, member.name);
               });
    }

  private:
    domain::CaseMarks marks_;
    std::vector<std::string> own_;
    std::vector<domain::Member> household_;
};

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
    const Sought sought(before, support_case);
    std::vector<fs::path> left;
    for (const auto& file : files_in(store.parent_path() / "papers")) {
        const auto name = file.filename().string();
        const bool is_of_meeting = std::any_of(codes.begin(), codes.end(), [&](const std::string& code) {
            return name.starts_with(code + "-") || name.starts_with(code + ".");
        });
        const auto text = text_of(file);
        if (text ? sought.stands_in(*text, is_of_meeting) : is_of_meeting) left.push_back(file);
    }
    return left;
}

}  // namespace kasane::service

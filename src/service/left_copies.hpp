// What still holds a case after its 廃棄: copies of the store that the program made, and papers.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "domain/model/record.hpp"
#include "store/image.hpp"

namespace kasane::service {

enum class Held {
    surely,
    perhaps_sealed,      ///< a sealed backup: nobody can look without the passphrase
    perhaps_unreadable,  ///< a store that cannot be read
};

struct LeftCopy {
    std::filesystem::path path;
    Held held = Held::surely;
};

/// Stores and sealed backups beside the store and in its folder of backups that hold the case, or may: what
/// `backup`, `restore` (-replaced-) and `doctor --repair` (-repaired) wrote. Sorted by name.
std::vector<LeftCopy> copies_left(const std::filesystem::path& store, const store::SoughtCase& sought);

/// Papers in the folder papers/ beside the store that hold the case: those in which its number, a name of its
/// household or the words of its homework stand; of meetings that discussed it, also those in which its 呼称
/// does. A PDF says what the Markdown beside it says; one without, of a meeting that discussed the case, is
/// taken to hold it. `before` is the record before the 廃棄. Sorted by name.
std::vector<std::filesystem::path> papers_left(const std::filesystem::path& store,
                                               const domain::Record& before, domain::CaseId support_case);

}  // namespace kasane::service

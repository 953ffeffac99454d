// A store as the bytes of one file: what backups are made of and restored from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "store/problem.hpp"

namespace kasane::store {

/// What is known of the bytes of a store once they were read and checked.
struct ImageFacts {
    int schema = 0;
    std::int64_t lines = 0;  ///< of the journal
    std::string link = {};   ///< the proof of the last one; empty before there were proofs
};

/// As much of a file as tells what it is: the head of SQLite, or of what is sealed.
inline constexpr std::size_t head_bytes = 100;

/// Whether a file that begins so is a store of ours, whole or not: no other program's database.
bool begins_as_store(std::string_view head);

/// Why a file that begins so cannot be read as a store: none of ours, or newer than this program.
std::optional<Problem> not_our_head(std::string_view head, const std::filesystem::path& named);

/// Reads the bytes as a store: ours, not newer than this program, whole. `named` is told where it is not.
Result<ImageFacts> read_image(const std::string& bytes, const std::filesystem::path& named);

/// The proof of a journal line in the bytes; empty where there is none.
Result<std::string> link_in_image(const std::string& bytes, std::int64_t seq,
                                  const std::filesystem::path& named);

/// A case that is looked for in copies of its store.
struct SoughtCase {
    std::int64_t id = 0;
    std::string number;
    std::string first_link;  ///< proof of the first line of its store's journal
};
/// Whether rows of this case or journal lines about it are in the bytes: a copy still holds it. Of a store
/// that begins with another line than its own, a case of another number is another case.
Result<bool> image_holds_case(const std::string& bytes, const SoughtCase& sought,
                              const std::filesystem::path& named);

}  // namespace kasane::store

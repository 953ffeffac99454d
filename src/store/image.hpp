// A store as the bytes of one file: what backups are made of and restored from.
#pragma once

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

/// Whether a file that begins so is a store of ours, whole or not: no other program's database.
bool begins_as_store(std::string_view head);

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

// What the store answers where it cannot do what was asked.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <variant>

#include "platform/problem.hpp"
#include "text/problem.hpp"

namespace kasane::store {

enum class ProblemKind {
    missing,        ///< there is no such file
    exists,         ///< there is one already, and it stays
    not_a_store,    ///< a file, but none of ours
    newer,          ///< written by a newer Kasane
    older,          ///< must be opened once for writing before it can be read
    in_use,         ///< another process writes it
    no_permission,  ///< nor on a read-only medium
    no_space,
    device,     ///< the disk failed, or the file was taken away
    damaged,    ///< what lies in the file makes no sense
    conflict,   ///< the rows are no longer as the event saw them
    bad_event,  ///< the event itself cannot be kept: a reference to nothing, text that is none
    other,
};

struct Problem : text::Problem {
    ProblemKind kind = ProblemKind::other;
    Problem() = default;
    Problem(ProblemKind of, std::string is_wrong, std::string to_do)
        : text::Problem{std::move(is_wrong), std::move(to_do)}, kind(of) {}
};

template <class T>
using Result = text::Result<T, Problem>;
using text::problem_in;

/// The kind of problem that an `errno` is.
ProblemKind kind_of_errno(int error);
/// The same problem as the file system tells it.
Problem problem_of(const platform::Problem& problem);
/// Puts an `errno` of the file system into words; `doing`: 「開けません」.
Problem problem_of_errno(int error, const std::filesystem::path& path, const std::string& doing);
/// Puts a result code of SQLite (with or without its extension) into words; `detail` is told where the code
/// is none that a person at a meeting could do something about.
Problem problem_of_sqlite(int code, const std::filesystem::path& path, const std::string& detail = {});

}  // namespace kasane::store

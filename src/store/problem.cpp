#include "store/problem.hpp"

#include <cerrno>
#include <cstdint>

#include <sqlite3.h>

#include "platform/disk.hpp"

namespace kasane::store {
namespace {

std::string quoted(const std::filesystem::path& path) {
    return "「" + path.string() + "」";
}

/// Too little for SQLite's shared memory (32 KB) and a page or two.
bool is_full(const std::filesystem::path& path) {
    constexpr std::uint64_t little = 64ULL * 1024;
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    const auto left = platform::free_bytes(folder);
    return left && *left < little;
}

constexpr auto no_space_remedy = "不要なファイルを消して空きを作り、もう一度行ってください。";
constexpr auto permission_remedy =
    "ファイルとフォルダーの持ち主・権限を確かめるか、別の場所を指定してください。";
constexpr auto device_remedy = "ディスクやUSBメモリーの接続を確かめ、開き直してください。";
constexpr auto damaged_remedy = "このファイルには手を加えず、控えから戻してください。";

}  // namespace

ProblemKind kind_of_errno(int error) {
    switch (error) {
        case ENOENT:
        case ENOTDIR:
            return ProblemKind::missing;
        case EACCES:
        case EPERM:
        case EROFS:
            return ProblemKind::no_permission;
        case ENOSPC:
        case EDQUOT:
            return ProblemKind::no_space;
        case EISDIR:
            return ProblemKind::not_a_store;
        case EIO:
        case ENODEV:
        case ENXIO:
            return ProblemKind::device;
        default:
            return ProblemKind::other;
    }
}

Problem problem_of(const platform::Problem& problem) {
    return {kind_of_errno(problem.error), problem.what, problem.remedy};
}

Problem problem_of_errno(int error, const std::filesystem::path& path, const std::string& doing) {
    return problem_of(platform::problem_of(error, path.string(), doing));
}

Problem problem_of_sqlite(int code, const std::filesystem::path& path, const std::string& detail) {
    const auto problem = [&](ProblemKind kind, const std::string& why, const std::string& remedy) {
        return Problem{kind, "記録ファイル" + quoted(path) + why, remedy};
    };
    constexpr int primary_mask = 0xff;
    int primary = code & primary_mask;
    // What SQLite calls so may be a disk that has no room.
    if ((primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN) && is_full(path)) primary = SQLITE_FULL;
    switch (primary) {
        case SQLITE_FULL:
            return problem(ProblemKind::no_space, "に書けません（ディスクの空きがありません）。",
                           no_space_remedy);
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return problem(ProblemKind::no_permission, "に書き込む権限がありません。", permission_remedy);
        case SQLITE_CANTOPEN:
            return problem(ProblemKind::no_permission, "を開けません。",
                           "フォルダーの権限とディスクの空きを確かめて、もう一度行ってください。");
        case SQLITE_IOERR:
            return problem(ProblemKind::device, "を読み書きできません（装置が応答しません）。",
                           device_remedy);
        case SQLITE_CORRUPT:
        case SQLITE_FORMAT:
            return problem(ProblemKind::damaged, "が壊れています。", damaged_remedy);
        case SQLITE_NOTADB:
            return problem(ProblemKind::not_a_store, "は、かさねの記録ではありません。",
                           "名前と場所を確かめてください。");
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return problem(ProblemKind::in_use, "はほかで使用中です。",
                           "少し待って、もう一度行ってください。");
        case SQLITE_CONSTRAINT:
            return problem(ProblemKind::bad_event, "に書けません（つながる先のない内容です）。",
                           "開き直して、もう一度行ってください。");
        case SQLITE_TOOBIG:
            return problem(ProblemKind::bad_event, "に書けません（文が長すぎます）。",
                           "文を短くしてください。");
        default:
            return problem(ProblemKind::other,
                           "を扱えません（" + (detail.empty() ? sqlite3_errstr(code) : detail) + "）。",
                           "開き直して、もう一度行ってください。");
    }
}

}  // namespace kasane::store

#include "service/doctor_files.hpp"

#include <algorithm>
#include <system_error>

#include <sys/stat.h>
#include <unistd.h>

#include "platform/temporary_file.hpp"
#include "service/backup.hpp"
#include "store/file_system.hpp"

namespace kasane::service {
namespace {

namespace fs = std::filesystem;

using Report = std::vector<Examined>;
using Paths = std::vector<fs::path>;

std::string names(const Paths& paths) {
    std::string text;
    for (const auto& path : paths) text += (text.empty() ? "" : "、") + path.string();
    return text;
}

Paths entries_of(const fs::path& folder) {
    Paths files;
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed); !failed && at != fs::directory_iterator();
         at.increment(failed))
        files.push_back(at->path());
    std::sort(files.begin(), files.end());
    return files;
}

/// The store, what SQLite and the lock have beside it, and its backups.
Paths files_of(const fs::path& store) {
    Paths files;
    std::error_code failed;
    for (const char* suffix : {"", "-wal", "-shm", ".lock"})
        if (fs::exists(store.string() + suffix, failed)) files.emplace_back(store.string() + suffix);
    if (fs::exists(backup_folder(store), failed)) files.push_back(backup_folder(store));
    return files;
}

void examine_writing(const fs::path& store, Report& report) {
    Paths closed;
    const auto folder = store::folder_of(store);
    if (::access(folder.c_str(), W_OK | X_OK) != 0) closed.push_back(folder);
    for (const auto& file : files_of(store))
        if (::access(file.c_str(), R_OK | W_OK) != 0) closed.push_back(file);
    if (closed.empty()) return;
    report.push_back(
        {Health::bad, "権限：この利用者では記録できません（" + names(closed) + "）。",
         "ふだん記録する利用者で行い、それでも出るときは chown と chmod u+rw で直してください。"});
}

void examine_owners(const fs::path& store, Report& report) {
    struct stat about {};
    if (::stat(store.c_str(), &about) != 0) return;
    const auto owner = about.st_uid;
    Paths others;
    for (const auto& file : files_of(store))
        if (::stat(file.c_str(), &about) == 0 && about.st_uid != owner) others.push_back(file);
    if (others.empty()) return;
    report.push_back({Health::bad,
                      "権限：記録ファイルと持ち主の違うものがあります（" + names(others) + "）。",
                      "chown で、記録ファイルと同じ持ち主にしてください。"});
}

void examine_leftovers(const fs::path& store, Report& report) {
    Paths left;
    for (const auto& folder : {store::folder_of(store), backup_folder(store)})
        for (const auto& file : entries_of(folder))
            if (platform::TemporaryFile::is_named_so(file) || file.extension() == ".new")
                left.push_back(file);
    if (left.empty()) return;
    report.push_back({Health::attention, "途中で止まった書きかけが残っています（" + names(left) + "）。",
                      "かさねがほかで動いていなければ、消してください。"});
}

}  // namespace

void examine_files(const fs::path& store, Report& report) {
    examine_writing(store, report);
    examine_owners(store, report);
    examine_leftovers(store, report);
}

}  // namespace kasane::service

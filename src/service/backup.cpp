#include "service/backup.hpp"

#include <algorithm>
#include <system_error>

#include "platform/files.hpp"
#include "service/backup_rule.hpp"
#include "store/file_system.hpp"
#include "store/replace.hpp"
#include "store/sealed.hpp"

namespace kasane::service {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_backup = 1024U * 1024U * 1024U;

/// 「2026-01-22T13-10-05」: a moment as file names can hold it.
std::string stamp_of(text::DateTime moment) {
    auto stamp = text::iso(moment);
    std::replace(stamp.begin(), stamp.end(), ':', '-');
    return stamp;
}

std::optional<text::DateTime> moment_of(std::string stamp) {
    constexpr std::size_t date_length = 10;
    if (stamp.size() <= date_length) return {};
    std::replace(stamp.begin() + date_length, stamp.end(), '-', ':');
    return text::parse_date_time(stamp);
}

fs::path named(const fs::path& folder, const fs::path& store, text::DateTime moment) {
    return folder / (store.stem().string() + "-" + stamp_of(moment) + store.extension().string());
}

Problem with_log(const fs::path& file) {
    return {"「" + file.string() + "」は記録中のファイルで、横のログにまだ書きかけがあります。",
            "kasane backup でとった控えを使うか、かさねで一度開いて閉じてから、もう一度行ってください。"};
}

std::optional<Problem> write_backup(const store::Store& store, const fs::path& target,
                                    const std::string& passphrase, platform::Folders folders) {
    auto made = store.image();
    if (!passphrase.empty() && std::holds_alternative<std::string>(made))
        made = store::seal(std::get<std::string>(made), passphrase);
    if (const auto* problem = problem_in(made)) return *problem;
    const auto& bytes = std::get<std::string>(made);
    if (const auto problem = platform::write_whole(target, bytes, folders, platform::ReadBack::yes))
        return *problem;
    return {};
}

/// 「town-replaced-2026-01-22T13-10-05.db」; a second one within a second gets 「-2」.
fs::path name_to_keep(const fs::path& store, text::DateTime now) {
    const auto stem = store.stem().string() + "-replaced-" + stamp_of(now);
    std::error_code failed;
    auto name = fs::path(store).replace_filename(stem + store.extension().string());
    for (int number = 2; fs::exists(fs::symlink_status(name, failed)); ++number)
        name.replace_filename(stem + "-" + std::to_string(number) + store.extension().string());
    return name;
}

}  // namespace

std::optional<Problem> back_up_to(const store::Store& store, const fs::path& target,
                                  const std::string& passphrase) {
    if (const auto problem = store::would_replace_a_store(target, store.path())) return *problem;
    return write_backup(store, target, passphrase, platform::Folders::must_exist);
}

fs::path backup_folder(const fs::path& store) {
    return (store.has_parent_path() ? store.parent_path() : fs::path(".")) / "backups";
}

std::vector<BackupFile> backups_of(const fs::path& store) {
    std::vector<BackupFile> found;
    std::error_code failed;
    const auto prefix = store.stem().string() + "-";
    for (const auto& entry : fs::directory_iterator(backup_folder(store), failed)) {
        const auto name = entry.path().stem().string();
        if (!name.starts_with(prefix) || entry.path().extension() != store.extension()) continue;
        if (const auto at = moment_of(name.substr(prefix.size()))) found.push_back({entry.path(), *at});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
    return found;
}

std::optional<Problem> back_up(const store::Store& store, text::DateTime now, Outlived becomes) {
    if (const auto problem = store.not_under_its_name()) return *problem;
    const auto folder = backup_folder(store.path());
    const auto target = named(folder, store.path(), now);
    if (auto problem = write_backup(store, target, {}, platform::Folders::make_private)) return problem;
    store::give_to_owner_of(store.path(), folder);
    store::give_to_owner_of(store.path(), target);
    if (becomes == Outlived::stay) return {};
    std::vector<text::DateTime> moments;
    for (const auto& file : backups_of(store.path())) moments.push_back(file.at);
    std::error_code stays;  // an old backup that cannot be removed does no harm
    for (const auto moment : outlived(std::move(moments), now))
        fs::remove(named(folder, store.path(), moment), stays);
    return {};
}

Result<std::string> read_backup(const fs::path& file, const std::string& passphrase) {
    // A file that is no backup is not read to its end: it may be as large as a disk.
    const auto head = platform::read_head(file, store::head_bytes);
    if (const auto* begins = std::get_if<std::string>(&head); begins != nullptr && !store::is_sealed(*begins))
        if (const auto problem = store::not_our_head(*begins, file)) return *problem;
    auto read = platform::read_file(file, largest_backup);
    if (const auto* problem = problem_in(read)) return *problem;
    auto& bytes = std::get<std::string>(read);
    if (!store::is_sealed(bytes)) {
        // A copy of a store that was being recorded in: what is in its log is missing from the file.
        const auto real = store::real_file(file);
        const auto* lies_at = std::get_if<fs::path>(&real);
        if (lies_at != nullptr && store::has_log(*lies_at)) return with_log(file);
        return std::move(bytes);
    }
    auto unsealed = store::unseal(bytes, passphrase, file);
    if (const auto* problem = problem_in(unsealed)) return *problem;
    return std::get<std::string>(std::move(unsealed));
}

bool is_sealed_backup(const fs::path& file) {
    const auto head = platform::read_head(file, store::head_bytes);
    const auto* begins = std::get_if<std::string>(&head);
    return begins != nullptr && store::is_sealed(*begins);
}

Result<Restored> restore(const fs::path& store, const fs::path& file, const std::string& passphrase,
                         text::DateTime now) {
    const auto read = read_backup(file, passphrase);
    if (const auto* problem = problem_in(read)) return *problem;
    const auto& bytes = std::get<std::string>(read);
    const auto facts = store::read_image(bytes, file);
    if (const auto* problem = problem_in(facts)) return *problem;
    const auto real = store::real_file(store);
    if (const auto* problem = problem_in(real)) return *problem;
    const auto& place = std::get<fs::path>(real);
    std::error_code failed;
    Restored restored{std::get<store::ImageFacts>(facts), {}};
    const auto keep_as = name_to_keep(place, now);
    if (fs::exists(place, failed)) restored.kept = keep_as;
    if (const auto problem = store::replace_store(place, bytes, keep_as)) return *problem;
    return restored;
}

}  // namespace kasane::service

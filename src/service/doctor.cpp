#include "service/doctor.hpp"

#include <optional>
#include <system_error>

#include "service/backup.hpp"
#include "service/doctor_files.hpp"
#include "service/soundness.hpp"
#include "store/rebuilding.hpp"

namespace kasane::service {
namespace {

namespace fs = std::filesystem;

using Report = std::vector<Examined>;

constexpr auto restore_remedy =
    "このファイルには手を加えず、控えから kasane restore で戻してください。控えがなければ kasane doctor "
    "--repair "
    "で読めるものを取り出せます。";

/// What a destruction left in the file, for somebody read it then or it was killed, is taken out now.
void examine_destruction(const fs::path& path, Report& report) {
    const auto left = store::is_still_in_file(path);
    const auto* still = std::get_if<bool>(&left);
    if (still == nullptr || !*still) return;
    if (const auto problem = store::finish_destruction(path))
        return report.push_back({Health::bad, problem->what, problem->remedy});
    report.push_back({Health::good, "廃棄：ファイルに残っていたものを、いま消した"});
}

/// The proofs say whether a backup is an earlier state of this very store.
void examine_backup(const store::Store& store, const BackupFile& backup, Report& report) {
    const auto read = read_backup(backup.path, {});
    const auto bad = [&](const auto& problem) {
        report.push_back({Health::bad, problem.what, problem.remedy});
    };
    if (const auto* problem = problem_in(read)) return bad(*problem);
    const auto facts = store::read_image(std::get<std::string>(read), backup.path);
    if (const auto* problem = problem_in(facts)) return bad(*problem);
    const auto& image = std::get<store::ImageFacts>(facts);
    const auto ours = store.image();
    if (const auto* problem = problem_in(ours)) return bad(*problem);
    const auto link = store::link_in_image(std::get<std::string>(ours), image.lines, store.path());
    const auto* proof = std::get_if<std::string>(&link);
    const auto opened = store::Store::of_image(std::get<std::string>(read), backup.path);
    if (const auto* problem = problem_in(opened)) return bad(*problem);
    if (const auto problem = altered(std::get<store::Store>(opened)))
        return report.push_back({Health::bad, "控え：" + backup.path.string() + "　" + problem->what,
                                 "それより前の控えを見てください。"});
    const bool same = image.link.empty() || (proof != nullptr && *proof == image.link);
    if (same)
        return report.push_back({Health::good, "控え：" + backup.path.string() + "（" +
                                                   std::to_string(image.lines) +
                                                   "行、読めて、この記録と続いている）"});
    report.push_back(
        {Health::bad, "控え：" + backup.path.string() + " は、この記録の前の状態ではありません。",
         "記録か控えのどちらかが書き換えられたか、入れ替わっています。両方を残して確かめてください。"});
}

void examine_backups(const store::Store& store, Report& report) {
    const auto backups = backups_of(store.path());
    if (backups.empty())
        return report.push_back(
            {Health::attention, "控え：ありません。",
             "会議の画面を開くと自動でとります。kasane backup で別の場所にもとってください。"});
    examine_backup(store, backups.front(), report);
    report.push_back({Health::good, "控え：" + std::to_string(backups.size()) + "個"});
}

void examine_permissions(const fs::path& store, Report& report) {
    std::string open;
    std::error_code failed;
    const auto others = fs::perms::group_all | fs::perms::others_all;
    const auto look = [&](const fs::path& path) {
        if ((fs::status(path, failed).permissions() & others) != fs::perms::none && !failed)
            open += (open.empty() ? "" : "、") + path.string();
    };
    for (const char* suffix : {"", "-wal", "-shm", ".lock"})
        if (fs::exists(store.string() + suffix, failed)) look(store.string() + suffix);
    if (fs::exists(backup_folder(store), failed)) look(backup_folder(store));
    for (const auto& backup : backups_of(store)) look(backup.path);
    if (open.empty()) return report.push_back({Health::good, "権限：持ち主だけが読める"});
    report.push_back({Health::bad, "権限：ほかの人も読めるものがあります（" + open + "）。",
                      "chmod go= で持ち主だけにしてください。"});
}

}  // namespace

Report examine_store(const fs::path& path) {
    Report report;
    examine_destruction(path, report);
    const auto opened = store::Store::open(path, store::Mode::read_only, "kasane doctor");
    if (const auto* problem = problem_in(opened)) {
        const bool damaged = problem->kind == store::ProblemKind::damaged;
        report.push_back({Health::bad, problem->what, damaged ? restore_remedy : problem->remedy});
        if (problem->kind != store::ProblemKind::missing) examine_files(path, report);
        return report;
    }
    const auto& store = std::get<store::Store>(opened);
    // Beside a recorder, all that is compared here is of one moment.
    const auto moment = store.at_one_moment();
    if (const auto* problem = problem_in(moment)) {
        report.push_back({Health::bad, problem->what, problem->remedy});
        return report;
    }
    const auto loaded = store.load_everything();
    const auto whole = store.image();
    if (const auto* problem = problem_in(loaded))
        report.push_back({Health::bad, problem->what, restore_remedy});
    else if (const auto* broken = problem_in(whole))
        report.push_back({Health::bad, broken->what, restore_remedy});
    else
        report.push_back({Health::good, "記録：" + path.string() + "（壊れていない）"});
    examine_writing(store, std::get_if<domain::Record>(&loaded), report);
    examine_backups(store, report);
    examine_permissions(path, report);
    examine_files(path, report);
    return report;
}

}  // namespace kasane::service

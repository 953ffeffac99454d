#include "service/doctor.hpp"

#include <optional>
#include <system_error>

#include "domain/wording.hpp"
#include "service/backup.hpp"
#include "service/doctor_files.hpp"
#include "service/minutes_archive.hpp"
#include "store/rebuilding.hpp"

namespace kasane::service {
namespace {

namespace fs = std::filesystem;

using Report = std::vector<Examined>;

constexpr auto restore_remedy =
    "このファイルには手を加えず、控えから kasane restore で戻してください。控えがなければ kasane doctor "
    "--repair "
    "で読めるものを取り出せます。";

std::string words_of(const store::JournalFault& fault) {
    const auto line = std::to_string(fault.seq) + "行目";
    switch (fault.kind) {
        case store::JournalFaultKind::missing:
            return line + "がない";
        case store::JournalFaultKind::changed:
            return line + "が書かれたときと違う";
        case store::JournalFaultKind::unproven:
            return line + "に証しがない";
        case store::JournalFaultKind::unreadable:
            break;
    }
    return line + "の中身が読めない";
}

void examine_journal(const store::Store& store, Report& report) {
    const auto walked = store.journal_faults();
    if (const auto* problem = problem_in(walked))
        return report.push_back({Health::bad, problem->what, problem->remedy});
    const auto& faults = std::get<std::vector<store::JournalFault>>(walked);
    if (faults.empty()) return report.push_back({Health::good, "履歴：すべての行が書かれたとおり"});
    constexpr std::size_t shown = 5;
    std::string which;
    for (std::size_t at = 0; at < faults.size() && at < shown; ++at)
        which += (at == 0 ? "" : "、") + words_of(faults[at]);
    if (faults.size() > shown) which += "、ほか" + std::to_string(faults.size() - shown) + "行";
    report.push_back({Health::bad, "履歴：" + which,
                      "ほかのプログラムで書き換えられたおそれがあります。控えと比べてください。"});
}

/// The rules that keep the journal from being changed lie in the file itself.
void examine_guards(const store::Store& store, Report& report) {
    const auto looked = store.guards_gone();
    if (const auto* problem = problem_in(looked))
        return report.push_back({Health::bad, problem->what, problem->remedy});
    const auto& gone = std::get<std::vector<std::string>>(looked);
    if (gone.empty()) return report.push_back({Health::good, "書き換えの守り：すべてある"});
    report.push_back({Health::bad,
                      "書き換えの守り：なくなったか変えられたものが" + std::to_string(gone.size()) +
                          "あります（" + gone.front() + (gone.size() > 1 ? " など" : "") + "）。",
                      "ほかのプログラムで書き換えられたおそれがあります。控えと比べてください。"});
}

/// Rows against what the journal says of them.
void examine_rows(const store::Store& store, const domain::Record& record, Report& report) {
    const auto compared = store.rows_unlike_journal(record);
    if (const auto* problem = problem_in(compared))
        return report.push_back({Health::bad, problem->what, problem->remedy});
    const auto& unlike = std::get<std::vector<std::string>>(compared);
    if (unlike.empty())
        return report.push_back({Health::good, "記録の中身：履歴をはじめからたどったものと同じ"});
    std::string tables;
    for (const auto& table : unlike) tables += (tables.empty() ? "" : "、") + table;
    report.push_back(
        {Health::bad, "記録の中身：履歴をはじめからたどったものと違います（" + tables + "）。",
         "壊れた記録から取り出したものでなければ、ほかのプログラムで書き換えられたおそれがあります。控えと"
         "比べてください。"});
}

/// What a destruction left in the file, for somebody read it then or it was killed, is taken out now.
void examine_destruction(const fs::path& path, Report& report) {
    const auto left = store::is_still_in_file(path);
    const auto* still = std::get_if<bool>(&left);
    if (still == nullptr || !*still) return;
    if (const auto problem = store::finish_destruction(path))
        return report.push_back({Health::bad, problem->what, problem->remedy});
    report.push_back({Health::good, "廃棄：ファイルに残っていたものを、いま消した"});
}

/// Filed minutes against their hashes.
void examine_minutes(const store::Store& store, const domain::Record& record, Report& report) {
    std::size_t versions = 0;
    for (const auto& [key, meeting] : record.rows<domain::Meeting>()) {
        const auto filed = filed_versions(store, record, meeting.id);
        if (const auto* problem = problem_in(filed))
            return report.push_back({Health::bad, problem->what, problem->remedy});
        versions += std::get<std::vector<store::FiledMinutes>>(filed).size();
        const auto gone = destroyed_versions(store, record, meeting.id);
        if (const auto* problem = problem_in(gone))
            return report.push_back({Health::bad, problem->what, problem->remedy});
        for (const auto& [number, destroyed] : std::get<document::DestroyedVersions>(gone))
            report.push_back({Health::good, "廃棄済の会議録：" + domain::code_of(meeting) + " 第" +
                                                std::to_string(number) + "版（" +
                                                document::destruction_text(destroyed) + "）"});
    }
    report.push_back(
        {Health::good, "確定した会議録：" + std::to_string(versions) + "版、確定したときのとおり"});
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
    const auto loaded = store.load_everything();
    const auto whole = store.image();
    if (const auto* problem = problem_in(loaded))
        report.push_back({Health::bad, problem->what, restore_remedy});
    else if (const auto* broken = problem_in(whole))
        report.push_back({Health::bad, broken->what, restore_remedy});
    else
        report.push_back({Health::good, "記録：" + path.string() + "（壊れていない）"});
    examine_journal(store, report);
    examine_guards(store, report);
    if (const auto* record = std::get_if<domain::Record>(&loaded)) {
        examine_rows(store, *record, report);
        examine_minutes(store, *record, report);
    }
    examine_backups(store, report);
    examine_permissions(path, report);
    examine_files(path, report);
    return report;
}

}  // namespace kasane::service

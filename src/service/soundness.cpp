#include "service/soundness.hpp"

#include <algorithm>
#include <string>

#include "domain/queries/wording.hpp"
#include "service/minutes_archive.hpp"

namespace kasane::service {
namespace {

using Report = std::vector<Examined>;

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

std::optional<Problem> first_fault(const store::Store& store) {
    const auto loaded = store.load_everything();
    if (const auto* problem = problem_in(loaded)) return *problem;
    Report report;
    examine_writing(store, &std::get<domain::Record>(loaded), report);
    const auto bad = std::find_if(report.begin(), report.end(),
                                  [](const Examined& one) { return one.health == Health::bad; });
    if (bad == report.end()) return {};
    return Problem{"この記録には、書かれたときと違うところがあります（" + bad->what + "）。",
                   "控えと比べ、書き換えに覚えがなければ、控えから戻してください。"};
}

}  // namespace

void examine_writing(const store::Store& store, const domain::Record* record, Report& report) {
    examine_journal(store, report);
    examine_guards(store, report);
    if (record == nullptr) return;
    examine_rows(store, *record, report);
    examine_minutes(store, *record, report);
}

std::optional<Problem> altered(const store::Store& store) {
    if (store.may_write()) return first_fault(store);
    // Beside a recorder, all that is compared is of one moment.
    const auto moment = store.at_one_moment();
    if (const auto* problem = problem_in(moment)) return *problem;
    return first_fault(store);
}

}  // namespace kasane::service

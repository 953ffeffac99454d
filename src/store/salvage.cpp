#include "store/salvage.hpp"

#include <algorithm>
#include <cerrno>
#include <system_error>

#include <SQLiteCpp/Transaction.h>

#include "store/connection.hpp"
#include "store/migration.hpp"
#include "store/salvage_copy.hpp"
#include "store/salvage_mend.hpp"
#include "store/triggers_off.hpp"

namespace kasane::store {
namespace {

namespace fs = std::filesystem;

/// Reads in spite of what is damaged: with a writable schema, SQLite lets stand what the schema says of
/// places behind the end of the file.
SQLite::Database opened_damaged(const fs::path& path) {
    auto database = identity_of(beside(path, "-wal")) ? SQLite::Database(path.string(), SQLite::OPEN_READONLY)
                                                      : open_as_it_lies(path);
    database.exec("PRAGMA writable_schema = ON");
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA cell_size_check = ON");
    return database;
}

Problem nothing_left(const fs::path& damaged) {
    return {ProblemKind::damaged, "「" + damaged.string() + "」からは、何も取り出せません。",
            "控えから戻してください（kasane restore）。"};
}

Problem of_newer_schema(const fs::path& damaged, int schema) {
    return {ProblemKind::newer,
            "「" + damaged.string() + "」は新しい版のかさねで書かれています（形式 " + std::to_string(schema) +
                "）。",
            "新しい版のかさねで取り出してください。"};
}

Problem is_taken(const fs::path& target) {
    return {ProblemKind::exists, "「" + target.string() + "」はすでにあります。",
            "別の場所に移してから、もう一度行ってください。今あるものは書き換えません。"};
}

/// `work` under no triggers, as one transaction.
template <class Work>
auto without_triggers(SQLite::Database& database, Work work) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    TriggersOff triggers(database);
    auto done = work();
    triggers.put_back();
    transaction.commit();
    return done;
}

/// The end of the chain says how many lines there were.
bool is_end_unknown(const std::map<std::string, CopiedTable>& copied) {
    const auto damaged = [&](const char* table) {
        const auto found = copied.find(table);
        return found == copied.end() || found->second.damaged || found->second.rows == 0;
    };
    return damaged("journal_head") && (damaged("journal") || damaged("journal_changes"));
}

Salvaged report_of(const std::map<std::string, CopiedTable>& copied, const Mended& mended) {
    Salvaged report{{},
                    mended.journal_lines,
                    mended.journal_lost,
                    is_end_unknown(copied),
                    mended.left_out,
                    mended.cut_off};
    for (const auto& [name, table] : copied) {
        const auto found = mended.from_journal.find(name);
        const auto from_journal = found == mended.from_journal.end() ? 0 : found->second;
        if (table.rows + from_journal > 0 || table.damaged)
            report.tables.push_back({name, table.rows + from_journal, from_journal, table.damaged});
    }
    return report;
}

/// Every store has rows by which it goes on, be it empty.
bool is_worth_keeping(const Salvaged& report) {
    return report.journal_lines > 0 ||
           std::any_of(report.tables.begin(), report.tables.end(), [](const auto& table) {
               return table.rows > 0 && table.name != "id_mark" && table.name != "journal_head";
           });
}

Result<Salvaged> salvage_into(const fs::path& damaged, const fs::path& target) {
    auto from = opened_damaged(damaged);
    const int schema = schema_of(from);
    if (schema > newest_schema()) return of_newer_schema(damaged, schema);
    SQLite::Database to(target.string(), SQLite::OPEN_READWRITE);
    migrate(to, std::max(schema, 1));
    auto copied = without_triggers(to, [&] { return copy_readable_rows(from, to); });
    migrate(to);
    const auto mended = without_triggers(to, [&] { return mend(to, copied); });
    auto report = report_of(copied, mended);
    if (!is_worth_keeping(report)) return nothing_left(damaged);
    return report;
}

}  // namespace

Result<Salvaged> salvage(const fs::path& damaged, const fs::path& target) {
    if (identity_of(target)) return is_taken(target);
    if (!identity_of(damaged)) return problem_of_errno(ENOENT, damaged, "開けません");
    if (std::error_code unknown; !fs::is_regular_file(damaged, unknown)) return nothing_left(damaged);
    const auto name = beside(target, ".new");
    const UnfinishedDatabase unfinished(name);
    unfinished.remove();
    if (auto problem = make_private_file(name)) return *problem;
    auto report = guarded(damaged, [&] { return salvage_into(damaged, name); });
    if (std::holds_alternative<Problem>(report)) return report;
    if (auto problem = sync_and_rename(name, target)) return *problem;
    return report;
}

}  // namespace kasane::store

#include <algorithm>
#include <ostream>
#include <system_error>

#include "cli/verbs.hpp"
#include "domain/destruction.hpp"
#include "domain/wording.hpp"
#include "service/backup.hpp"
#include "store/destruction.hpp"

namespace kasane::cli {
namespace {

namespace fs = std::filesystem;

const domain::Case* case_named(const domain::Record& record, const std::string& number) {
    for (const auto& [key, row] : record.rows<domain::Case>())
        if (row.number == number) return &row;
    return nullptr;
}

std::optional<domain::MemberId> member_named(const domain::Record& record, domain::CaseId support_case,
                                             const std::string& relation) {
    for (const auto& [key, member] : record.rows<domain::Member>())
        if (member.support_case == support_case && member.relation == relation) return member.id;
    return {};
}

Exit list_past_retention(const Context& context, const domain::Record& record) {
    for (const auto id : domain::past_retention(record, context.now.date))
        context.out << record.find<domain::Case>(id)->number << "\t保存期間を過ぎている\n";
    return Exit::done;
}

/// 「S2-1」 of each meeting that had the case on its agenda: its papers may name the household.
std::vector<std::string> meetings_with(const domain::Record& record, domain::CaseId support_case) {
    std::vector<std::string> codes;
    for (const auto& [key, item] : record.rows<domain::AgendaItem>()) {
        const auto* meeting = record.find<domain::Meeting>(item.meeting);
        if (item.support_case == support_case && meeting != nullptr)
            codes.push_back(domain::code_of(*meeting));
    }
    return codes;
}

void list_backups(const Context& context, domain::CaseId support_case) {
    for (const auto& backup : service::backups_of(context.store)) {
        const auto read = service::read_backup(backup.path, {});
        const auto* bytes = std::get_if<std::string>(&read);
        const auto holds = bytes == nullptr
                               ? store::Result<bool>(true)
                               : store::image_holds_case(*bytes, support_case.value, backup.path);
        const auto* known = std::get_if<bool>(&holds);
        if (known == nullptr || *known) context.out << "まだ残っている控え\t" << backup.path.string() << "\n";
    }
}

void list_papers(const Context& context, const std::vector<std::string>& meetings) {
    std::error_code failed;
    const auto folder = context.store.parent_path() / "papers";
    for (const auto& entry : fs::directory_iterator(folder, failed)) {
        const auto name = entry.path().filename().string();
        const bool named = std::any_of(meetings.begin(), meetings.end(), [&](const std::string& code) {
            return name.starts_with(code + "-") || name.starts_with(code + ".");
        });
        if (named) context.out << "まだ残っている紙\t" << entry.path().string() << "\n";
    }
}

}  // namespace

Exit destroy(const Context& context, const std::string& number, const std::string& member,
             const std::string& because) {
    std::optional<domain::Record> record;
    if (const auto store = open_store(context, store::Mode::read_only, "kasane destroy"))
        record = load_everything(context, *store);
    if (!record) return Exit::trouble;
    if (number.empty()) return list_past_retention(context, *record);
    const auto* found = case_named(*record, number);
    const auto id = found == nullptr ? domain::CaseId{} : found->id;
    domain::Destroyed what = id;
    if (!member.empty()) what = member_named(*record, id, member).value_or(domain::MemberId{});
    const auto decided = domain::decide_destruction(*record, {what, because, context.actor, context.now});
    if (const auto* refusal = std::get_if<domain::Refusal>(&decided)) {
        tell(context, refusal->message, refusal->remedy);
        return Exit::refused;
    }
    const auto& event = std::get<domain::Event>(decided);
    const auto written = store::destroy(context.store, event, what);
    if (const auto* problem = std::get_if<store::Problem>(&written)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    context.out << event.text << "。\n";
    list_backups(context, id);
    list_papers(context, meetings_with(*record, id));
    return Exit::done;
}

}  // namespace kasane::cli

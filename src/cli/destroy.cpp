#include <ostream>
#include <string_view>

#include "cli/verbs.hpp"
#include "domain/destruction.hpp"
#include "domain/wording.hpp"
#include "service/left_copies.hpp"
#include "store/destruction.hpp"
#include "text/one_line.hpp"

namespace kasane::cli {
namespace {

const domain::Case* case_named(const domain::Record& record, const std::string& number) {
    for (const auto& [key, row] : record.rows<domain::Case>())
        if (row.number == number) return &row;
    return nullptr;
}

Exit list_past_retention(const Context& context, const domain::Record& record) {
    for (const auto id : domain::past_retention(record, context.now.date))
        context.out << record.find<domain::Case>(id)->number << "\t保存期間を過ぎている\n";
    return Exit::done;
}

std::string_view words_of(service::Held held) {
    switch (held) {
        case service::Held::surely:
            return "まだ残っている控え";
        case service::Held::perhaps_sealed:
            return "封をした控え（中を確かめられません。残っているかもしれません）";
        case service::Held::perhaps_unreadable:
            break;
    }
    return "読めない控え（残っているかもしれません）";
}

/// The case as copies of the store know it.
store::SoughtCase sought(const store::Store& store, const domain::Case& row) {
    const auto image = store.image();
    const auto* bytes = std::get_if<std::string>(&image);
    const auto link =
        bytes == nullptr ? store::Result<std::string>() : store::link_in_image(*bytes, 1, store.path());
    const auto* first = std::get_if<std::string>(&link);
    return {row.id.value, row.number, first == nullptr ? std::string() : *first};
}

/// Texts outside of the case that were emptied, for a name stood in them, and minutes that told of the case.
void list_emptied(const Context& context, const domain::Record& record, const store::Done& done) {
    for (const auto& text : done.texts)
        context.out << "名があったので空にした文\t"
                    << (text.line == 0 ? "記録" : "履歴の" + std::to_string(text.line) + "行目") << "\t"
                    << (text.where.empty() ? "行の文" : text.where) << "\n";
    for (const auto& filed : done.minutes)
        if (const auto* meeting = record.find<domain::Meeting>(filed.meeting))
            context.out << "このケースのことがあったので廃棄した会議録\t" << domain::code_of(*meeting)
                        << " 第" << filed.number << "版\n";
}

/// What is destroyed: the case, or of its household the one who is called so. Nothing where that was told.
std::optional<domain::Destroyed> meant(const Context& context, const domain::Record& record,
                                       domain::CaseId support_case,
                                       const std::optional<std::string>& member) {
    if (!member || support_case == domain::CaseId{}) return support_case;
    const auto found = find_member(context, record, support_case, *member);
    if (!found) return {};
    return *found;
}

}  // namespace

Exit destroy(const Context& context, const std::string& number, const std::optional<std::string>& member,
             const std::string& because) {
    auto store = open_store(context, store::Mode::read_only, "kasane destroy");
    const auto record = store ? load_everything(context, *store) : std::nullopt;
    if (!record) return Exit::trouble;
    if (number.empty()) return list_past_retention(context, *record);
    const auto* found = case_named(*record, number);
    const auto id = found == nullptr ? domain::CaseId{} : found->id;
    const auto what = meant(context, *record, id, member);
    if (!what) return Exit::refused;
    const auto decided = domain::decide_destruction(*record, {*what, because, context.actor, context.now});
    if (const auto* refusal = std::get_if<domain::Refusal>(&decided)) {
        tell(context, refusal->message, refusal->remedy);
        return Exit::refused;
    }
    const auto& event = std::get<domain::Event>(decided);
    const auto looked_for = sought(*store, *found);
    store.reset();
    const auto written = store::destroy(context.store, event, *what);
    if (const auto* problem = std::get_if<store::Problem>(&written)) {
        tell(context, problem->what, problem->remedy);
        return problem->kind == store::ProblemKind::bad_event ? Exit::refused : Exit::trouble;
    }
    const auto& done = std::get<store::Done>(written);
    context.out << event.text << "。\n";
    list_emptied(context, *record, done);
    for (const auto& copy : service::copies_left(context.store, looked_for))
        context.out << words_of(copy.held) << "\t" << copy.path.string() << "\n";
    for (const auto& path : service::papers_left(context.store, *record, id))
        context.out << "まだ残っている紙\t" << path.string() << "\n";
    if (!done.still_in_file) return Exit::done;
    tell(context,
         "廃棄しましたが、記録ファイル「" + context.store.string() +
             "」をほかで開いているため、まだファイルの中に残っています。",
         "ほかの画面や、会議録・控えづくりを終えてから、kasane doctor を行ってください。残りを消します。");
    return Exit::trouble;
}

Exit destruction_history(const Context& context) {
    const auto store = open_store(context, store::Mode::read_only, "kasane destroy");
    if (!store) return Exit::trouble;
    const auto lines = store->journal_of({domain::destroy_command});
    if (const auto* problem = std::get_if<store::Problem>(&lines)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    for (const auto& line : std::get<std::vector<store::JournalLine>>(lines))
        context.out << text::iso(line.event.at) << '\t' << text::on_one_line(line.event.actor) << '\t'
                    << (line.event.text.empty() ? "（廃棄済）" : text::on_one_line(line.event.text)) << '\n';
    return Exit::done;
}

}  // namespace kasane::cli

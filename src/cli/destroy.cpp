#include <ostream>
#include <string_view>

#include "cli/listing.hpp"
#include "cli/verbs.hpp"
#include "domain/commands/destruction.hpp"
#include "domain/queries/wording.hpp"
#include "service/left_copies.hpp"
#include "store/destruction.hpp"
#include "text/problem.hpp"

namespace kasane::cli {
namespace {

Exit list_past_retention(const Context& context, const domain::Record& record) {
    std::vector<text::Row> rows;
    for (const auto id : domain::past_retention(record, context.now.date))
        rows.push_back({record.find<domain::Case>(id)->number, "保存期間を過ぎている"});
    print_list(context, {{""}, {""}}, rows);
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
std::vector<text::Row> emptied(const domain::Record& record, const store::Done& done) {
    std::vector<text::Row> rows;
    for (const auto& text : done.texts)
        rows.push_back({"名があったので空にした文",
                        text.line == 0 ? "記録" : "履歴の" + std::to_string(text.line) + "行目",
                        text.where.empty() ? "行の文" : text.where});
    for (const auto& filed : done.minutes)
        if (const auto* meeting = record.find<domain::Meeting>(filed.meeting))
            rows.push_back({"このケースのことがあったので廃棄した会議録",
                            domain::code_of(*meeting) + " 第" + std::to_string(filed.number) + "版"});
    return rows;
}

/// Backups and papers that still hold it.
std::vector<text::Row> still_held(const Context& context, const domain::Record& record,
                                  const store::SoughtCase& looked_for, domain::CaseId id) {
    std::vector<text::Row> rows;
    for (const auto& copy : service::copies_left(context.store, looked_for))
        rows.push_back({std::string(words_of(copy.held)), copy.path.string()});
    for (const auto& path : service::papers_left(context.store, record, id))
        rows.push_back({"まだ残っている紙", path.string()});
    return rows;
}

/// What is destroyed: the case, or of its household the one who is called so. Nothing where that was told.
std::optional<domain::Destroyed> meant(const Context& context, const domain::Record& record,
                                       domain::CaseId support_case,
                                       const std::optional<std::string>& member) {
    if (!member) return support_case;
    const auto found = find_member(context, record, support_case, *member);
    if (!found) return {};
    return *found;
}

/// Without a case, lists those past their retention.
Exit destroy(const Context& context, const std::string& number, const std::optional<std::string>& member,
             const std::string& because) {
    auto store = open_store(context, store::Mode::read_only, "kasane destroy");
    const auto record = store ? load_everything(context, *store) : std::nullopt;
    if (!record) return Exit::trouble;
    if (number.empty()) return list_past_retention(context, *record);
    const auto id = find_case(context, *record, number);
    const auto what = id ? meant(context, *record, *id, member) : std::nullopt;
    if (!what) return Exit::refused;
    const auto decided = domain::decide_destruction(*record, {*what, because, context.actor, context.now});
    if (const auto* refusal = std::get_if<domain::Refusal>(&decided)) {
        tell(context, refusal->message, refusal->remedy);
        return Exit::refused;
    }
    const auto& event = std::get<domain::Event>(decided);
    const auto looked_for = sought(*store, *record->find<domain::Case>(*id));
    store.reset();
    const auto written = store::destroy(context.store, event, *what);
    if (const auto* problem = text::problem_in(written)) {
        tell(context, problem->what, problem->remedy);
        return problem->kind == store::ProblemKind::bad_event ? Exit::refused : Exit::trouble;
    }
    const auto& done = std::get<store::Done>(written);
    context.out << event.text << "。\n";
    print_list(context, {{""}, {""}, {""}}, emptied(*record, done));
    print_list(context, {{"", text::ColumnKind::sentence}, {""}},
               still_held(context, *record, looked_for, *id));
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
    if (const auto* problem = text::problem_in(lines)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    std::vector<text::Row> rows;
    for (const auto& line : std::get<std::vector<store::JournalLine>>(lines))
        rows.push_back({text::iso(line.event.at), line.event.actor,
                        line.event.text.empty() ? "（廃棄済）" : line.event.text});
    print_list(context, {{"いつ"}, {"だれが"}, {"なにを", text::ColumnKind::sentence}}, rows);
    return Exit::done;
}

Run destroy_syntax(Syntax& syntax) {
    const auto number =
        syntax.value_if_any("CASE", "ケースの番号（R7-012）。なければ、保存期間を過ぎたケースの一覧");
    const auto member = syntax.option_if_given(
        "--member", "WHO", "世帯員だけを廃棄するとき、その続柄か氏名（同じ続柄が2人なら「子2」のように）");
    const auto because = syntax.option("--because", "WHY", "廃棄するわけ");
    syntax.actor("廃棄する人");
    const auto history = syntax.flag("--history", "だれが、いつ、なぜ廃棄したか");
    return [=](const Context& context) {
        if (*history) return destruction_history(context);
        return destroy(context, *number, *member, *because);
    };
}

}  // namespace

Verb destroy_verb() {
    return {
        "destroy",
        Occasion::disclosure,
        "ケースや、間違えて入れた世帯員を廃棄する（取り消せない）",
        "保存期間を過ぎたケースを、記録と履歴から消します。まだどこに残っているか（控え、紙）を挙げます。",
        {"kasane destroy", "kasane destroy R7-012 --because 誤って入れた --as 青葉"},
        destroy_syntax};
}

}  // namespace kasane::cli

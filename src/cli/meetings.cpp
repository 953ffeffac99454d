#include <ostream>

#include "cli/listing.hpp"
#include "cli/verbs.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "exchange/json.hpp"

namespace kasane::cli {
namespace {

using exchange::text_node;

struct Listed {
    const domain::Sitting& sitting;
    domain::Meeting meeting;
    std::string title;
};

std::vector<Listed> listed(const domain::Record& record) {
    std::vector<Listed> all;
    for (const auto& [key, sitting] : record.rows<domain::Sitting>())
        for (const auto& meeting : domain::meetings_of(record, sitting.id))
            all.push_back({sitting, meeting, domain::title_of(record, meeting)});
    return all;
}

void print(const Context& context, const std::vector<Listed>& all) {
    std::vector<text::Row> rows;
    for (const auto& row : all)
        rows.push_back({domain::code_of(row.meeting), text::iso(row.sitting.date),
                        std::string(domain::label(row.meeting.kind)), row.title,
                        std::string(domain::label(row.meeting.state))});
    print_list(context, {{"番号"}, {"日"}, {"種別"}, {"会議", text::ColumnKind::sentence}, {"いま"}}, rows);
}

exchange::Node in_json(const std::vector<Listed>& all) {
    auto list = exchange::list_node();
    for (const auto& row : all) {
        auto object = exchange::table_node();
        object.fields = {{"meeting", text_node(domain::code_of(row.meeting))},
                         {"sitting", text_node(domain::code_of(row.sitting))},
                         {"date", text_node(text::iso(row.sitting.date))},
                         {"kind", text_node(std::string(domain::label(row.meeting.kind)))},
                         {"title", text_node(row.title)},
                         {"state", text_node(std::string(domain::label(row.meeting.state)))}};
        list.items.push_back(std::move(object));
    }
    return list;
}

Exit meetings(const Context& context) {
    const auto store = open_store(context, store::Mode::read_only, "kasane meetings");
    if (!store) return Exit::trouble;
    const auto record = load_everything(context, *store);
    if (!record) return Exit::trouble;
    const auto all = listed(*record);
    if (context.json)
        print_json(context, {{"meetings", in_json(all)}});
    else
        print(context, all);
    return Exit::done;
}

}  // namespace

Verb meetings_verb() {
    return {"meetings",
            Occasion::before,
            "会議の一覧",
            "番号、日、種別、名、いまの状態を、一つの会議に一行ずつ出します。ここにある番号を、ほかの命令に書"
            "きます。",
            {"kasane meetings"},
            [](Syntax& syntax) -> Run {
                syntax.json();
                return meetings;
            }};
}

}  // namespace kasane::cli

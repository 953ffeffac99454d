#include "cli/listing.hpp"
#include "cli/verbs.hpp"
#include "domain/commands/destruction.hpp"
#include "domain/rules/checks.hpp"
#include "domain/rules/open_points.hpp"
#include "exchange/json.hpp"

namespace kasane::cli {
namespace {

using exchange::text_node;

using Findings = std::vector<domain::Finding>;

void add(Findings& all, const Findings& found) {
    all.insert(all.end(), found.begin(), found.end());
}

/// R28: what may be destroyed, whichever meeting is looked at.
Findings past_retention(const Context& context, const domain::Record& record) {
    const auto& rule = domain::rule(domain::R28);
    Findings found;
    for (const auto id : domain::past_retention(record, context.now.date))
        if (const auto* row = record.find<domain::Case>(id))
            found.push_back(
                {rule.id, rule.level, row->number + "は保存期間を過ぎています。", std::string(rule.remedy)});
    return found;
}

void print(const Context& context, const Findings& all) {
    std::vector<text::Row> rows;
    for (const auto& row : all)
        rows.push_back({std::string(domain::label(row.level)), std::string(domain::code(row.rule)), row.message,
                        std::string(domain::rule(row.rule).source)});
    print_list(context, {{"強さ"}, {"規則"}, {"こと", text::ColumnKind::sentence}, {"出典"}}, rows);
}

exchange::Node in_json(const Findings& all) {
    auto list = exchange::list_node();
    for (const auto& row : all) {
        auto object = exchange::table_node();
        object.fields = {{"level", text_node(std::string(domain::label(row.level)))},
                         {"rule", text_node(std::string(domain::code(row.rule)))},
                         {"message", text_node(row.message)},
                         {"do", text_node(row.remedy)},
                         {"source", text_node(std::string(domain::rule(row.rule).source))}};
        list.items.push_back(std::move(object));
    }
    return list;
}

Exit check(const Context& context, const std::string& code) {
    const auto store = open_store(context, store::Mode::read_only, "kasane check");
    if (!store) return Exit::trouble;
    const auto record = load_everything(context, *store);
    if (!record) return Exit::trouble;
    const auto named = find_meetings(context, *record, code);
    if (!named) return Exit::refused;
    Findings all;
    for (const auto meeting : named->meetings) {
        add(all, domain::check_meeting(*record, meeting));
        add(all, domain::findings_left_by(*record, meeting));
    }
    add(all, past_retention(context, *record));
    if (context.json)
        print_json(context, {{"findings", in_json(all)}});
    else
        print(context, all);
    return Exit::done;
}

}  // namespace

Verb check_verb() {
    return {"check",
            Occasion::before,
            "会議の確認：決まっていないこと、残っていること",
            "会議の前には、担い手や期限のない支援内容などを、会議のあとには、会議が残したことを、一行ずつ挙げ"
            "ます。"
            "何もなければ、何も出しません。",
            {"kasane check S2"},
            [](Syntax& syntax) -> Run {
                const auto meeting = syntax.meeting();
                syntax.json();
                return [meeting](const Context& context) { return check(context, *meeting); };
            }};
}

}  // namespace kasane::cli

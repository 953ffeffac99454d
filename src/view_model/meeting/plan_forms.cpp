// Forms about the plan: goals, challenges, wording and due dates of what is done.
#include <algorithm>
#include <array>

#include "domain/queries/query.hpp"
#include "domain/rules/checks.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/form/form_reader.hpp"
#include "view_model/meeting/meeting_forms.hpp"

namespace kasane::view {
namespace {

const domain::SupportItem* stored_item(const FormSource& source) {
    return source.record.find<domain::SupportItem>(source.form.support_item);
}

bool is_part_of_item(const FormSource& source) {
    return source.chosen("part") == "1" && stored_item(source) != nullptr;
}

bool is_edit(const FormSource& source) {
    return stored_item(source) != nullptr && !is_part_of_item(source);
}

std::string brace_hint(const FormSource& source, const std::string& otherwise) {
    if (source.shown_names.empty()) return otherwise;
    return otherwise + "　世帯の方は " + source.shown_names.front().name + " のように書きます";
}

std::vector<Option> frequencies(const std::string& recorded) {
    std::vector<Option> options{{"毎週", "毎週"}, {"2週ごと", "2週ごと"}, {"毎月", "毎月"}, {"随時", "随時"}};
    const Option now{recorded, recorded};
    if (!recorded.empty() && std::find(options.begin(), options.end(), now) == options.end())
        options.push_back(now);
    return options;
}

std::string recorded_way(const domain::SupportItem& item) {
    return item.frequency.empty() ? "day" : "often";
}

domain::SupportItem item_or_none(const FormSource& source) {
    const auto* item = stored_item(source);
    return item == nullptr ? domain::SupportItem{} : *item;
}

std::string member_label(const FormSource& source) {
    for (const auto& member : source.room.members)
        if (member.id == source.form.member) return member.label;
    return {};
}

const domain::PlanPoint* stored_point(const FormSource& source, int number) {
    for (const auto& [key, row] : source.record.rows<domain::PlanPoint>())
        if (row.plan == source.form.plan && row.kind == source.form.point_kind && row.seq == number)
            return &row;
    return nullptr;
}

/// Which line is edited: 0 adds one.
int point_number(const FormSource& source) {
    const auto chosen = source.chosen("number", std::to_string(source.form.number));
    const auto points = domain::points_of(source.record, source.form.plan, source.form.point_kind);
    for (const auto& point : points)
        if (std::to_string(point.seq) == chosen) return point.seq;
    return 0;
}

std::string point_key(const FormSource& source) {
    return "text/" + std::to_string(point_number(source));
}

const domain::SupportPlan* stored_plan(const FormSource& source) {
    return source.record.find<domain::SupportPlan>(source.form.plan);
}

/// 「4　水道・国保の分納の相談」
std::string item_line(const FormSource& source) {
    for (const auto& item : source.room.support)
        if (item.id == source.form.support_item) return std::to_string(item.number) + "　" + item.text;
    return {};
}

Dialog due_dialog(const FormSource& source) {
    const auto item = item_or_none(source);
    DialogBuilder dialog(source, "期限　" + item_line(source));
    const auto way = source.chosen("way", recorded_way(item));
    dialog.asks_choice("way", "決め方", {{"day", "日を決める"}, {"often", "くり返す"}}, way);
    if (way == "day") {
        dialog.asks_day("on", "いつまでに", item.due_on, in_weeks(source.sitting));
    } else {
        dialog.asks_choice("frequency", "どのくらいの間隔で", frequencies(item.frequency), item.frequency);
        dialog.asks_day("review", "見直しの日", item.review_on, in_months(source.sitting));
    }
    return dialog.done();
}

Submitted submit_due(const FormSource& source, const Fields& fields) {
    const auto item = item_or_none(source);
    FormReader reader(source, fields);
    domain::SetDue command{.support_item = source.form.support_item};
    if (source.chosen("way", recorded_way(item)) == "day") {
        command.due_on = reader.required_day("on", item.due_on);
    } else {
        command.frequency = source.chosen("frequency", item.frequency);
        if (command.frequency.empty()) reader.refuse("frequency", "間隔を選んでください。");
        command.review_on = reader.required_day("review", item.review_on);
    }
    return reader.done(command);
}

Dialog support_text_dialog(const FormSource& source) {
    const bool edit = is_edit(source);
    const auto item = item_or_none(source);
    DialogBuilder dialog(source, edit                      ? "支援内容　" + item_line(source)
                                 : is_part_of_item(source) ? "一部だけを、新しい支援内容に分けます"
                                                           : "支援内容を加えます");
    if (is_part_of_item(source)) dialog.says("もとの支援内容　" + item_line(source));
    dialog.asks_text("text", is_part_of_item(source) ? "できる部分" : "すること",
                     edit ? source.editable(item.text) : "", brace_hint(source, "短く書きます"));
    if (!edit)
        dialog.asks_choice("service", "使う事業",
                           {{"none", "なし"}, {"participation", "参加支援"}, {"outreach", "アウトリーチ等"}},
                           std::string(domain::code(item.service)));
    if (edit)
        dialog.offers("support/remove", "この支援内容を消す",
                      Do{domain::RemoveSupportItem{source.form.support_item}, {}});
    return dialog.done();
}

Submitted submit_support_text(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto text = reader.required_text("text", "支援内容を書いてください。");
    if (is_edit(source)) return reader.done(domain::EditSupportItem{source.form.support_item, text});
    const auto chosen = source.chosen("service", std::string(domain::code(item_or_none(source).service)));
    const auto service = domain::parse_code<domain::Service>(chosen).value_or(domain::Service::none);
    return reader.done(domain::AddSupportItem{source.form.plan, text, service});
}

Dialog no_taker_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.says(item_line(source));
    dialog.asks_text("text", "地域課題（だれのことか分からない言葉で）", "", "例：平日の昼に通訳がいない");
    return dialog.done("地域課題に載せる");
}

Submitted submit_no_taker(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto text = reader.required_text("text", "地域に何が足りないかを書いてください。");
    if (text.find("⟦") != std::string::npos)
        reader.refuse("text", "地域課題には世帯の方のことを書きません。");
    if (const auto refusal = domain::refuse_personal(source.record, text))
        reader.refuse("text", refusal->message + refusal->remedy);
    return reader.done(domain::LeaveUntaken{source.form.support_item, text});
}

Dialog goal_dialog(const FormSource& source) {
    DialogBuilder dialog(source, member_label(source) + "の言葉");
    std::string words;
    for (const auto& goal : domain::goals_of(source.record, source.form.plan))
        if (goal.member == source.form.member) words = source.editable(goal.words);
    dialog.asks_text("text", "本人の目標（本人の言葉のまま）", words, "かぎかっこは要りません", true);
    return dialog.done();
}

Submitted submit_goal(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto words = reader.required_text("text", "本人の言葉を書いてください。");
    if (member_label(source).empty()) reader.refuse("form", "同意のない方の言葉は、この会議では書けません。");
    return reader.done(domain::SetGoal{source.form.plan, source.form.member, words});
}

Dialog policy_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto* plan = stored_plan(source);
    dialog.asks_text("text", "", plan == nullptr ? "" : source.editable(plan->policy),
                     brace_hint(source, "何を先に整えるか"), true);
    return dialog.done();
}

Submitted submit_policy(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    return reader.done(
        domain::SetPolicy{source.form.plan, reader.required_text("text", "方針を書いてください。")});
}

Dialog change_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto* plan = stored_plan(source);
    dialog.asks_text("text", "", plan == nullptr ? "" : source.editable(plan->change),
                     brace_hint(source, "何が変わったか"), true);
    return dialog.done();
}

Submitted submit_change(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    return reader.done(
        domain::SetChange{source.form.plan, reader.required_text("text", "変化を書いてください。")});
}

Dialog point_dialog(const FormSource& source) {
    const std::string name(domain::label(source.form.point_kind));
    DialogBuilder dialog(source, name);
    const auto number = point_number(source);
    std::vector<Option> lines{{"0", "＋ 新しい行"}};
    int position = 0;
    for (const auto& row : domain::points_of(source.record, source.form.plan, source.form.point_kind))
        lines.emplace_back(std::to_string(row.seq), std::to_string(++position) + "行目を直す");
    if (lines.size() > 1) dialog.asks_choice("number", "どの行", lines, std::to_string(number));
    const auto* point = stored_point(source, number);
    dialog.asks_text(
        point_key(source), "", point == nullptr ? "" : source.editable(point->text),
        point == nullptr ? brace_hint(source, "一行に一つ") : "空にして記録すると、この行を消します");
    return dialog.done();
}

Submitted submit_point(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto number = point_number(source);
    const auto text = number == 0 ? reader.required_text(point_key(source), "一行書いてください。")
                                  : reader.text(point_key(source));
    return reader.done(domain::SetPoint{source.form.plan, source.form.point_kind, number, text});
}

constexpr auto plan_rows = std::to_array<FormSpec>({
    {FormKind::due, "due", "期限", due_dialog, submit_due, "期限を決める"},
    {FormKind::support_text, "support-text", "支援内容", support_text_dialog, submit_support_text,
     "支援内容を書く"},
    {FormKind::no_taker, "no-taker", "担い手なし → 地域課題", no_taker_dialog, submit_no_taker,
     "担い手のいない支援を地域課題にする"},
    {FormKind::goal, "goal", "本人の目標", goal_dialog, submit_goal, "本人の目標を書く"},
    {FormKind::policy, "policy", "支援の方針", policy_dialog, submit_policy, "支援の方針を書く"},
    {FormKind::change, "change", "前の会議からの変化", change_dialog, submit_change,
     "前の会議からの変化を書く"},
    {FormKind::point, "point", "課題・強み", point_dialog, submit_point, "課題や強みを書く"},
});

}  // namespace

std::span<const FormSpec> plan_forms() {
    return plan_rows;
}

}  // namespace kasane::view

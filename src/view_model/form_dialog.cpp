// How a form about a case looks: fields, chips and what is wrong beside them.
#include <algorithm>

#include "view_model/case_form.hpp"
#include "view_model/step_parts.hpp"

namespace kasane::view {
namespace {

std::string dialog_key(const Form& form) {
    std::string key = "form/" + std::to_string(static_cast<int>(form.kind));
    for (const auto id : {form.item.value, form.support_item.value, form.agency.value, form.member.value})
        key += "/" + std::to_string(id);
    const auto part = form.chosen.find("part");
    return part == form.chosen.end() ? key : key + "/" + part->second;
}

}  // namespace

DialogBuilder::DialogBuilder(const FormSource& source, std::string title) : source_(source) {
    dialog_.key = dialog_key(source.form);
    dialog_.title = std::move(title);
    dialog_.cancel = press("form/cancel", CloseForm{});
    add_error("form");
}

std::string DialogBuilder::error_of(const std::string& key) const {
    const auto at = source_.form.errors.find(key);
    return at == source_.form.errors.end() ? std::string() : at->second;
}

void DialogBuilder::add_error(const std::string& key) {
    const auto error = error_of(key);
    if (!error.empty()) dialog_.body.push_back(text_node("× " + error, TextStyle::small, Tone::ng));
}

void DialogBuilder::says(std::string text) {
    dialog_.body.push_back(text_node(std::move(text), TextStyle::small, Tone::muted));
}

void DialogBuilder::asks_text(const std::string& key, std::string label, std::string initial,
                              std::string hint, bool multiline) {
    const auto typed = source_.form.typed.find(key);
    if (typed != source_.form.typed.end()) initial = typed->second;
    Field field{key, std::move(label), std::move(hint), std::move(initial), multiline};
    field.error = error_of(key);
    dialog_.body.push_back(as_node(std::move(field)));
}

void DialogBuilder::asks_secret(const std::string& key, std::string label, std::string hint) {
    Field field{key, std::move(label), std::move(hint), {}};
    field.secret = true;
    field.error = error_of(key);
    dialog_.body.push_back(as_node(std::move(field)));
}

void DialogBuilder::asks_choice(const std::string& key, std::string label, const std::vector<Option>& options,
                                const std::string& recorded) {
    const auto now = source_.chosen(key, recorded);
    if (now.empty() && !options.empty() && dialog_.initial_focus.empty())
        dialog_.initial_focus = key + "/" + options.front().first;
    ChipLine line;
    for (const auto& [value, name] : options)
        line.chips.push_back(choice(name, now == value, press(key + "/" + value, Choose{key, value})));
    if (!label.empty()) dialog_.body.push_back(label_node(std::move(label)));
    dialog_.body.push_back(as_node(std::move(line)));
    add_error(key);
}

void DialogBuilder::asks_agency(const std::string& key, std::string label,
                                const std::vector<RoomAgency>& agencies,
                                const std::optional<domain::AgencyId>& recorded) {
    std::vector<Option> options;
    for (const auto& agency : agencies)
        options.emplace_back(std::to_string(agency.id.value), agency.short_name);
    asks_choice(key, std::move(label), options, recorded ? std::to_string(recorded->value) : "");
}

void DialogBuilder::asks_day(const std::string& key, std::string label,
                             const std::optional<text::Date>& recorded,
                             std::vector<std::pair<std::string, text::Date>> suggested) {
    const auto is_recorded = [&](const auto& option) { return option.second == recorded; };
    if (recorded && std::none_of(suggested.begin(), suggested.end(), is_recorded))
        suggested.insert(suggested.begin(), {"いまの日", *recorded});
    const auto now = source_.chosen(key, recorded ? text::iso(*recorded) : "");
    ChipLine line;
    for (const auto& [name, day] : suggested)
        line.chips.push_back(choice(name + "　" + text::month_day_weekday(day), now == text::iso(day),
                                    press(key + "/" + text::iso(day), Choose{key, text::iso(day)})));
    dialog_.body.push_back(label_node(std::move(label)));
    if (!line.chips.empty()) dialog_.body.push_back(as_node(std::move(line)));
    asks_text(key, "", "", "ほかの日は 2/20 や R8.2.20 のように入れます");
}

void DialogBuilder::shows(Node part) {
    dialog_.body.push_back(std::move(part));
}

void DialogBuilder::offers(std::string key, std::string label, Action action) {
    Button button{std::move(label), press(std::move(key), std::move(action))};
    dialog_.body.push_back(as_node(ButtonLine{{std::move(button)}}));
}

Dialog DialogBuilder::done(std::string submit) const {
    auto dialog = dialog_;
    // Enter records from the last field; where there are only chips, it picks the chip.
    const bool typed = std::any_of(dialog.body.begin(), dialog.body.end(), [](const Node& part) {
        return std::holds_alternative<Field>(part.content);
    });
    if (typed && source_.room.protected_address)
        dialog.body.push_back(label_node("住所・居どころは書きません。"));
    dialog.buttons.push_back({"やめる", press("form/close", CloseForm{}), "Esc"});
    dialog.buttons.push_back(
        {std::move(submit), press("form/submit", SubmitForm{}), typed ? "Enter" : "", true});
    return dialog;
}

Dialog DialogBuilder::closes() const {
    auto dialog = dialog_;
    dialog.buttons.push_back({"閉じる", press("form/close", CloseForm{}), "Esc"});
    return dialog;
}

std::vector<std::pair<std::string, text::Date>> in_weeks(text::Date from) {
    return {{"1週間後", on_a_workday(text::add_days(from, 7))},
            {"2週間後", on_a_workday(text::add_days(from, 14))},
            {"1か月後", on_a_workday(text::add_months(from, 1))}};
}

std::vector<std::pair<std::string, text::Date>> in_months(text::Date from) {
    return {{"1か月後", on_a_workday(text::add_months(from, 1))},
            {"3か月後", on_a_workday(text::add_months(from, 3))},
            {"6か月後", on_a_workday(text::add_months(from, 6))}};
}

const RoomItem* item_of_form(const FormSource& source) {
    const auto& support = source.room.support;
    const auto at = std::find_if(support.begin(), support.end(),
                                 [&](const RoomItem& item) { return item.id == source.form.support_item; });
    return at == support.end() ? nullptr : &*at;
}

std::string item_line(const FormSource& source) {
    const auto* item = item_of_form(source);
    return item == nullptr ? std::string() : std::to_string(item->number) + "　" + item->text;
}

}  // namespace kasane::view

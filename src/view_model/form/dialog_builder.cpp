#include "view_model/form/dialog_builder.hpp"

#include <algorithm>

#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

/// The same while the form asks the same of the same rows.
std::string dialog_key(const FormSource& source) {
    const auto& form = source.form;
    auto key = "form/" + std::string(source.spec.name);
    for (const auto id : {form.item.value, form.support_item.value, form.agency.value, form.member.value,
                          form.person.value, form.action.value})
        key += "/" + std::to_string(id);
    const auto part = source.chosen("part");
    return part.empty() ? key : key + "/" + part;
}

}  // namespace

DialogBuilder::DialogBuilder(const FormSource& source)
    : DialogBuilder(source, std::string(source.spec.title)) {}

DialogBuilder::DialogBuilder(const FormSource& source, std::string title) : source_(source) {
    dialog_.key = dialog_key(source);
    dialog_.title = std::move(title);
    dialog_.cancel = Press{"cancel", CloseForm{}};
    shows_error("form");
}

std::string DialogBuilder::error_of(const std::string& key) const {
    const auto at = source_.form.errors.find(key);
    return at == source_.form.errors.end() ? std::string() : at->second;
}

void DialogBuilder::shows_error(const std::string& key) {
    const auto error = error_of(key);
    if (!error.empty()) shows(node::text("× " + error, TextStyle::small, Tone::ng));
}

void DialogBuilder::says(std::string text) {
    shows(node::text(std::move(text), TextStyle::small, Tone::muted));
}

void DialogBuilder::asks_text(const std::string& key, std::string label, std::string initial,
                              std::string hint, bool multiline) {
    const auto typed = source_.form.typed.find(key);
    if (typed != source_.form.typed.end()) initial = typed->second;
    Field field{key, std::move(label), std::move(hint), std::move(initial), multiline};
    field.error = error_of(key);
    shows(Node{std::move(field)});
}

void DialogBuilder::asks_secret(const std::string& key, std::string label, std::string hint) {
    Field field{key, std::move(label), std::move(hint), {}};
    field.secret = true;
    field.error = error_of(key);
    shows(Node{std::move(field)});
}

Chip DialogBuilder::option(const std::string& key, const Option& option, const std::string& now) const {
    const auto& [value, name] = option;
    return node::choice(name, now == value, Press{key + "/" + value, Choose{key, value}});
}

void DialogBuilder::asks_choice(const std::string& key, std::string label, const std::vector<Option>& options,
                                const std::string& recorded) {
    const auto now = source_.chosen(key, recorded);
    if (now.empty() && !options.empty() && dialog_.initial_focus.empty())
        dialog_.initial_focus = key + "/" + options.front().first;
    ChipLine line;
    for (const auto& each : options) line.chips.push_back(option(key, each, now));
    if (!label.empty()) shows(node::label(std::move(label)));
    shows(Node{std::move(line)});
    shows_error(key);
}

void DialogBuilder::asks_agency(const std::string& key, std::string label,
                                const std::vector<RoomAgency>& agencies,
                                const std::optional<domain::AgencyId>& recorded) {
    std::vector<Option> options;
    for (const auto& agency : agencies)
        options.emplace_back(std::to_string(agency.id.value), agency.short_name);
    asks_choice(key, std::move(label), options, id_text(recorded));
}

void DialogBuilder::asks_day(const std::string& key, std::string label,
                             const std::optional<text::Date>& recorded, std::vector<NamedDay> suggested) {
    const auto is_recorded = [&](const auto& day) { return day.second == recorded; };
    if (recorded && std::none_of(suggested.begin(), suggested.end(), is_recorded))
        suggested.insert(suggested.begin(), {"いまの日", *recorded});
    const auto now = source_.chosen(key, recorded ? text::iso(*recorded) : "");
    ChipLine line;
    for (const auto& [name, day] : suggested)
        line.chips.push_back(option(key, {text::iso(day), name + "　" + text::month_day_weekday(day)}, now));
    shows(node::label(std::move(label)));
    if (!line.chips.empty()) shows(Node{std::move(line)});
    asks_text(key, "", "", "ほかの日は 2/20 や R8.2.20 のように入れます");
}

void DialogBuilder::shows(Node part) {
    dialog_.body.push_back(std::move(part));
}

void DialogBuilder::offers(std::string key, std::string label, Action action) {
    shows(node::buttons({node::button(std::move(label), std::move(key), std::move(action))}));
}

bool DialogBuilder::has_field() const {
    return std::any_of(dialog_.body.begin(), dialog_.body.end(),
                       [](const Node& part) { return std::holds_alternative<Field>(part.content); });
}

Dialog DialogBuilder::done(std::string submit) const {
    // Enter records from the last field; where there are only chips, it picks the chip.
    auto dialog = answered_by({backs_out("やめる"), agrees(std::move(submit), has_field() ? "Enter" : "")});
    if (has_field() && source_.room.protected_address)
        dialog.body.push_back(node::label("住所・居どころは書きません。"));
    return dialog;
}

Dialog DialogBuilder::closes() const {
    return answered_by({backs_out("閉じる")});
}

Dialog DialogBuilder::answered_by(std::vector<Button> answers, std::string focus) const {
    auto dialog = dialog_;
    dialog.buttons = std::move(answers);
    if (!focus.empty()) dialog.initial_focus = std::move(focus);
    return dialog;
}

std::vector<Option> agency_options(const domain::Record& record) {
    std::vector<Option> options;
    for (const auto& [key, agency] : record.rows<domain::Agency>())
        options.emplace_back(std::to_string(agency.id.value), agency.short_name);
    return options;
}

Button backs_out(std::string label) {
    return node::button(std::move(label), "cancel", CloseForm{});
}

Button agrees(std::string label, std::string hint) {
    return node::primary(std::move(label), "submit", SubmitForm{}, std::move(hint));
}

}  // namespace kasane::view

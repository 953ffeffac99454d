#include "view_model/office_form.hpp"

#include <algorithm>

#include "domain/query.hpp"
#include "domain/reference.hpp"
#include "view_model/typed.hpp"

namespace kasane::view {
namespace {

std::vector<OfficeForm> all_forms() {
    std::vector<OfficeForm> forms;
    for (const auto part : {sitting_forms, agenda_forms, people_forms, case_file_forms, settings_forms,
                            lock_forms, minutes_forms, correction_forms})
        for (const auto& form : part()) forms.push_back(form);
    return forms;
}

std::optional<OfficeForm> form_of_kind(FormKind kind) {
    for (const auto& form : all_forms())
        if (form.kind == kind) return form;
    return {};
}

/// Calls `use` with what the form knows of its case; the room sees nothing of it.
template <class Use>
auto with_source(const Form& form, const domain::Record& record, text::Date today, Use use) {
    const RoomCase room{};
    FormSource source{form, record, room, today, today};
    const auto members = domain::members_of(record, form.support_case);
    for (auto member : members) {
        member.relation = brace_name(member, members, true);
        source.read_names.push_back(member);
        member.name = "{" + member.relation + "}";
        source.shown_names.push_back(std::move(member));
    }
    return use(source);
}

}  // namespace

std::vector<Option> agency_options(const domain::Record& record) {
    std::vector<Option> options;
    for (const auto& [key, agency] : record.rows<domain::Agency>())
        options.emplace_back(std::to_string(agency.id.value), agency.short_name);
    return options;
}

std::string id_text(const std::optional<domain::AgencyId>& agency) {
    return agency ? std::to_string(agency->value) : std::string();
}

std::optional<text::Date> past_day_or(FormReader& reader, const FormSource& source, const Fields& fields,
                                      const std::string& key, const std::optional<text::Date>& recorded) {
    if (typed(fields, key).empty() && source.chosen(key).empty()) return recorded;
    return reader.past_day(key);
}

std::string plain_text(const Fields& fields, const std::string& key) {
    return domain::without_reference_marks(typed(fields, key));
}

std::vector<std::pair<std::string, text::Date>> lately(text::Date today) {
    return {{"きょう", today}, {"きのう", text::add_days(today, -1)}};
}

bool is_office_form(FormKind kind) {
    return form_of_kind(kind).has_value();
}

Dialog office_form_dialog(const Form& form, const domain::Record& record, text::Date today) {
    return with_source(form, record, today,
                       [&](const FormSource& source) { return form_of_kind(form.kind)->dialog(source); });
}

Submitted submit_office_form(const Form& form, const Fields& fields, const domain::Record& record,
                             text::Date today) {
    return with_source(form, record, today, [&](const FormSource& source) {
        return form_of_kind(form.kind)->submit(source, fields);
    });
}

}  // namespace kasane::view

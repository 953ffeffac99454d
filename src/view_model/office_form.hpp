// What the office's forms are put together from; DialogBuilder and FormReader are those of a case's forms.
#pragma once

#include "view_model/case_form.hpp"
#include "view_model/office.hpp"

namespace kasane::view {

/// An id that was picked among chips, or what is recorded.
template <class SomeId>
std::optional<SomeId> picked_id(const FormSource& source, const std::string& key,
                                const std::optional<SomeId>& recorded = {}) {
    const auto value = source.chosen(key);
    const auto id = value.empty() ? 0 : std::stoll(value);
    return id == 0 ? recorded : std::optional{SomeId{id}};
}

/// A code that was picked among chips, or what is recorded.
template <class E>
E picked_code(const FormSource& source, const std::string& key, E recorded) {
    return domain::parse_code<E>(source.chosen(key)).value_or(recorded);
}

/// Every value of a vocabulary as chips.
template <class E>
std::vector<Option> options_of(E) {
    std::vector<Option> options;
    for (const auto& name : domain::code_names(E{}))
        options.emplace_back(std::string(name.code), std::string(name.label));
    return options;
}

/// 設定: when the screen closes, and whether a PIN opens it.
Node lock_table(const domain::Record& record, bool has_pin);

/// All agencies by their short names.
std::vector<Option> agency_options(const domain::Record& record);
std::string id_text(const std::optional<domain::AgencyId>& agency);
/// A day that has been, if one was typed or picked; else what is recorded.
std::optional<text::Date> past_day_or(FormReader& reader, const FormSource& source, const Fields& fields,
                                      const std::string& key, const std::optional<text::Date>& recorded);
/// A typed text as it stands, without marks of references: names of the office's own rows.
std::string plain_text(const Fields& fields, const std::string& key);
/// Today and yesterday, for what was done.
std::vector<std::pair<std::string, text::Date>> lately(text::Date today);

/// One kind of form: how it looks, and what comes of it.
struct OfficeForm {
    FormKind kind;
    Dialog (*dialog)(const FormSource&);
    Submitted (*submit)(const FormSource&, const Fields&);
};

std::vector<OfficeForm> sitting_forms();
std::vector<OfficeForm> agenda_forms();
std::vector<OfficeForm> people_forms();
std::vector<OfficeForm> case_file_forms();
std::vector<OfficeForm> settings_forms();
std::vector<OfficeForm> lock_forms();
std::vector<OfficeForm> minutes_forms();
std::vector<OfficeForm> correction_forms();

}  // namespace kasane::view

// How what was typed and picked in a form becomes a command.
#pragma once

#include <optional>
#include <string>

#include "view_model/form/form_source.hpp"

namespace kasane::view {

/// Reads what was typed and picked; what is wrong is collected beside its field.
class FormReader {
  public:
    FormReader(const FormSource& source, const Fields& fields);
    /// A text as it is stored: trimmed, references read, marks taken away.
    std::string text(const std::string& key);
    std::string required_text(const std::string& key, const std::string& when_missing);
    /// A name of the office's own rows: as it stands, without marks of references.
    std::string plain_text(const std::string& key);
    std::string required_plain_text(const std::string& key, const std::string& when_missing);
    std::optional<domain::AgencyId> required_agency(const std::string& key,
                                                    const std::optional<domain::AgencyId>& recorded);
    /// A day not before the sitting.
    std::optional<text::Date> day(const std::string& key, const std::optional<text::Date>& recorded);
    std::optional<text::Date> required_day(const std::string& key, const std::optional<text::Date>& recorded);
    /// A day that has been, at the latest today.
    std::optional<text::Date> past_day(const std::string& key,
                                       const std::optional<text::Date>& recorded = {});
    /// A day that has been, if one was typed or picked; else what is recorded.
    std::optional<text::Date> past_day_or(const std::string& key, const std::optional<text::Date>& recorded);
    /// A whole number from 1 to 999.
    int count(const std::string& key);
    void refuse(const std::string& key, std::string message);
    /// This, or what is wrong.
    [[nodiscard]] Submitted done(Submitted outcome) const;

  private:
    std::optional<text::Date> any_day(const std::string& key, const std::optional<text::Date>& recorded,
                                      text::Date from);

    const FormSource& source_;
    const Fields& fields_;
    FormErrors errors_;
};

}  // namespace kasane::view

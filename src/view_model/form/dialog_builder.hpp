// How a form looks: fields, chips, what is wrong beside them, and the buttons.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "view_model/form/form_source.hpp"
#include "view_model/screen/usual_days.hpp"

namespace kasane::view {

/// A pair of what is recorded and what people read.
using Option = std::pair<std::string, std::string>;

/// Puts a dialog together. A field's error stands beside it.
class DialogBuilder {
  public:
    explicit DialogBuilder(const FormSource& source);
    /// With a title of its own.
    DialogBuilder(const FormSource& source, std::string title);
    void says(std::string text);
    void asks_text(const std::string& key, std::string label, std::string initial, std::string hint,
                   bool multiline = false);
    /// A secret: nothing of it shows, nor stays.
    void asks_secret(const std::string& key, std::string label, std::string hint);
    /// One of several; where none is picked yet, the first has the focus.
    void asks_choice(const std::string& key, std::string label, const std::vector<Option>& options,
                     const std::string& recorded);
    void asks_agency(const std::string& key, std::string label, const std::vector<RoomAgency>& agencies,
                     const std::optional<domain::AgencyId>& recorded);
    /// A typed day, or one of the chips; a recorded day stands among them.
    void asks_day(const std::string& key, std::string label, const std::optional<text::Date>& recorded,
                  std::vector<NamedDay> suggested);
    /// A chip of `asks_choice` that stands by itself.
    [[nodiscard]] Chip option(const std::string& key, const Option& option, const std::string& now) const;
    void shows(Node part);
    /// What is wrong with `key`, where nothing else that is asked under it says so.
    void shows_error(const std::string& key);
    void offers(std::string key, std::string label, Action action);
    [[nodiscard]] Dialog done(std::string submit = "記録する") const;
    /// Without anything to record: what is picked acts at once, or leads to another form.
    [[nodiscard]] Dialog closes() const;
    /// A question, with its own answers; one of them has the focus where there is no field.
    [[nodiscard]] Dialog answered_by(std::vector<Button> answers, std::string focus = {}) const;

  private:
    [[nodiscard]] std::string error_of(const std::string& key) const;
    [[nodiscard]] bool has_field() const;

    const FormSource& source_;
    Dialog dialog_;
};

/// Every value of a vocabulary as chips.
template <class E>
std::vector<Option> options_of(E) {
    std::vector<Option> options;
    for (const auto& name : domain::code_names(E{}))
        options.emplace_back(std::string(name.code), std::string(name.label));
    return options;
}

/// All agencies by their short names.
std::vector<Option> agency_options(const domain::Record& record);

/// An id as chips have it; empty where there is none.
template <class SomeId>
std::string id_text(const std::optional<SomeId>& id) {
    return id ? std::to_string(id->value) : std::string();
}

/// 「戻る」 and such: the question goes, nothing is done.
Button backs_out(std::string label);
/// The answer that does what is asked about.
Button agrees(std::string label, std::string hint = {});

}  // namespace kasane::view

// What a form knows of what it is about.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/model/record.hpp"
#include "view_model/form/form_spec.hpp"
#include "view_model/room/room_case.hpp"

namespace kasane::view {

struct FormSource {
    const FormSpec& spec;
    const Form& form;
    const domain::Record& record;
    const KioskState& state;
    const RoomCase& room;            ///< empty where the form is not about what the room sees
    text::Date today;                ///< typed days without a year are counted from here
    text::Date sitting;              ///< the day of the sitting: what is to be done does not lie before it
    const Screen* behind = nullptr;  ///< the page under the dialog; nullptr while the form is sent off
    std::vector<domain::Member> shown_names = {};  ///< names are 「{母}」: references as they are edited
    std::vector<domain::Member> read_names = {};   ///< what may stand in braces

    /// A stored text as it is edited: references stand as 「{母}」.
    [[nodiscard]] std::string editable(std::string_view stored) const;
    /// What was picked among the chips of `key`; `recorded` where nothing was pressed yet.
    [[nodiscard]] std::string chosen(const std::string& key, const std::string& recorded = {}) const;
    /// The same as the code that it stands for.
    template <class Code>
    [[nodiscard]] std::optional<Code> chosen_code(const std::string& key) const {
        return domain::parse_code<Code>(chosen(key));
    }
    template <class Code>
    [[nodiscard]] Code chosen_code(const std::string& key, Code recorded) const {
        return chosen_code<Code>(key).value_or(recorded);
    }
    /// An id that was picked among chips, or what is recorded; 0 stands for none.
    template <class SomeId>
    [[nodiscard]] std::optional<SomeId> chosen_id(const std::string& key,
                                                  const std::optional<SomeId>& recorded = {}) const {
        const auto id = chosen_number(key, recorded ? recorded->value : 0);
        return id == 0 ? std::nullopt : std::optional{SomeId{id}};
    }
    [[nodiscard]] bool is_part(const std::string& part) const;  ///< whether this part of the form is asked
    /// The row as it stands; an empty one where there is none yet.
    template <class T, class Key>
    [[nodiscard]] T recorded(Key key) const {
        const auto* row = record.find<T>(key);
        return row == nullptr ? T{} : *row;
    }
    /// The 支援決定 of the service that the form is about.
    [[nodiscard]] domain::SupportDecision recorded_decision() const;

  private:
    [[nodiscard]] std::int64_t chosen_number(const std::string& key, std::int64_t recorded) const;
};

}  // namespace kasane::view

// One item of an agenda with all that is needed to write about it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "document/household.hpp"
#include "document/meeting_record.hpp"
#include "domain/model/record.hpp"

namespace kasane::document {

/// Refers to the records, which must outlive it.
struct ItemScope {
    const domain::Record& record;  ///< as the meeting left it
    const domain::Record& since;   ///< as it is known now
    const domain::Meeting& meeting;
    const domain::Sitting& sitting;
    const domain::AgendaItem& item;
    const domain::Case* support_case = nullptr;  ///< nullptr: no case, or one that may not be shown
    Household household = {};

    [[nodiscard]] std::string shown(std::string_view text) const { return document::shown(household, text); }
    [[nodiscard]] std::string shown_as_own(std::string_view text) const {
        return document::shown_as_own(household, text);
    }
    [[nodiscard]] bool is_struck(std::string_view text) const { return document::is_struck(household, text); }
    [[nodiscard]] std::string agency(const std::optional<domain::AgencyId>& id) const;
    /// The row of this item in a table that has one row per item, or nullptr.
    template <class T>
    [[nodiscard]] const T* row() const {
        return record.find<T>(item.id);
    }
    /// The same as it is known now.
    template <class T>
    [[nodiscard]] const T* row_since() const {
        return since.find<T>(item.id);
    }
};

ItemScope scope_of(const MeetingRecord& record, const domain::Meeting& meeting,
                   const domain::Sitting& sitting, const domain::AgendaItem& item, const Naming& naming = {});

}  // namespace kasane::document

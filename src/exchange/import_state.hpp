// What the parts of an import share: the record before and after, and what was read so far.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "domain/model/record.hpp"
#include "exchange/import.hpp"
#include "exchange/reading.hpp"

namespace kasane::exchange {

/// A table of a file under one of the known keys.
struct Source {
    std::string file;
    const Node* table;
};

struct ImportState {
    const domain::Record& before;
    const domain::Record& imported;  ///< as files brought it, whatever happened since
    domain::Record after;
    Reading in;
    bool looks_back = false;          ///< what files brought is read again, to compare
    std::set<std::string> seen = {};  ///< keys that files have given, to find what is given twice
    std::map<std::pair<text::Date, std::string>, domain::SittingId> sittings = {};
    std::map<std::u32string, std::string> numbers = {};  ///< of cases, folded; filled when first asked for
    std::vector<Told> told = {};                         ///< what was not taken from the files, and why

    ImportState(const domain::Record& everything, const domain::Record& as_imported)
        : before(everything), imported(as_imported), after(everything), in{&after, {}, {}} {
        in.former = &imported;
    }
    ImportState(const ImportState&) = delete;
    ImportState& operator=(const ImportState&) = delete;

    /// From here on this table is read; texts in it name nobody in braces.
    void begin(const Source& source) {
        in.file = source.file;
        in.members.clear();
        in.texts_have_members = false;
        in.refuses_braces = true;
    }
    /// Whether this is the first time that files give the key; else a problem.
    bool first_time(const Node& at, const std::string& key, const std::string& called) {
        const bool fresh = seen.insert(key).second;
        if (!fresh) in.refuse(at, "「" + called + "」が2か所にあります。", "どちらか1つにしてください。");
        return fresh;
    }
    /// The id of the row that was there before and is meant again, or a new one.
    template <class T, class Same>
    auto id_for(Same same) -> decltype(T::id) {
        for (const auto& [key, row] : before.rows<T>())
            if (same(row)) return row.id;
        return {after.next_id++};
    }
    /// The same for what may have been renamed since files brought it.
    template <class T, class Same>
    auto renamed_id_for(Same same) -> decltype(T::id) {
        for (const auto& [key, row] : before.rows<T>())
            if (same(row)) return row.id;
        for (const auto& [key, row] : imported.rows<T>())
            if (same(row) && before.find<T>(row.id) != nullptr) return row.id;
        return {after.next_id++};
    }
    /// Whether the row is called otherwise now.
    template <class T, class Same>
    bool was_renamed(decltype(T::id) id, Same same) const {
        const auto* row = before.find<T>(id);
        return row != nullptr && !same(*row);
    }
    /// Takes out the rows that the file will give anew.
    template <class T, class Wanted>
    void erase(Wanted wanted) {
        std::erase_if(after.rows<T>(), [&](const auto& entry) { return wanted(entry.second); });
    }
};

/// The field of a row with this name.
template <class Value, class Row>
const Value& field_of(const Row& row, std::string_view name) {
    const Value* found = nullptr;
    Row::fields(row, [&](std::string_view other, const auto& value) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Value>)
            if (other == name) found = &value;
    });
    return *found;
}

/// Sets what is otherwise in `now` than it was in `past`; all else stays as it is.
template <class Row>
void take_changes(Row& into, const Row& past, const Row& now) {
    Row::fields(into, [&](std::string_view name, auto& value) {
        using Value = std::decay_t<decltype(value)>;
        const auto& fresh = field_of<Value>(now, name);
        if (!(field_of<Value>(past, name) == fresh)) value = fresh;
    });
}

void import_town(ImportState& state, const Source& source);
void import_agency(ImportState& state, const Source& source);
void import_person(ImportState& state, const Source& source);
void import_case(ImportState& state, const Source& source);
/// A plan of its own, with the key `case`.
void import_plan(ImportState& state, const Source& source);
/// A plan of a case whose members are known; `in` already reads texts of this case.
void read_plan(ImportState& state, const Node& table, domain::CaseId support_case);
/// Gives ids to the sittings of all files, in the order of their days.
void reserve_sittings(ImportState& state, const std::vector<Source>& sources);
void import_sitting(ImportState& state, const Source& source);

/// Whether a meeting that is open or closed has the case, the plan or the agency.
bool case_was_met(const domain::Record& record, domain::CaseId support_case);
bool plan_was_met(const domain::Record& record, domain::PlanId plan);
bool agency_was_met(const domain::Record& record, domain::AgencyId agency);
bool sitting_has_begun(const domain::Record& record, domain::SittingId sitting);

/// Whether the file says what it said when it was read last.
template <class Read>
bool is_as_imported(const ImportState& state, Read read) {
    ImportState past(state.imported, state.imported);
    past.looks_back = true;
    past.in = state.in;
    past.in.problem.reset();
    past.in.problems.clear();
    past.in.record = &past.after;
    read(past);
    return !past.in.problem && past.after == past.before;
}

/// Reads with `read`. What the file says as it did before stays as it has become since; where `frozen`, any
/// change that the file makes is a problem at `at`.
template <class Read>
void read_unless_frozen(ImportState& state, bool frozen, const Node& at, const std::string& what,
                        const std::string& remedy, Read read) {
    if (is_as_imported(state, read)) return;
    const auto kept = frozen ? std::optional(state.after) : std::nullopt;
    read(state);
    if (kept && !(*kept == state.after)) state.in.refuse(at, what, remedy);
}

}  // namespace kasane::exchange

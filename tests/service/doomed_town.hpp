// The sample town of which something is destroyed, and what must be gone then (R28).
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <set>

#include <SQLiteCpp/SQLiteCpp.h>

#include "domain/commands/decide.hpp"
#include "domain/commands/destruction.hpp"
#include "domain/queries/query.hpp"
#include "samples/play.hpp"
#include "service/sitting_session.hpp"
#include "service/town_files.hpp"
#include "store/destruction.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace kasane::test {

using service::SittingSession;
using store::Mode;
using store::Store;

inline constexpr text::DateTime when_destroyed{{2031, 4, 1}, 9, 0, 0};

template <class T, class Problem>
T take(std::variant<T, Problem> result) {
    REQUIRE(std::holds_alternative<T>(result));
    return std::get<T>(std::move(result));
}

/// Every text, but for the shortest, and every name, in the rows of a record that `wanted` picks.
template <class Wanted>
std::set<std::string> texts_in(const domain::Record& record, Wanted wanted) {
    constexpr std::size_t long_text = 9;  // three characters
    std::set<std::string> texts;
    std::apply(
        [&](const auto&... rows) {
            const auto collect = [&](const auto& table) {
                for (const auto& [key, row] : table) {
                    if (!wanted(row)) continue;
                    constexpr bool is_name = std::is_same_v<std::decay_t<decltype(row)>, domain::Member>;
                    std::decay_t<decltype(row)>::fields(row, [&](const char*, const auto& value) {
                        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>)
                            if (value.size() >= long_text || is_name) texts.insert(value);
                    });
                }
            };
            (collect(rows.read()), ...);
        },
        record.tables);
    return texts;
}

/// The bytes of the store and of all that lies beside it.
inline std::string bytes_below(const std::filesystem::path& folder) {
    std::string bytes;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        bytes.append(std::istreambuf_iterator<char>(in), {});
    }
    return bytes;
}

/// The sample town after its whole sitting, with what was being typed.
struct DoomedTown {
    TempFolder folder;
    std::filesystem::path path = folder / "kasane.db";
    std::optional<Store> store = take(Store::open(path, Mode::create, "試験"));
    domain::SittingId sitting;

    DoomedTown() {
        REQUIRE_FALSE(service::import_sample_town(*store, {{2026, 1, 20}, 9, 0, 0}).has_value());
        sitting = samples::sitting_on(take(store->load_everything()), samples::sitting_day);
        auto session = take(SittingSession::open(*store, sitting));
        for (const auto& line : samples::sitting_lines()) {
            const auto submitted = session.submit(samples::request_of(session.record(), sitting, line));
            REQUIRE(std::holds_alternative<service::Recorded>(submitted));
        }
        REQUIRE_FALSE(store->save_draft(sitting, "note", "書きかけの松子さんのこと").has_value());
        const auto record = take(store->load_everything());
        const auto item = record.rows<domain::AgendaItem>().begin()->second.id;
        REQUIRE_FALSE(store->save_private_note(item, "司会の手元の松子さんのこと").has_value());
    }
    [[nodiscard]] domain::CaseId numbered(const std::string& number) const {
        const auto record = take(store->load_everything());
        for (const auto& [key, row] : record.rows<domain::Case>())
            if (row.number == number) return row.id;
        FAIL(number);
        return {};
    }
    /// Records the command with the name in the place of □, as a version did that did not look for names.
    void play_unasked(const domain::Command& command, const std::string& name) {
        auto event = take(domain::decide(take(store->load_everything()),
                                         domain::Request{command, when_destroyed, "青葉"}))
                         .event;
        const auto put_in = [&](std::string& text) {
            if (const auto at = text.find("□"); at != std::string::npos)
                text.replace(at, std::string("□").size(), name);
        };
        put_in(event.text);
        for (auto& change : event.changes)
            std::visit(
                [&](auto& rows) {
                    if (!rows.after) return;
                    std::decay_t<decltype(*rows.after)>::fields(*rows.after, [&](const char*, auto& value) {
                        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>)
                            put_in(value);
                    });
                },
                change);
        take(store->commit(event));
    }
    /// The number of the line, a refusal, or a problem of the store.
    [[nodiscard]] std::variant<std::int64_t, domain::Refusal, store::Problem> destroy(
        const domain::Destroyed& what, const std::string& because) {
        const auto decided = domain::decide_destruction(take(store->load_everything()),
                                                        {what, because, "青葉", when_destroyed});
        if (const auto* refusal = std::get_if<domain::Refusal>(&decided)) return *refusal;
        store.reset();
        const auto written = store::destroy(path, std::get<domain::Event>(decided), what);
        store = take(Store::open(path, Mode::read_write, "試験"));
        if (const auto* problem = std::get_if<store::Problem>(&written)) return *problem;
        return std::get<store::Done>(written).line;
    }
    void check_whole() {
        CHECK(take(store->journal_faults()).empty());
        domain::Record replayed;
        for (const auto& line : take(store->last_events(1'000'000))) domain::apply(replayed, line.event);
        const auto record = take(store->load_everything());
        CHECK(record.tables == replayed.tables);
        const SQLite::Database database(path.string(), SQLite::OPEN_READONLY);
        CHECK_FALSE(SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep());
    }
};

inline void check_gone(const std::string& bytes, const std::set<std::string>& texts) {
    for (const auto& text : texts) {
        INFO(text);
        CHECK(bytes.find(text) == std::string::npos);
    }
}

}  // namespace kasane::test

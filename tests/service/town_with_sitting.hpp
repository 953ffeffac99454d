// A store with the sample town after its sitting of 令和8年1月22日.
#pragma once

#include <catch2/catch.hpp>

#include "domain/query.hpp"
#include "samples/play.hpp"
#include "service/papers.hpp"
#include "service/sitting_session.hpp"
#include "service/town_files.hpp"
#include "support/temp_folder.hpp"

namespace kasane::test {

inline constexpr text::DateTime now{samples::sitting_day, 16, 0, 0};

inline void play(service::SittingSession& session, const std::string& line) {
    const auto submission = session.submit(samples::request_of(session.record(), session.sitting(), line));
    INFO(line);
    if (const auto* refusal = std::get_if<domain::Refusal>(&submission)) FAIL(refusal->message);
    if (const auto* problem = std::get_if<service::Problem>(&submission)) FAIL(problem->what);
}

struct HeldTown {
    TempFolder folder;
    store::Store store =
        std::get<store::Store>(store::Store::open(folder / "town.db", store::Mode::create, "test"));
    domain::SittingId sitting;

    explicit HeldTown(const std::vector<std::string>& lines = samples::sitting_lines()) {
        if (const auto problem = service::import_sample_town(store, now))
            throw std::runtime_error(problem->what);
        sitting =
            samples::sitting_on(std::get<domain::Record>(store.load_everything()), samples::sitting_day);
        auto session = open(sitting);
        for (const auto& line : lines) play(session, line);
    }
    service::SittingSession open(std::optional<domain::SittingId> wanted) {
        return std::get<service::SittingSession>(service::SittingSession::open(store, wanted));
    }
    [[nodiscard]] domain::MeetingId first_block() const {
        return domain::meetings_of(std::get<domain::Record>(store.load(sitting)), sitting).front().id;
    }
};

}  // namespace kasane::test

// A store with the sample town after its sitting of 令和8年1月22日.
#pragma once

#include <filesystem>
#include <functional>

#include "domain/queries/query.hpp"
#include "samples/play.hpp"
#include "service/papers.hpp"
#include "service/sitting_session.hpp"
#include "service/town_files.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace kasane::test {

inline constexpr text::DateTime now{samples::sitting_day, 16, 0, 0};

inline void play(service::SittingSession& session, const std::string& line) {
    const auto submission = session.submit(samples::request_of(session.record(), session.sitting(), line));
    INFO(line);
    if (const auto* refusal = std::get_if<domain::Refusal>(&submission)) FAIL(refusal->message);
    if (const auto* problem = std::get_if<service::Problem>(&submission)) FAIL(problem->what);
}

/// The sample town with these lines of its sitting, in a new store.
inline void hold(const std::filesystem::path& path, const std::vector<std::string>& lines) {
    auto store = std::get<store::Store>(store::Store::open(path, store::Mode::create, "test"));
    if (const auto problem = service::import_sample_town(store, now)) throw std::runtime_error(problem->what);
    const auto sitting =
        samples::sitting_on(std::get<domain::Record>(store.load_everything()), samples::sitting_day);
    auto session = std::get<service::SittingSession>(service::SittingSession::open(store, sitting));
    for (const auto& line : lines) play(session, line);
}

/// After the whole sitting, which is held once and copied.
inline void hold_whole(const std::filesystem::path& path) {
    static const TempFolder kept;
    const auto held = kept / "town.db";
    if (!std::filesystem::exists(held)) hold(held, samples::sitting_lines());
    std::filesystem::copy_file(held, path);
}

struct HeldTown {
    TempFolder folder;
    store::Store store;
    domain::SittingId sitting;

    HeldTown() : store(opened([](const auto& path) { hold_whole(path); })) { find_sitting(); }
    explicit HeldTown(const std::vector<std::string>& lines)
        : store(opened([&](const auto& path) { hold(path, lines); })) {
        find_sitting();
    }
    service::SittingSession open(std::optional<domain::SittingId> wanted) {
        return std::get<service::SittingSession>(service::SittingSession::open(store, wanted));
    }
    [[nodiscard]] domain::MeetingId first_block() const {
        return domain::meetings_of(std::get<domain::Record>(store.load(sitting)), sitting).front().id;
    }

  private:
    store::Store opened(const std::function<void(const std::filesystem::path&)>& make) {
        const auto path = folder / "town.db";
        make(path);
        return std::get<store::Store>(store::Store::open(path, store::Mode::read_write, "test"));
    }
    void find_sitting() {
        sitting =
            samples::sitting_on(std::get<domain::Record>(store.load_everything()), samples::sitting_day);
    }
};

}  // namespace kasane::test

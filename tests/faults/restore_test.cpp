// Restoring on a disk that fails at its nth operation, and a restore that is killed there.
#include <csignal>
#include <filesystem>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

#include "domain/model/record.hpp"
#include "faults/failing_disk.hpp"
#include "faults/sudden_end.hpp"
#include "service/backup.hpp"
#include "support/bytes.hpp"
#include "support/catch.hpp"
#include "support/child_process.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using store::Mode;
using store::Store;

// Other tests of this program have such a town, too.
namespace restoring {
namespace {

namespace fs = std::filesystem;

constexpr text::DateTime now{{2026, 1, 22}, 13, 10, 5};

Store opened(const fs::path& path, Mode mode) {
    auto store = Store::open(path, mode, "試験");
    if (const auto* problem = std::get_if<store::Problem>(&store)) FAIL(problem->what);
    return std::get<Store>(std::move(store));
}

void add_agency(Store& store, std::int64_t id) {
    const auto name = "機関" + std::to_string(id);
    domain::Event event{"agency", name + "を入れた", {}, {}, {}, "青葉", now, {}};
    event.changes.emplace_back(domain::Change<domain::Agency>{{}, domain::Agency{{id}, name, name, {}}});
    REQUIRE(std::holds_alternative<std::int64_t>(store.commit(event)));
}

std::size_t agencies_in(const fs::path& path) {
    const auto record = opened(path, Mode::read_write).load_everything();
    REQUIRE(std::holds_alternative<domain::Record>(record));
    return std::get<domain::Record>(record).rows<domain::Agency>().size();
}

/// A store with three agencies, the last of which is in the log only, as a killed program leaves it, and a
/// backup with one.
struct Town {
    TempFolder folder;
    fs::path store = folder.path() / "town" / "kasane.db";
    fs::path backup = folder.path() / "控え.db";
    fs::path kept = folder.path() / "town" / "kasane-replaced-2026-01-22T13-10-05.db";

    Town() {
        FailingDisk::instance().arm(Fault::fails_once, 1'000'000);
        {
            auto open = opened(store, Mode::create);
            add_agency(open, 1);
            REQUIRE_FALSE(service::back_up_to(open, backup).has_value());
            add_agency(open, 2);
        }
        REQUIRE(exit_code_of([&] {
                    auto open = opened(store, Mode::read_write);
                    add_agency(open, 3);
                    return std::raise(SIGKILL);
                }) == 255);
        REQUIRE(fs::file_size(store.string() + "-wal") > 0);
    }
    [[nodiscard]] auto restore() const { return service::restore(store, backup, "", now); }
    /// Nothing is lost: either it is done and the former store is kept whole, or it has not happened.
    void check(bool done) const {
        if (done) {
            CHECK(agencies_in(kept) == 3);
            CHECK(agencies_in(store) == 1);
        } else {
            CHECK(agencies_in(store) == 3);
        }
    }
    [[nodiscard]] std::vector<std::string> left_over() const {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(store.parent_path())) {
            const auto name = entry.path().filename().string();
            if (!name.starts_with("kasane.db") || name.ends_with(".new")) names.push_back(name);
        }
        return names;
    }
};

}  // namespace

TEST_CASE("戻すときに一度失敗しても、前の記録が残るか、戻し終えている", "[faults]") {
    no_exchange = GENERATE(false, true);
    const auto fault = GENERATE(Fault::fails_once, Fault::full);
    int nth = 0;
    for (bool struck = true; struck;) {
        const Town town;
        auto& disk = FailingDisk::instance();
        disk.arm(fault, ++nth);
        const auto restored = town.restore();
        struck = disk.struck();
        INFO("operation " << nth << ": " << disk.operations().back());
        disk.recover();
        const auto* problem = std::get_if<service::Problem>(&restored);
        if (problem != nullptr) CHECK_FALSE(problem->remedy.empty());
        // On a disk that takes nothing any more, the last step cannot be taken back.
        const bool stays = problem != nullptr && agencies_in(town.store) == 1;
        if (stays) CHECK(fault == Fault::full);
        if (problem != nullptr && !stays) CHECK(town.left_over().empty());
        town.check(problem == nullptr || stays);
    }
    CHECK(nth > 10);
    no_exchange = false;
}

TEST_CASE("戻している途中で止められても、前の記録が残るか、戻し終えている。もう一度戻せる", "[faults]") {
    no_exchange = GENERATE(false, true);
    int nth = 0;
    for (bool killed = true; killed;) {
        const Town town;
        killed = killed_at(++nth, [&] { [[maybe_unused]] const auto ended = town.restore(); });
        INFO("operation " << nth);
        town.check(agencies_in(town.store) == 1);
        REQUIRE(std::holds_alternative<service::Restored>(town.restore()));
        CHECK(agencies_in(town.store) == 1);
    }
    CHECK(nth > 10);
    no_exchange = false;
}

}  // namespace restoring

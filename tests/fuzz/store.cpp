// Damaged store files: opened, examined and salvaged. The input is a list of patches on a store of the sample
// town, so that inputs stay small: three bytes where (a 24-bit number modulo the size), one byte how many
// bytes follow; a length of 0xFF cuts the file off there. An input that begins like a SQLite file is taken as
// the file itself.
#include "store/store.hpp"

#include <fstream>
#include <iterator>

#include <SQLiteCpp/SQLiteCpp.h>

#include "fuzz/target.hpp"
#include "service/doctor.hpp"
#include "store/salvage.hpp"
#include "support/temp_folder.hpp"

namespace {

using namespace kasane;
namespace fs = std::filesystem;

void write_bytes(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
}

/// A store as the newest Kasane has it.
std::string whole_store() {
    const test::TempFolder folder;
    const auto path = folder / "kasane.db";
    {
        SQLite::Database old(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        old.exec(samples::read_bytes(KASANE_SOURCE_DIR "/tests/samples/stores/0002.sql"));
    }
    {
        auto store = store::Store::open(path, store::Mode::read_write, "試験");
        fuzz::promise(std::holds_alternative<store::Store>(store), "the sample store opens");
    }
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec("PRAGMA journal_mode = DELETE");
    return samples::read_bytes(path);
}

std::string patched(std::string bytes, const std::string& patches) {
    if (patches.starts_with("SQLite format 3")) return patches;
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(patches[at]); };
    for (std::size_t at = 0; at + 4 <= patches.size() && !bytes.empty();) {
        const auto where = (byte(at) * 65536U + byte(at + 1) * 256U + byte(at + 2)) % bytes.size();
        const std::size_t length = byte(at + 3);
        at += 4;
        if (length == 0xFF) {
            bytes.resize(where);
            continue;
        }
        for (std::size_t i = 0; i < length && at < patches.size() && where + i < bytes.size(); ++i)
            bytes[where + i] = patches[at++];
    }
    return bytes;
}

void look(const fs::path& path) {
    auto opened = store::Store::open(path, store::Mode::read_only, "試験");
    if (const auto* problem = std::get_if<store::Problem>(&opened)) return fuzz::promise_words(*problem);
    const auto& store = std::get<store::Store>(opened);
    const auto everything = store.load_everything();
    if (const auto* problem = std::get_if<store::Problem>(&everything)) fuzz::promise_words(*problem);
    const auto faults = store.journal_faults();
    if (const auto* problem = std::get_if<store::Problem>(&faults)) fuzz::promise_words(*problem);
    const auto lines = store.last_events(5);
    if (const auto* problem = std::get_if<store::Problem>(&lines)) fuzz::promise_words(*problem);
    const auto image = store.image();
    if (const auto* problem = std::get_if<store::Problem>(&image)) fuzz::promise_words(*problem);
}

void save(const fs::path& path, const fs::path& target) {
    const auto saved = store::salvage(path, target);
    if (const auto* problem = std::get_if<store::Problem>(&saved)) return fuzz::promise_words(*problem);
    const auto opened = store::Store::open(target, store::Mode::read_only, "試験");
    fuzz::promise(std::holds_alternative<store::Store>(opened), "what was salvaged opens");
    const auto everything = std::get<store::Store>(opened).load_everything();
    fuzz::promise(std::holds_alternative<domain::Record>(everything), "what was salvaged can be read");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto whole = whole_store();
    const test::TempFolder folder;
    const auto path = folder / "kasane.db";
    const auto bytes = patched(whole, fuzz::text_of(data, size));
    write_bytes(path, bytes);
    look(path);
    for (const auto& found : service::examine_store(path))
        fuzz::promise(!found.what.empty(), "the doctor says what it found");
    save(path, folder / "saved.db");
    fuzz::promise(samples::read_bytes(path) == bytes, "a damaged store is not changed");
    return 0;
}

// The store of one town: a SQLite file that holds the record and the journal of every change to it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/model/record.hpp"
#include "store/chain.hpp"
#include "store/problem.hpp"

namespace kasane::store {

struct Connection;

enum class Mode {
    read_only,   ///< beside a writer, too
    read_write,  ///< the one writer
    create,      ///< a new store; one that exists is never overwritten
};

/// One line of the journal as it was written.
struct JournalLine {
    std::int64_t seq = 0;
    std::optional<std::int64_t> undoes;  ///< the line that this one took back
    domain::Event event;
};

/// What would take the last change back: commit and apply it like any other event.
struct Undo {
    std::int64_t undoes = 0;
    domain::Event event;
};

/// Where the kiosk goes on after a restart.
struct Position {
    std::optional<domain::MeetingId> meeting = {};
    std::optional<domain::AgendaItemId> item = {};
    std::string step = {};  ///< the screen's own word
    bool operator==(const Position&) const = default;
};

/// What was filed with a version of the minutes, byte for byte.
struct FiledMinutes {
    domain::MeetingId meeting;
    int number = 0;
    std::string markdown;
    std::string fields;  ///< what the paper said, by document/corrections.hpp
    std::string pdf;
};

/// How the journal calls it when the PIN of the kiosk is set or taken away. Undo passes over such lines.
inline constexpr auto pin_command = "pin";

/// The PIN that opens the kiosk's screen, as it is kept.
struct KeptPin {
    std::string hash;    ///< argon2id, by platform/secret.hpp
    int wrong = 0;       ///< tries since the last right one
    bool waits = false;  ///< the wait after the last of them is not over
    bool operator==(const KeptPin&) const = default;
};

/// Moves, does not copy. For one thread; a worker opens its own with Mode::read_only.
class Store {
  public:
    /// `who` is told to another process that wants to write meanwhile: 「会議の画面」, 「kasane record」.
    /// Files are made with 0600 in folders of 0700. A file that is refused is not changed.
    static Result<Store> open(const std::filesystem::path& path, Mode mode, const std::string& who);

    /// The bytes of a store (image()) as one that is only read, brought to the newest schema in memory.
    /// `named` is told where something is wrong with them.
    static Result<Store> of_image(const std::string& bytes, const std::filesystem::path& named);

    /// A new store that appears under its name once `fill` is done with it; with a problem there is none.
    using Fill = std::function<std::optional<Problem>(Store&)>;
    static Result<Store> create(const std::filesystem::path& path, const std::string& who, const Fill& fill);

    Store(Store&& other) noexcept;
    Store& operator=(Store&& other) noexcept;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    ~Store();

    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] bool may_write() const;
    /// A problem where the file is no longer the one under its name: unplugged, replaced or removed.
    [[nodiscard]] std::optional<Problem> not_under_its_name() const;

    /// Another number once another connection has written: what was loaded before is no longer all.
    [[nodiscard]] Result<std::int64_t> version_of_others() const;

    /// What one sitting needs: the town, all agencies and persons, the sitting with its meetings and all that
    /// hangs on them, the cases on its agendas and those that wait for a meeting with all their plans, the
    /// homework of this sitting and what was open before it. An unknown sitting has no row in the result.
    [[nodiscard]] Result<domain::Record> load(domain::SittingId sitting) const;
    /// The whole store, for lists and for import.
    [[nodiscard]] Result<domain::Record> load_everything() const;

    /// Writes rows and journal line in one transaction; the answer is the line's number. It is on the disk
    /// when this returns. A problem means that nothing was written.
    Result<std::int64_t> commit(const domain::Event& event);
    /// The same for an event that makes minutes final, with what is filed of them: all of it or nothing
    /// (R24).
    Result<std::int64_t> commit_final(const domain::Event& event, const FiledMinutes& filed);
    /// All versions that were filed for a meeting, in the order of their numbers.
    [[nodiscard]] Result<std::vector<FiledMinutes>> filed_minutes(domain::MeetingId meeting) const;
    /// The same for rows read from files, as one line 「import」.
    Result<std::int64_t> commit_import(const std::vector<domain::AnyChange>& changes,
                                       const std::string& actor, text::DateTime at, const std::string& text);

    /// The event that takes back the last change of the sitting, or of the whole store, that still stands;
    /// nothing where there is none. `actor` and `at` are of the one who undoes.
    [[nodiscard]] Result<std::optional<Undo>> next_undo(std::optional<domain::SittingId> sitting,
                                                        const std::string& actor, text::DateTime at) const;
    Result<std::int64_t> commit_undo(const Undo& undo);

    /// The lines of a sitting in the order in which they were written: who did what when. Where the changes
    /// of one cannot be read, it has none.
    [[nodiscard]] Result<std::vector<JournalLine>> journal(domain::SittingId sitting) const;
    /// The lines of these commands, of whatever sitting, in the order in which they were written.
    [[nodiscard]] Result<std::vector<JournalLine>> journal_of(const std::vector<std::string>& commands) const;
    /// The last line of this meeting with this command that was not undone (「open」, 「close」), and all
    /// lines of the store after it, in the order in which they were written. Nothing where there is no such
    /// line.
    [[nodiscard]] Result<std::vector<JournalLine>> journal_from(domain::MeetingId meeting,
                                                                const std::string& command) const;
    /// The last lines of the whole store, the newest last.
    [[nodiscard]] Result<std::vector<JournalLine>> last_events(int count) const;

    /// While it lives, this store reads as it stood when it was made, whatever a writer beside it commits.
    /// Not on a store that is written to.
    class OneMoment;
    [[nodiscard]] Result<OneMoment> at_one_moment() const;

    /// Lines of the journal that are missing or not as they were written.
    [[nodiscard]] Result<std::vector<JournalFault>> journal_faults() const;
    /// The triggers by which the store keeps its journal append-only that are gone, or are not those that
    /// this program made, by name.
    [[nodiscard]] Result<std::vector<std::string>> guards_gone() const;
    /// The tables of which the record of the whole store is not what the journal makes of them.
    [[nodiscard]] Result<std::vector<std::string>> rows_unlike_journal(const domain::Record& record) const;

    /// Of the screen, not of the record: not journaled.
    std::optional<Problem> save_position(domain::SittingId sitting, const Position& position);
    [[nodiscard]] Result<std::optional<Position>> load_position(domain::SittingId sitting) const;
    /// A text that is being typed; `key` is the screen's own.
    std::optional<Problem> save_draft(domain::SittingId sitting, const std::string& key,
                                      const std::string& text);
    [[nodiscard]] Result<std::map<std::string, std::string>> load_drafts(domain::SittingId sitting) const;
    std::optional<Problem> clear_draft(domain::SittingId sitting, const std::string& key);

    /// The store as it stands, as the bytes of one file, checked. Beside a writer, too.
    [[nodiscard]] Result<std::string> image() const;
    /// What the chair notes for oneself on an item: kept at once, on no paper and in no journal. An empty
    /// text takes the note away.
    std::optional<Problem> save_private_note(domain::AgendaItemId item, const std::string& text);
    [[nodiscard]] Result<std::map<domain::AgendaItemId, std::string>> load_private_notes() const;

    [[nodiscard]] Result<std::optional<KeptPin>> load_pin() const;
    /// What is known of tries at the PIN; not journaled.
    std::optional<Problem> save_pin_tries(int wrong, bool waits);
    /// Keeps this hash, or none where it is empty, and writes the line that says so.
    Result<std::int64_t> commit_pin(const domain::Event& event, const std::string& hash);

  private:
    explicit Store(std::unique_ptr<Connection> connection);
    Result<std::int64_t> write(const domain::Event& event, std::optional<std::int64_t> undoes,
                               const std::function<void(Connection&)>& beside = {});
    std::unique_ptr<Connection> connection_;
};

class Store::OneMoment {
  public:
    OneMoment(OneMoment&&) noexcept;
    OneMoment& operator=(OneMoment&&) = delete;
    ~OneMoment();

  private:
    friend class Store;
    struct Held;
    explicit OneMoment(std::unique_ptr<Held> held);
    std::unique_ptr<Held> held_;
};

}  // namespace kasane::store

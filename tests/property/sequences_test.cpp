// Random sequences of everything that people can do: 2,000 here, 100,000 in the long form.
#include <cstdlib>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "document/agenda.hpp"
#include "document/minutes.hpp"
#include "document/render.hpp"
#include "domain/random_command.hpp"
#include "domain/settings.hpp"
#include "property/secret.hpp"
#include "samples/sample_town.hpp"
#include "view_model/pages.hpp"
#include "view_model/room.hpp"

using namespace kasane::sample;
namespace view = kasane::view;
namespace document = kasane::document;

namespace {

using Choices = std::vector<std::uint32_t>;

/// RC_PARAMS in the environment overrides this; without `noshrink` a failure is made smaller, which takes
/// long.
void configure() {
    const bool is_long = std::getenv("KASANE_LONG") != nullptr;
    ::setenv("RC_PARAMS", is_long ? "max_success=100000 noshrink=1" : "seed=1 max_success=2000 noshrink=1",
             0);
}

/// One sequence: choices are drawn until there are none left.
class Sequence {
  public:
    explicit Sequence(const Choices& choices)
        : choices_(choices), commands_([this] { return draw(); }), record_(beginning()) {}

    [[nodiscard]] bool goes_on() const { return next_ < choices_.size(); }
    [[nodiscard]] const Record& record() const { return record_; }

    /// Decides one more request; applied, taken back and applied again where it is accepted.
    void step() {
        auto request = commands_.next(record_);
        mark_secrets(record_, request);
        const auto decision = decide(record_, request);
        if (const auto* refused = std::get_if<Refusal>(&decision)) {
            RC_ASSERT(!refused->message.empty() && !refused->remedy.empty());
            return;
        }
        const auto before = record_;
        const auto& event = std::get<Accepted>(decision).event;
        apply(record_, event);
        auto undone = record_;
        Event back = event;
        back.changes = reversed(event.changes);
        apply(undone, back);
        RC_ASSERT(undone == before);
    }

  private:
    std::uint32_t draw() { return next_ < choices_.size() ? choices_[next_++] : 0; }
    Record beginning() {
        auto record = draw() % 3 == 0 ? planned() : draw() % 2 == 0 ? opened() : in_sharing();
        mark_secrets(record);
        return record;
    }

    const Choices& choices_;
    std::size_t next_ = 0;
    RandomCommands commands_;
    Record record_;
};

const std::string& template_text(const char* name) {
    static const auto agenda = kasane::samples::read_bytes(KASANE_SOURCE_DIR "/templates/agenda.md");
    static const auto minutes = kasane::samples::read_bytes(KASANE_SOURCE_DIR "/templates/minutes.md");
    return std::string_view(name) == "agenda" ? agenda : minutes;
}

template <class Paper>
std::string rendered(const char* name, const Paper& paper) {
    const auto text = document::render(template_text(name), paper);
    RC_ASSERT(std::holds_alternative<std::string>(text));
    return std::get<std::string>(text);
}

/// Everything that a 重層的支援会議 prints and projects.
std::string public_text(const Record& record, const Meeting& row) {
    const auto now = at(18);
    const auto then = as_it_was(record, row.id);
    auto text = rendered("agenda", document::agenda_paper(then, row.id, now)) +
                rendered("minutes", document::minutes_paper(then, row.id, now));
    const view::Overview overview{record};
    view::KioskState state;
    state.place = view::place_of(row, view::Page::standby);
    text += view::test::all_text(view::screen_of(state, record, overview, now));
    for (const auto& place : view::pages_of(record, row.id)) {
        state.place = place;
        text += view::test::all_text(view::screen_of(state, record, overview, now));
    }
    return text;
}

void check_no_secret(const Record& record) {
    for (const auto& [key, row] : record.rows<Meeting>()) {
        if (row.kind == MeetingKind::statutory_support) continue;
        const auto text = public_text(record, row);
        const auto leak = text.find(secret_mark);
        if (leak != std::string::npos) RC_LOG(text.substr(leak < 200 ? 0 : leak - 200, 300));
        RC_ASSERT(leak == std::string::npos);
    }
}

rc::Gen<Choices> choices() {
    return rc::gen::resize(rc::kNominalSize,
                           rc::gen::container<Choices>(160, rc::gen::inRange<std::uint32_t>(0, 1U << 30U)));
}

}  // namespace

TEST_CASE("何をどの順にしても、禁じられた記録にならず、取り消せば元に戻り、支援会議の文は外に出ない") {
    configure();
    CHECK(rc::check([] {
        const auto drawn = *choices();
        Sequence sequence(drawn);
        while (sequence.goes_on()) {
            sequence.step();
            const auto found = forbidden(sequence.record());
            if (!found.empty()) RC_LOG(found);
            RC_ASSERT(found.empty());
        }
        check_no_secret(sequence.record());
    }));
}

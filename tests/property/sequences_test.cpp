// Random sequences of everything that people can do: 2,000 here, 100,000 in the long form.
#include <cstdlib>

#include <rapidcheck.h>

#include "document/agenda.hpp"
#include "document/case_sheet.hpp"
#include "document/handout.hpp"
#include "document/minutes.hpp"
#include "document/render.hpp"
#include "document/slip.hpp"
#include "domain/queries/query.hpp"
#include "domain/random_command.hpp"
#include "domain/rules/settings.hpp"
#include "property/consent.hpp"
#include "property/secret.hpp"
#include "samples/sample_town.hpp"
#include "support/catch.hpp"
#include "view_model/meeting/pages.hpp"
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
        mark_members(record_, request, excludes_ && commands_.below(4) == 0);
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
        excludes_ = draw() % 2 == 0;
        mark_members(record, excludes_);
        return record;
    }

    const Choices& choices_;
    std::size_t next_ = 0;
    bool excludes_ = false;  ///< consents leave words out, which are said all the same
    RandomCommands commands_;
    Record record_;
};

/// The words of the paper as its template has them.
template <class Paper>
std::string rendered(const Paper& paper) {
    static const auto form =
        kasane::samples::read_bytes(std::string(KASANE_SOURCE_DIR "/templates/") + Paper::file);
    const auto text = document::render(form, paper);
    RC_ASSERT(std::holds_alternative<std::string>(text));
    return std::get<std::string>(text);
}

/// Papers that go to agencies, and those of one case, with the names of who consented.
std::string papers_of_cases(const Record& then, const Meeting& row) {
    const auto now = at(18);
    std::string text;
    for (const auto agency : document::agencies_with_slips(then, row.id))
        text += rendered(document::slip_paper(then, row.id, agency, now));
    // One copy more than there are people has no holder and all cases.
    const int wanted = document::handout(then, row.id, 0, now).wanted;
    const auto handout = document::handout(then, row.id, wanted + 1, now);
    text += rendered(handout.copies.back()) + rendered(handout.collection);
    for (const auto& item : agenda_of(then, row.id)) {
        if (!item.support_case) continue;
        const auto sheet =
            document::case_sheet(then, row.id, *item.support_case, document::Level::original, now);
        if (!sheet.records.empty()) text += rendered(sheet);
    }
    return text;
}

/// Everything that a 重層的支援会議 prints and projects.
std::string public_text(const Record& record, const Meeting& row) {
    const auto now = at(18);
    const auto then = as_it_was(record, row.id);
    auto text = rendered(document::agenda_paper(then, row.id, now)) +
                rendered(document::minutes_paper(then, row.id, now)) + papers_of_cases(then, row);
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

/// The copy that a member who consented asks for: what the others said, and what was left out, is not in it.
std::string disclosed_text(const Record& record) {
    std::string text;
    for (const auto& [key, member] : record.rows<Member>()) {
        const auto* row = record.find<Case>(member.support_case);
        const auto* consent = consent_of(record, member.id);
        if (row->route == CaseRoute::statutory || consent == nullptr ||
            consent->status != ConsentStatus::given)
            continue;
        const document::Naming naming{document::Level::original, member.id};
        std::vector<document::CaseRecord> records;
        for (const auto& held : document::held_items(record, row->id))
            if (get<Meeting>(record, held.meeting).kind != MeetingKind::statutory_support)
                if (auto told = document::case_record(as_it_was(record, held.meeting), held, naming))
                    records.push_back(std::move(*told));
        if (!records.empty())
            text += rendered(document::disclosure_paper(record, row->id, member.id, records, at(18)));
    }
    return text;
}

void check_without(const std::string& text, std::string_view mark) {
    const auto leak = text.find(mark);
    if (leak != std::string::npos) RC_LOG(text.substr(leak < 300 ? 0 : leak - 300, 400));
    RC_ASSERT(leak == std::string::npos);
}

void check_no_secret(const Record& record) {
    auto text = disclosed_text(record);
    for (const auto& [key, row] : record.rows<Meeting>())
        if (row.kind != MeetingKind::statutory_support) text += public_text(record, row);
    check_without(text, secret_mark);
    for (const auto& mark : unsayable(record)) check_without(text, mark);
}

rc::Gen<Choices> choices() {
    return rc::gen::resize(rc::kNominalSize,
                           rc::gen::container<Choices>(160, rc::gen::inRange<std::uint32_t>(0, 1U << 30U)));
}

}  // namespace

TEST_CASE(
    "何をどの順にしても、禁じられた記録にならず、取り消せば元に戻り、支援会議の文も同意のない人や言葉も外に出"
    "ない") {
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

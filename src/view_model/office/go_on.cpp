#include "view_model/office/go_on.hpp"

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "view_model/office/office_page.hpp"

namespace kasane::view {
namespace {

using domain::Record;

/// What was put on the agenda is what is worked on next; what went to another block is only told of.
void choose_newest_item(KioskState& next, const Record& record, domain::MeetingId meeting) {
    const auto* worked_on = built_meeting(record, next.place);
    const auto* block = record.find<domain::Meeting>(meeting);
    const auto& items = record.rows<domain::AgendaItem>();
    if (worked_on == nullptr || block == nullptr || items.empty()) return;
    if (worked_on->id == meeting) {
        next.place.item = items.rbegin()->second.id;
        return;
    }
    const auto where = domain::short_title_of(*block) + "（" + text::clock(block->starts_at) + "）";
    next.banner =
        Banner{Tone::ok, where + "の議題に加えました。", "上の時間区分を押すと、その次第に移ります。"};
}

template <class Row>
auto newest_id(const Record& record) {
    const auto& rows = record.rows<Row>();
    return rows.empty() ? decltype(Row{}.id){} : rows.rbegin()->second.id;
}

/// Takes the state on after one command of the office.
class GoOn {
  public:
    GoOn(KioskState& next, const Record& record) : next_(next), record_(record) {}

    void operator()(const domain::MakeSitting&) { build_newest(); }
    void operator()(const domain::ContinueSitting&) { build_newest(); }
    void operator()(const domain::CancelSitting&) { next_.place = {}; }
    void operator()(const domain::PutOnAgenda& command) {
        choose_newest_item(next_, record_, command.meeting);
    }
    void operator()(const domain::AddTopic& command) { choose_newest_item(next_, record_, command.meeting); }
    void operator()(const domain::AddBlock&) {
        next_.place.meeting = newest_id<domain::Meeting>(record_);
        next_.place.item = {};
    }
    void operator()(const domain::RemoveBlock&) {
        next_.place.meeting = {};
        next_.place.item = {};
    }
    void operator()(const domain::OpenWithConsent&) {
        next_.place = case_place(newest_id<domain::Case>(record_));
    }
    void operator()(const domain::SetCase& command) {
        if (!command.support_case) next_.place = case_place(newest_id<domain::Case>(record_));
    }
    template <class Other>
    void operator()(const Other&) {}

  private:
    void build_newest() { next_.place = builder_place(record_, newest_id<domain::Sitting>(record_)); }

    KioskState& next_;
    const Record& record_;
};

}  // namespace

void go_on_in_office(KioskState& next, const Effects& effects, const Record& record) {
    if (!effects.command) return;
    std::visit(GoOn(next, record), *effects.command);
}

}  // namespace kasane::view

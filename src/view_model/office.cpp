#include "view_model/office.hpp"

#include <algorithm>

#include "domain/query.hpp"
#include "domain/wording.hpp"
#include "view_model/frame.hpp"
#include "view_model/nodes.hpp"
#include "view_model/screens.hpp"

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

Header office_header(text::DateTime now) {
    Header header;
    header.title = "かさね";
    header.pill = "事務の画面（映写しません）";
    header.remark = text::wareki_with_weekday(now.date);
    header.clock = text::clock(text::minutes_of_day(now));
    return header;
}

}  // namespace

Screen office_screen(const KioskState& state, const Overview& overview, text::DateTime now) {
    const auto& record = overview.record;
    switch (state.place.page) {
        case Page::builder:
            if (built_meeting(record, state.place) != nullptr) return builder_screen(state, overview, now);
            break;
        case Page::follow_up:
            return follow_up_screen(state, record, now);
        case Page::cases:
            return cases_screen(state, record, now);
        case Page::case_file:
            if (record.find<domain::Case>(state.place.support_case) != nullptr)
                return case_file_screen(state, record, now);
            return cases_screen(state, record, now);
        case Page::minutes:
            if (record.find<domain::Meeting>(state.place.meeting) != nullptr)
                return minutes_screen(state, record, now);
            break;
        case Page::settings:
            return settings_screen(state, record, now);
        case Page::roster:
            return roster_screen(state, record, now);
        case Page::setup:
            return setup_screen(state, record, now);
        case Page::files:
            if (state.chooser) return files_screen(state, now);
            break;
        case Page::template_paper:
            return template_screen(state, now);
        default:
            break;
    }
    return home_screen(state, overview, now);
}

void go_on_in_office(KioskState& next, const Effects& effects, const Record& record) {
    if (!is_office(next.place.page) || !effects.command) return;
    std::visit(GoOn(next, record), *effects.command);
}

std::optional<Form> form_after(const std::optional<Form>& form) {
    if (!form || !is_office_form(form->kind)) return {};
    if (form->kind == FormKind::people) return form;
    return form->under.empty() ? std::nullopt : std::optional{form->under.front()};
}

Screen office_page(std::string key, std::string title, text::DateTime now) {
    Screen screen;
    screen.key = std::move(key);
    screen.header = office_header(now);
    screen.title = std::move(title);
    screen.escape = Press{"escape", Goto{Place{}}, {}};
    screen.hot_keys = {{'h', OpenForm{Form{}}}, {'u', Undo{}}};
    auto home = node::button("ホームへ", "home", Goto{Place{}});
    home.hint = "Esc";
    screen.footer.buttons.push_back(std::move(home));
    return screen;
}

Place builder_place(const Record& record, domain::SittingId sitting) {
    Place place;
    place.page = Page::builder;
    place.sitting = sitting;
    const auto blocks = domain::meetings_of(record, sitting);
    if (!blocks.empty()) place.meeting = blocks.front().id;
    return place;
}

Place office_place(Page page) {
    Place place;
    place.page = page;
    return place;
}

Place case_place(domain::CaseId support_case) {
    Place place;
    place.page = Page::case_file;
    place.support_case = support_case;
    return place;
}

const domain::Meeting* built_meeting(const Record& record, const Place& place) {
    if (const auto* meeting = record.find<domain::Meeting>(place.meeting)) return meeting;
    const auto blocks = domain::meetings_of(record, place.sitting);
    return blocks.empty() ? nullptr : record.find<domain::Meeting>(blocks.front().id);
}

const domain::Sitting* last_sitting(const Record& record) {
    const domain::Sitting* last = nullptr;
    for (const auto& [key, row] : record.rows<domain::Sitting>()) {
        const auto blocks = domain::meetings_of(record, row.id);
        const bool cancelled = std::all_of(blocks.begin(), blocks.end(), [](const domain::Meeting& meeting) {
            return meeting.state == domain::MeetingState::cancelled;
        });
        // What goes on on another day is a part of a sitting, not the form of one.
        if (cancelled || row.continues) continue;
        if (last == nullptr || row.date >= last->date) last = &row;
    }
    return last;
}

std::string point_text(const Record& record, const domain::OpenPoint& point) {
    const auto* row = point.support_case ? record.find<domain::Case>(*point.support_case) : nullptr;
    const auto words = shown_text(record, point.item, point.text);
    return row == nullptr ? words : row->number + "　" + words;
}

Button opens_form(std::string label, std::string key, Form form) {
    return node::button(std::move(label), std::move(key), OpenForm{std::move(form)});
}

void add_keyed(Screen& screen, Button button, char letter) {
    button.hint = std::string(1, static_cast<char>(letter - 'a' + 'A'));
    screen.hot_keys.push_back({letter, button.press.action});
    screen.footer.buttons.push_back(std::move(button));
}

}  // namespace kasane::view

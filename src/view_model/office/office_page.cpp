#include "view_model/office/office_page.hpp"

#include <algorithm>

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "view_model/room/shown_text.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::Record;

Header office_header(text::DateTime now) {
    Header header;
    header.title = "かさね";
    header.pill = "事務の画面（映写しません）";
    header.remark = text::wareki_with_weekday(now.date);
    header.clock = text::clock(text::minutes_of_day(now));
    return header;
}

}  // namespace

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

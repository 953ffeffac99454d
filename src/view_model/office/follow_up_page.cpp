// 残っていること: what meetings left open, each with who and until when, and the form that settles it.
#include "domain/queries/wording.hpp"
#include "view_model/meeting/follow_up.hpp"
#include "view_model/office/office_pages.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::OpenPoint;
using domain::Record;

std::string key_of(const OpenPoint& point, std::size_t number) {
    auto key = "point-" + std::to_string(static_cast<int>(point.kind));
    if (point.item) key += "-i" + std::to_string(point.item->value);
    if (point.agency) key += "-a" + std::to_string(point.agency->value);
    if (point.action) key += "-h" + std::to_string(point.action->value);
    if (point.person) key += "-p" + std::to_string(point.person->value);
    // Two lines of one item may say the same of the same agency.
    return key + "-" + std::to_string(number);
}

std::string origin(const Record& record, const OpenPoint& point) {
    const auto* meeting = record.find<domain::Meeting>(point.meeting);
    return meeting == nullptr ? std::string() : domain::short_title_of(*meeting);
}

TableRow point_row(const Record& record, const OpenPoint& point, std::size_t number, text::Date today) {
    const auto style = TextStyle::small;
    const bool late = point.due && *point.due < today;
    Cell what{point_text(record, point), style};
    what.second = origin(record, point);
    const auto who = point.agency ? domain::agency_short_name(record, *point.agency) : std::string("—");
    const auto day = point.due ? (late ? "▲ " : "") + text::month_day(*point.due) : std::string("—");
    TableRow row;
    row.cells = {Cell{std::string(domain::label(point.kind)), style}, what, Cell{who, style},
                 Cell{day, style, late ? Tone::ng : Tone::plain}, Cell{}};
    const auto key = key_of(point, number);
    if (const auto form = form_for(record, point)) {
        row.cells.back().chips = {{settling_words(record, point), Tone::accent, {}}};
        row.press = Press{key, OpenForm{*form}, {}};
    } else {
        row.cells.back() = Cell{"次の会議で", style, Tone::muted};
        if (point.support_case) row.press = Press{key, Goto{case_place(*point.support_case)}, {}};
    }
    return row;
}

}  // namespace

Screen follow_up_screen(const Desk& desk) {
    auto screen = office_page("follow-up", "残っていること", desk.now);
    Table table{.key = "points",
                .columns = {{"種類", 220}, {"こと", 0}, {"だれ", 150}, {"いつまで", 190}, {"したこと", 270}}};
    for (const auto& point : domain::open_points(desk.record, desk.now.date))
        table.rows.push_back(point_row(desk.record, point, table.rows.size(), desk.now.date));
    screen.subtitle = table.rows.empty() ? "" : std::to_string(table.rows.size()) + "件";
    table.when_empty =
        "残っていることはありません。会議で決まらなかったことや宿題が、済むまでここに並びます。";
    if (!table.rows.empty() && table.rows.front().press) screen.initial_focus = table.rows.front().press->key;
    screen.body.push_back({std::move(table)});
    screen.footer.help = "期日の早いものから並びます。Enter で、したことを記録します。U で取り消します。";
    return screen;
}

}  // namespace kasane::view

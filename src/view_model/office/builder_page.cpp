// 次第をつくる: blocks, agenda with clock times, and what stands around them.
#include <algorithm>

#include "domain/commands/decide.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"
#include "domain/rules/proposal.hpp"
#include "view_model/meeting/frame.hpp"
#include "view_model/office/builder_parts.hpp"
#include "view_model/office/office_pages.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::AgendaItem;
using domain::Meeting;

Place at_item(const Bench& bench, domain::AgendaItemId item) {
    Place place;
    place.page = Page::builder;
    place.sitting = bench.sitting.id;
    place.meeting = bench.meeting.id;
    place.item = item;
    return place;
}

std::vector<HotKey> keys_of(const Bench& bench, const AgendaItem& item) {
    auto here = bench;
    here.item = &item;
    std::vector<HotKey> keys{{'k', Do{domain::MoveItem{item.id, item.seq - 1}, {}}},
                             {'j', Do{domain::MoveItem{item.id, item.seq + 1}, {}}},
                             {'e', OpenForm{bench_form(here, FormKind::set_item)}},
                             {'x', OpenForm{bench_form(here, FormKind::take_off)}}};
    for (char digit = '1'; digit <= '9'; ++digit)
        keys.push_back({digit, sets_minutes(item, (digit - '0') * minutes_step)});
    return keys;
}

TableRow agenda_row(const Bench& bench, const AgendaItem& item, int starts_at) {
    const bool chosen = bench.item != nullptr && bench.item->id == item.id;
    const auto style = TextStyle::small;
    auto here = bench;
    here.item = &item;
    Cell title{domain::title_of(bench.record, item), style};
    if (!item.paper.empty()) title.second = "資料 " + item.paper;
    TableRow row;
    row.cells = {Cell{std::to_string(item.seq), style},
                 Cell{text::clock(starts_at), style},
                 title,
                 Cell{item.timing ? std::string(domain::label(*item.timing)) : "", style},
                 Cell{item.presenter ? domain::agency_short_name(bench.record, *item.presenter) : "", style},
                 Cell{std::to_string(item.minutes), style}};
    row.highlighted = chosen;
    const Action pressed = chosen ? Action{OpenForm{bench_form(here, FormKind::set_item)}}
                                  : Action{Goto{at_item(bench, item.id)}};
    row.press = Press{"item-" + std::to_string(item.id.value), pressed, keys_of(bench, item)};
    return row;
}

Chip block_chip(const Bench& bench, const Meeting& block) {
    const bool here = block.id == bench.meeting.id;
    auto place = at_item(bench, {});
    place.meeting = block.id;
    const auto words = domain::short_title_of(block) + "　" + text::clock(block.starts_at);
    const auto key = "block-" + std::to_string(block.id.value);
    return {here ? "● " + words : words, here ? Tone::accent : Tone::off, Press{key, Goto{place}, {}}};
}

Chip form_chip(const Bench& bench, const std::string& words, const std::string& key, FormKind kind) {
    return {words, Tone::accent, Press{key, OpenForm{bench_form(bench, kind)}, {}}};
}

Node blocks_line(const Bench& bench) {
    std::vector<Chip> chips;
    for (const auto& block : domain::meetings_of(bench.record, bench.sitting.id))
        chips.push_back(block_chip(bench, block));
    chips.push_back(form_chip(bench, "時刻・回数", "set-block", FormKind::set_block));
    chips.push_back(form_chip(bench, "＋ 時間区分", "add-block", FormKind::add_block));
    return node::chips("", std::move(chips));
}

Node things_line(const Bench& bench) {
    const auto expected = domain::attendances_of(bench.record, bench.meeting.id).size();
    return node::chips("", {form_chip(bench, "＋ 議事", "topic", FormKind::topic),
                            form_chip(bench, "＋ ほかのケース", "put-case", FormKind::put_case),
                            form_chip(bench, "出席予定者 " + std::to_string(expected) + "人（P）", "people",
                                      FormKind::people),
                            form_chip(bench, "日と場所", "set-sitting", FormKind::set_sitting),
                            form_chip(bench, "延期・中止など", "changes", FormKind::sitting_changes)});
}

Header bench_header(const Bench& bench) {
    Header header;
    header.title = "次第をつくる";
    header.pill = domain::short_title_of(bench.meeting);
    header.remark =
        text::wareki_with_weekday(bench.sitting.date) + " " + text::clock(bench.meeting.starts_at);
    return header;
}

/// 「　▲ 確かめること 2」: the card below says which.
std::string findings_line(const Bench& bench) {
    const auto findings = domain::check_meeting(bench.record, bench.meeting.id);
    const auto count = std::count_if(findings.begin(), findings.end(), [](const domain::Finding& finding) {
        return finding.level != domain::RuleLevel::show;
    });
    return count == 0 ? std::string() : "　▲ 確かめること " + std::to_string(count);
}

std::string first_focus(const Bench& bench, const std::vector<domain::ProposedCase>& cases) {
    if (!cases.empty()) return "propose-" + std::to_string(cases.front().support_case.value);
    const auto agenda = domain::agenda_of(bench.record, bench.meeting.id);
    return agenda.empty() ? std::string() : "item-" + std::to_string(agenda.front().id.value);
}

/// Where there is one monitor only, the chair reads it here before the meeting.
Node private_note_of(const Bench& bench) {
    const auto label = "議題" + std::to_string(bench.item->seq) +
                       "の、司会の手元のメモ（会議では映りません。紙にも載りません）";
    return node::card({{private_note_field(bench.notes, bench.item->id, label)}});
}

}  // namespace

std::string time_line(const Bench& bench) {
    const auto agenda = domain::agenda_of(bench.record, bench.meeting.id);
    const auto starts = domain::planned_starts(bench.record, bench.meeting.id);
    const int end = agenda.empty() ? bench.meeting.starts_at : starts.back() + agenda.back().minutes;
    const int left = bench.meeting.ends_at - end;
    const auto span = time_span(bench.meeting) + "　終わりの見込み " + text::clock(end);
    if (left < 0) return span + "　▲ " + std::to_string(-left) + "分こえます";
    return span + (left == 0 ? "" : "　" + std::to_string(left) + "分あまり");
}

Table agenda_table(const Bench& bench) {
    Table table{.key = "agenda",
                .columns = {{"順", 64, Align::centre},
                            {"時刻", 110, Align::centre},
                            {"議題", 0},
                            {"区分", 216},
                            {"説明", 134},
                            {"分", 80, Align::centre}}};
    const auto starts = domain::planned_starts(bench.record, bench.meeting.id);
    std::size_t at = 0;
    for (const auto& item : domain::agenda_of(bench.record, bench.meeting.id))
        table.rows.push_back(agenda_row(bench, item, starts.at(at++)));
    table.when_empty = "議題はまだありません。左の「付議を待つもの」から選びます。";
    return table;
}

Screen builder_screen(const Desk& desk) {
    if (built_meeting(desk.record, desk.state.place) == nullptr) return home_screen(desk);
    const auto& meeting = *built_meeting(desk.record, desk.state.place);
    const auto& sitting = *desk.record.find<domain::Sitting>(meeting.sitting);
    const auto* item = desk.record.find<AgendaItem>(desk.state.place.item);
    if (item != nullptr && item->meeting != meeting.id) item = nullptr;
    const Bench bench{desk.record, sitting, meeting, item, desk.notes};
    auto screen = office_page("builder-" + std::to_string(sitting.id.value), "次第", desk.now);
    screen.mode = mode_of(meeting);
    screen.header = bench_header(bench);
    screen.subtitle = time_line(bench) + findings_line(bench) + "　" + sitting.place;
    screen.side_at_left = true;
    screen.side = proposal_nodes(bench);
    screen.body = {blocks_line(bench)};
    // Above the agenda, where it is seen however long that is.
    if (item != nullptr) screen.body.push_back(chosen_item_card(bench));
    screen.body.push_back(agenda_table(bench));
    screen.body.push_back(findings_card(bench));
    screen.body.push_back(things_line(bench));
    screen.body.push_back(load_card(bench));
    if (item != nullptr) {
        screen.body.push_back(private_note_of(bench));
        screen.hot_keys.push_back({'m', FocusOn{private_note_key(item->id)}});
    }
    screen.initial_focus = first_focus(bench, domain::propose(desk.record, sitting.date));
    screen.footer.help = "Enter で次第へ移す　数字×5分　J・K で順　E 直す　X 外す　P 出席予定者　U 取り消す";
    screen.hot_keys.push_back({'p', OpenForm{bench_form(bench, FormKind::people)}});
    screen.footer.buttons.push_back(node::primary("次第の紙をつくる", "papers", MakePapers{meeting.id}));
    return screen;
}

}  // namespace kasane::view

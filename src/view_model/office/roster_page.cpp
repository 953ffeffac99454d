#include "view_model/office/roster_page.hpp"

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "view_model/office/office_pages.hpp"
#include "view_model/office/setup_page.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::Record;

Form row_form(FormKind kind) {
    return {.kind = kind, .keeps = true};
}

Node agencies_table(const Record& record) {
    Table table{.key = "agencies",
                .columns = {{"略称", 200}, {"機関の名", 0}, {"区分", 380}},
                .when_empty = "機関はまだありません。「機関を加える」で加えると、ここに並びます。"};
    for (const auto& [key, agency] : record.rows<domain::Agency>()) {
        auto form = row_form(FormKind::agency);
        form.agency = agency.id;
        form.keeps = false;
        table.rows.push_back({{Cell{agency.short_name, TextStyle::small}, Cell{agency.name, TextStyle::small},
                               Cell{std::string(domain::label(agency.category)), TextStyle::small}},
                              false,
                              Press{"agency-" + std::to_string(agency.id.value), OpenForm{form}, {}}});
    }
    return {std::move(table)};
}

Node people_table(const Record& record) {
    Table table{.key = "people",
                .columns = {{"氏名", 380}, {"機関", 200}, {"職", 0}, {"市の支援決定", 240, Align::centre}},
                .when_empty = "名簿はまだ空です。「名簿に加える」で加えると、ここに並びます。"};
    for (const auto& [key, person] : record.rows<domain::Person>()) {
        auto form = row_form(FormKind::person);
        form.person = person.id;
        form.keeps = false;
        table.rows.push_back(
            {{Cell{person.name, TextStyle::small},
              Cell{domain::agency_short_name(record, person.agency), TextStyle::small},
              Cell{person.post, TextStyle::small}, Cell{person.may_decide ? "する" : "", TextStyle::small}},
             false,
             Press{"person-" + std::to_string(person.id.value), OpenForm{form}, {}}});
    }
    return {std::move(table)};
}

}  // namespace

std::vector<Button> roster_buttons() {
    return {node::button("＋ 機関を加える", "add-agency", OpenForm{row_form(FormKind::add_agency)}),
            node::button("＋ 名簿に加える", "add-person", OpenForm{row_form(FormKind::add_person)})};
}

Screen roster_screen(const Desk& desk) {
    auto screen = office_page("roster", "機関と名簿", desk.now);
    const auto back = office_place(!is_set_up(desk.record) ? Page::setup : Page::settings);
    screen.escape = Press{"escape", Goto{back}, {}};
    screen.footer.buttons.clear();
    auto buttons = roster_buttons();
    add_keyed(screen, std::move(buttons.at(0)), 'k');
    add_keyed(screen, std::move(buttons.at(1)), 'n');
    auto leave = node::button(back.page == Page::setup ? "はじめの準備へ" : "設定へ", "back", Goto{back});
    leave.hint = "Esc";
    screen.footer.buttons.push_back(std::move(leave));
    screen.body = {agencies_table(desk.record), node::text("名簿", TextStyle::strong),
                   people_table(desk.record)};
    screen.initial_focus = "add-agency";
    screen.footer.help = "行を選んで Enter を押すと、直せます。";
    return screen;
}

}  // namespace kasane::view

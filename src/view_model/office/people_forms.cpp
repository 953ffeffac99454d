// Who is expected at a meeting, and the roster: people and agencies, entered on the spot.
#include <algorithm>
#include <array>

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/form/form_reader.hpp"
#include "view_model/office/office_forms.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

/// A form that comes back to this one.
Form form_above(const FormSource& source, FormKind kind, domain::PersonId person = {}) {
    Form form;
    form.kind = kind;
    form.meeting = source.form.meeting;
    form.person = person;
    form.under = {source.form};
    return form;
}

bool is_expected(const FormSource& source, domain::PersonId person) {
    return source.record.find<domain::Attendance>({source.form.meeting.value, person.value}) != nullptr;
}

/// 「✓ 森野　課長」: a press changes whether the person is expected; E corrects the entry.
Chip person_chip(const FormSource& source, const domain::Person& person) {
    const bool expected = is_expected(source, person.id);
    Chip chip;
    chip.text = (expected ? "✓ " : "") + person.name + (person.post.empty() ? "" : "（" + person.post + "）");
    chip.tone = expected ? Tone::accent : Tone::off;
    chip.press = Press{"expect-" + std::to_string(person.id.value),
                       Do{domain::Expect{source.form.meeting, person.id, !expected}, {}},
                       {{'e', OpenForm{form_above(source, FormKind::person, person.id)}}}};
    return chip;
}

Dialog people_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.says("押すと、出席予定に入り、または外れます。E で名簿を直します。");
    for (const auto& [key, agency] : source.record.rows<domain::Agency>()) {
        std::vector<Chip> chips;
        for (const auto& [id, person] : source.record.rows<domain::Person>())
            if (person.agency == agency.id) chips.push_back(person_chip(source, person));
        if (chips.empty()) continue;
        dialog.shows(node::chips(agency.short_name, std::move(chips)));
    }
    dialog.offers("add-person", "＋ 名簿に加える", OpenForm{form_above(source, FormKind::add_person)});
    dialog.offers("add-agency", "＋ 機関を加える", OpenForm{form_above(source, FormKind::add_agency)});
    return dialog.closes();
}

domain::Person person_of(const FormSource& source) {
    return source.recorded<domain::Person>(source.form.person);
}

std::optional<domain::AgencyId> known_agency(const domain::Person& person) {
    return person.agency.value == 0 ? std::nullopt : std::optional{person.agency};
}

Dialog person_dialog(const FormSource& source) {
    const auto row = person_of(source);
    DialogBuilder dialog(source);
    dialog.asks_text("name", "氏名", row.name, "例：見本 太郎");
    dialog.asks_text("post", "職", row.post, "例：相談員");
    dialog.asks_choice("agency", "機関", agency_options(source.record), id_text(known_agency(row)));
    dialog.asks_choice("may_decide", "市の支援決定をする方か", {{"no", "いいえ"}, {"yes", "はい"}},
                       row.may_decide ? "yes" : "no");
    dialog.offers("add-agency", "＋ 機関を加える", OpenForm{form_above(source, FormKind::add_agency)});
    return dialog.done();
}

Submitted submit_person(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto row = person_of(source);
    domain::SetPerson command;
    if (row.id.value != 0) command.person = row.id;
    command.name = reader.plain_text("name");
    command.post = reader.plain_text("post");
    command.may_decide = source.chosen("may_decide", row.may_decide ? "yes" : "no") == "yes";
    if (command.name.empty()) reader.refuse("name", "氏名を入れてください。");
    const auto agency = source.chosen_id<domain::AgencyId>("agency", known_agency(row));
    if (!agency) reader.refuse("agency", "機関を選んでください。");
    command.agency = agency.value_or(domain::AgencyId{});
    return reader.done(command);
}

/// What a new agency most likely is: first those without which there is no meeting (R04).
domain::AgencyCategory likely_category(const domain::Record& record) {
    using domain::AgencyCategory;
    const auto& agencies = record.rows<domain::Agency>();
    for (const auto needed : {AgencyCategory::municipality, AgencyCategory::coordinator})
        if (std::none_of(agencies.begin(), agencies.end(),
                         [&](const auto& entry) { return entry.second.category == needed; }))
            return needed;
    return AgencyCategory::related;
}

domain::Agency agency_of(const FormSource& source) {
    if (const auto* found = source.record.find<domain::Agency>(source.form.agency)) return *found;
    domain::Agency added;
    added.category = likely_category(source.record);
    return added;
}

Dialog agency_dialog(const FormSource& source) {
    const auto row = agency_of(source);
    DialogBuilder dialog(source);
    if (row.id.value != 0) dialog.says("これまでの会議の紙は、前の名のまま残ります。");
    dialog.asks_text("name", "機関の名", row.name, "例：東地域包括支援センター");
    dialog.asks_text("short_name", "略称（表で使います）", row.short_name, "例：包括");
    dialog.asks_choice("category", "区分", options_of(domain::AgencyCategory{}),
                       std::string(domain::code(row.category)));
    return dialog.done();
}

Submitted submit_agency(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto row = agency_of(source);
    domain::SetAgency command;
    if (row.id.value != 0) command.agency = row.id;
    command.name = reader.plain_text("name");
    command.short_name = reader.plain_text("short_name");
    command.category = source.chosen_code("category", row.category);
    if (command.name.empty()) reader.refuse("name", "機関の名を入れてください。");
    if (command.short_name.empty()) reader.refuse("short_name", "略称を入れてください。");
    return reader.done(command);
}

constexpr auto people_rows = std::to_array<FormSpec>({
    {FormKind::people, "people", "出席予定者", people_dialog, nullptr, "出席予定者を選ぶ"},
    {FormKind::add_person, "add-person", "名簿に加える", person_dialog, submit_person, "名簿に加える"},
    {FormKind::person, "person", "名簿を直す", person_dialog, submit_person, "名簿を直す"},
    {FormKind::add_agency, "add-agency", "機関を加える", agency_dialog, submit_agency, "機関を加える"},
    {FormKind::agency, "agency", "機関を直す", agency_dialog, submit_agency, "機関を直す"},
});

}  // namespace

std::span<const FormSpec> people_forms() {
    return people_rows;
}

}  // namespace kasane::view

// Who is expected at a meeting, and the roster: people and agencies, entered on the spot.
#include <algorithm>

#include "domain/query.hpp"
#include "domain/wording.hpp"
#include "view_model/office_form.hpp"
#include "view_model/step_parts.hpp"

namespace kasane::view {
namespace {

Form person_form(const FormSource& source, domain::PersonId person) {
    Form form;
    form.kind = FormKind::person;
    form.meeting = source.form.meeting;
    form.person = person;
    form.under = {source.form};
    return form;
}

Form agency_form(const FormSource& source, domain::AgencyId agency) {
    Form form;
    form.kind = FormKind::agency;
    form.meeting = source.form.meeting;
    form.agency = agency;
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
                       {{'e', OpenForm{person_form(source, person.id)}}}};
    return chip;
}

Dialog people_dialog(const FormSource& source) {
    DialogBuilder dialog(source, "出席予定者");
    dialog.says("押すと、出席予定に入り、または外れます。E で名簿を直します。");
    for (const auto& [key, agency] : source.record.rows<domain::Agency>()) {
        std::vector<Chip> chips;
        for (const auto& [id, person] : source.record.rows<domain::Person>())
            if (person.agency == agency.id) chips.push_back(person_chip(source, person));
        if (chips.empty()) continue;
        dialog.shows(as_node(ChipLine{agency.short_name, std::move(chips), {}, false}));
    }
    dialog.offers("add-person", "＋ 名簿に加える", OpenForm{person_form(source, {})});
    dialog.offers("add-agency", "＋ 機関を加える", OpenForm{agency_form(source, {})});
    return dialog.closes();
}

Submitted submit_people(const FormSource&, const Fields&) {
    return FormErrors{{"form", "加える方を選んでください。"}};
}

domain::Person person_of(const FormSource& source) {
    return source.recorded<domain::Person>(source.form.person);
}

std::optional<domain::AgencyId> known_agency(const domain::Person& person) {
    return person.agency.value == 0 ? std::nullopt : std::optional{person.agency};
}

Dialog person_dialog(const FormSource& source) {
    const auto row = person_of(source);
    DialogBuilder dialog(source, row.id.value == 0 ? "名簿に加える" : "名簿を直す");
    dialog.asks_text("name", "氏名", row.name, "例：見本 太郎");
    dialog.asks_text("post", "職", row.post, "例：相談員");
    dialog.asks_choice("agency", "機関", agency_options(source.record), id_text(known_agency(row)));
    dialog.asks_choice("may_decide", "市の支援決定をする方か", {{"no", "いいえ"}, {"yes", "はい"}},
                       row.may_decide ? "yes" : "no");
    dialog.offers("add-agency", "＋ 機関を加える", OpenForm{agency_form(source, {})});
    return dialog.done();
}

Submitted submit_person(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto row = person_of(source);
    domain::SetPerson command;
    if (row.id.value != 0) command.person = row.id;
    command.name = plain_text(fields, "name");
    command.post = plain_text(fields, "post");
    command.may_decide = source.chosen("may_decide", row.may_decide ? "yes" : "no") == "yes";
    if (command.name.empty()) reader.refuse("name", "氏名を入れてください。");
    const auto agency = picked_id<domain::AgencyId>(source, "agency", known_agency(row));
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
    DialogBuilder dialog(source, row.id.value == 0 ? "機関を加える" : "機関を直す");
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
    command.name = plain_text(fields, "name");
    command.short_name = plain_text(fields, "short_name");
    command.category = picked_code(source, "category", row.category);
    if (command.name.empty()) reader.refuse("name", "機関の名を入れてください。");
    if (command.short_name.empty()) reader.refuse("short_name", "略称を入れてください。");
    return reader.done(command);
}

}  // namespace

std::vector<OfficeForm> people_forms() {
    return {{FormKind::people, people_dialog, submit_people},
            {FormKind::person, person_dialog, submit_person},
            {FormKind::agency, agency_dialog, submit_agency}};
}

}  // namespace kasane::view

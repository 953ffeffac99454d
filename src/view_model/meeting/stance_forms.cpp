// 異論・除斥・席を外した, per person (R22, R26).
#include <array>

#include "domain/queries/query.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/form/form_reader.hpp"
#include "view_model/meeting/meeting_forms.hpp"

namespace kasane::view {
namespace {

using domain::StanceKind;

const RoomPerson* chosen_person(const FormSource& source) {
    const auto wanted = source.chosen(
        "person", source.form.person.value == 0 ? "" : std::to_string(source.form.person.value));
    for (const auto& person : source.room.persons)
        if (std::to_string(person.id.value) == wanted) return &person;
    return nullptr;
}

std::optional<StanceKind> chosen_kind(const FormSource& source, const RoomPerson* person) {
    const bool recorded = person != nullptr && person->stance != StanceKind::none;
    return domain::parse_code<StanceKind>(
        source.chosen("kind", recorded ? std::string(domain::code(person->stance)) : ""));
}

Dialog stance_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto* person = chosen_person(source);
    const auto kind = chosen_kind(source, person);
    std::vector<Option> persons;
    for (const auto& row : source.room.persons) persons.emplace_back(std::to_string(row.id.value), row.label);
    dialog.asks_choice("person", "どなたですか", persons,
                       person == nullptr ? "" : std::to_string(person->id.value));
    std::vector<Option> kinds{{"dissent", "異論"}, {"recused", "除斥"}, {"stepped_out", "席を外した"}};
    if (person != nullptr && person->stance != StanceKind::none) kinds.emplace_back("none", "取り消す");
    dialog.asks_choice("kind", "どのように残しますか", kinds, kind ? std::string(domain::code(*kind)) : "");
    if (kind == StanceKind::dissent)
        dialog.asks_text("text", "異論の内容", person == nullptr ? "" : person->words, "発言のとおり、短く");
    if (kind == StanceKind::recused) dialog.says("除斥の方の機関は、このケースの役割を確認しません。");
    return dialog.done();
}

Submitted submit_stance(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto* person = chosen_person(source);
    const auto kind = chosen_kind(source, person);
    if (person == nullptr) reader.refuse("person", "お名前を選んでください。");
    if (!kind) reader.refuse("kind", "一つ選んでください。");
    domain::SetStance command{.item = source.form.item};
    if (person != nullptr) command.person = person->id;
    command.kind = kind.value_or(StanceKind::dissent);
    if (kind == StanceKind::dissent)
        command.text = reader.required_text("text", "異論の内容を書いてください。");
    return reader.done(command);
}

constexpr auto stance_rows = std::to_array<FormSpec>({
    {FormKind::stance, "stance", "異論・除斥・席を外した方", stance_dialog, submit_stance,
     "異論・除斥・席を外した方"},
});

}  // namespace

std::span<const FormSpec> stance_forms() {
    return stance_rows;
}

}  // namespace kasane::view

// Forms that put right what the minutes say after 閉会: who came and when, who does what.
#include <array>

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/form/form_reader.hpp"
#include "view_model/office/office_forms.hpp"
#include "view_model/screen/typed.hpp"

namespace kasane::view {
namespace {

using domain::Presence;
using domain::RoleKind;

domain::Attendance attendance_of(const FormSource& source) {
    const domain::RowKey key{source.form.meeting.value, source.form.person.value};
    return source.recorded<domain::Attendance>(key);
}

Presence picked_presence(const FormSource& source) {
    return source.chosen_code("presence", attendance_of(source).presence);
}

std::string clock_of(const std::optional<text::DateTime>& moment) {
    return moment ? text::clock(text::minutes_of_day(*moment)) : std::string();
}

/// Those who came, of whom one tells the absent.
std::vector<Option> who_may_tell(const FormSource& source) {
    std::vector<Option> people;
    for (const auto& row : domain::attendances_of(source.record, source.form.meeting))
        if (domain::came(row) && row.person != source.form.person)
            people.emplace_back(std::to_string(row.person.value),
                                domain::agency_short_name(source.record, row.agency) + "　" + row.name);
    return people;
}

Dialog presence_dialog(const FormSource& source) {
    const auto row = attendance_of(source);
    DialogBuilder dialog(source);
    dialog.says(domain::agency_name(source.record, row.agency) + "　" + row.name);
    const auto presence = picked_presence(source);
    dialog.asks_choice("presence", "", {{"present", "対面"}, {"online", "オンライン"}, {"absent", "欠席"}},
                       std::string(domain::code(presence)));
    if (presence == Presence::absent) {
        dialog.asks_choice("told_by", "伝える人", who_may_tell(source),
                           row.told_by ? std::to_string(row.told_by->value) : std::string());
    } else {
        dialog.asks_text("arrived_at", "来た時刻（はじめからなら空けます）", clock_of(row.arrived_at),
                         "例：13:50");
        dialog.asks_text("left_at", "退席の時刻（おわりまでなら空けます）", clock_of(row.left_at),
                         "例：14:40");
    }
    return dialog.done("直す");
}

/// A typed time of day; an empty field means the moment at which the meeting began or ended.
std::optional<text::TimeOfDay> read_time(FormReader& reader, const Fields& fields, const std::string& key,
                                         const std::optional<text::DateTime>& when_empty) {
    const auto words = typed(fields, key);
    if (words.empty() && !when_empty) return {};
    if (words.empty()) return text::TimeOfDay{text::minutes_of_day(*when_empty)};
    const auto time = typed_clock(words);
    if (!time) reader.refuse(key, "時刻が読めません。「13:50」のように入れてください。");
    return time;
}

Submitted submit_presence(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto row = attendance_of(source);
    const auto meeting = source.recorded<domain::Meeting>(source.form.meeting);
    domain::SetPresence command{source.form.meeting, source.form.person, picked_presence(source)};
    if (command.presence == Presence::expected) reader.refuse("presence", "来たかどうかを選んでください。");
    if (command.presence == Presence::absent) {
        command.told_by = source.chosen_id<domain::PersonId>("told_by", row.told_by);
    } else {
        command.arrived_at = read_time(reader, fields, "arrived_at", meeting.opened_at);
        command.left_at = read_time(reader, fields, "left_at", meeting.closed_at);
    }
    return reader.done(command);
}

Form due_form(const FormSource& source) {
    auto form = source.form;
    form.kind = FormKind::due;
    form.chosen.clear();
    form.errors.clear();
    return form;
}

std::optional<domain::AgencyId> picked_agency(const FormSource& source) {
    return source.chosen_id<domain::AgencyId>("agency");
}

RoleKind recorded_role(const FormSource& source, domain::AgencyId agency) {
    return source.recorded<domain::Role>(domain::RowKey{source.form.support_item.value, agency.value}).kind;
}

Dialog role_dialog(const FormSource& source) {
    const auto support = source.recorded<domain::SupportItem>(source.form.support_item);
    DialogBuilder dialog(source);
    dialog.says(std::to_string(support.seq) + "　" + source.editable(support.text));
    dialog.asks_choice("agency", "機関", agency_options(source.record), "");
    if (const auto agency = picked_agency(source)) {
        dialog.asks_choice("kind", "役割",
                           {{"responsible", "◎ 担当"},
                            {"cooperating", "○ 協力"},
                            {"informed", "△ 情報共有・見守り"},
                            {"none", "役割なし"}},
                           std::string(domain::code(recorded_role(source, *agency))));
        dialog.says("役割が変わると、この機関の確認は取り消されます。確かめ直して、答えを入れてください。");
    }
    dialog.offers("to-due", "期限を直す", OpenForm{due_form(source)});
    return dialog.done("直す");
}

Submitted submit_role(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto agency = picked_agency(source);
    if (!agency) reader.refuse("agency", "機関を選んでください。");
    const auto of = agency.value_or(domain::AgencyId{});
    return reader.done(
        domain::SetRole{source.form.support_item, of, source.chosen_code("kind", recorded_role(source, of))});
}

constexpr auto correction_rows = std::to_array<FormSpec>({
    {FormKind::correct_presence, "correct-presence", "出欠を直す", presence_dialog, submit_presence,
     "出欠を直す"},
    {FormKind::correct_role, "correct-role", "役割を直す", role_dialog, submit_role, "役割を直す"},
});

}  // namespace

std::span<const FormSpec> correction_forms() {
    return correction_rows;
}

}  // namespace kasane::view

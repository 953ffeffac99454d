// Forms about what the meeting finds: 修正, 条件, 足りないもの, and what is arranged with it.
#include <array>

#include "domain/queries/query.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/form/form_reader.hpp"
#include "view_model/meeting/meeting_forms.hpp"

namespace kasane::view {
namespace {

/// Which timing follows a モニタリング that does not let the plan go on as it is.
std::optional<domain::ReviewTiming> chosen_next(const FormSource& source) {
    return domain::parse_code<domain::ReviewTiming>(source.chosen("next"));
}

Dialog amendment_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto recorded = source.recorded<domain::Judgement>(source.form.item).amendment;
    if (!source.room.amendment.empty()) dialog.says("会議で変わったこと：" + source.room.amendment);
    dialog.asks_text("text", "修正した内容",
                     recorded.empty() ? source.room.amendment : source.editable(recorded),
                     "例：4の担当を自立に", true);
    return dialog.done();
}

Submitted submit_amendment(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::Judge command{.item = source.form.item, .outcome = domain::Outcome::approved_amended};
    command.amendment = reader.required_text("text", "何を修正したかを書いてください。");
    return reader.done(command);
}

Dialog condition_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto recorded = source.recorded<domain::Judgement>(source.form.item);
    dialog.asks_text("text", "条件", source.editable(recorded.condition), "何が満たされたら了承か");
    dialog.asks_agency("checker", "確かめる機関", source.room.agencies, recorded.checker);
    dialog.asks_day("on", "確かめる期日", recorded.check_on, in_weeks(source.sitting));
    dialog.asks_text("if_not_met", "満たさないとき", source.editable(recorded.if_not_met),
                     "空けておくと「再協議」になります");
    return dialog.done();
}

Submitted submit_condition(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto recorded = source.recorded<domain::Judgement>(source.form.item);
    domain::Judge command{.item = source.form.item, .outcome = domain::Outcome::approved_conditionally};
    command.condition = reader.required_text("text", "条件を書いてください。");
    command.checker = reader.required_agency("checker", recorded.checker);
    command.check_on = reader.required_day("on", recorded.check_on);
    command.if_not_met = reader.text("if_not_met");
    return reader.done(command);
}

Dialog missing_dialog(const FormSource& source) {
    const auto next = chosen_next(source);
    DialogBuilder dialog(source, next ? "次は" + std::string(domain::label(*next)) + "の議題にします"
                                      : std::string(source.spec.title));
    const auto recorded = source.recorded<domain::Judgement>(source.form.item);
    dialog.asks_text("text", next ? "次までに整えること" : "足りないもの", source.editable(recorded.missing),
                     next == domain::ReviewTiming::closure ? "例：終結後の主担当機関の了解"
                     : next                                ? "例：新しい目標を本人と確かめる"
                                                           : "次に何がそろえば決められるか");
    dialog.asks_agency("bringer", "持ってくる機関", source.room.agencies, recorded.bringer);
    return dialog.done();
}

Submitted submit_missing(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::Judge command{.item = source.form.item, .outcome = domain::Outcome::continued};
    command.missing = reader.required_text("text", "何が足りないかを書いてください。");
    command.bringer =
        reader.required_agency("bringer", source.recorded<domain::Judgement>(source.form.item).bringer);
    command.next = chosen_next(source);
    return reader.done(command);
}

Dialog monitoring_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto recorded = source.recorded<domain::Arrangement>(source.form.item);
    const auto none = source.chosen("none", "0");
    dialog.asks_choice("none", "", {{"0", "日を決める"}, {"1", "なし"}}, "0");
    if (none == "1")
        dialog.asks_text("because", "なしにする理由", source.editable(recorded.no_monitoring_because),
                         "例：終結に向けて次の会議で扱う");
    else
        dialog.asks_day("on", "モニタリングの日", recorded.monitoring_on, in_months(source.sitting));
    return dialog.done();
}

Submitted submit_monitoring(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::SetMonitoring command{.item = source.form.item};
    if (source.chosen("none", "0") == "1")
        command.because = reader.required_text("because", "理由を書いてください。");
    else
        command.on =
            reader.required_day("on", source.recorded<domain::Arrangement>(source.form.item).monitoring_on);
    return reader.done(command);
}

Dialog contact_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.says("プランのあいだ、本人が話をする機関です。");
    dialog.asks_agency("agency", "機関", source.room.agencies, source.room.contact);
    return dialog.done();
}

Submitted submit_contact(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    return reader.done(
        domain::SetContact{source.form.item, reader.required_agency("agency", source.room.contact)});
}

Dialog informer_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto recorded = source.recorded<domain::Arrangement>(source.form.item);
    dialog.says("会議で決まったことを本人に伝え、プランに同意するかを聞きます。");
    dialog.asks_agency("agency", "伝える機関", source.room.agencies, recorded.informer);
    dialog.asks_day("on", "いつまでに", recorded.inform_on, in_weeks(source.sitting));
    return dialog.done();
}

Submitted submit_informer(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto recorded = source.recorded<domain::Arrangement>(source.form.item);
    domain::SetInformer command{.item = source.form.item};
    command.agency = reader.required_agency("agency", recorded.informer);
    command.on = reader.required_day("on", recorded.inform_on);
    return reader.done(command);
}

constexpr auto judgement_rows = std::to_array<FormSpec>({
    {FormKind::amendment, "amendment", "修正のうえ了承", amendment_dialog, submit_amendment,
     "修正のうえ了承する"},
    {FormKind::condition, "condition", "条件つき了承", condition_dialog, submit_condition,
     "条件を付けて了承する"},
    {FormKind::missing, "missing", "継続協議", missing_dialog, submit_missing, "継続協議にする"},
    {FormKind::monitoring, "monitoring", "次のモニタリング", monitoring_dialog, submit_monitoring,
     "次のモニタリングを決める"},
    {FormKind::contact, "contact", "本人の窓口", contact_dialog, submit_contact, "本人の窓口を決める"},
    {FormKind::informer, "informer", "本人へ伝える人", informer_dialog, submit_informer,
     "本人へ伝える人を決める"},
});

}  // namespace

std::span<const FormSpec> judgement_forms() {
    return judgement_rows;
}

}  // namespace kasane::view

// Forms about the agenda of the builder: an item, a case that is not proposed, a topic.
#include <algorithm>
#include <array>

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/proposal.hpp"
#include "domain/rules/settings.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/form/form_reader.hpp"
#include "view_model/office/office_forms.hpp"
#include "view_model/screen/typed.hpp"

namespace kasane::view {
namespace {

domain::AgendaItem item_of(const FormSource& source) {
    return source.recorded<domain::AgendaItem>(source.form.item);
}

int read_minutes(FormReader& reader, const Fields& fields) {
    const auto minutes = typed_count(typed(fields, "minutes"));
    if (!minutes) reader.refuse("minutes", "分を数字で入れてください。");
    return minutes.value_or(0);
}

Dialog item_dialog(const FormSource& source) {
    const auto item = item_of(source);
    DialogBuilder dialog(source,
                         "議題" + std::to_string(item.seq) + "　" + domain::title_of(source.record, item));
    dialog.asks_text("minutes", "時間（分）", std::to_string(item.minutes), "例：20");
    dialog.asks_text("paper", "資料番号", item.paper, "例：資料1。なくても記録できます");
    dialog.asks_choice("presenter", "説明する機関", agency_options(source.record), id_text(item.presenter));
    if (item.timing)
        dialog.asks_choice("timing", "付議の区分", options_of(domain::ReviewTiming{}),
                           std::string(domain::code(*item.timing)));
    return dialog.done();
}

Submitted submit_item(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto item = item_of(source);
    domain::SetItem command{.item = source.form.item};
    command.minutes = read_minutes(reader, fields);
    command.paper = reader.plain_text("paper");
    command.presenter = source.chosen_id<domain::AgencyId>("presenter", item.presenter);
    if (item.timing) command.timing = source.chosen_code("timing", *item.timing);
    return reader.done(command);
}

Dialog take_off_dialog(const FormSource& source) {
    const auto item = item_of(source);
    DialogBuilder dialog(source, "議題" + std::to_string(item.seq) + "を外す");
    if (item.support_case) dialog.says("ケースは、この理由とともに「付議を待つもの」に戻ります。");
    dialog.asks_text("because", "理由", "次回へ送る", "例：資料がそろっていない");
    return dialog.done("外す");
}

Submitted submit_take_off(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::TakeOff command{source.form.item, reader.plain_text("because")};
    if (command.because.empty()) reader.refuse("because", "理由を一文で入れてください。");
    return reader.done(command);
}

Dialog topic_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.says("ケースではない議事です（事務連絡、検討会の議事など）。");
    dialog.asks_text("title", "議事の題", "", "例：参加支援の受入れ先の開拓");
    dialog.asks_text("minutes", "時間（分）", "10", "例：10");
    dialog.asks_choice("presenter", "説明する機関（なくても加えられます）", agency_options(source.record),
                       "");
    return dialog.done("加える");
}

Submitted submit_topic(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::AddTopic command{.meeting = source.form.meeting, .title = reader.plain_text("title")};
    command.minutes = read_minutes(reader, fields);
    command.presenter = source.chosen_id<domain::AgencyId>("presenter");
    if (command.title.empty()) reader.refuse("title", "話すことを一文で入れてください。");
    return reader.done(command);
}

/// Cases of the kind of the block that stand on no agenda.
std::vector<Option> cases_to_put(const FormSource& source) {
    const auto* block = source.record.find<domain::Meeting>(source.form.meeting);
    const bool statutory = block != nullptr && block->kind == domain::MeetingKind::statutory_support;
    std::vector<Option> options;
    for (const auto& [key, row] : source.record.rows<domain::Case>()) {
        const bool without_consent =
            row.route == domain::CaseRoute::statutory ||
            domain::consent_extent(source.record, row.id) == domain::ConsentExtent::none;
        if (statutory == without_consent && !domain::has_ended(row) &&
            !domain::is_on_an_agenda(source.record, row.id, source.today))
            options.emplace_back(std::to_string(row.id.value), row.number + "　" + row.calling_name);
    }
    return options;
}

domain::ReviewTiming usual_timing(const FormSource& source) {
    const auto* block = source.record.find<domain::Meeting>(source.form.meeting);
    if (block != nullptr && block->kind == domain::MeetingKind::statutory_support)
        return domain::ReviewTiming::sharing;
    const auto id = source.chosen_id<domain::CaseId>("case");
    const auto* row = id ? source.record.find<domain::Case>(*id) : nullptr;
    return row != nullptr && row->waits_for ? *row->waits_for : domain::ReviewTiming::monitoring;
}

Dialog put_case_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto cases = cases_to_put(source);
    if (cases.empty()) {
        dialog.says("加えられるケースはありません。新しいケースは、ホームの「ケース」から入れます。");
        return dialog.closes();
    }
    dialog.asks_choice("case", "ケース", cases, "");
    dialog.asks_choice("timing", "付議の区分", options_of(domain::ReviewTiming{}),
                       std::string(domain::code(usual_timing(source))));
    return dialog.done("議題に加える");
}

Submitted submit_put_case(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto id = source.chosen_id<domain::CaseId>("case");
    if (!id) reader.refuse("case", "ケースを選んでください。");
    domain::PutOnAgenda command{.meeting = source.form.meeting,
                                .support_case = id.value_or(domain::CaseId{})};
    command.timing = source.chosen_code("timing", usual_timing(source));
    return reader.done(command);
}

constexpr auto agenda_rows = std::to_array<FormSpec>({
    {FormKind::set_item, "set-item", "議題", item_dialog, submit_item, "議題を直す"},
    {FormKind::take_off, "take-off", "議題を外す", take_off_dialog, submit_take_off, "議題から外す"},
    {FormKind::topic, "topic", "議事を加える", topic_dialog, submit_topic, "議事を加える"},
    {FormKind::put_case, "put-case", "ほかのケースを議題に加える", put_case_dialog, submit_put_case,
     "ほかのケースを議題に加える"},
});

}  // namespace

std::span<const FormSpec> agenda_forms() {
    return agenda_rows;
}

}  // namespace kasane::view

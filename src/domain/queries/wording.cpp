#include "domain/queries/wording.hpp"

#include "domain/queries/query.hpp"

namespace kasane::domain {
namespace {

std::string counted_title(const Meeting& meeting) {
    const std::string kind(label(meeting.kind));
    return meeting.ordinal == 0 ? kind : "第" + std::to_string(meeting.ordinal) + "回 " + kind;
}

const Case* case_of(const Record& record, const AgendaItem& item) {
    return item.support_case ? record.find<Case>(*item.support_case) : nullptr;
}

std::string kind_title(AgendaKind kind) {
    switch (kind) {
        case AgendaKind::opening:
            return "開会・出欠・守秘義務の確認";
        case AgendaKind::homework:
            return "前回の宿題";
        case AgendaKind::support_case:
            return "ケース";
        case AgendaKind::after_reports:
            return "事後報告";
        case AgendaKind::resource_gaps:
            return "地域課題の整理";
        case AgendaKind::closing:
            return "次回・資料の回収・閉会";
        case AgendaKind::topic:
            return "議事";
    }
    return {};
}

}  // namespace

std::string town_name(const Record& record) {
    const auto& towns = record.rows<Town>();
    return towns.empty() ? std::string() : towns.begin()->second.name;
}

std::string code_of(const Sitting& sitting) {
    return "S" + std::to_string(sitting.id.value);
}

std::string code_of(const Meeting& meeting) {
    return "S" + std::to_string(meeting.sitting.value) + "-" + std::to_string(meeting.block);
}

std::string title_of(const Record& record, const Meeting& meeting) {
    const auto* sitting = record.find<Sitting>(meeting.sitting);
    if (meeting.ordinal == 0 || sitting == nullptr) return counted_title(meeting);
    return text::fiscal_year(sitting->date) + " " + counted_title(meeting);
}

std::string short_title_of(const Meeting& meeting) {
    return counted_title(meeting);
}

std::string title_of(const Record& record, const AgendaItem& item) {
    if (!item.title.empty()) return item.title;
    const auto* found = case_of(record, item);
    return found == nullptr ? kind_title(item.kind) : found->number + "　" + found->calling_name;
}

std::string short_title_of(const Record& record, const AgendaItem& item) {
    const auto* found = case_of(record, item);
    if (found == nullptr)
        return item.kind == AgendaKind::opening ? "開会・守秘" : std::string(label(item.kind));
    return item.timing && *item.timing != ReviewTiming::sharing
               ? found->number + " " + short_label(*item.timing)
               : found->number;
}

std::string short_label(ReviewTiming timing) {
    return timing == ReviewTiming::new_plan ? "新規" : std::string(label(timing));
}

std::string agency_name(const Record& record, AgencyId agency) {
    const auto* found = record.find<Agency>(agency);
    return found == nullptr ? "（機関なし）" : found->name;
}

std::string agency_short_name(const Record& record, AgencyId agency) {
    const auto* found = record.find<Agency>(agency);
    return found == nullptr ? "（機関なし）" : found->short_name;
}

std::string due_on_paper(const SupportItem& item) {
    if (item.due_on) return text::wareki(*item.due_on);
    if (item.frequency.empty()) return {};
    return item.review_on ? item.frequency + "（見直し " + text::wareki(*item.review_on) + "）"
                          : item.frequency;
}

std::string due_on_board(const SupportItem& item) {
    return item.due_on ? text::slash_day(*item.due_on) : item.frequency;
}

std::string due_read_out(const SupportItem& item) {
    if (item.due_on) return text::month_day(*item.due_on) + "まで";
    if (item.frequency.empty()) return {};
    return item.review_on ? item.frequency + "（見直し " + text::month_day(*item.review_on) + "）"
                          : item.frequency;
}

}  // namespace kasane::domain

#include "document/homework.hpp"

#include "document/household.hpp"
#include "document/phrases.hpp"
#include "domain/query.hpp"

namespace kasane::document {
namespace {

using namespace domain;

bool arose_here(const Record& record, const ActionItem& action, const Meeting& meeting) {
    if (!action.item) return takes_general_homework(record, meeting);
    const auto* origin = origin_of(record, action);
    return origin && origin->id == meeting.id;
}

std::string text_of(const Record& record, const ActionItem& action, const Meeting& meeting,
                    const std::string& text) {
    const auto* item = action.item ? record.find<AgendaItem>(*action.item) : nullptr;
    if (!item || !item->support_case) return shown({}, text);
    const auto* support_case = record.find<Case>(*item->support_case);
    if (!support_case || is_hidden(record, meeting, *support_case))
        return text.empty() ? text : "（同意が確かめられないため載せません）";
    return shown(household_at(record, meeting, *item->support_case), text);
}

HomeworkRow row_of(const Record& record, const ActionItem& action, const Meeting& meeting,
                   std::size_t number) {
    return {std::to_string(number),
            text_of(record, action, meeting, action.text),
            agency_or(record, action.agency, "未定"),
            day_or(action.due_on, "未定"),
            std::string(label(action.state)),
            text_of(record, action, meeting, action.remark)};
}

/// 「R7-012　A世帯の宿題」 in place of its words, where somebody comes who was not invited.
void leave_words_out(HomeworkRow& row, const Record& record, const ActionItem& action,
                     const Meeting& meeting) {
    const auto* item = action.item ? record.find<AgendaItem>(*action.item) : nullptr;
    const auto* support_case = item && item->support_case ? record.find<Case>(*item->support_case) : nullptr;
    if (!support_case || all_invited(record, meeting, *item)) return;
    const bool hidden = is_hidden(record, meeting, *support_case);
    row.text = hidden ? "宿題" : joined({support_case->number, support_case->calling_name}, "　") + "の宿題";
    row.remark.clear();
}

}  // namespace

std::vector<HomeworkRow> homework_for_all(const Record& record, const Meeting& meeting) {
    std::vector<HomeworkRow> rows;
    for (const auto& action : homework_from_before(record, meeting.sitting)) {
        if (!comes_back_in(record, action, meeting)) continue;
        rows.push_back(row_of(record, action, meeting, rows.size() + 1));
        leave_words_out(rows.back(), record, action, meeting);
    }
    return rows;
}

std::vector<HomeworkRow> former_homework(const Record& record, const Meeting& meeting) {
    std::vector<HomeworkRow> rows;
    for (const auto& action : homework_from_before(record, meeting.sitting))
        if (comes_back_in(record, action, meeting))
            rows.push_back(row_of(record, action, meeting, rows.size() + 1));
    return rows;
}

std::vector<HomeworkRow> new_homework(const Record& record, const Meeting& meeting) {
    std::vector<HomeworkRow> rows;
    for (const auto& action : homework_of(record, meeting.sitting))
        if (arose_here(record, action, meeting))
            rows.push_back(row_of(record, action, meeting, rows.size() + 1));
    return rows;
}

}  // namespace kasane::document

#include "document/homework.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "document/household.hpp"
#include "document/phrases.hpp"
#include "domain/queries/query.hpp"

namespace kasane::document {
namespace {

using namespace domain;

bool arose_here(const Record& record, const ActionItem& action, const Meeting& meeting) {
    if (!action.item) return takes_general_homework(record, meeting);
    const auto* origin = origin_of(record, action);
    return origin && origin->id == meeting.id;
}

const AgendaItem* item_of(const Record& record, const ActionItem& action) {
    return action.item ? record.find<AgendaItem>(*action.item) : nullptr;
}

std::optional<CaseId> case_of(const Record& record, const ActionItem& action) {
    const auto* item = item_of(record, action);
    return item ? item->support_case : std::nullopt;
}

/// Whose household the words are about: 母 alone is somebody in every case.
std::string case_words(const Record& record, const ActionItem& action, const Meeting& meeting) {
    const auto* item = item_of(record, action);
    if (item == nullptr) return "会議全体";
    const auto number = item->meeting == meeting.id ? fmt::format("議題{}", item->seq) : std::string();
    const auto* row = item->support_case ? record.find<Case>(*item->support_case) : nullptr;
    const bool told = row != nullptr && !is_hidden(record, meeting, *row);
    return joined({number, told ? row->number : ""}, "　");
}

std::string text_of(const Record& record, const ActionItem& action, const Meeting& meeting,
                    const Naming& naming, const std::string& text) {
    const auto support_case = case_of(record, action);
    if (!support_case) return shown({}, text);
    const auto* row = record.find<Case>(*support_case);
    if (row == nullptr || is_hidden(record, meeting, *row))
        return text.empty() ? text : "（同意が確かめられないため載せません）";
    return shown(household_at(record, meeting, *support_case, naming), text);
}

bool is_struck_in(const Record& record, const ActionItem& action, const Meeting& meeting,
                  const Naming& naming) {
    const auto support_case = case_of(record, action);
    return support_case && is_struck(household_at(record, meeting, *support_case, naming), action.text);
}

/// Collects rows and numbers them.
class Rows {
  public:
    Rows(const Record& record, const Meeting& meeting, Naming naming)
        : record_(record), meeting_(meeting), naming_(naming) {}
    void add(const ActionItem& action) {
        if (is_struck_in(record_, action, meeting_, naming_)) return add_struck();
        rows_.push_back({std::to_string(rows_.size() + 1), case_words(record_, action, meeting_),
                         text(action, action.text), agency_or(record_, action.agency, "未定"),
                         day_or(action.due_on, "未定"), std::string(label(action.state)),
                         text(action, action.remark)});
    }
    [[nodiscard]] std::vector<HomeworkRow> done() { return std::move(rows_); }

  private:
    void add_struck() {
        const std::string struck(struck_out);
        rows_.push_back({std::to_string(rows_.size() + 1), struck, struck, struck, struck, struck, struck});
    }
    [[nodiscard]] std::string text(const ActionItem& action, const std::string& words) const {
        return text_of(record_, action, meeting_, naming_, words);
    }
    const Record& record_;
    const Meeting& meeting_;
    Naming naming_;
    std::vector<HomeworkRow> rows_;
};

/// 「R7-012　A世帯の宿題」 in place of its words.
void leave_words_out(HomeworkRow& row, const Record& record, const ActionItem& action,
                     const Meeting& meeting) {
    const auto support_case = case_of(record, action);
    const auto* found = support_case ? record.find<Case>(*support_case) : nullptr;
    const bool told = found != nullptr && !is_hidden(record, meeting, *found);
    row.text = told ? joined({found->number, found->calling_name}, "　") + "の宿題" : "宿題";
    row.remark.clear();
}

/// Whether everybody who comes was invited to what the homework is about.
bool is_for_all(const Record& record, const ActionItem& action, const Meeting& meeting) {
    return !case_of(record, action) || all_invited(record, meeting, *item_of(record, action));
}

bool is_for(const Record& record, const ActionItem& action, AgencyId agency) {
    if (!case_of(record, action)) return true;
    const auto invited = invited_to(record, *item_of(record, action));
    return std::find(invited.begin(), invited.end(), agency) != invited.end();
}

}  // namespace

std::vector<HomeworkRow> homework_for_all(const Record& record, const Meeting& meeting) {
    std::vector<ActionItem> actions;
    Rows rows(record, meeting, {});
    for (const auto& action : homework_from_before(record, meeting.sitting)) {
        if (!comes_back_in(record, action, meeting)) continue;
        actions.push_back(action);
        rows.add(action);
    }
    auto shown = rows.done();
    for (std::size_t at = 0; at < shown.size(); ++at)
        if (!is_for_all(record, actions[at], meeting))
            leave_words_out(shown[at], record, actions[at], meeting);
    return shown;
}

std::vector<HomeworkRow> former_homework(const Record& record, const Meeting& meeting, const Naming& naming) {
    Rows rows(record, meeting, naming);
    for (const auto& action : homework_from_before(record, meeting.sitting))
        if (comes_back_in(record, action, meeting)) rows.add(action);
    return rows.done();
}

std::vector<HomeworkRow> new_homework(const Record& record, const Meeting& meeting, const Naming& naming) {
    Rows rows(record, meeting, naming);
    for (const auto& action : homework_of(record, meeting.sitting))
        if (arose_here(record, action, meeting)) rows.add(action);
    return rows.done();
}

std::vector<HomeworkRow> homework_of_case(const Record& record, const Meeting& meeting, CaseId support_case,
                                          const Naming& naming) {
    Rows rows(record, meeting, naming);
    for (const auto& action : homework_of(record, meeting.sitting))
        if (arose_here(record, action, meeting) && case_of(record, action) == support_case) rows.add(action);
    return rows.done();
}

std::vector<HomeworkRow> homework_of_agency(const Record& record, const Meeting& meeting, AgencyId agency) {
    std::vector<ActionItem> actions;
    Rows rows(record, meeting, {});
    for (const auto& action : homework_of(record, meeting.sitting)) {
        if (!arose_here(record, action, meeting) || action.agency != agency) continue;
        actions.push_back(action);
        rows.add(action);
    }
    auto shown = rows.done();
    for (std::size_t at = 0; at < shown.size(); ++at)
        if (!is_for(record, actions[at], agency)) leave_words_out(shown[at], record, actions[at], meeting);
    return shown;
}

}  // namespace kasane::document

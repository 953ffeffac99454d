#include "document/slip.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "document/outcome_text.hpp"
#include "document/phrases.hpp"
#include "document/role_table.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"

namespace kasane::document {
namespace {

using namespace domain;

bool is_invited(const Record& record, const AgendaItem& item, AgencyId agency) {
    const auto invited = invited_to(record, item);
    return std::find(invited.begin(), invited.end(), agency) != invited.end();
}

std::string role_words(RoleKind kind) {
    switch (kind) {
        case RoleKind::responsible:
            return "◎担当";
        case RoleKind::cooperating:
            return "○協力";
        case RoleKind::informed:
            return "△共有・見守り";
        case RoleKind::none:
            break;
    }
    return {};
}

std::string other_holders(const Record& record, SupportItemId support, AgencyId agency) {
    std::vector<std::string> lines;
    for (const auto& role : roles_of(record, support))
        if (role.agency != agency)
            lines.push_back(role_words(role.kind).substr(0, std::string("◎").size()) +
                            agency_name(record, role.agency));
    return joined(lines, "\n");
}

std::vector<SlipRole> roles_for(const ItemScope& scope, AgencyId agency) {
    std::vector<SlipRole> rows;
    if (!scope.item.plan || !hands_out_roles(scope)) return rows;
    for (const auto& held : held_roles(scope.record, *scope.item.plan, agency)) {
        const auto due = scope.shown(due_on_paper(held.item));
        rows.push_back({std::to_string(held.item.seq), support_text(scope, held.item), role_words(held.kind),
                        other_holders(scope.record, held.item.id, agency), due.empty() ? "未定" : due});
    }
    return rows;
}

/// 「令和8年1月22日 午後2時10分」
std::string answered_at(const Answer& answer) {
    if (answer.answered_at.date == text::Date{}) return {};
    return text::wareki(answer.answered_at.date) + " " + spoken(answer.answered_at);
}

std::string dated_answer(const ItemScope& scope, const Answer& answer) {
    const auto kind = std::string(label(answer.kind));
    if (answer.kind == AnswerKind::confirmed) return kind + in_brackets(answered_at(answer));
    const auto until = answer.until ? text::wareki(*answer.until) + "まで" : "";
    return kind + in_brackets(joined({joined({until, scope.shown(answer.text)}, "。"), answered_at(answer)},
                                     "。回答　"));
}

std::string answer_for(const ItemScope& scope, AgencyId agency) {
    const auto* answer = scope.record.find<Answer>({scope.item.id.value, agency.value});
    const bool confirmed = answer && answer->kind == AnswerKind::confirmed;
    const auto* later = answer_since(scope, agency);
    return joined(
        {joined({confirmed ? "" : "担当案（未確認）", answer ? dated_answer(scope, *answer) : ""}, "　"),
         later ? after_meeting_line(dated_answer(scope, *later)) : ""},
        "\n");
}

std::string day_words(std::string_view what, const std::optional<text::Date>& day) {
    return std::string(what) + in_brackets(day ? text::wareki(*day) + "まで" : "");
}

/// 本人へ伝える, 条件の確認, 主担当機関, フォローアップ, …: what falls to an agency besides its roles.
std::string duties_of(const ItemScope& scope, AgencyId agency) {
    std::vector<std::string> lines;
    const auto* arrangement = scope.row_since<Arrangement>();
    if (arrangement && arrangement->informer == agency && !arrangement->informed_on)
        lines.push_back(day_words("本人へ伝える", arrangement->inform_on));
    const auto* judgement = scope.row<Judgement>();
    if (judgement && judgement->checker == agency)
        lines.push_back(day_words("条件を確かめる", judgement->check_on) + "　" +
                        scope.shown(judgement->condition));
    if (judgement && judgement->bringer == agency)
        lines.push_back("次の会議に用意する　" + scope.shown(judgement->missing));
    const auto* closure = scope.row<Closure>();
    if (closure && closure->lead == agency) lines.emplace_back("主担当機関");
    if (closure && closure->referral_back == agency) lines.emplace_back("つなぎもどしを受ける");
    if (closure && closure->follow_up == YesNo::yes && closure->follow_up_by == agency)
        lines.push_back("フォローアップ　" + follow_up_text(scope));
    const auto* suspension = scope.row<Suspension>();
    if (suspension && suspension->revisit_by == agency)
        lines.push_back("再度の接触" + in_brackets(day_or(suspension->revisit_on, "")));
    const auto* effort = scope.row<ConsentEffort>();
    if (effort && effort->agency == agency)
        lines.push_back("同意を得る働きかけ　" +
                        joined({scope.shown(effort->how), scope.shown(effort->when)}, "　"));
    return listed_lines(lines);
}

/// Who tells those that were absent, of one meeting.
class Telling {
  public:
    Telling(const Record& record, MeetingId meeting, AgencyId agency)
        : record_(record), meeting_(meeting), agency_(agency) {}

    std::string lines() {
        for (const auto& row : attendances_of(record_, meeting_)) {
            if (row.presence != Presence::absent || !row.told_by) continue;
            covered_.push_back(row.agency);
            if (!row.told_on) add(row.agency, *row.told_by);
        }
        for (const auto& item : agenda_of(record_, meeting_))
            for (const auto& [key, answer] : record_.rows<Answer>())
                if (answer.item == item.id && answer.kind == AnswerKind::absent && answer.told_by &&
                    std::find(covered_.begin(), covered_.end(), answer.agency) == covered_.end())
                    add(answer.agency, *answer.told_by);
        return listed_lines(lines_);
    }

  private:
    void add(AgencyId absent, PersonId teller) {
        const auto* row = record_.find<Attendance>({meeting_.value, teller.value});
        if (row == nullptr || row->agency != agency_) return;
        auto line = "欠席の" + agency_name(record_, absent) + "へ伝える" + in_brackets(row->name);
        if (std::find(lines_.begin(), lines_.end(), line) == lines_.end()) lines_.push_back(std::move(line));
    }

    const Record& record_;
    MeetingId meeting_;
    AgencyId agency_;
    std::vector<AgencyId> covered_;
    std::vector<std::string> lines_;
};

std::string slip_heading(const ItemScope& scope) {
    return fmt::format("議題{}　", scope.item.seq) +
           joined({scope.support_case->number, scope.support_case->calling_name,
                   scope.item.timing ? std::string(label(*scope.item.timing)) : ""},
                  "　");
}

SlipCase slip_case(const ItemScope& scope, AgencyId agency) {
    SlipCase out;
    out.roles = roles_for(scope, agency);
    out.duties = duties_of(scope, agency);
    if (out.roles.empty() && out.duties.empty()) return out;
    out.heading = slip_heading(scope);
    const auto judgement = judgement_text(scope);
    out.judgement = judgement == "―" ? "" : judgement;
    if (!out.roles.empty()) out.answer = answer_for(scope, agency);
    out.monitoring = monitoring_text(scope);
    const auto* arrangement = scope.row<Arrangement>();
    if (arrangement) out.contact = agency_or(scope.record, arrangement->contact, "");
    return out;
}

}  // namespace

SlipPaper slip_paper(const MeetingRecord& records, MeetingId id, AgencyId agency, text::DateTime now) {
    const auto& record = records.then;
    SlipPaper paper;
    const auto* meeting = record.find<Meeting>(id);
    const auto* sitting = meeting ? record.find<Sitting>(meeting->sitting) : nullptr;
    if (!sitting) return paper;
    paper.agency = agency_name(record, agency);
    paper.title = title_of(record, *meeting);
    paper.when = text::wareki_with_weekday(sitting->date);
    paper.state = label(meeting->minutes_state);
    paper.convener = meeting->convener;
    paper.made_on = text::wareki(now.date);
    if (sitting->next_on) paper.next = text::wareki_with_weekday(*sitting->next_on);
    for (const auto& item : agenda_of(record, id)) {
        const auto scope = scope_of(records, *meeting, *sitting, item);
        if (!scope.support_case || !is_invited(record, item, agency) || is_recused(record, item, agency))
            continue;
        auto part = slip_case(scope, agency);
        if (!part.heading.empty()) paper.cases.push_back(std::move(part));
    }
    paper.homework = homework_of_agency(record, *meeting, agency);
    paper.duties = Telling(record, id, agency).lines();
    return paper;
}

bool asks_for_nothing(const SlipPaper& paper) {
    return paper.cases.empty() && paper.homework.empty() && paper.duties.empty();
}

std::vector<AgencyId> agencies_with_slips(const MeetingRecord& records, MeetingId meeting) {
    std::vector<AgencyId> agencies;
    for (const auto& [key, agency] : records.then.rows<Agency>()) {
        if (!asks_for_nothing(slip_paper(records, meeting, agency.id, {}))) agencies.push_back(agency.id);
    }
    return agencies;
}

}  // namespace kasane::document

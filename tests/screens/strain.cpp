#include "screens/strain.hpp"

#include <string>
#include <vector>

#include "domain/queries/query.hpp"

namespace kasane::screens {
namespace {

using domain::Record;

constexpr int support_items = 15;
constexpr std::size_t agencies_with_roles = 12;
constexpr std::size_t note_characters = 2000;

const std::string sentence =
    "髙﨑邉𠮷さんは朝の散歩のあとに話せることが多いので、はじめは民生委員といっしょに訪問し、"
    "体調を確かめながら少しずつ回数を増やす。";

std::string text_of(std::size_t characters) {
    std::string text;
    for (std::size_t count = 0; count < characters; count += 62) text += sentence;
    return text;
}

/// Puts `more` behind every text that is not empty.
template <class Row>
void lengthen(Record& record, std::initializer_list<std::string Row::*> fields, const std::string& more) {
    for (auto& [key, row] : record.rows<Row>())
        for (const auto field : fields)
            if (!(row.*field).empty()) row.*field += more;
}

void lengthen_names(Record& record) {
    lengthen<domain::Agency>(record, {&domain::Agency::name}, "（重層的支援体制整備事業・東部第二圏域担当）");
    lengthen<domain::AgencyName>(record, {&domain::AgencyName::name},
                                 "（重層的支援体制整備事業・東部第二圏域担当）");
    lengthen<domain::Agency>(record, {&domain::Agency::short_name}, "支援係");
    lengthen<domain::AgencyName>(record, {&domain::AgencyName::short_name}, "支援係");
    lengthen<domain::Person>(record, {&domain::Person::name}, " 亜矢子エリザベート");
    lengthen<domain::Person>(record, {&domain::Person::post}, "（地域共生社会推進担当）");
    lengthen<domain::Attendance>(record, {&domain::Attendance::name}, " 亜矢子エリザベート");
    lengthen<domain::Attendance>(record, {&domain::Attendance::post}, "（地域共生社会推進担当）");
    lengthen<domain::Case>(record, {&domain::Case::calling_name, &domain::Case::household},
                           "と、三号棟の八十代の母と五十代の長男と二十代の孫");
    lengthen<domain::Town>(record, {&domain::Town::name}, "・南かささぎ郡広域連合");
    lengthen<domain::Sitting>(record, {&domain::Sitting::place}, "（北館3階 北側奥の多目的室）");
    lengthen<domain::AgendaItem>(record, {&domain::AgendaItem::title}, "と、これからの進め方について");
}

void lengthen_texts(Record& record) {
    const std::string more = text_of(100);
    using namespace domain;
    lengthen<Case>(record, {&Case::summary, &Case::purpose, &Case::safety, &Case::waits_because}, more);
    lengthen<SupportPlan>(record, {&SupportPlan::policy, &SupportPlan::change}, more);
    lengthen<Goal>(record, {&Goal::words, &Goal::former_words}, sentence);
    lengthen<PlanPoint>(record, {&PlanPoint::text}, sentence);
    lengthen<Information>(record, {&Information::fact, &Information::view}, more);
    lengthen<Judgement>(record, {&Judgement::amendment, &Judgement::condition, &Judgement::missing}, more);
    lengthen<Closure>(record, {&Closure::liaison, &Closure::follow_up_how, &Closure::reopen_when}, sentence);
    lengthen<Suspension>(record, {&Suspension::safety, &Suspension::contact_points}, sentence);
    lengthen<ContactAttempt>(record, {&ContactAttempt::result}, sentence);
    lengthen<ConsentEffort>(record, {&ConsentEffort::how, &ConsentEffort::when}, sentence);
    lengthen<Answer>(record, {&Answer::text}, more);
    lengthen<ActionItem>(record, {&ActionItem::text, &ActionItem::remark}, sentence);
    lengthen<ResourceGap>(record, {&ResourceGap::text, &ResourceGap::forum}, sentence);
    lengthen<SupportDecision>(record, {&SupportDecision::reason}, sentence);
    lengthen<Stance>(record, {&Stance::text}, sentence);
    lengthen<Milestone>(record, {&Milestone::text}, sentence);
    for (auto& [key, note] : record.rows<Note>()) note.text += text_of(note_characters);
}

/// The plan's own support items, and more of them, each with a role of every agency.
void fill_board(Record& record, domain::PlanId plan) {
    auto items = domain::items_of(record, plan);
    while (!items.empty() && items.size() < support_items) {
        auto more = items.front();
        more.id = domain::SupportItemId{record.next_id++};
        more.seq = static_cast<int>(items.size()) + 1;
        items.push_back(more);
    }
    for (std::size_t at = 0; at < items.size(); ++at) {
        items[at].text += "と、世帯のほかの人の見守りと声かけ";
        record.put(items[at]);
        std::size_t column = 0;
        for (const auto& [key, agency] : record.rows<domain::Agency>()) {
            if (column == agencies_with_roles) break;
            const auto kind = column == at % agencies_with_roles ? domain::RoleKind::responsible
                                                                 : domain::RoleKind::cooperating;
            record.put(domain::Role{items[at].id, agency.id, kind, kind});
            ++column;
        }
    }
}

}  // namespace

Record strained(Record record) {
    std::vector<domain::PlanId> plans;
    for (const auto& [key, plan] : record.rows<domain::SupportPlan>()) plans.push_back(plan.id);
    for (const auto plan : plans) fill_board(record, plan);
    lengthen_names(record);
    lengthen_texts(record);
    return record;
}

}  // namespace kasane::screens

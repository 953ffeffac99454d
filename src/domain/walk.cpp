#include "domain/walk.hpp"

#include <array>

#include "domain/query.hpp"

namespace kasane::domain {
namespace {

struct StepName {
    Step step;
    std::string_view code;
    std::string_view label;
};

constexpr std::array<StepName, 16> step_names{{
    {Step::purpose, "purpose", "決めること・同意"},
    {Step::hopes, "hopes", "希望と課題"},
    {Step::review, "review", "変化と前の役割"},
    {Step::goals, "goals", "目標の見直し"},
    {Step::roles, "roles", "支援と役割・期限"},
    {Step::achievement, "achievement", "目標の達成"},
    {Step::aftercare, "aftercare", "終結後の体制"},
    {Step::attempts, "attempts", "連絡と接触の試み"},
    {Step::contact_points, "contact_points", "気づきの連絡先"},
    {Step::aim, "aim", "目的"},
    {Step::information, "information", "機関ごとの情報"},
    {Step::immediate_roles, "immediate_roles", "当面の役割と安全"},
    {Step::consent_effort, "consent_effort", "同意の働きかけ・次回"},
    {Step::judgement, "judgement", "会議の判断"},
    {Step::support_decision, "support_decision", "市の支援決定"},
    {Step::readback, "readback", "読み上げ確認"},
}};

constexpr std::array<std::string_view, 4> new_plan_list{"目標", "方針", "内容と役割", "モニタリングの時期"};
constexpr std::array<std::string_view, 3> renewed_plan_list{"本人の状況変化", "現プランの評価",
                                                            "再プランの内容"};
constexpr std::array<std::string_view, 4> closure_list{"本人の目標の達成", "支援者の状況", "終結の評価",
                                                       "フォローアップ"};
constexpr std::array<std::string_view, 3> suspension_list{"連絡が取れないこと", "関係者からの情報収集",
                                                          "訪問などの接触"};
constexpr std::array<std::string_view, 2> monitoring_list{"前の役割の実施状況", "本人の状況変化"};

std::vector<Step> steps_of_timing(ReviewTiming timing) {
    using enum Step;
    switch (timing) {
        case ReviewTiming::new_plan:
            return {purpose, hopes, roles, judgement, support_decision, readback};
        case ReviewTiming::renewed_plan:
            return {purpose, review, goals, roles, judgement, support_decision, readback};
        case ReviewTiming::closure:
            return {purpose, achievement, aftercare, judgement, readback};
        case ReviewTiming::suspension:
            return {purpose, attempts, contact_points, judgement, readback};
        case ReviewTiming::monitoring:
            return {purpose, review, judgement, readback};
        case ReviewTiming::after_report:
            return {purpose, judgement, support_decision};
        case ReviewTiming::sharing:
            return {aim, information, immediate_roles, consent_effort, readback};
    }
    return {};
}

}  // namespace

std::string_view label(Step step) {
    return step_names.at(static_cast<std::size_t>(step)).label;
}

std::string_view code(Step step) {
    return step_names.at(static_cast<std::size_t>(step)).code;
}

std::vector<Step> steps_of(const Record& record, const AgendaItem& item) {
    if (!item.timing) return {};
    auto steps = steps_of_timing(*item.timing);
    const bool decides = decides_on_services(item) && item.plan && !services_used(record, *item.plan).empty();
    if (!decides) std::erase(steps, Step::support_decision);
    return steps;
}

std::span<const std::string_view> checklist(ReviewTiming timing) {
    switch (timing) {
        case ReviewTiming::new_plan:
            return new_plan_list;
        case ReviewTiming::renewed_plan:
            return renewed_plan_list;
        case ReviewTiming::closure:
            return closure_list;
        case ReviewTiming::suspension:
            return suspension_list;
        case ReviewTiming::monitoring:
            return monitoring_list;
        case ReviewTiming::after_report:
        case ReviewTiming::sharing:
            return {};
    }
    return {};
}

}  // namespace kasane::domain

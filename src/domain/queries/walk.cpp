#include "domain/queries/walk.hpp"

#include <array>

#include "domain/queries/query.hpp"

namespace kasane::domain {
namespace {

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

#include "view_model/screen/plain_words.hpp"

#include <array>

namespace kasane::view {
namespace {

constexpr std::array<std::string_view, 16> plain_titles{
    "きょう決めること",          // purpose
    "望むこと・困っていること",  // hopes
    "これまでのこと",            // review
    "目標の見直し",              // goals
    "だれが何をいつまでに",      // roles
    "できるようになったこと",    // achievement
    "これからの支え",            // aftercare
    "連絡のこと",                // attempts
    "気づいたときの連絡先",      // contact_points
    "話し合うこと",              // aim
    "それぞれから",              // information
    "当面すること",              // immediate_roles
    "次に話すこと",              // consent_effort
    "会議で決めること",          // judgement
    "市が決めること",            // support_decision
    "決まったことの確認",        // readback
};

}  // namespace

std::string step_title(domain::Step step, bool with_person) {
    const auto title = with_person ? plain_titles.at(static_cast<std::size_t>(step)) : domain::label(step);
    return std::string(title);
}

std::string outcome_words(domain::Outcome outcome, bool with_person) {
    if (!with_person) return std::string(domain::label(outcome));
    switch (outcome) {
        case domain::Outcome::approved:
            return "この内容で進める";
        case domain::Outcome::approved_amended:
            return "直して進める";
        case domain::Outcome::approved_conditionally:
            return "確かめてから進める";
        case domain::Outcome::continued:
            return "もう一度話し合う";
    }
    return {};
}

std::string answer_words(domain::AnswerKind kind, bool with_person) {
    const bool later = with_person && kind == domain::AnswerKind::difficult;
    return later ? "あとで確かめる" : std::string(domain::label(kind));
}

}  // namespace kasane::view

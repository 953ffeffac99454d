#include "service/sitting_session.hpp"

namespace kasane::service {

std::variant<SittingSession, Problem> SittingSession::open(store::Store& store, domain::SittingId sitting) {
    auto loaded = store.load(sitting);
    if (auto* problem = std::get_if<store::Problem>(&loaded)) return problem_of(*problem);
    auto& record = std::get<domain::Record>(loaded);
    if (record.find<domain::Sitting>(sitting) == nullptr)
        return Problem{"会議 S" + std::to_string(sitting.value) + " がありません。",
                       "kasane meetings で番号を確かめてください。"};
    return SittingSession(store, sitting, std::move(record));
}

Submission SittingSession::submit(const domain::Request& request) {
    auto decision = domain::decide(record_, request);
    if (auto* refusal = std::get_if<domain::Refusal>(&decision)) return std::move(*refusal);
    auto& accepted = std::get<domain::Accepted>(decision);
    const auto written = store_->commit(accepted.event);
    if (const auto* problem = std::get_if<store::Problem>(&written)) return problem_of(*problem);
    domain::apply(record_, accepted.event);
    return Recorded{std::get<std::int64_t>(written), std::move(accepted)};
}

std::variant<std::optional<std::string>, domain::Refusal, Problem> SittingSession::undo(
    const std::string& actor, text::DateTime at) {
    auto next = store_->next_undo(sitting_, actor, at);
    if (auto* problem = std::get_if<store::Problem>(&next)) return problem_of(*problem);
    const auto& undo = std::get<std::optional<store::Undo>>(next);
    if (!undo) return std::optional<std::string>{};
    const auto written = store_->commit_undo(*undo);
    if (const auto* problem = std::get_if<store::Problem>(&written)) return problem_of(*problem);
    domain::apply(record_, undo->event);
    return std::optional{undo->event.text};
}

}  // namespace kasane::service

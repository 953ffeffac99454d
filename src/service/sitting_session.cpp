#include "service/sitting_session.hpp"

#include <algorithm>

#include "domain/queries/query.hpp"
#include "service/minutes_archive.hpp"

namespace kasane::service {

Result<SittingSession> SittingSession::open(store::Store& store, std::optional<domain::SittingId> sitting) {
    auto loaded = sitting ? store.load(*sitting) : store.load_everything();
    if (const auto* problem = problem_in(loaded)) return *problem;
    auto& record = std::get<domain::Record>(loaded);
    if (sitting && record.find<domain::Sitting>(*sitting) == nullptr)
        return Problem{"会議 S" + std::to_string(sitting->value) + " がありません。",
                       "kasane meetings で番号を確かめてください。"};
    return SittingSession(store, sitting, std::move(record));
}

Submission SittingSession::submit(const domain::Request& request) {
    auto decision = domain::decide(record_, request);
    if (auto* refusal = std::get_if<domain::Refusal>(&decision)) return std::move(*refusal);
    auto& accepted = std::get<domain::Accepted>(decision);
    if (accepted.event.changes.empty()) return Recorded{0, std::move(accepted)};
    const auto written = commit(accepted.event);
    if (const auto* problem = problem_in(written)) return *problem;
    domain::apply(record_, accepted.event);
    ++standing_;
    return Recorded{std::get<std::int64_t>(written), std::move(accepted)};
}

/// Minutes that become final are filed in the same transaction.
Result<std::int64_t> SittingSession::commit(domain::Event& event) {
    const auto committed = [](const store::Result<std::int64_t>& result) -> Result<std::int64_t> {
        if (const auto* problem = problem_in(result)) return *problem;
        return std::get<std::int64_t>(result);
    };
    if (!makes_final(event)) return committed(store_->commit(event));
    const auto filed = file_minutes(*store_, record_, event);
    if (const auto* problem = problem_in(filed)) return *problem;
    return committed(store_->commit_final(event, std::get<store::FiledMinutes>(filed)));
}

/// What is of the sitting alone (次回, 資料の回収) stands in the minutes of all its meetings.
bool SittingSession::is_final(const domain::Event& event) const {
    if (!event.sitting) return false;
    const auto meetings = domain::meetings_of(record_, *event.sitting);
    return std::any_of(meetings.begin(), meetings.end(), [&](const domain::Meeting& meeting) {
        return meeting.id == event.meeting.value_or(meeting.id) &&
               meeting.minutes_state == domain::MinutesState::final;
    });
}

std::variant<std::optional<std::string>, domain::Refusal, Problem> SittingSession::undo(
    const std::string& actor, text::DateTime at) {
    if (!sitting_ && standing_ == 0) return std::optional<std::string>{};
    auto next = store_->next_undo(sitting_, actor, at);
    if (const auto* problem = problem_in(next)) return *problem;
    const auto& undo = std::get<std::optional<store::Undo>>(next);
    if (!undo) return std::optional<std::string>{};
    if (is_final(undo->event))
        return domain::Refusal{domain::R24, "会議録が確定しているため、取り消せません。",
                               std::string(domain::rule(domain::R24).remedy)};
    const auto written = store_->commit_undo(*undo);
    if (const auto* problem = problem_in(written)) return *problem;
    domain::apply(record_, undo->event);
    --standing_;
    return std::optional{undo->event.text};
}

}  // namespace kasane::service

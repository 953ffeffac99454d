#include "view_model/screen/destroyed.hpp"

#include "domain/queries/minutes.hpp"

namespace kasane::view {

std::string minutes_word(const KioskState& state, const domain::Record& record,
                         const domain::Meeting& meeting) {
    const bool is_final = meeting.minutes_state == domain::MinutesState::final;
    const auto version = domain::version_at_hand(record, meeting.id);
    if (is_final && state.destroyed.contains(domain::key_of(version))) return "廃棄済";
    return std::string(domain::label(meeting.minutes_state));
}

std::string destruction_of(const KioskState& state, const domain::MinutesVersion& version) {
    const auto found = state.destroyed.find(domain::key_of(version));
    return found == state.destroyed.end() ? std::string() : found->second;
}

}  // namespace kasane::view

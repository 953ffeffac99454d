// A town's own template of the minutes, filled after the sample sitting.
#include "document/minutes.hpp"
#include "document/paper_forms.hpp"
#include "domain/queries/query.hpp"
#include "fuzz/target.hpp"

namespace {

using namespace kasane;

document::Value sample_minutes() {
    const auto record = samples::town_after_sitting();
    const auto sitting = samples::sitting_on(record, samples::sitting_day);
    const auto meeting = domain::meetings_of(record, sitting).front().id;
    return document::value_of(document::minutes_paper(record, meeting, {samples::sitting_day, 15, 20, 0}));
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto minutes = sample_minutes();
    static const auto forms = document::paper_forms();
    static const auto form = document::form_of<document::MinutesPaper>();
    const auto text = fuzz::text_of(data, size);
    for (const auto& other : forms)
        for (const auto& mistake : document::mistakes_in(text, other)) fuzz::promise_words(mistake);
    const auto mistakes = document::mistakes_in(text, form);
    const auto filled = document::render(text, form, minutes);
    const auto* problem = std::get_if<document::Problem>(&filled);
    if (problem != nullptr) fuzz::promise_words(*problem);
    fuzz::promise(mistakes.empty() == (problem == nullptr), "what the check passes can be filled");
    return 0;
}

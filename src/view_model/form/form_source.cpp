#include "view_model/form/form_source.hpp"

#include <charconv>

#include "domain/names/reference.hpp"

namespace kasane::view {

std::string FormSource::editable(std::string_view stored) const {
    return domain::show_references(stored, shown_names, domain::ShownAs::name);
}

std::string FormSource::chosen(const std::string& key, const std::string& recorded) const {
    return view::chosen(form, key, recorded);
}

std::int64_t FormSource::chosen_number(const std::string& key, std::int64_t recorded) const {
    const auto value = chosen(key, std::to_string(recorded));
    std::int64_t number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

domain::SupportDecision FormSource::recorded_decision() const {
    return recorded<domain::SupportDecision>(
        domain::RowKey{form.item.value, static_cast<std::int64_t>(form.service)});
}

bool FormSource::is_part(const std::string& part) const {
    const auto wanted = chosen("part");
    return wanted.empty() || wanted == part;
}

}  // namespace kasane::view

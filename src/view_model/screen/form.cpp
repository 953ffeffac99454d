#include "view_model/screen/form.hpp"

namespace kasane::view {

std::string chosen(const Form& form, const std::string& key, const std::string& otherwise) {
    const auto at = form.chosen.find(key);
    return at == form.chosen.end() ? otherwise : at->second;
}

}  // namespace kasane::view

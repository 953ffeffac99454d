#include "view_model/screen/state.hpp"

namespace kasane::view {

domain::ShownAs shown_as(const KioskState& state) {
    return state.projection.names ? domain::ShownAs::name : domain::ShownAs::calling_name;
}

}  // namespace kasane::view

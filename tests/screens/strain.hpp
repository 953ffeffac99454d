// A town that asks more of the screens than the sample town: long names and texts, twelve agencies and
// fifteen 支援内容 in every plan, notes of 2,000 characters.
#pragma once

#include "domain/model/record.hpp"

namespace kasane::screens {

domain::Record strained(domain::Record record);

}  // namespace kasane::screens

// The part of the doctor that looks at the files of a store from outside.
#pragma once

#include <filesystem>
#include <vector>

#include "service/doctor.hpp"

namespace kasane::service {

/// What keeps this user, or the owner of the store, from recording; and what a killed program left.
void examine_files(const std::filesystem::path& store, std::vector<Examined>& report);

}  // namespace kasane::service

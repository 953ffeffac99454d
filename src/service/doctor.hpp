// What is wrong, or may go wrong, with a store and with the machine that it lies on.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "text/calendar.hpp"

namespace kasane::service {

enum class Health { good, attention, bad };

struct Examined {
    Health health = Health::good;
    std::string what;
    std::string remedy = {};  ///< empty where it is good
};

/// The store: whether it is whole, its journal as it was written and its rows as the journal has them, its
/// backups of this store and whole, its files for nobody else. Nothing is changed, but what a destruction
/// could not take out of the file is taken out. Kinds of files to come have a function of their own in
/// doctor.cpp.
std::vector<Examined> examine_store(const std::filesystem::path& store);
/// The machine: room and encryption of the disk, fonts, input method, printers.
std::vector<Examined> examine_machine(const std::filesystem::path& store);

}  // namespace kasane::service

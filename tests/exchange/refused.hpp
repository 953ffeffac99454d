// What the import says of a file that it does not take.
#pragma once

#include <string>

#include "exchange/import.hpp"
#include "samples/sample_town.hpp"

namespace kasane::test {

/// The message; nothing where the file is taken.
inline std::string refused(const std::string& name, const std::string& bytes,
                           const domain::Record& record = samples::town()) {
    const std::vector<exchange::File> files{{name, bytes}};
    const auto read = exchange::import_files(files, record);
    const auto* problems = std::get_if<exchange::Problems>(&read);
    return problems == nullptr ? "" : exchange::message(problems->front());
}

}  // namespace kasane::test

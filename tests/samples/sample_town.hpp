// The sample town かささぎ市 as tests of every layer use it: read from data/ the way a real town's data is.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "domain/model/record.hpp"
#include "exchange/import.hpp"

namespace kasane::samples {

std::string read_bytes(const std::filesystem::path& path);
/// Every file of data/ that import reads, in the order of their names.
std::vector<exchange::File> town_files();
/// The record after `files` came in; what is wrong with them is thrown.
domain::Record with_files(domain::Record record, const std::vector<exchange::File>& files);
domain::Record town();

}  // namespace kasane::samples

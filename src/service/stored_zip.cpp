#include "service/stored_zip.hpp"

#include <array>
#include <cstdint>

namespace kasane::service {
namespace {

/// CRC-32 of ISO-HDLC, as ZIP has it.
std::uint32_t crc32(std::string_view bytes) {
    constexpr std::uint32_t polynomial = 0xEDB88320;
    std::uint32_t crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1) != 0 ? polynomial : 0);
    }
    return ~crc;
}

void put(std::string& out, std::uint32_t number, int bytes) {
    for (int at = 0; at < bytes; ++at) out += static_cast<char>((number >> (8 * at)) & 0xFF);
}

std::uint32_t size_of(std::string_view bytes) {
    return static_cast<std::uint32_t>(bytes.size());
}

/// What the header of a file and its line in the directory share: version, flag of UTF-8 names, no
/// compression, midnight of 1980-01-01, checksum and sizes.
void put_facts(std::string& out, std::string_view name, std::string_view bytes) {
    constexpr std::uint32_t version = 20;
    constexpr std::uint32_t utf8_names = 0x0800;
    constexpr std::uint32_t first_day = 0x0021;
    put(out, version, 2);
    put(out, utf8_names, 2);
    put(out, 0, 2);
    put(out, 0, 2);
    put(out, first_day, 2);
    put(out, crc32(bytes), 4);
    put(out, size_of(bytes), 4);
    put(out, size_of(bytes), 4);
    put(out, size_of(name), 2);
    put(out, 0, 2);
}

}  // namespace

void StoredZip::add(std::string_view name, std::string_view bytes) {
    constexpr std::uint32_t made_by = 20;
    const auto offset = size_of(files_);
    files_ += "PK\x03\x04";
    put_facts(files_, name, bytes);
    files_ += name;
    files_ += bytes;
    directory_ += "PK\x01\x02";
    put(directory_, made_by, 2);
    put_facts(directory_, name, bytes);
    directory_.append(10, '\0');  // no comment, first disk, no attributes
    put(directory_, offset, 4);
    directory_ += name;
    ++count_;
}

std::string StoredZip::bytes() const {
    auto out = files_ + directory_;
    out += "PK\x05\x06";
    out.append(4, '\0');
    put(out, count_, 2);
    put(out, count_, 2);
    put(out, size_of(directory_), 4);
    put(out, size_of(files_), 4);
    put(out, 0, 2);
    return out;
}

}  // namespace kasane::service

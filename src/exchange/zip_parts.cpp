#include "exchange/zip_parts.hpp"

#include <array>

#include <zip.h>

namespace kasane::exchange {
namespace {

constexpr zip_int64_t most_parts = 4'000;

struct FileClosed {
    void operator()(zip_file_t* part) const { zip_fclose(part); }
};
using Part = std::unique_ptr<zip_file_t, FileClosed>;

}  // namespace

Problem broken_workbook(const File& file) {
    return {file.name, 0, "Excel の表として読めません。ファイルが壊れています。",
            "Excel で開いて保存し直すか、元のファイルをもう一度写してください。"};
}

void ZipParts::Closed::operator()(zip* archive) const {
    zip_discard(archive);
}

Result<ZipParts> ZipParts::open(const File& file) {
    auto* const source = zip_source_buffer_create(file.bytes.data(), file.bytes.size(), 0, nullptr);
    auto* const archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (archive == nullptr) {
        zip_source_free(source);
        return broken_workbook(file);
    }
    ZipParts parts(file, archive);
    if (zip_get_num_entries(archive, 0) > most_parts) return broken_workbook(file);
    return parts;
}

bool ZipParts::has(const std::string& name) const {
    return zip_name_locate(archive_.get(), name.c_str(), 0) >= 0;
}

Result<std::string> ZipParts::read(const std::string& name) {
    if (!has(name)) return std::string();
    const Part part(zip_fopen(archive_.get(), name.c_str(), 0));
    if (!part) return broken_workbook(*file_);
    std::string bytes;
    std::array<char, 1U << 16U> piece{};
    while (true) {
        const auto count = zip_fread(part.get(), piece.data(), piece.size());
        if (count < 0) return broken_workbook(*file_);
        if (count == 0) return bytes;
        if (static_cast<std::size_t>(count) > left_)
            return Problem{file_->name, 0, "ほどくと大きすぎる Excel の表です。",
                           "要る行と列だけの表にして、保存し直してください。"};
        left_ -= static_cast<std::size_t>(count);
        bytes.append(piece.data(), static_cast<std::size_t>(count));
    }
}

}  // namespace kasane::exchange

#include "store/filed_minutes.hpp"

#include <SQLiteCpp/Statement.h>

#include "store/connection.hpp"

namespace kasane::store {
namespace {

std::string bytes_of(const SQLite::Column& column) {
    const auto* bytes = static_cast<const char*>(column.getBlob());
    return bytes == nullptr ? std::string() : std::string(bytes, static_cast<std::size_t>(column.getBytes()));
}

}  // namespace

void file_minutes(SQLite::Database& database, const FiledMinutes& filed) {
    SQLite::Statement row(
        database,
        "INSERT INTO filed_minutes (meeting, number, markdown, fields, pdf) VALUES (?, ?, ?, ?, ?)");
    row.bind(1, filed.meeting.value);
    row.bind(2, filed.number);
    row.bind(3, filed.markdown);
    row.bind(4, filed.fields);
    row.bind(5, filed.pdf.data(), static_cast<int>(filed.pdf.size()));
    row.exec();
}

Result<std::vector<FiledMinutes>> Store::filed_minutes(domain::MeetingId meeting) const {
    return guarded(connection_->path, [&]() -> Result<std::vector<FiledMinutes>> {
        SQLite::Statement query(connection_->database,
                                "SELECT number, markdown, fields, pdf FROM filed_minutes WHERE meeting = ? "
                                "ORDER BY number");
        query.bind(1, meeting.value);
        std::vector<FiledMinutes> filed;
        while (query.executeStep())
            filed.push_back({meeting, query.getColumn(0).getInt(), bytes_of(query.getColumn(1)),
                             bytes_of(query.getColumn(2)), bytes_of(query.getColumn(3))});
        return filed;
    });
}

}  // namespace kasane::store

#include "store/change_json.hpp"

#include <map>

#include <nlohmann/json.hpp>

#include "store/digest.hpp"

namespace kasane::store {
namespace {

using Json = nlohmann::ordered_json;

Json to_json(const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell)) return *number;
    if (const auto* text = std::get_if<std::string>(&cell)) return *text;
    return nullptr;
}

Json to_json(const TableShape& table, const std::optional<Row>& row) {
    if (!row) return nullptr;
    Json fields = Json::object();
    for (std::size_t i = 0; i < table.columns.size(); ++i) fields[table.columns[i]] = to_json(row->at(i));
    return fields;
}

std::optional<Cell> cell_from(const Json& value) {
    if (value.is_null()) return Cell{};
    if (value.is_number_integer()) return value.get<std::int64_t>();
    if (value.is_string()) return value.get<std::string>();
    return {};
}

/// False where the image is neither null nor an object of plain values.
bool read_image(const Json& image, const TableShape& table, std::optional<Row>& row) {
    if (image.is_null()) return true;
    if (!image.is_object()) return false;
    row = table.defaults;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto field = image.find(table.columns[i]);
        if (field == image.end()) continue;
        const auto cell = cell_from(*field);
        if (!cell) return false;
        row->at(i) = *cell;
    }
    return true;
}

using Shapes = std::map<std::string, TableShape, std::less<>>;

Shapes shapes_by_name() {
    Shapes shapes;
    for (auto& shape : all_shapes()) shapes.emplace(shape.name, shape);
    return shapes;
}

/// The lines of the array, or nothing where it is none of objects.
std::optional<Json> lines_in(std::string_view json) {
    Json lines = Json::parse(json, nullptr, false);
    if (!lines.is_array()) return {};
    for (const auto& line : lines)
        if (!line.is_object()) return {};
    return lines;
}

/// The hash that a destroyed change left, or empty.
std::string digest_left_by(const Json& line) {
    const auto digest = line.find("destroyed");
    return digest != line.end() && digest->is_string() ? digest->get<std::string>() : std::string();
}

/// Of the change as it was written, under its salt.
std::string digest_of(Json line) {
    const auto salt = line.value("salt", std::string());
    line.erase("salt");
    return salted_digest(salt, line.dump());
}

std::optional<RowChange> change_from(const Json& line, const Shapes& shapes) {
    if (!line.contains("table") || !line["table"].is_string()) return {};
    const auto shape = shapes.find(line["table"].get<std::string>());
    if (shape == shapes.end() || !line.contains("before") || !line.contains("after")) return {};
    RowChange change{shape->second, {}, {}};
    if (!read_image(line["before"], shape->second, change.before)) return {};
    if (!read_image(line["after"], shape->second, change.after)) return {};
    return change;
}

}  // namespace

std::optional<std::string> changes_to_json(const std::vector<RowChange>& changes) {
    Json lines = Json::array();
    for (const auto& change : changes)
        lines.push_back({{"table", change.table.name},
                         {"before", to_json(change.table, change.before)},
                         {"after", to_json(change.table, change.after)},
                         {"salt", new_salt()}});
    try {
        return lines.dump();
    } catch (const Json::type_error&) {
        return {};
    }
}

std::optional<std::vector<RowChange>> changes_from_json(std::string_view json) {
    const auto lines = lines_in(json);
    if (!lines) return {};
    const auto shapes = shapes_by_name();
    std::vector<RowChange> changes;
    changes.reserve(lines->size());
    for (const auto& line : *lines) {
        if (!digest_left_by(line).empty()) continue;
        auto change = change_from(line, shapes);
        if (!change) return {};
        changes.push_back(std::move(*change));
    }
    return changes;
}

std::optional<std::string> with_salts(std::string_view json) {
    auto lines = lines_in(json);
    if (!lines) return {};
    for (auto& line : *lines) line["salt"] = new_salt();
    return lines->dump();
}

std::optional<ChangeDigests> digests_of(std::string_view json) {
    auto lines = lines_in(json);
    if (!lines) return {};
    ChangeDigests found;
    for (auto& line : *lines) {
        auto left = digest_left_by(line);
        found.any_destroyed = found.any_destroyed || !left.empty();
        found.digests.push_back(left.empty() ? digest_of(std::move(line)) : std::move(left));
    }
    return found;
}

std::optional<std::string> with_destroyed(std::string_view json,
                                          const std::function<bool(const RowChange&)>& to_destroy) {
    auto lines = lines_in(json);
    if (!lines) return {};
    const auto shapes = shapes_by_name();
    bool any = false;
    for (auto& line : *lines) {
        if (!digest_left_by(line).empty()) continue;
        const auto change = change_from(line, shapes);
        if (!change) return {};
        if (!to_destroy(*change)) continue;
        line = Json{{"destroyed", digest_of(line)}};
        any = true;
    }
    if (!any) return {};
    return lines->dump();
}

}  // namespace kasane::store

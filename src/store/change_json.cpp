#include "store/change_json.hpp"

#include <map>

#include <nlohmann/json.hpp>

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

std::optional<RowChange> change_from(const Json& line, const Shapes& shapes) {
    if (!line.is_object() || !line.contains("table") || !line["table"].is_string()) return {};
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
                         {"after", to_json(change.table, change.after)}});
    try {
        return lines.dump();
    } catch (const Json::type_error&) {
        return {};
    }
}

std::optional<std::vector<RowChange>> changes_from_json(std::string_view json) {
    const Json lines = Json::parse(json, nullptr, false);
    if (!lines.is_array()) return {};
    const auto shapes = shapes_by_name();
    std::vector<RowChange> changes;
    changes.reserve(lines.size());
    for (const auto& line : lines) {
        auto change = change_from(line, shapes);
        if (!change) return {};
        changes.push_back(std::move(*change));
    }
    return changes;
}

}  // namespace kasane::store

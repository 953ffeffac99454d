// The one translation unit with nlohmann-json.
#include "exchange/json.hpp"

#include <set>

#include <nlohmann/json.hpp>

namespace kasane::exchange {
namespace {

using Json = nlohmann::ordered_json;

Node node_of(const Json& value) {
    if (value.is_string()) return text_node(value.get<std::string>());
    if (value.is_boolean()) return truth_node(value.get<bool>());
    if (value.is_number_integer() && !value.is_number_unsigned())
        return number_node(value.get<std::int64_t>());
    if (value.is_number_unsigned() && value.get<std::uint64_t>() <= INT64_MAX)
        return number_node(value.get<std::int64_t>());
    Node other;
    if (value.is_number()) other.text = value.dump();
    return other;
}

Json json_of(const Node& node) {
    switch (node.kind) {
        case Node::Kind::text:
        case Node::Kind::date:
        case Node::Kind::clock:
            return node.text;
        case Node::Kind::number:
            return node.number;
        case Node::Kind::truth:
            return node.truth;
        case Node::Kind::list: {
            auto list = Json::array();
            for (const auto& item : node.items) list.push_back(json_of(item));
            return list;
        }
        case Node::Kind::table: {
            auto table = Json::object();
            for (const auto& [key, value] : node.fields) table[key] = json_of(value);
            return table;
        }
        case Node::Kind::other:
            break;
    }
    return nullptr;
}

Problem unreadable(std::string what) {
    return {"", 0, std::move(what), "1行に1つ、{\"do\":\"note\", …} の形の JSON を書いてください。"};
}

}  // namespace

Result<Node> read_json(std::string_view line) {
    if (line.size() > longest_line) return unreadable("行が 1 MB を超えています。");
    std::set<std::string> keys;
    std::string twice;
    const auto watch = [&](int depth, Json::parse_event_t event, const Json& parsed) {
        const bool is_key = event == Json::parse_event_t::key && depth == 1;
        if (is_key && !keys.insert(parsed.get<std::string>()).second) twice = parsed.get<std::string>();
        return true;
    };
    const auto value = Json::parse(line, watch, false);
    if (value.is_discarded()) return unreadable("JSON として読めません。");
    if (!value.is_object()) return unreadable("JSON の { } ではありません。");
    if (!twice.empty()) return unreadable("「" + twice + "」が2回あります。");
    Node table = table_node();
    for (const auto& [key, field] : value.items())
        if (!field.is_null()) table.fields.emplace_back(key, node_of(field));
    return table;
}

std::string write_json(const Node& node) {
    return json_of(node).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Node text_node(std::string text) {
    Node node;
    node.kind = Node::Kind::text;
    node.text = std::move(text);
    return node;
}

Node number_node(std::int64_t number) {
    Node node;
    node.kind = Node::Kind::number;
    node.number = number;
    node.text = std::to_string(number);
    return node;
}

Node truth_node(bool truth) {
    Node node;
    node.kind = Node::Kind::truth;
    node.truth = truth;
    node.text = truth ? "true" : "false";
    return node;
}

Node table_node() {
    Node node;
    node.kind = Node::Kind::table;
    return node;
}

Node list_node() {
    Node node;
    node.kind = Node::Kind::list;
    return node;
}

}  // namespace kasane::exchange

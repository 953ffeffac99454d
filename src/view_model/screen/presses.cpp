#include "view_model/screen/presses.hpp"

namespace kasane::view {
namespace {

struct Visit {
    const PressVisitor& visit;

    void one(const std::optional<Press>& press) const {
        if (press) visit(*press);
    }
    void chips(const std::vector<Chip>& chips) const {
        for (const auto& chip : chips) one(chip.press);
    }
    void operator()(const ChipLine& line) const { chips(line.chips); }
    void operator()(const ButtonLine& line) const {
        for (const auto& button : line.buttons) visit(button.press);
    }
    void operator()(const Field& field) const {
        one(field.enter);
        if (field.kind) one(field.kind->press);
    }
    void operator()(const Table& table) const {
        for (const auto& row : table.rows) {
            one(row.press);
            for (const auto& cell : row.cells) {
                one(cell.press);
                chips(cell.chips);
            }
        }
    }
    void operator()(const Card& card) const {
        one(card.press);
        for_each_press(card.children, visit);
    }
    void operator()(const Columns& columns) const { for_each_press(columns.children, visit); }
    void operator()(const Stack& stack) const { for_each_press(stack.children, visit); }
    template <class T>
    void operator()(const T&) const {}
};

}  // namespace

void for_each_press(const std::vector<Node>& nodes, const PressVisitor& visit) {
    for (const auto& node : nodes) std::visit(Visit{visit}, node.content);
}

}  // namespace kasane::view

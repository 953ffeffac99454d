#include "ui/each_field.hpp"

namespace kasane::ui {

namespace {

void visit_fields(Region region, const std::vector<view::Node>& nodes, const FieldVisitor& visit) {
    for (const view::Node& node : nodes) {
        if (const auto* field = std::get_if<view::Field>(&node.content)) visit(region, *field);
        if (const auto* card = std::get_if<view::Card>(&node.content))
            visit_fields(region, card->children, visit);
        if (const auto* row = std::get_if<view::Columns>(&node.content))
            visit_fields(region, row->children, visit);
        if (const auto* stack = std::get_if<view::Stack>(&node.content))
            visit_fields(region, stack->children, visit);
    }
}

}  // namespace

void for_each_field(const view::Screen& screen, const FieldVisitor& visit) {
    visit_fields(Region::body, screen.body, visit);
    visit_fields(Region::side, screen.side, visit);
    if (screen.footer.note) visit(Region::footer, *screen.footer.note);
    if (screen.dialog) visit_fields(Region::dialog, screen.dialog->body, visit);
}

}  // namespace kasane::ui

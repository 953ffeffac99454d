#include "view_model/screen/room_page.hpp"

namespace kasane::view {
namespace {

/// What is typed stays with who types.
void drop_fields(std::vector<Node>& nodes) {
    std::erase_if(nodes, [](const Node& node) { return std::holds_alternative<Field>(node.content); });
    for (auto& node : nodes) {
        if (auto* card = std::get_if<Card>(&node.content)) drop_fields(card->children);
        if (auto* columns = std::get_if<Columns>(&node.content)) drop_fields(columns->children);
        if (auto* stack = std::get_if<Stack>(&node.content)) drop_fields(stack->children);
    }
}

}  // namespace

RoomPage room_part(const Screen& screen) {
    RoomPage page{screen.key,   screen.mode,     screen.header, screen.rail,
                  screen.title, screen.subtitle, screen.body,   {}};
    drop_fields(page.body);
    return page;
}

Screen screen_of(const RoomPage& page) {
    Screen screen;
    screen.key = page.key;
    screen.mode = page.mode;
    screen.header = page.header;
    screen.rail = page.rail;
    screen.title = page.title;
    screen.subtitle = page.subtitle;
    screen.body = page.body;
    screen.footer.help = page.foot;
    return screen;
}

}  // namespace kasane::view

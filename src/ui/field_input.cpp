#include "ui/field_input.hpp"

#include <algorithm>

namespace kasane::ui {

namespace {

std::size_t offset_in_line(Typesetter& type, const FieldGeometry& geometry, const TextEdit& edit,
                           const Line& line, float x) {
    const std::string_view text = edit.text();
    float pen = 0;
    for (std::size_t at = line.begin; at < line.end;) {
        const std::size_t after = cluster_end(text, at);
        const float width = type.width(text.substr(at, after - at), geometry.type);
        if (x < pen + width / 2) return at;
        pen += width;
        at = after;
    }
    return line.end;
}

bool ctrl_key(TextEdit& edit, const Event& event, const Clipboard& clipboard, bool newlines) {
    switch (event.letter) {
        case 'a':
            edit.select_all();
            return true;
        case 'c':
        case 'x':
            if (!edit.selected().empty()) clipboard.set(edit.selected());
            if (event.letter == 'x') edit.erase_selection();
            return true;
        case 'v':
            edit.insert(clipboard.get(), newlines);
            return true;
        case 'z':
            event.shift ? edit.redo() : edit.undo();
            return true;
        case 'y':
            edit.redo();
            return true;
        default:
            return false;
    }
}

}  // namespace

FieldGeometry geometry_of(const Canvas& canvas, const Target& target, const TextEdit& edit) {
    FieldGeometry geometry;
    const FieldLook look = field_look(*target.field, canvas.region());
    geometry.type = look.type;
    geometry.room = field_text_room(canvas, *target.field, target.rect);
    geometry.lines = canvas.type().lines(edit.text(), look.type, geometry.room.w);
    geometry.first = first_line(geometry.lines, edit.caret(), look.most_lines);
    return geometry;
}

std::size_t offset_at(Typesetter& type, const FieldGeometry& geometry, const TextEdit& edit, Point at) {
    const float down = (at.y - geometry.room.y) / geometry.type.line_height();
    const auto below = static_cast<std::size_t>(std::max(0.0F, down));
    const std::size_t line = std::min(geometry.first + below, geometry.lines.size() - 1);
    return offset_in_line(type, geometry, edit, geometry.lines[line], at.x - geometry.room.x);
}

bool move_vertical(Typesetter& type, const FieldGeometry& geometry, TextEdit& edit, bool down, bool keep) {
    const std::size_t here = caret_line(geometry.lines, edit.caret());
    if (down ? here + 1 >= geometry.lines.size() : here == 0) return false;
    const Line& line = geometry.lines[here];
    const float x = type.width(std::string_view(edit.text()).substr(line.begin, edit.caret() - line.begin),
                               geometry.type);
    edit.move_to(offset_in_line(type, geometry, edit, geometry.lines[down ? here + 1 : here - 1], x), keep);
    return true;
}

bool edit_key(Typesetter& type, const FieldGeometry& geometry, TextEdit& edit, const Event& event,
              const Clipboard& clipboard, bool newlines) {
    const Line& line = geometry.lines[caret_line(geometry.lines, edit.caret())];
    switch (event.key) {
        case Key::left:
            edit.move_left(event.shift);
            return true;
        case Key::right:
            edit.move_right(event.shift);
            return true;
        case Key::up:
            return move_vertical(type, geometry, edit, false, event.shift);
        case Key::down:
            return move_vertical(type, geometry, edit, true, event.shift);
        case Key::home:
            edit.move_to(line.begin, event.shift);
            return true;
        case Key::end:
            edit.move_to(line.end, event.shift);
            return true;
        case Key::backspace:
            edit.erase_before();
            return true;
        case Key::erase:
            edit.erase_after();
            return true;
        case Key::letter:
            return event.ctrl && ctrl_key(edit, event, clipboard, newlines);
        default:
            return false;
    }
}

}  // namespace kasane::ui

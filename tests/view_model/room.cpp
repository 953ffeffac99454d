#include "view_model/room.hpp"

#include <stdexcept>

#include "samples/play.hpp"
#include "view_model/meeting/pages.hpp"

namespace kasane::view::test {
namespace {

/// Walks over nodes and gives out their texts and presses.
class Collector {
  public:
    std::string texts;
    std::vector<Press> presses;

    void add(const std::string& text) { texts += text + "\n"; }
    void add(const std::optional<Press>& press) {
        if (press) presses.push_back(*press);
    }
    void add(const Chip& chip) {
        add(chip.text);
        add(chip.press);
    }
    void add(const Button& button) {
        add(button.label);
        if (button.enabled) presses.push_back(button.press);
    }
    void add(const Field& field) {
        for (const auto* text : {&field.label, &field.hint, &field.initial, &field.error}) add(*text);
        add(field.enter);
        if (field.kind) add(*field.kind);
    }
    void add(const std::vector<Node>& nodes) {
        for (const auto& part : nodes)
            std::visit([&](const auto& content) { add_part(content); }, part.content);
    }
    void add(const Cell& cell) {
        add(cell.text);
        add(cell.second);
        for (const auto& chip : cell.chips) add(chip);
        add(cell.press);
    }
    void add(const Dialog& dialog) {
        add(dialog.title);
        add(dialog.body);
        for (const auto& button : dialog.buttons) add(button);
        presses.push_back(dialog.cancel);
    }
    void add(const RailItem& item) {
        for (const auto* text : {&item.number, &item.label, &item.trailing}) add(*text);
        add(item.press);
        for (const auto& step : item.steps) {
            add(step.label);
            add(step.press);
        }
    }

  private:
    void add_part(const Text& part) { add(part.text); }
    void add_part(const ChipLine& part) {
        add(part.leading);
        for (const auto& chip : part.chips) add(chip);
        add(part.trailing);
    }
    void add_part(const ButtonLine& part) {
        for (const auto& button : part.buttons) add(button);
    }
    void add_part(const Field& part) { add(part); }
    void add_part(const Table& part) {
        for (const auto& column : part.columns) add(column.head);
        if (part.rows.empty()) add(part.when_empty);
        for (const auto& row : part.rows) {
            add(row.press);
            for (const auto& cell : row.cells) add(cell);
        }
    }
    void add_part(const ListLines& part) {
        for (const auto& line : part.lines) add(line);
        if (part.lines.empty()) add(part.when_empty);
    }
    void add_part(const Picture&) {}
    void add_part(const Sheet&) {}
    void add_part(const Bars& part) {
        for (const auto& bar : part.bars) add(bar.label + " " + std::to_string(bar.value) + bar.trailing);
        if (part.bars.empty()) add(part.when_empty);
    }
    void add_part(const Card& part) {
        add(part.press);
        add(part.children);
    }
    void add_part(const Columns& part) { add(part.children); }
    void add_part(const Stack& part) { add(part.children); }
};

Collector page_parts(const Screen& screen) {
    Collector parts;
    for (const auto* text : {&screen.header.title, &screen.header.pill, &screen.header.remark,
                             &screen.header.figure, &screen.title, &screen.subtitle, &screen.footer.help})
        parts.add(*text);
    for (const auto& item : screen.rail) parts.add(item);
    parts.add(screen.body);
    parts.add(screen.side);
    if (screen.footer.note) parts.add(*screen.footer.note);
    for (const auto& button : screen.footer.buttons) parts.add(button);
    if (screen.banner) parts.add(screen.banner->text + screen.banner->remedy);
    return parts;
}

}  // namespace

std::string all_text(const Screen& screen) {
    auto parts = page_parts(screen);
    if (screen.dialog) parts.add(*screen.dialog);
    return parts.texts;
}

std::vector<Press> all_presses(const Screen& screen) {
    if (!screen.dialog) return page_parts(screen).presses;
    Collector parts;
    parts.add(*screen.dialog);
    return parts.presses;
}

std::map<std::string, std::string> texts_of_dialog(const Screen& screen) {
    std::map<std::string, std::string> texts;
    if (!screen.dialog) return texts;
    for (const auto& part : screen.dialog->body)
        if (const auto* field = std::get_if<Field>(&part.content)) texts[field->key] = field->initial;
    return texts;
}

void Room::carry_out(const Effects& effects) {
    if (effects.undo) ++undone;
    if (effects.quit) quit = true;
    if (!effects.command) {
        if (effects.make_papers) papers_for.push_back(*effects.make_papers);
        return;
    }
    const domain::Request request{*effects.command, now_, state.operator_name, effects.reason};
    const auto decision = domain::decide(record(), request);
    if (const auto* refusal = std::get_if<domain::Refusal>(&decision)) {
        refusals.push_back(*refusal);
        state = refused(state, effects, *refusal);
        return;
    }
    const auto& done = std::get<domain::Accepted>(decision);
    domain::apply(record(), done.event);
    events.push_back(done.event);
    state = accepted(state, effects, done, record());
    if (effects.make_papers) papers_for.push_back(*effects.make_papers);
    if (!effects.followed_by) return;
    Effects next;
    next.command = effects.followed_by;
    carry_out(next);
}

void submit(Room& room, const std::map<std::string, std::string>& typed) {
    const auto screen = room.screen();
    auto fields = texts_of_dialog(screen);
    for (const auto& [key, words] : typed) fields[key] = words;
    for (const auto& button : screen.dialog->buttons)
        if (std::holds_alternative<SubmitForm>(button.press.action))
            return room.act(button.press.action, fields);
}

void Room::act(const Action& action, const std::map<std::string, std::string>& fields) {
    const auto pressed = react(state, action, fields, record(), overview_, now_);
    state = pressed.state;
    carry_out(pressed.effects);
}

void Room::press_key(const std::string& key, const std::map<std::string, std::string>& fields) {
    for (const auto& press : all_presses(screen()))
        if (press.key == key) return act(press.action, fields);
    throw std::runtime_error("nothing to press with the key " + key + " on:\n" + all_text(screen()));
}

void Room::hot_key(const std::string& key, char letter) {
    for (const auto& press : all_presses(screen()))
        for (const auto& hot : press.hot_keys)
            if (press.key == key && hot.key == letter) return act(hot.action);
    throw std::runtime_error("no such key on " + key);
}

bool Room::press_where(const std::function<bool(const Action&)>& wanted) {
    for (const auto& press : all_presses(screen())) {
        if (!wanted(press.action)) continue;
        act(press.action);
        return true;
    }
    return false;
}

void Room::begin(const Place& place) {
    const domain::Request request{domain::StartItem{place.item, true}, now_, state.operator_name, ""};
    const auto decision = domain::decide(record(), request);
    if (const auto* done = std::get_if<domain::Accepted>(&decision)) domain::apply(record(), done->event);
    state.place = place;
}

void Room::page_down() {
    const auto shown = screen();
    if (!shown.dialog && shown.page_down) act(shown.page_down->action);
    see_off();
}

void Room::see_off() {
    if (state.form && state.form->kind == FormKind::warning && state.form->rule == domain::R26)
        press_key("uninvited-left");
}

void Room::page_up() {
    const auto shown = screen();
    if (!shown.dialog && shown.page_up) act(shown.page_up->action);
}

void Room::escape() {
    const auto shown = screen();
    if (shown.dialog)
        act(shown.dialog->cancel.action);
    else if (shown.escape)
        act(shown.escape->action);
}

domain::Record sample_town() {
    return samples::town();
}

domain::Meeting block(const domain::Record& record, int number) {
    const auto sitting = samples::sitting_on(record, samples::sitting_day);
    return domain::meetings_of(record, sitting).at(static_cast<std::size_t>(number) - 1);
}

Place at(const domain::Meeting& meeting, Page page) {
    return place_of(meeting, page);
}

Place at_item(const domain::Record& record, const domain::Meeting& meeting, int seq, domain::Step step) {
    for (const auto& item : domain::agenda_of(record, meeting.id)) {
        if (item.seq != seq) continue;
        auto place = first_page_of(record, item);
        if (place.page == Page::agenda_item && item.support_case) place.step = step;
        return place;
    }
    throw std::runtime_error("no such item");
}

Room opened_room() {
    auto record = sample_town();
    const auto sitting = samples::sitting_on(record, samples::sitting_day);
    for (const auto& line : samples::sitting_lines()) {
        samples::play(record, sitting, line);
        if (line.find("\"open\"") != std::string::npos) break;
    }
    Room room(std::move(record), {samples::sitting_day, 13, 31, 0});
    room.state.place = pages_of(room.record(), block(room.record(), 1).id).front();
    return room;
}

}  // namespace kasane::view::test

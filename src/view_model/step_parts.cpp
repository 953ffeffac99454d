#include "view_model/step_parts.hpp"

#include <algorithm>

namespace kasane::view {

Node text_node(std::string text, TextStyle style, Tone tone) {
    return as_node(Text{std::move(text), style, tone});
}

Node label_node(std::string text) {
    return text_node(std::move(text), TextStyle::label, Tone::muted);
}

Node columns(std::vector<Node> children, std::vector<float> weights, bool fill) {
    return as_node(Columns{std::move(children), std::move(weights), fill});
}

Card card(std::vector<Node> children) {
    Card made;
    made.children = std::move(children);
    return made;
}

Card card_of(std::string label, const std::string& text, const std::string& when_empty, TextStyle style) {
    return card({label_node(std::move(label)), text.empty()
                                                   ? text_node(when_empty, TextStyle::small, Tone::muted)
                                                   : text_node(text, style)});
}

Card card_of_lines(std::string label, std::vector<std::string> lines, bool numbered, std::string when_empty) {
    return card({label_node(std::move(label)),
                 as_node(ListLines{std::move(lines), numbered, std::move(when_empty)})});
}

Card quote_card(const RoomGoal& goal) {
    auto made = card({label_node(goal.label + "の言葉")});
    if (!goal.former_words.empty())
        made.children.push_back(
            text_node("前は「" + goal.former_words + "」", TextStyle::small, Tone::muted));
    made.children.push_back(text_node("「" + goal.words + "」", TextStyle::quote));
    made.stripe = Tone::accent;
    return made;
}

Press press(std::string key, Action action) {
    return {std::move(key), std::move(action), {}};
}

Form form_of(const RoomCase& room, FormKind kind) {
    Form form;
    form.kind = kind;
    form.meeting = room.meeting;
    form.item = room.item;
    form.plan = room.plan;
    return form;
}

Press opens(std::string key, Form form) {
    return press(std::move(key), OpenForm{std::move(form)});
}

Chip offer(std::string text, Press made) {
    return {std::move(text), Tone::off, std::move(made)};
}

Chip choice(const std::string& text, bool chosen, Press made) {
    return {(chosen ? "● " : "○ ") + text, chosen ? Tone::accent : Tone::off, std::move(made)};
}

std::string case_line(const RoomCase& room) {
    if (room.with_person) return {};
    return room.number + "　" + room.calling_name;
}

std::vector<std::string> texts_of(const std::vector<RoomPoint>& points) {
    std::vector<std::string> texts;
    for (const auto& point : points) texts.push_back(point.text);
    return texts;
}

text::Date on_a_workday(text::Date day) {
    constexpr text::Date some_monday{2000, 1, 3};
    constexpr int week = 7;
    constexpr int friday = 4;
    const int weekday = ((text::days_between(some_monday, day) % week) + week) % week;
    return weekday > friday ? text::add_days(day, week - weekday) : day;
}

std::string day_or(const std::optional<text::Date>& day, const std::string& otherwise) {
    return day ? text::month_day_weekday(*day) : otherwise;
}

std::string joined(const std::vector<std::string>& parts, const std::string& between) {
    std::string text;
    for (const auto& part : parts)
        if (!part.empty()) text += (text.empty() ? "" : between) + part;
    return text;
}

Node statutory_line(const RoomCase& room, std::string meaning) {
    const bool agreed = std::any_of(room.members.begin(), room.members.end(), [](const RoomMember& member) {
        return member.consent == domain::ConsentStatus::given;
    });
    const std::string consent = agreed ? "▲ 同意は一部の方だけ" : "▲ 本人の同意なし";
    return as_node(ChipLine{"", {{consent, Tone::warn, {}}}, std::move(meaning), false});
}

void add_findings(std::vector<Node>& body, const RoomCase& room) {
    constexpr std::size_t shown = 3;
    ChipLine line;
    for (std::size_t at = 0; at < std::min(shown, room.findings.size()); ++at)
        line.chips.push_back({"▲ " + room.findings[at].message, Tone::warn, {}});
    if (line.chips.empty()) return;
    if (room.findings.size() > shown)
        line.trailing = "ほか" + std::to_string(room.findings.size() - shown) + "件";
    body.push_back(as_node(std::move(line)));
}

}  // namespace kasane::view

#include "view_model/meeting/step_parts.hpp"

#include <algorithm>

#include "view_model/screen/nodes.hpp"

namespace kasane::view {

Card card_of(std::string label, const std::string& text, const std::string& when_empty, TextStyle style) {
    return Card{{node::label(std::move(label)), text.empty()
                                                    ? node::text(when_empty, TextStyle::small, Tone::muted)
                                                    : node::text(text, style)}};
}

Card card_of_lines(std::string label, std::vector<std::string> lines, bool numbered, std::string when_empty) {
    return Card{
        {node::label(std::move(label)), Node(ListLines{std::move(lines), numbered, std::move(when_empty)})}};
}

Card quote_card(const RoomGoal& goal) {
    auto made = Card{{node::label(goal.label + "の言葉")}};
    if (!goal.former_words.empty())
        made.children.push_back(
            node::text("前は「" + goal.former_words + "」", TextStyle::small, Tone::muted));
    made.children.push_back(node::text("「" + goal.words + "」", TextStyle::quote));
    made.stripe = Tone::accent;
    return made;
}

Form form_of(const RoomCase& room, FormKind kind) {
    return {.kind = kind, .meeting = room.meeting, .item = room.item, .plan = room.plan};
}

Press opens(std::string key, Form form) {
    return {std::move(key), OpenForm{std::move(form)}};
}

Chip offer(std::string text, Press made) {
    return {std::move(text), Tone::off, std::move(made)};
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
    return {ChipLine{"", {{consent, Tone::warn, {}}}, std::move(meaning), false}};
}

void add_findings(std::vector<Node>& body, const RoomCase& room) {
    constexpr std::size_t shown = 3;
    ChipLine line;
    for (std::size_t at = 0; at < std::min(shown, room.findings.size()); ++at)
        line.chips.push_back({"▲ " + room.findings[at].message, Tone::warn, {}});
    if (line.chips.empty()) return;
    if (room.findings.size() > shown)
        line.trailing = "ほか" + std::to_string(room.findings.size() - shown) + "件";
    body.push_back(std::move(line));
}

}  // namespace kasane::view

#include "view_model/kiosk/console_words.hpp"

#include <algorithm>
#include <set>

namespace kasane::view {
namespace {

bool has_step(const RoomCase& room, domain::Step step) {
    return std::find(room.steps.begin(), room.steps.end(), step) != room.steps.end();
}

std::string first_goal(const RoomCase& room) {
    return room.goals.empty() ? std::string() : room.goals.front().words;
}

std::string with_goal(const RoomCase& room, const std::string& asks) {
    const auto goal = first_goal(room);
    return goal.empty() ? "「" + asks + "」" : "「『" + goal + "』のために、" + asks + "」";
}

int undecided_services(const RoomCase& room) {
    return static_cast<int>(std::count_if(room.services.begin(), room.services.end(),
                                          [](const auto& row) { return row.used && !row.decision; }));
}

int unanswered(const RoomCase& room) {
    return static_cast<int>(std::count_if(room.answers.begin(), room.answers.end(),
                                          [](const auto& row) { return !row.answer && !row.recused; }));
}

/// What the steps to come say in fewer words.
bool has_own_line(const domain::Finding& finding) {
    return finding.rule == domain::R08 || finding.rule == domain::R10 || finding.rule == domain::R23 ||
           finding.rule == domain::R25;
}

/// 「議題3 R7-012の支援内容4に…」 without the case that is talked about anyway.
std::string without_number(const std::string& message, const std::string& number) {
    const auto at = message.find(number);
    if (number.empty() || at == std::string::npos) return message;
    auto rest = message.substr(at + number.size());
    for (const std::string particle : {"の", "で", "は", "に"})
        if (rest.starts_with(particle)) return rest.substr(particle.size());
    return rest;
}

std::string role_words(const RoomCase& room) {
    const auto missing = std::find_if(room.support.begin(), room.support.end(), [](const RoomItem& item) {
        const bool held = std::any_of(item.roles.begin(), item.roles.end(), [](const RoomRole& role) {
            return role.kind == domain::RoleKind::responsible;
        });
        return !held && !item.no_taker;
    });
    if (missing == room.support.end())
        return with_goal(room, "この分担で足りないことはありますか。期限も合っているでしょうか。");
    return with_goal(room,
                     "「" + missing->text +
                         "」は、どの形なら持てるでしょうか。一部だけ、期限つき、複数で、でも構いません。");
}

}  // namespace

std::string reading_example(const RoomCase& room, domain::Step step) {
    using domain::Step;
    switch (step) {
        case Step::purpose:
            return "「きょう決めることを先に確かめます。同意のある範囲で話します。」";
        case Step::hopes:
            return "「本人の言葉から始めます。付け足すことはありますか。」";
        case Step::review:
            return "「前に決めた役割が、その後どうなったかを、一つずつうかがいます。」";
        case Step::goals:
            return "「変わったことをふまえて、目標の言葉はこのままでよいでしょうか。」";
        case Step::roles:
        case Step::immediate_roles:
            return role_words(room);
        case Step::achievement:
            return "「目標はどこまで進みましたか。支えている方のようすもうかがいます。」";
        case Step::aftercare:
            return "「終わったあと、だれが、いつ、どうやってようすを見ますか。」";
        case Step::attempts:
            return "「連絡の経過と、無事を確かめたかどうかをうかがいます。」";
        case Step::contact_points:
            return "「何かに気づいたとき、どこへ知らせますか。どうなったら再び開きますか。」";
        case Step::aim:
            return "「同意のない方の話し合いです。共有する理由と範囲を確かめます。」";
        case Step::information:
            return "「事実と見立てを分けてうかがいます。知らないことは、知らないで構いません。」";
        case Step::consent_effort:
            return "「だれが、いつ、どのように本人に働きかけますか。」";
        case Step::judgement:
            return "「会議としてどう判断しますか。異論のある方は、いまおっしゃってください。」";
        case Step::support_decision:
            return "「事業を使うかどうかは市が決めます。市の方にうかがいます。」";
        case Step::readback:
            return "「決まったことを読み上げます。機関ごとに、確認か持ち帰りかをお答えください。」";
    }
    return {};
}

std::vector<std::string> left_at_item(const RoomCase& room) {
    using domain::Step;
    std::vector<std::string> lines;
    for (const auto& finding : room.findings)
        if (room.finished || !has_own_line(finding))
            lines.push_back("▲ " + without_number(finding.message, room.number));
    if (room.finished) return lines;
    if (has_step(room, Step::judgement) && !room.judgement) lines.emplace_back("○ 会議の判断");
    if (const int open = undecided_services(room); open > 0 && has_step(room, Step::support_decision))
        lines.push_back("○ 市の支援決定 " + std::to_string(open) + "件");
    if (const int open = unanswered(room); open > 0)
        lines.push_back("○ 各機関の確認 " + std::to_string(open) + "機関");
    if (has_step(room, Step::judgement) && !room.arrangement.informer) lines.emplace_back("○ 本人へ伝える人");
    return lines;
}

}  // namespace kasane::view

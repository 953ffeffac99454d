// 会議録: how far it is, who answered what, each line with the form that puts it right, and its versions.
#include "domain/queries/minutes.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/settings.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/office/minutes_tables.hpp"
#include "view_model/office/office_pages.hpp"
#include "view_model/screen/destroyed.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::Meeting;
using domain::MinutesState;
using domain::Record;

Button moves_to(const Meeting& meeting, MinutesState state, const std::string& label, bool is_next) {
    const Action action = Do{domain::SetMinutesState{meeting.id, state, {}}, {}};
    const auto key = "to-" + std::string(domain::code(state));
    return is_next ? node::primary(label, key, action) : node::button(label, key, action);
}

/// What comes next with the minutes, the likeliest last.
std::vector<Button> next_steps(const Record& record, const Meeting& meeting) {
    const bool two_check = domain::town_of(record).checkers == domain::chair_and_member_check;
    const auto checked = [&](bool is_next) {
        auto form = about_minutes(meeting, FormKind::check_minutes);
        if (!two_check) return moves_to(meeting, MinutesState::checked, "確認済にする", is_next);
        return is_next ? node::primary("確認済にする", "to-checked", OpenForm{form})
                       : node::button("確認済にする", "to-checked", OpenForm{form});
    };
    switch (meeting.minutes_state) {
        case MinutesState::draft:
            return {checked(false), moves_to(meeting, MinutesState::circulating, "照会を始める", true)};
        case MinutesState::circulating:
            return {moves_to(meeting, MinutesState::draft, "案に戻す", false), checked(true)};
        case MinutesState::checked:
            return {moves_to(meeting, MinutesState::draft, "案に戻す", false),
                    node::primary("決裁が済んだので確定する", "to-final",
                                  OpenForm{about_minutes(meeting, FormKind::make_final)})};
        case MinutesState::final:
            return {node::button("訂正する", "correct",
                                 OpenForm{about_minutes(meeting, FormKind::correct_minutes)})};
    }
    return {};
}

std::string moment(const text::DateTime& at) {
    return text::wareki(at.date) + " " + text::clock(text::minutes_of_day(at));
}

/// By it a PDF at hand is known to be what was filed; it stays where the papers were destroyed. In two lines
/// of one length, to be read beside another.
std::string proof_of(const domain::MinutesVersion& version) {
    if (version.pdf_sha256.empty()) return {};
    const auto half = version.pdf_sha256.size() / 2;
    return "PDF の SHA-256\n" + version.pdf_sha256.substr(0, half) + "\n" + version.pdf_sha256.substr(half);
}

Node versions_table(const KioskState& state, const Record& record, const Meeting& meeting) {
    Table table{.key = "versions",
                .columns = {{"版", 140}, {"確定", 380}, {"だれが", 200}, {"訂正の理由", 0}}};
    for (const auto& version : domain::versions_of(record, meeting.id)) {
        const auto gone = destruction_of(state, version);
        Cell because{version.because, TextStyle::small};
        if (!gone.empty()) because.text += (because.text.empty() ? "" : "　") + ("廃棄済（" + gone + "）");
        because.second = proof_of(version);
        table.rows.push_back({{Cell{"第" + std::to_string(version.number) + "版", TextStyle::small},
                               Cell{version.final_at ? moment(*version.final_at) : "まだ", TextStyle::small},
                               Cell{version.final_by, TextStyle::small}, because},
                              false,
                              {}});
    }
    table.when_empty = "確定した版はまだありません。確定すると、版・日時・した人がここに並びます。";
    return {std::move(table)};
}

Node replies_table(const Record& record, const Meeting& meeting) {
    Table table{.key = "replies",
                .columns = {{"照会した方", 520}, {"答えた日", 220}, {"直してほしいこと", 0}}};
    const bool open = meeting.minutes_state != MinutesState::final;
    for (const auto& reply : domain::replies_of(record, meeting.id)) {
        const auto* row = record.find<domain::Attendance>({meeting.id.value, reply.person.value});
        const auto agency = row == nullptr ? "" : domain::agency_short_name(record, row->agency);
        const auto answer = !reply.answered_on ? "" : reply.text.empty() ? "異議なし" : reply.text;
        TableRow line;
        line.cells = {Cell{agency + "　" + (row == nullptr ? "" : row->name), TextStyle::small},
                      Cell{reply.answered_on ? text::month_day(*reply.answered_on) : "—", TextStyle::small},
                      Cell{answer, TextStyle::small}};
        auto form = about_minutes(meeting, FormKind::minutes_reply);
        form.person = reply.person;
        if (open) line.press = Press{"reply-" + std::to_string(reply.person.value), OpenForm{form}, {}};
        table.rows.push_back(std::move(line));
    }
    table.when_empty = "まだ照会していません。「照会を始める」と、出席した方がここに並びます。";
    return {std::move(table)};
}

std::string state_words(const KioskState& state, const Record& record, const Meeting& meeting) {
    return "第" + std::to_string(domain::version_at_hand(record, meeting.id).number) + "版　" +
           minutes_word(state, record, meeting);
}

void add_part(std::vector<Node>& body, std::string heading, Node part) {
    body.push_back(node::text(std::move(heading), TextStyle::strong));
    body.push_back(std::move(part));
}

Node people_chips(const Meeting& meeting) {
    const auto chip = [&](const char* words, const char* key, FormKind kind) {
        return Chip{words, Tone::accent, Press{key, OpenForm{about_minutes(meeting, kind)}, {}}};
    };
    return node::chips("", {chip("＋ 名簿にない方", "walk-in", FormKind::walk_in),
                            chip("司会と記録", "officers", FormKind::officers)});
}

/// What the state is about stands first.
std::vector<Node> body_of(const KioskState& state, const Record& record, const Meeting& meeting) {
    std::vector<Node> body;
    const bool is_asking = meeting.minutes_state == MinutesState::circulating;
    const bool is_final = meeting.minutes_state == MinutesState::final;
    if (is_asking) add_part(body, "照会（Enter で答えを入れます）", replies_table(record, meeting));
    if (is_final) add_part(body, "版", versions_table(state, record, meeting));
    const std::string how = is_final ? "" : "（Enter で直します）";
    add_part(body, "議題ごとの記録" + how, findings_table(record, meeting));
    add_part(body, "出席" + how, attendance_table(record, meeting));
    if (!is_final) body.push_back(people_chips(meeting));
    if (!is_asking) add_part(body, "照会", replies_table(record, meeting));
    if (!is_final) add_part(body, "版", versions_table(state, record, meeting));
    return body;
}

}  // namespace

Screen minutes_screen(const Desk& desk) {
    if (desk.record.find<Meeting>(desk.state.place.meeting) == nullptr) return home_screen(desk);
    const auto& meeting = *desk.record.find<Meeting>(desk.state.place.meeting);
    auto screen = office_page("minutes-" + std::to_string(meeting.id.value), "会議録", desk.now);
    screen.subtitle = domain::short_title_of(meeting) + "　" + state_words(desk.state, desk.record, meeting);
    screen.body = body_of(desk.state, desk.record, meeting);
    screen.footer.help = "直す前の文は履歴に残ります。確定すると変えられず、訂正は新しい版になります。";
    screen.footer.buttons.push_back(node::button("紙を見る", "papers", MakePapers{meeting.id}));
    for (auto& button : next_steps(desk.record, meeting)) screen.footer.buttons.push_back(std::move(button));
    screen.initial_focus = screen.footer.buttons.back().press.key;
    return screen;
}

}  // namespace kasane::view

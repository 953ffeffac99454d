// What stands around the agenda: cases that wait, what the rules find, who is invited, who carries how much.
#include "view_model/office/builder_parts.hpp"

#include <algorithm>
#include <set>

#include "domain/commands/decide.hpp"
#include "domain/queries/invitees.hpp"
#include "domain/queries/load_board.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"
#include "domain/rules/proposal.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::AgendaItem;
using domain::Meeting;
using domain::ProposedCase;

constexpr std::size_t most_loads = 8;

/// The block on which a case of this kind comes: the one that is worked on if it fits.
const Meeting* block_for(const Bench& bench, domain::MeetingKind kind) {
    if (bench.meeting.kind == kind) return &bench.meeting;
    for (const auto& block : domain::meetings_of(bench.record, bench.sitting.id))
        if (block.kind == kind) return bench.record.find<Meeting>(block.id);
    return nullptr;
}

Action puts_on(const Bench& bench, const ProposedCase& proposed, const Meeting* block) {
    if (block == nullptr) {
        auto form = bench_form(bench, FormKind::add_block);
        form.chosen["kind"] = domain::code(proposed.kind);
        return OpenForm{form};
    }
    domain::PutOnAgenda command{.meeting = block->id, .support_case = proposed.support_case};
    command.timing = proposed.timing;
    command.minutes = proposed.minutes;
    command.presenter = proposed.presenter;
    return Do{command, {}};
}

Node proposal_card(const Bench& bench, const ProposedCase& proposed) {
    const auto* row = bench.record.find<domain::Case>(proposed.support_case);
    const auto* block = block_for(bench, proposed.kind);
    Card card;
    card.children = {node::text(row->number + "　" + std::string(domain::label(proposed.timing)),
                                TextStyle::small, Tone::plain)};
    bool first = true;
    for (const auto& reason : proposed.reasons) {
        const bool late = proposed.overdue && std::exchange(first, false);
        card.children.push_back(node::label((late ? "▲ " : "") + reason, late ? Tone::ng : Tone::muted));
    }
    if (block == nullptr)
        card.children.push_back(node::label(
            "▲ " + std::string(domain::label(proposed.kind)) + "の時間区分が要ります", Tone::warn));
    else if (block->id != bench.meeting.id)
        card.children.push_back(node::label("→ " + domain::short_title_of(*block) + "の時間区分へ"));
    card.press = Press{"propose-" + std::to_string(row->id.value), puts_on(bench, proposed, block), {}};
    return {std::move(card)};
}

Tone tone_of(domain::RuleLevel level) {
    if (level == domain::RuleLevel::refuse) return Tone::ng;
    return level == domain::RuleLevel::warn ? Tone::warn : Tone::muted;
}

/// 「✓ 同意　✓ 市町村　✓ 多機関協働事業者」: what is in order needs to be said once.
std::string kept_line(const Bench& bench, const domain::Findings& findings) {
    std::string line;
    const auto add = [&](std::string_view words, auto broken) {
        if (std::any_of(findings.begin(), findings.end(), broken)) return;
        line += (line.empty() ? "✓ " : "　✓ ") + std::string(words);
    };
    if (bench.meeting.kind == domain::MeetingKind::multi_layered_support)
        add("同意", [](const domain::Finding& finding) { return finding.rule == domain::R01; });
    for (const auto category : {domain::AgencyCategory::municipality, domain::AgencyCategory::coordinator})
        add(domain::label(category), [&](const domain::Finding& finding) {
            return finding.rule == domain::R04 && finding.message.starts_with(domain::label(category));
        });
    return line;
}

Chip invite_chip(const AgendaItem& item, const domain::Agency& agency, bool invited) {
    const domain::Invite command{item.id, agency.id, !invited};
    return {(invited ? "✓ " : "") + agency.short_name, invited ? Tone::accent : Tone::off,
            Press{"invite-" + std::to_string(agency.id.value), Do{command, {}}, {}}};
}

Node invitees_line(const Bench& bench) {
    const auto invited = domain::invited_to(bench.record, *bench.item);
    std::vector<Chip> chips;
    for (const auto& [key, agency] : bench.record.rows<domain::Agency>())
        chips.push_back(invite_chip(*bench.item, agency,
                                    std::find(invited.begin(), invited.end(), agency.id) != invited.end()));
    return node::chips("", std::move(chips));
}

/// 「議題3は◎の半分より多くを こども がもちます」: a quiet word, never a warning.
std::vector<std::string> quiet_words(const Bench& bench) {
    std::vector<std::string> words;
    for (const auto& item : domain::agenda_of(bench.record, bench.meeting.id)) {
        const auto most = item.plan ? domain::carries_most(bench.record, *item.plan) : std::nullopt;
        if (most)
            words.push_back("議題" + std::to_string(item.seq) + "は、担当（◎）の半分より多くを" +
                            domain::agency_short_name(bench.record, *most) + "がもつ案です。");
    }
    return words;
}

std::string load_words(const Bench& bench, const domain::AgencyLoad& load) {
    const auto& running = load.running;
    const auto& here = load.here;
    auto words = domain::agency_short_name(bench.record, load.agency) + "　◎" +
                 std::to_string(running.responsible) + " ○" + std::to_string(running.cooperating) + " △" +
                 std::to_string(running.informed);
    if (here.weight() > 0) words += "　今回◎" + std::to_string(here.responsible);
    return words;
}

}  // namespace

std::vector<Node> proposal_nodes(const Bench& bench) {
    const auto cases = domain::propose(bench.record, bench.sitting.date);
    std::vector<Node> nodes{node::text("付議を待つもの　" + std::to_string(cases.size()), TextStyle::strong)};
    for (const auto& proposed : cases) nodes.push_back(proposal_card(bench, proposed));
    if (cases.empty())
        nodes.push_back(
            node::label("付議を待つケースはありません。急ぎのものは「＋ ほかのケース」から選びます。"));
    const auto points = domain::points_for(bench.record, bench.meeting);
    if (points.empty()) return nodes;
    nodes.push_back(node::text("前回までの残り　" + std::to_string(points.size()), TextStyle::strong));
    nodes.push_back(node::label("「前回の宿題」の議題で確かめます。"));
    for (const auto& point : points) nodes.push_back(node::label("・" + point_text(bench.record, point)));
    return nodes;
}

Node findings_card(const Bench& bench) {
    const auto findings = domain::check_meeting(bench.record, bench.meeting.id);
    std::vector<Node> lines{node::label("会議の要件")};
    if (const auto kept = kept_line(bench, findings); !kept.empty())
        lines.push_back(node::text(kept, TextStyle::small, Tone::ok));
    std::set<std::string> said;
    for (const auto& finding : findings)
        if (said.insert(finding.message).second)
            lines.push_back(node::text("▲ " + finding.message, TextStyle::small, tone_of(finding.level)));
    return node::card(std::move(lines));
}

Node chosen_item_card(const Bench& bench) {
    const auto& item = *bench.item;
    const auto chip = [&](const std::string& words, const std::string& key, Action action) {
        return Chip{words, Tone::accent, Press{key, std::move(action), {}}};
    };
    std::vector<Chip> chips{
        chip("− 5分", "minutes-less", sets_minutes(item, item.minutes - minutes_step)),
        chip("＋ 5分", "minutes-more", sets_minutes(item, item.minutes + minutes_step)),
        chip("直す E", "edit-item", OpenForm{bench_form(bench, FormKind::set_item)}),
        chip("↑ 前へ K", "item-up", Do{domain::MoveItem{item.id, item.seq - 1}, {}}),
        chip("↓ あとへ J", "item-down", Do{domain::MoveItem{item.id, item.seq + 1}, {}}),
        chip("外す X", "take-off", OpenForm{bench_form(bench, FormKind::take_off)}),
    };
    std::vector<Node> parts{
        node::text("議題" + std::to_string(item.seq) + "　" + domain::title_of(bench.record, item),
                   TextStyle::strong),
        node::chips("", std::move(chips))};
    if (item.support_case) {
        parts.push_back(
            node::label("案内する機関（押すと替わります）。役割のある機関を先に選んであります。"));
        parts.push_back(invitees_line(bench));
    }
    return node::card(std::move(parts));
}

Node load_card(const Bench& bench) {
    const auto loads = domain::loads_of(bench.record, bench.meeting.id);
    std::vector<Node> parts{node::label("いまの負担（動いているプラン。この画面だけに出ます）")};
    std::vector<Chip> chips;
    for (const auto& load : loads)
        if (chips.size() < most_loads) chips.push_back({load_words(bench, load), Tone::off, {}});
    if (chips.empty()) parts.push_back(node::text("役割のある機関はまだありません。", TextStyle::small));
    if (!chips.empty()) parts.push_back(node::chips("", std::move(chips)));
    for (const auto& words : quiet_words(bench))
        parts.push_back(node::text(words, TextStyle::small, Tone::muted));
    return node::card(std::move(parts));
}

Form bench_form(const Bench& bench, FormKind kind) {
    Form form{.kind = kind, .meeting = bench.meeting.id, .sitting = bench.sitting.id};
    if (bench.item != nullptr) form.item = bench.item->id;
    return form;
}

Action sets_minutes(const domain::AgendaItem& item, int minutes) {
    domain::SetItem command{.item = item.id};
    command.minutes = std::max(0, minutes);
    return Do{command, {}};
}

}  // namespace kasane::view

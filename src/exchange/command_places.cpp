#include "exchange/command_places.hpp"

#include <charconv>

#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "exchange/names.hpp"

namespace kasane::exchange {
namespace {

using namespace domain;

/// The row with the id that 「#12」 names.
template <class T>
const T* by_id(const Record& record, const Node& node) {
    if (node.kind != Node::Kind::text || !node.text.starts_with('#')) return nullptr;
    std::int64_t value = 0;
    const auto* end = node.text.data() + node.text.size();
    const auto [stop, error] = std::from_chars(node.text.data() + 1, end, value);
    return error == std::errc{} && stop == end ? record.find<T>(RowKey{value, 0}) : nullptr;
}

template <class Row>
const Row* with_seq(const std::vector<Row>& rows, const Record& record, const Node& node) {
    if (node.kind != Node::Kind::number) return nullptr;
    for (const auto& row : rows)
        if (row.seq == node.number) return record.find<Row>(row.id);
    return nullptr;
}

std::vector<Member> members_meant(const Node& node, const std::vector<Member>& household) {
    if (node.kind == Node::Kind::text) return members_called(node.text, household);
    std::vector<Member> numbered;
    for (const auto& member : household)
        if (node.kind == Node::Kind::number && member.seq == node.number) numbered.push_back(member);
    return numbered;
}

/// 「2026-02-26-1」: the meeting by its day, for scripts that are written before the sitting is made
std::string day_code(const Record& record, const Meeting& meeting) {
    const auto* sitting = record.find<Sitting>(meeting.sitting);
    return sitting == nullptr ? std::string()
                              : text::iso(sitting->date) + "-" + std::to_string(meeting.block);
}

}  // namespace

const SupportPlan* reviewed_plan(const Record& record, const AgendaItem& item) {
    const bool running = item.timing == ReviewTiming::monitoring || item.timing == ReviewTiming::after_report;
    if (running && item.plan) return record.find<SupportPlan>(*item.plan);
    return previous_plan(record, item);
}

const Meeting* default_meeting(const Record& record, SittingId sitting) {
    const Meeting* meant = nullptr;
    for (const auto& meeting : meetings_of(record, sitting)) {
        meant = record.find<Meeting>(meeting.id);
        if (meeting.state == MeetingState::open) return meant;
    }
    for (const auto& meeting : meetings_of(record, sitting))
        if (meeting.state == MeetingState::planned) return record.find<Meeting>(meeting.id);
    return meant;
}

const Node* Places::use(std::string_view key) {
    used_.push_back(key);
    return line_.find(key);
}

void Places::missing(std::string_view key, const char* remedy) {
    in_.refuse(line_, "「" + std::string(key) + "」がありません。", remedy);
}

void Places::knows_members_of(CaseId support_case) {
    in_.members = members_of(context_.record, support_case);
    in_.texts_have_members = true;
}

void Places::knows_household() {
    if (in_.texts_have_members) return;
    if (const auto id = support_case(); id != CaseId{}) knows_members_of(id);
}

SittingId Places::sitting() {
    const auto named = sitting_under("sitting");
    if (!named && !context_.sitting) missing("sitting", "開催の番号を「S12」の形で書き足してください。");
    return named ? *named : context_.sitting.value_or(SittingId{});
}

std::optional<SittingId> Places::sitting_under(std::string_view key) {
    const auto* node = use(key);
    if (node == nullptr) return {};
    if (const auto* row = by_id<Sitting>(context_.record, *node)) return row->id;
    for (const auto& [row_key, row] : context_.record.rows<Sitting>())
        if (code_of(row) == node->text || text::iso(row.date) == node->text) return row.id;
    in_.refuse(*node, "開催「" + node->text + "」がありません。",
               "kasane meetings で番号を確かめ、「S12」の形で書いてください。");
    return SittingId{};
}

/// In a sitting its own meetings only; without one, any.
const Meeting* Places::named_meeting(const Node& node) const {
    if (const auto* row = by_id<Meeting>(context_.record, node)) return row;
    for (const auto& [key, meeting] : context_.record.rows<Meeting>()) {
        const bool here = meeting.sitting == context_.sitting;
        const bool numbered = here && node.kind == Node::Kind::number && meeting.block == node.number;
        const bool called = code_of(meeting) == node.text || day_code(context_.record, meeting) == node.text;
        if (numbered || (called && (here || !context_.sitting))) return &meeting;
    }
    return nullptr;
}

const Meeting* Places::meeting_row() {
    const auto* node = use("meeting");
    if (node == nullptr) {
        const auto* meant = context_.sitting ? default_meeting(context_.record, *context_.sitting) : nullptr;
        if (meant == nullptr) missing("meeting", "会議の番号を「S12-1」の形で書き足してください。");
        return meant;
    }
    const auto* row = named_meeting(*node);
    if (row == nullptr && context_.sitting)
        in_.refuse(*node, "会議「" + node->text + "」はこの開催にありません。",
                   "「S12-1」の形か、時間区分の番号を書いてください。");
    else if (row == nullptr)
        in_.refuse(*node, "会議「" + node->text + "」がありません。",
                   "kasane meetings で番号を確かめ、「S12-1」の形で書いてください。");
    return row;
}

MeetingId Places::meeting() {
    const auto* row = meeting_row();
    return row == nullptr ? MeetingId{} : row->id;
}

const AgendaItem* Places::item(bool needed) {
    const auto* node = use("item");
    if (node == nullptr) {
        use("meeting");
        if (needed) missing("item", "議題の番号を書き足してください。");
        return nullptr;
    }
    const auto* row = by_id<AgendaItem>(context_.record, *node);
    const auto* meeting = row == nullptr || use("meeting") != nullptr ? meeting_row() : nullptr;
    if (row == nullptr && meeting != nullptr)
        row = with_seq(agenda_of(context_.record, meeting->id), context_.record, *node);
    if (row == nullptr)
        in_.refuse(*node, "議題「" + node->text + "」はありません。", "次第にある番号を書いてください。");
    else if (row->support_case)
        knows_members_of(*row->support_case);
    return row;
}

PlanId Places::plan() {
    if (const auto* node = use("plan")) {
        const auto* plan = by_id<SupportPlan>(context_.record, *node);
        if (plan == nullptr) {
            in_.refuse(*node, "プラン「" + node->text + "」はありません。",
                       "代わりに item で議題の番号を書いてください。");
            return {};
        }
        knows_members_of(plan->support_case);
        return plan->id;
    }
    const auto* row = item(true);
    if (row != nullptr && !row->plan)
        in_.refuse(line_, "議題" + std::to_string(row->seq) + "にプランがありません。",
                   "プランのあるケースの議題を書いてください。");
    return row == nullptr ? PlanId{} : row->plan.value_or(PlanId{});
}

SupportItemId Places::support_item(bool of_reviewed_plan) {
    const auto* node = use("support");
    if (node == nullptr) missing("support", "支援内容の番号を書き足してください。");
    if (node != nullptr)
        if (const auto* row = by_id<SupportItem>(context_.record, *node)) {
            if (const auto* plan = context_.record.find<SupportPlan>(row->plan))
                knows_members_of(plan->support_case);
            return row->id;
        }
    const auto* row = item(true);
    if (row == nullptr || node == nullptr) return {};
    const auto* looked_back = of_reviewed_plan ? reviewed_plan(context_.record, *row) : nullptr;
    const auto plan = looked_back != nullptr ? looked_back->id : row->plan.value_or(PlanId{});
    const auto* support = with_seq(items_of(context_.record, plan), context_.record, *node);
    if (support == nullptr)
        in_.refuse(*node,
                   "議題" + std::to_string(row->seq) + "に支援内容「" + node->text + "」はありません。",
                   "支援内容の番号を書いてください。");
    return support == nullptr ? SupportItemId{} : support->id;
}

std::optional<CaseId> Places::named_case() {
    const auto* node = use("case");
    if (node == nullptr) return {};
    const auto* found = by_id<Case>(context_.record, *node);
    if (found == nullptr) found = find_case(context_.record, node->text);
    if (found == nullptr) {
        in_.refuse(*node, "ケース「" + node->text + "」は登録されていません。",
                   "ケースの番号を確かめてください。");
        return CaseId{};
    }
    knows_members_of(found->id);
    return found->id;
}

CaseId Places::support_case() {
    if (const auto named = named_case()) return *named;
    const auto* row = item(false);
    if (row == nullptr || !row->support_case)
        in_.refuse(line_, "ケースがありません。",
                   "case にケースの番号か、item に議題の番号を書いてください。");
    return row == nullptr ? CaseId{} : row->support_case.value_or(CaseId{});
}

MemberId Places::member() {
    const auto named = named_member();
    if (!named) missing("member", "世帯員の続柄を書き足してください。");
    return named.value_or(MemberId{});
}

std::optional<MemberId> Places::named_member() {
    const auto* node = use("member");
    if (node == nullptr) return {};
    if (const auto* row = by_id<Member>(context_.record, *node)) {
        if (!in_.texts_have_members) knows_members_of(row->support_case);
        return row->id;
    }
    knows_household();
    const auto meant = members_meant(*node, in_.members);
    if (meant.size() == 1) return meant.front().id;
    if (meant.empty())
        in_.refuse(*node, "世帯に「" + node->text + "」という人はいません。", "続柄か名で書いてください。");
    else
        in_.refuse(*node, "「" + node->text + "」は世帯に2人以上います。",
                   "だれのことかを書いてください：" + ways_to_call(meant) + "。");
    return MemberId{};
}

/// Of the sitting, as it is listed there; without one, all that is not done.
std::vector<ActionItem> Places::listed_homework() const {
    if (context_.sitting) return homework_from_before(context_.record, *context_.sitting);
    std::vector<ActionItem> open;
    for (const auto& [key, row] : context_.record.rows<ActionItem>())
        if (row.state != ActionState::done) open.push_back(row);
    return open;
}

ActionItemId Places::homework() {
    const auto id = named_homework();
    const auto* action = context_.record.find<ActionItem>(id);
    const auto* item =
        action != nullptr && action->item ? context_.record.find<AgendaItem>(*action->item) : nullptr;
    if (item != nullptr && item->support_case) knows_members_of(*item->support_case);
    return id;
}

ActionItemId Places::named_homework() {
    const auto* node = use("homework");
    if (node == nullptr) {
        missing("homework", "宿題の番号か、その文を書き足してください。");
        return {};
    }
    if (const auto* row = by_id<ActionItem>(context_.record, *node)) return row->id;
    const auto listed = listed_homework();
    const auto count = context_.sitting ? static_cast<std::int64_t>(listed.size()) : 0;
    if (node->kind == Node::Kind::number && node->number >= 1 && node->number <= count)
        return listed[static_cast<std::size_t>(node->number - 1)].id;
    std::vector<ActionItemId> named;
    for (const auto& action : listed)
        if (node->kind == Node::Kind::text && !node->text.empty() &&
            action.text.find(node->text) != std::string::npos)
            named.push_back(action.id);
    if (named.size() == 1) return named.front();
    in_.refuse(*node,
               "前回の宿題「" + node->text + "」が" + (named.empty() ? "ありません。" : "2つ以上あります。"),
               context_.sitting ? "番号（1 から）か、宿題の文をそのまま書いてください。"
                                : "宿題の文をそのまま書いてください。");
    return {};
}

}  // namespace kasane::exchange

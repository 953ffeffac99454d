#include "service/paper_spec.hpp"

#include <algorithm>

namespace kasane::service {
namespace {

using domain::PaperLevel;

// clang-format off
constexpr std::array<PaperSpec, 7> specs{{
    {PaperKind::agenda, "agenda", "次第", PaperOf::meeting, {"agenda.md"}},
    {PaperKind::minutes, "minutes", "会議録", PaperOf::meeting, {"minutes.md"},
     {PaperLevel::distribution, PaperLevel::original}, true},
    {PaperKind::sheet, "sheet", "ケース別記録", PaperOf::case_of_meeting, {"sheet.md"},
     {PaperLevel::original, PaperLevel::distribution}},
    {PaperKind::slip, "slip", "役割票", PaperOf::agency_of_meeting, {"slip.md"}},
    {PaperKind::reading_copy, "reading-copy", "閲覧用副本", PaperOf::meeting, {"reading-copy.md"}},
    {PaperKind::handout, "handout", "配付資料", PaperOf::meeting, {"handout.md", "collection.md"}, {}, false, true},
    {PaperKind::disclosure, "disclosure", "開示用の写し", PaperOf::member_of_case, {"disclosure.md"}},
}};
// clang-format on

constexpr bool is_in_order() {
    for (std::size_t at = 0; at < specs.size(); ++at)
        if (static_cast<std::size_t>(specs[at].kind) != at) return false;
    return true;
}
static_assert(is_in_order(), "one row a paper, in the order of PaperKind");

}  // namespace

std::span<const PaperSpec> paper_specs() {
    return specs;
}

const PaperSpec& spec_of(PaperKind kind) {
    return specs.at(static_cast<std::size_t>(kind));
}

const PaperSpec* paper_of_template(std::string_view file) {
    const auto* found = std::find_if(specs.begin(), specs.end(), [&](const PaperSpec& spec) {
        return std::find(spec.templates.begin(), spec.templates.end(), file) != spec.templates.end();
    });
    return found == specs.end() || file.empty() ? nullptr : found;
}

}  // namespace kasane::service

// What verbs, printing, files, the kiosk and the samples of templates know of each paper: one row.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "domain/model/codes.hpp"

namespace kasane::service {

enum class PaperKind { agenda, minutes, sheet, slip, reading_copy, handout, disclosure };

/// Whose a paper is: what is said beside the meeting, or in its place.
enum class PaperOf { meeting, case_of_meeting, agency_of_meeting, member_of_case };

struct PaperSpec {
    PaperKind kind;
    std::string_view verb;  ///< of `kasane`, and after `kasane print`
    std::string_view
        title;  ///< 「役割票」: begins the name of its file, and is all that a printer's queue sees
    PaperOf of;
    std::array<std::string_view, 2> templates;  ///< of 配付資料 the second is the list of what comes back
    /// What it may be made as, that of its file first; empty where there is but one
    std::array<std::optional<domain::PaperLevel>, 2> levels = {};
    bool has_versions = false;  ///< each 確定 is kept as it was
    bool is_numbered = false;   ///< every copy is another one
};

/// In the order of PaperKind.
std::span<const PaperSpec> paper_specs();
const PaperSpec& spec_of(PaperKind kind);
/// The paper that this template makes, or nullptr.
const PaperSpec* paper_of_template(std::string_view file);

}  // namespace kasane::service

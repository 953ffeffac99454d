// Where the kiosk stands.
#pragma once

#include "domain/model/id.hpp"
#include "domain/queries/walk.hpp"

namespace kasane::view {

/// Which kind of page the kiosk shows.
enum class Page {
    home,
    standby,
    opening,
    agenda_item,
    closing,
    papers,
    paper,      ///< one of them, page by page as it is printed
    builder,    ///< 次第をつくる
    follow_up,  ///< 残っていること
    cases,      ///< ケースの一覧
    case_file,  ///< one case with its household
    settings,
    minutes,         ///< 会議録: its state, what those asked answered, its wording, its versions
    roster,          ///< 機関と名簿
    setup,           ///< はじめの準備: the three steps from an empty store to the first sitting
    files,           ///< a file or folder is chosen
    template_paper,  ///< a template of the town's, filled from the sample town
};
/// Where the kiosk stands. Only of the screen: it is kept for resuming, and never journaled.
struct Place {
    Page page = Page::home;
    domain::SittingId sitting = {};
    domain::MeetingId meeting = {};
    domain::AgendaItemId item = {};
    domain::Step step = domain::Step::purpose;
    domain::CaseId support_case = {};  ///< of Page::case_file
    bool operator==(const Place&) const = default;
};

}  // namespace kasane::view

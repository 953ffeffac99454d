// What stands in the window where there is no kiosk: a terminal is not always beside it.
#pragma once

#include <string>

#include "view_model/screen/screen.hpp"

namespace kasane::view {

/// The record cannot be opened.
Screen cannot_open_screen(const std::string& what, const std::string& remedy);
/// 封をした控え that somebody opened on the desktop, by the name of its file: what it is, and how it is
/// restored.
Screen sealed_backup_screen(const std::string& file);
/// A file that was opened as one and is none.
Screen no_sealed_backup_screen(const std::string& file);

}  // namespace kasane::view

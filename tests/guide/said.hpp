// What the guide says of the program, and what the program itself says.
#pragma once

#include <set>
#include <string>
#include <vector>

namespace kasane::guide {

/// A page of docs/guide.
struct Page {
    std::string file;  ///< 「2-chair.md」
    std::string markdown;
};
std::vector<Page> pages();

/// The words of a page that stand as 「**…**」: what is written on the screen.
std::vector<std::string> words_in(const Page& page);
/// What stands between ` and ` on a page: a key, or a command.
std::vector<std::string> codes_in(const Page& page);
/// Where the links and pictures of a page lead.
std::vector<std::string> addresses_in(const Page& page);

/// Every text of every screen, its questions and forms.
const std::string& said_by_screens();
/// Every key that a help of the program names: 「PgDn」, 「B」, 「1」.
const std::set<std::string>& keys_of_screens();

}  // namespace kasane::guide

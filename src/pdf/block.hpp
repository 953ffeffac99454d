#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace kasane::pdf {

/// How a character is set apart; a set of bits.
enum Style : std::uint8_t { plain = 0, strong = 1, emphasis = 2, code = 4 };

/// One code point of running text; U+000A is a line break that the author asked for.
struct Char {
    char32_t code = 0;
    std::uint8_t style = plain;
};
using Text = std::vector<Char>;

enum class Alignment : std::uint8_t { left, centre, right };

struct Table {
    std::vector<Alignment> columns;
    std::vector<std::vector<Text>> rows;  ///< each as long as `columns`; without the head
    std::vector<Text> head;               ///< empty: a label table, whose first column holds labels
};

/// A picture in a file, and the words below it.
struct PictureLink {
    std::string file;
    Text caption;
};

enum class BlockKind : std::uint8_t {
    document,
    paragraph,
    heading,
    list,
    item,
    quote,
    code_lines,
    rule,
    pictures,  ///< side by side
    table,
    label,  ///< box at the top right of each page, small lines at the top left
    seal,   ///< title and boxes for stamps
    foot,   ///< running foot
    right,  ///< lines set to the right
    paper   ///< here another paper begins
};

/// A piece of a document: what cmark read, plus the tables and the fenced blocks of this dialect.
struct Block {
    BlockKind kind = BlockKind::document;
    int level = 0;  ///< of a heading, 1 to 6
    int line = 0;   ///< of a fenced block and of pictures: where it begins in the source, from 1 on
    bool ordered = false;
    bool tight = true;
    std::string marker;       ///< of an item of an ordered list: 3. or 3)
    Text text;                ///< paragraph, heading
    std::vector<Text> lines;  ///< fenced blocks
    Table table;
    std::vector<PictureLink> pictures;
    std::vector<Block> children;
    std::vector<std::string> notes;  ///< of a document: what is not set as it is written, by line (Japanese)
};

}  // namespace kasane::pdf

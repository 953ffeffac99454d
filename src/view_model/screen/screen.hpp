// What a screen shows, as a value: final Japanese strings, what can be pressed, what may be typed.
// The ui layer draws any Screen and answers with the Press that a person made; it knows no meeting.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "domain/model/one_of.hpp"
#include "view_model/screen/action.hpp"

namespace kasane::view {

/// Meaning of a colour; a word or a sign always stands with it (design/README.md).
enum class Tone { plain, muted, accent, ok, warn, ng, off, selected };

/// Size and weight of a text, in 1/1080 of the window's height.
enum class TextStyle {
    label,   ///< 28, muted: what a card is about
    small,   ///< 30: a second line
    body,    ///< 36: what the room reads
    strong,  ///< 36 bold
    big,     ///< 44
    quote,   ///< 46 bold: words of the 本人
    name,    ///< 58 bold: the agency that is being read out
    poster,  ///< 72 bold: the standby screen
};

/// A key beside Enter that acts on the focused element, e.g. 「1」 for ◎ on a cell of the role board.
/// Letters and digits only; they do nothing while text is typed or converted.
struct HotKey {
    char key;  ///< '0'–'9' or 'a'–'z'
    Action action;
};

/// Makes an element pressable: by click, by touch, and by Enter or Space when it has the focus.
struct Press {
    std::string key;  ///< stable identity on this screen (holds the database id), keeps the focus
    Action action;
    std::vector<HotKey> hot_keys = {};
};

struct Text {
    std::string text;
    TextStyle style = TextStyle::body;
    Tone tone = Tone::plain;
    bool centred = false;
};

/// A small rounded label; pressable where it offers something.
struct Chip {
    std::string text;
    Tone tone = Tone::accent;
    std::optional<Press> press = {};
};

/// One line of chips and texts: `leading` at the left, chips, `trailing` at the right end. Wraps.
struct ChipLine {
    std::string leading;
    std::vector<Chip> chips;
    std::string trailing;
    bool framed = false;  ///< on a white card
};

/// Buttons inside a body, e.g. the answers of the read-back.
struct Button {
    std::string label;
    Press press;
    std::string hint = {};  ///< the key that presses it, shown small: 「Enter」, 「PgDn」
    bool primary = false;
    bool enabled = true;
    bool large = false;
};

struct ButtonLine {
    std::vector<Button> buttons;
};

/// A line that can be typed in. The text being typed belongs to the ui and comes back with the press.
struct Field {
    std::string key;      ///< name under which the text is returned
    std::string label;    ///< above the box; may be empty
    std::string hint;     ///< shown muted while empty
    std::string initial;  ///< text at first showing
    bool multiline = false;
    std::string error = {};           ///< red line under the box: what is wrong with what was typed
    std::optional<Press> enter = {};  ///< what Enter does, with the text
    std::optional<Chip> kind = {};  ///< chip in front of the text (発言・決定・宿題); Tab presses it
    bool stays = false;             ///< keeps its text while pages turn, like the footer's note
    bool secret = false;            ///< shows that something is typed, not what nor how much; never kept
};

enum class Align { left, centre, right };

struct Column {
    std::string head;
    float width = 0;  ///< 1/1080 units; 0 shares what is left
    Align align = Align::left;
};

/// What a table cell shows: a text (with an optional second, muted line), or a mark ◎ ○ △, or chips.
struct Cell {
    std::string text;
    TextStyle style = TextStyle::body;
    Tone tone = Tone::plain;
    std::string second = {};       ///< muted line under the text
    bool mark = false;             ///< draw as a large mark (◎ ○ △ ●)
    std::vector<Chip> chips = {};  ///< instead of, or after, the text
    std::optional<Press> press = {};
};

struct TableRow {
    std::vector<Cell> cells;
    bool highlighted = false;         ///< yellow ground: what is talked about, or misses something
    std::optional<Press> press = {};  ///< the whole row
};

/// A grid with a head. Scrolls by keys where it is taller than its room, and says that there is more.
struct Table {
    std::string key;
    std::vector<Column> columns;
    std::vector<TableRow> rows = {};
    std::string when_empty = {};  ///< what would stand here and how to get it
};

/// Numbered or bulleted lines.
struct ListLines {
    std::vector<std::string> lines;
    bool numbered = false;
    std::string when_empty = {};
};

/// A page drawn small, as a window with this shape shows it. The window knows which page each key means.
struct Picture {
    std::string key;
    float aspect = 16.0F / 9.0F;  ///< width by height
    bool live = false;            ///< keys and pointer work the page when it has the focus
    bool quiet = false;           ///< a plain frame: not what the chair works on
};

/// A page of a paper as it is printed. The window has its picture.
struct Sheet {
    std::string key;
    float aspect = 210.0F / 297.0F;  ///< width by height
    bool whole = true;               ///< as high as there is room; else as wide
};

/// Amounts below each other, longest first: a word, a bar, a number.
struct Bar {
    std::string label;
    int value = 0;
    std::string trailing = {};
};
struct Bars {
    std::vector<Bar> bars;
    std::string when_empty = {};
};

struct Node;

/// A white, rounded box.
struct Card {
    std::vector<Node> children;
    Tone ground = Tone::plain;        ///< selected: yellow; accent: chosen tint with a strong frame
    std::optional<Tone> stripe = {};  ///< thick bar at the left
    bool fill = false;                ///< takes the height that is left
    bool chosen = false;              ///< strong accent frame and tint
    std::optional<Press> press = {};
};

/// Children side by side; `weights` share the width (empty: equal).
struct Columns {
    std::vector<Node> children;
    std::vector<float> weights = {};
    bool fill = false;
};

/// Children below each other inside one column.
struct Stack {
    std::vector<Node> children;
};

using Content = std::variant<Text, ChipLine, ButtonLine, Field, Table, ListLines, Picture, Sheet, Bars, Card,
                             Columns, Stack>;

/// A part of a screen; what copies and destroys the many is compiled once.
struct Node {
    Content content;
    template <domain::OneOf<Content> One>
    Node(One one) : content(std::in_place_type<One>, std::move(one)) {}
    Node(const Node& other);
    Node(Node&& other) noexcept;
    Node& operator=(const Node& other);
    Node& operator=(Node&& other) noexcept;
    ~Node();
};

enum class StepState { done, now, open };

struct RailStep {
    std::string label;
    StepState state = StepState::open;
    std::optional<Press> press = {};
};

/// One item of the agenda in the rail at the left, with the same number as on paper.
struct RailItem {
    std::string number;
    std::string label;     ///< 「R7-012 新規」
    std::string trailing;  ///< 「25分」 or 「済」
    bool now = false;
    std::vector<RailStep> steps = {};  ///< only of the current item
    std::optional<Press> press = {};
};

/// Which colour the header has, so that nobody mistakes the kind of meeting, nor the chair's screen for the
/// room's.
enum class Mode { multi_layered, statutory, console };

struct Header {
    std::string title;
    std::string pill;    ///< 「氏名は伏せて映写」
    std::string remark;  ///< 「議題3 残り」
    std::string figure;  ///< 「18分」, large
    bool late = false;   ///< the figure is over its time
    std::string clock;   ///< 「13:47」
};

/// The line at the bottom: help or the note field at the left, buttons at the right.
struct Footer {
    std::string help;
    std::optional<Field> note = {};
    std::vector<Button> buttons = {};  ///< the last one stands bottom right, always in the same place
};

/// Text over the footer after something was refused, warned of, or failed.
struct Banner {
    Tone tone = Tone::ng;
    std::string text;         ///< what is wrong
    std::string remedy = {};  ///< what to do
};

/// A question or a form above the screen; nothing behind it can be pressed while it stands.
struct Dialog {
    std::string key;
    std::string title;
    std::vector<Node> body;
    std::vector<Button> buttons;        ///< the last one is pressed by Enter in the last field
    Press cancel;                       ///< Esc
    std::string initial_focus = {};     ///< where no field is: the element that has the focus at first
    std::vector<HotKey> hot_keys = {};  ///< letters that act above the page too: what hides it from the room
    std::optional<Press> help = {};     ///< F1: the keys of this form
};

struct Screen {
    std::string key;  ///< identity of the page: a new key resets scroll and focus
    Mode mode = Mode::multi_layered;
    Header header;
    std::vector<RailItem> rail = {};  ///< empty: no rail
    std::string title;
    std::string subtitle = {};
    std::vector<Node> body = {};
    std::vector<Node> side = {};  ///< the right column of the home screen
    bool side_at_left = false;    ///< the builder has it at the left
    Footer footer;
    std::optional<Banner> banner = {};
    std::optional<Dialog> dialog = {};
    std::optional<Press> page_down = {};  ///< PgDn and the clicker: turns the page, never decides
    std::optional<Press> page_up = {};
    std::optional<Press> escape = {};   ///< Esc: always leads back
    std::vector<HotKey> hot_keys = {};  ///< letters that act anywhere on this screen
    std::string initial_focus = {};     ///< key of the element that has the focus at first
    std::optional<Press> help = {};     ///< F1: the keys of this screen
};

}  // namespace kasane::view

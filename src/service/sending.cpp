#include "service/sending.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sstream>
#include <utility>

#include "platform/paths.hpp"
#include "service/other_programs.hpp"
#include "service/word_reference.hpp"
#include "text/passphrase.hpp"

namespace kasane::service {
namespace {

using platform::Ended;

/// The program that is built with this one.
Started start_out(std::initializer_list<std::string> arguments, std::string_view input) {
    std::vector<std::string> command{platform::own_program("kasane-out").string()};
    command.insert(command.end(), arguments.begin(), arguments.end());
    auto child = platform::Child::start(command, input);
    if (const auto* problem = problem_in(child)) return *problem;
    return std::get<platform::Child>(std::move(child));
}

/// What a program reads.
struct Input {
    std::string_view first = {};
    std::string_view second = {};  ///< a file beside it
};

Problem missing(const OtherProgram& program) {
    return {program.missing, program.remedy};
}

Started start_other(const OtherProgram& program, std::initializer_list<std::string> arguments,
                    const Input& input) {
    std::vector<std::string> command{program.name};
    command.insert(command.end(), arguments.begin(), arguments.end());
    auto child = platform::Child::start(command, input.first, input.second);
    const auto* problem = problem_in(child);
    if (problem == nullptr) return std::get<platform::Child>(std::move(child));
    if (problem->error == ENOENT) return missing(program);
    return *problem;
}

/// kasane-out says in two lines what is wrong and what to do.
std::optional<Problem> fault_of(const Ended& ended, std::string_view silent) {
    if (ended.code == 0) return {};
    if (ended.code == platform::took_too_long)
        return Problem{std::string(silent) + "が応答しません。", "しばらく待って、もう一度行ってください。"};
    const auto line = ended.err.find('\n');
    if (ended.code != 1 || line == std::string::npos)
        return Problem{std::string(silent) + "が途中で終わりました。", "もう一度行ってください。"};
    auto remedy = ended.err.substr(line + 1);
    while (remedy.ends_with('\n')) remedy.pop_back();
    return Problem{ended.err.substr(0, line), remedy};
}

std::string_view keyword(Sides sides) {
    switch (sides) {
        case Sides::one:
            return "one-sided";
        case Sides::long_edge:
            return "two-sided-long-edge";
        case Sides::short_edge:
            return "two-sided-short-edge";
        case Sides::as_set:
            break;
    }
    return "-";
}

Printer printer_of(const std::string& line) {
    std::istringstream in(line);
    Printer printer;
    std::string state;
    std::string usual;
    std::getline(in, printer.name, '\t');
    std::getline(in, state, '\t');
    std::getline(in, usual, '\t');
    std::getline(in, printer.info);
    printer.is_default = usual == "default";
    printer.is_ready = state == "ready";
    return printer;
}

constexpr auto printing = "印刷の仕組み（CUPS）";

}  // namespace

std::optional<Sides> parse_sides(std::string_view typed) {
    constexpr std::array<std::pair<std::string_view, Sides>, 6> names{
        {{"片面", Sides::one},
         {"両面", Sides::long_edge},
         {"両面（短辺とじ）", Sides::short_edge},
         {"one-sided", Sides::one},
         {"two-sided-long-edge", Sides::long_edge},
         {"two-sided-short-edge", Sides::short_edge}}};
    const auto* found =
        std::find_if(names.begin(), names.end(), [&](const auto& name) { return name.first == typed; });
    return found == names.end() ? std::nullopt : std::optional{found->second};
}

std::string job_title(PaperKind kind, std::string_view meeting_code) {
    return (meeting_code.empty() ? "" : std::string(meeting_code) + " ") + std::string(spec_of(kind).title);
}

Started ask_printers() {
    return start_out({"printers"}, {});
}

Result<std::vector<Printer>> printers_in(const Ended& ended) {
    if (auto problem = fault_of(ended, printing)) return *problem;
    std::vector<Printer> printers;
    std::istringstream lines(ended.out);
    for (std::string line; std::getline(lines, line);) printers.push_back(printer_of(line));
    return printers;
}

Started print(const PrintOrder& order, std::string_view pdf) {
    return start_out({"print", order.printer, std::to_string(order.copies), std::string(keyword(order.sides)),
                      order.title},
                     pdf);
}

Result<std::string> printed_on(const Ended& ended) {
    if (auto problem = fault_of(ended, printing)) return *problem;
    return ended.out.substr(0, ended.out.find('\n'));
}

std::optional<Problem> password_fault(std::string_view password) {
    constexpr std::size_t longest = 100;
    const bool plain = std::all_of(password.begin(), password.end(),
                                   [](char letter) { return letter > 0x20 && letter < 0x7F; });
    if (plain && !text::is_guessable(password) && password.size() <= longest) return {};
    return Problem{"PDF のパスワードに使えません。",
                   "半角の英数字と記号で、12字以上100字までにし、同じ字や並びをくり返さないでください。"};
}

Started lock_pdf(std::string_view password, std::string_view pdf) {
    if (auto problem = password_fault(password)) return *problem;
    return start_out({"lock"}, std::string(password) + "\n" + std::string(pdf));
}

Started make_word(const Paper& paper) {
    const auto folder = platform::resource_folder("assets");
    if (!folder) return Problem{"フォルダー assets がありません。", "かさねを入れ直してください。"};
    const auto reference = word_reference(paper.documents, *folder / "word" / "styles.xml");
    if (const auto* problem = problem_in(reference)) return *problem;
    const auto markdown = paper_markdown(paper);
    return start_other(
        word_writer,
        {"--from=commonmark+pipe_tables", "--to=docx",
         std::string("--reference-doc=") + platform::second_input,
         "--lua-filter=" + (*folder / "word" / "filter.lua").string(), "--metadata=lang:ja-JP", "--output=-"},
        {markdown, std::get<std::string>(reference)});
}

namespace {

/// A Word document is a ZIP archive; both kinds say at their end that they are whole.
bool is_whole_file(std::string_view bytes, const std::filesystem::path& extension) {
    constexpr std::size_t longest_end = 1024;
    const auto end = bytes.substr(bytes.size() - std::min(bytes.size(), longest_end));
    const auto has = [](std::string_view in, std::string_view part) {
        return in.find(part) != std::string_view::npos;
    };
    if (extension == ".docx")
        return bytes.starts_with("PK\x03\x04") && has(end, "PK\x05\x06") && has(bytes, "word/document.xml");
    return bytes.starts_with("%PDF-") && has(end, "%%EOF");
}

}  // namespace

Result<std::string> made_in(const Ended& ended, const std::filesystem::path& extension) {
    const bool word = extension == ".docx";
    const std::string program = word ? "Word の文書をつくるプログラム（pandoc）" : "パスワードを付けるプログラム";
    if (auto problem = fault_of(ended, program)) return *problem;
    if (is_whole_file(ended.out, extension)) return ended.out;
    return Problem{program + "が、文書でないものを返しました。何も書いていません。",
                   word ? "端末の管理者に pandoc を確かめてもらうか、PDF で保存してください。"
                        : "もう一度行ってください。"};
}

Started open_in_viewer(const std::filesystem::path& file) {
    return start_other(viewer, {std::filesystem::absolute(file).string()}, {});
}

std::optional<Problem> viewer_fault(const Ended& ended) {
    return ended.code == 0 ? std::nullopt : std::optional{missing(viewer)};
}

Started draw_page(std::string_view pdf, int page, int width) {
    const auto number = std::to_string(page);
    return start_other(page_drawer,
                       {"-q", "-gray", "-f", number, "-l", number, "-scale-to-x", std::to_string(width),
                        "-scale-to-y", "-1", "-"},
                       {pdf});
}

/// PGM: 「P5」, width, height, 255, one white space, bytes.
Result<PagePicture> page_in(const Ended& ended) {
    const Problem unreadable{"このページを画面に映せませんでした。",
                             "ページをめくって戻るか、この紙を開き直してください。"};
    std::istringstream in(ended.out);
    std::string kind;
    int most = 0;
    PagePicture picture;
    constexpr int largest = 16384;
    if (ended.code != 0 || !(in >> kind >> picture.width >> picture.height >> most) || kind != "P5")
        return unreadable;
    const auto start = static_cast<std::size_t>(in.tellg()) + 1;
    if (picture.width < 1 || picture.height < 1 || picture.width > largest || picture.height > largest ||
        most != 255)
        return unreadable;
    const auto size = static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
    if (ended.out.size() != start + size) return unreadable;
    picture.pixels = ended.out.substr(start);
    return picture;
}

}  // namespace kasane::service

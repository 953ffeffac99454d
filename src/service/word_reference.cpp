#include "service/word_reference.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "pdf/markdown_reader.hpp"
#include "platform/files.hpp"
#include "service/stored_zip.hpp"

namespace kasane::service {
namespace {

constexpr std::string_view xml = R"(<?xml version="1.0" encoding="UTF-8"?>)";
constexpr std::string_view spaces =
    R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
    R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";
constexpr std::string_view relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string escaped(std::string_view text) {
    std::string out;
    for (const char letter : text) {
        if (letter == '&')
            out += "&amp;";
        else if (letter == '<')
            out += "&lt;";
        else if (static_cast<unsigned char>(letter) >= 0x20)
            out += letter;
    }
    return out;
}

std::string run(std::string_view text, std::string_view properties = {}) {
    return fmt::format(R"(<w:r><w:rPr>{}<w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">{}</w:t></w:r>)",
                       properties, escaped(text));
}

std::string field(std::string_view name) {
    return fmt::format(R"(<w:fldSimple w:instr=" {} ">{}</w:fldSimple>)", name, run("1"));
}

constexpr std::string_view tab = "<w:r><w:tab/></w:r>";

/// A paragraph with a tab at the right margin.
std::string paragraph(std::string_view runs, std::string_view properties = {}) {
    return fmt::format(
        R"(<w:p><w:pPr>{}<w:tabs><w:tab w:val="right" w:pos="9862"/></w:tabs></w:pPr>{}</w:p>)", properties,
        runs);
}

/// The lines of the fenced block; none where the document has no such block.
std::vector<std::string> lines_of(const pdf::Block& document, pdf::BlockKind kind) {
    std::vector<std::string> lines;
    const auto found = std::find_if(document.children.begin(), document.children.end(),
                                    [&](const pdf::Block& block) { return block.kind == kind; });
    if (found == document.children.end()) return lines;
    for (const auto& line : found->lines) lines.push_back(pdf::plain_text(line));
    return lines;
}

/// The first line in a box at the right, the others at the left.
std::string header(const std::vector<std::string>& label) {
    constexpr std::string_view boxed =
        R"(<w:rFonts w:eastAsia="ＭＳ ゴシック"/><w:bdr w:val="single" w:sz="12" w:space="4"/>)";
    std::string paragraphs;
    const auto left = [&](std::size_t at) { return at < label.size() ? run(label[at]) : std::string(); };
    const auto box = label.empty() || label.front().empty()
                         ? std::string()
                         : std::string(tab) + run("　" + label.front() + "　", boxed);
    paragraphs += paragraph(left(1) + box);
    for (std::size_t at = 2; at < label.size(); ++at) paragraphs += paragraph(left(at));
    return fmt::format("{}<w:hdr {}>{}</w:hdr>", xml, spaces, paragraphs);
}

/// Of several documents LibreOffice cannot count the pages of one.
std::string page_number(bool is_alone) {
    return is_alone ? field("PAGE") + run("／") + field("NUMPAGES") : field("PAGE") + run("ページ");
}

/// Its lines under a rule, the number of the page beside the first.
std::string footer(const std::vector<std::string>& foot, bool is_alone) {
    constexpr std::string_view rule =
        R"(<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="777777"/></w:pBdr>)";
    auto paragraphs = paragraph(
        (foot.empty() ? std::string() : run(foot.front())) + std::string(tab) + page_number(is_alone), rule);
    for (std::size_t at = 1; at < foot.size(); ++at) paragraphs += paragraph(run(foot[at]));
    return fmt::format("{}<w:ftr {}>{}</w:ftr>", xml, spaces, paragraphs);
}

/// The section of the last document; the filter writes the others alike.
std::string page(std::size_t documents) {
    const std::string own =
        documents > 1 ? R"(<w:type w:val="oddPage"/>)" : "";  // each begins on a sheet of its own
    const std::string count = documents > 1 ? R"(<w:pgNumType w:start="1"/>)" : "";
    return fmt::format(
        R"({0}<w:document {1}><w:body><w:sectPr><w:headerReference w:type="default" r:id="header{2}"/>)"
        R"(<w:footerReference w:type="default" r:id="footer{2}"/>{3}<w:pgSz w:w="11906" w:h="16838"/>)"
        R"(<w:pgMar w:top="1134" w:right="964" w:bottom="1134" w:left="1080" w:header="567" w:footer="567" )"
        R"(w:gutter="0"/>{4}</w:sectPr></w:body></w:document>)",
        xml, spaces, documents, own, count);
}

/// The parts of the archive besides headers and footers, and the lists that name those.
class Reference {
  public:
    void add(std::string_view kind, std::size_t number, const std::string& part) {
        zip_.add(fmt::format("word/{}{}.xml", kind, number), part);
        links_ += fmt::format(R"(<Relationship Id="{0}{1}" Type="{2}{0}" Target="{0}{1}.xml"/>)", kind,
                              number, relationships);
        types_ += fmt::format(R"(<Override PartName="/word/{0}{1}.xml" ContentType="application/)"
                              R"(vnd.openxmlformats-officedocument.wordprocessingml.{0}+xml"/>)",
                              kind, number);
    }
    std::string done(std::size_t documents, std::string_view styles) {
        zip_.add("word/document.xml", page(documents));
        zip_.add("word/styles.xml", styles);
        zip_.add("word/_rels/document.xml.rels",
                 fmt::format(R"({}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/)"
                             R"(relationships">{}</Relationships>)",
                             xml, links_));
        zip_.add(
            "[Content_Types].xml",
            fmt::format(R"({}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
                        R"(<Default Extension="xml" ContentType="application/xml"/>{}</Types>)",
                        xml, types_));
        return zip_.bytes();
    }

  private:
    StoredZip zip_;
    std::string links_;
    std::string types_;
};

}  // namespace

Result<std::string> word_reference(const std::vector<std::string>& documents,
                                   const std::filesystem::path& styles) {
    constexpr std::size_t largest = 1'048'576;
    const auto read = platform::read_file(styles, largest);
    if (const auto* problem = problem_in(read)) return *problem;
    const bool is_alone = documents.size() == 1;
    Reference reference;
    std::size_t number = 0;
    for (const auto& document : documents) {
        const auto tree = pdf::read_markdown(document, pdf::max_own_markdown_bytes);
        if (const auto* problem = problem_in(tree)) return *problem;
        const auto& block = std::get<pdf::Block>(tree);
        ++number;
        reference.add("header", number, header(lines_of(block, pdf::BlockKind::label)));
        reference.add("footer", number, footer(lines_of(block, pdf::BlockKind::foot), is_alone));
    }
    return reference.done(documents.size(), std::get<std::string>(read));
}

}  // namespace kasane::service

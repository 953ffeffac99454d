// The verbs of `kasane`, one function and one small file each.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/context.hpp"
#include "service/papers.hpp"

namespace kasane::cli {

/// Makes a store; with `sample`, fills it with the sample town. An existing store is never overwritten.
Exit init(const Context& context, bool sample);
/// Reads files of agencies, rosters, cases, plans and sittings into the store.
Exit import(const Context& context, const std::vector<std::string>& files);
/// One line per meeting: id, date, kind, title, state.
Exit meetings(const Context& context);
/// Findings of the rules, a line each: level, rule id, message, source.
Exit check(const Context& context, const std::string& meeting);
/// Who did what when, a line each: number, time, who, what. What was taken back stays, with a line of its
/// own.
Exit log(const Context& context, const std::string& meeting);
/// The agenda that the record proposes for a day: cases with their reasons, and what was left open.
Exit propose(const Context& context, const std::string& day);
/// The guide: its pages as a list, one of them (from 1) as Markdown; with `output` as a PDF.
Exit guide(const Context& context, std::optional<int> page, const std::string& output);
/// The table of the rules with their sources, as docs/rules.md has it.
Exit rules(const Context& context);
/// 町の設定 as commented TOML, on standard output where no file is named.
Exit export_settings(const Context& context, const std::string& file);
/// Reads such a file; what is wrong is told with file, line and value, and nothing is changed.
Exit import_settings(const Context& context, const std::string& file);
/// Who changed which setting when, a line each.
Exit settings_history(const Context& context);
/// Reads commands as JSON Lines and answers each with a line once it is on disk. Without a sitting, on the
/// whole store.
Exit record(const Context& context, const std::string& sitting);
/// The store as one file, sealed with a passphrase where asked for.
Exit backup(const Context& context, const std::string& file, bool sealed);
/// The store as such a file has it; what it replaces is kept.
Exit restore(const Context& context, const std::string& file);
/// What is wrong with the store and the machine, a line each: how bad, what, what to do. 1 where something is
/// bad.
Exit doctor(const Context& context);
/// Saves what can be read of a damaged store into a new one beside it.
Exit repair(const Context& context);
/// Whether the kiosk's screen has a PIN; `remove` takes it away, for the owner of the store's file only.
Exit pin(const Context& context, bool remove);
/// Destroys a case, or one member of its household by the 続柄, for good (R28) and lists what still holds it:
/// backups, papers. Without a case, lists those past their retention. An empty member is nobody.
Exit destroy(const Context& context, const std::string& number, const std::optional<std::string>& member,
             const std::string& because);
/// Who destroyed what, when and why, a line each.
Exit destruction_history(const Context& context);
/// A paper as it is asked for on the command line.
struct PaperAsked {
    service::PaperKind kind = service::PaperKind::minutes;
    std::string meeting = {};
    std::string support_case = {};  ///< its number
    std::string agency = {};        ///< short or full name
    std::string member = {};        ///< 続柄, name or number
    int copies = 0;
    int version = 0;
    std::string level = {};
    std::string output = {};
    bool sealed = false;  ///< a PDF with a password
};
/// A paper as Markdown on standard output, or as FILE.md, FILE.pdf or FILE.docx.
Exit paper(const Context& context, const PaperAsked& asked);
/// The default set of a meeting's papers in a folder, a line each.
Exit papers(const Context& context, const std::string& meeting, const std::string& folder);
/// How a paper is printed, as it is asked for on the command line.
struct PrintAsked {
    PaperAsked paper = {};
    std::string name = {};     ///< of the paper, as its verb
    std::string printer = {};  ///< empty: the default
    std::string sides = {};    ///< 片面, 両面, 両面（短辺とじ）; empty: as the printer is set
};
/// Prints a paper of a meeting through CUPS.
Exit print(const Context& context, PrintAsked asked);
/// The printers, a line each: name, whether it takes papers, whether it is the default, what people call it.
Exit printers(const Context& context);
/// Whether all templates fit their papers; a line for each mistake.
Exit check_templates(const Context& context);
/// docs/templates.md: every field of every paper.
Exit template_fields(const Context& context);
/// The paper of a template, filled from the sample town, as FILE.md or FILE.pdf.
Exit preview_template(const Context& context, const std::string& file, const std::string& output);
/// Any such Markdown as PDF.
Exit pdf(const Context& context, const std::string& markdown_file, const std::string& output);

}  // namespace kasane::cli

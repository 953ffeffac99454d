// Papers as files: record → document → Markdown → PDF.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "document/level.hpp"
#include "document/minutes.hpp"
#include "domain/model/record.hpp"
#include "pdf/markdown_pdf.hpp"
#include "service/paper_spec.hpp"
#include "service/problem.hpp"
#include "store/store.hpp"

namespace kasane::service {

/// Which paper of what. Each kind looks at the parts that it needs.
struct PaperWanted {
    PaperKind kind = PaperKind::minutes;
    domain::MeetingId meeting = {};
    domain::CaseId support_case = {};
    domain::AgencyId agency = {};
    domain::MemberId member = {};
    int copies = 0;                             ///< 配付資料; 0: as many as people are expected
    int version = 0;                            ///< 会議録; 0: the last
    std::optional<document::Level> level = {};  ///< empty: the strictest that serves the kind
};

/// A paper as Markdown: documents that follow one another, each with its own furniture.
struct Paper {
    std::vector<std::string> documents;
    std::string filed_pdf = {};           ///< of minutes that are final: the very bytes that were filed
    bool is_foreign = false;              ///< not made from a record: it keeps the narrower limit
    std::filesystem::path pictures = {};  ///< folder of those that it shows
    std::string notice = {};              ///< what whoever made it has to be told
};

/// What the papers of a meeting are made of: the record as the meeting left it, and which versions of its
/// minutes were destroyed.
struct PaperSources {
    domain::Record then;
    document::DestroyedVersions destroyed;
};

/// Makes papers from a record and what its store has filed; without a store nothing is filed. Both must
/// outlive it, and stay as they are: what a meeting knew is read from the journal once for all its papers.
class PaperMaker {
  public:
    PaperMaker(const store::Store* store, const domain::Record& record, text::DateTime now)
        : store_(store), record_(record), now_(now) {}
    /// Minutes that are final are what was filed (R24). Every other paper of a meeting that is over says what
    /// the meeting knew: 次第 and 配付資料 as at its 開会, the rest as at its 閉会 and as its minutes were
    /// put right since; what came of it later is told as 会議後, with its day. Refused: a case that the
    /// meeting may not show (R01, R03), an agency that was invited to none (R26).
    Result<Paper> make(const PaperWanted& wanted);
    /// What its papers are made of; stays where it is.
    Result<const PaperSources*> sources(domain::MeetingId meeting);

  private:
    Result<Paper> minutes(const PaperWanted& wanted, const PaperSources& from);
    [[nodiscard]] Result<Paper> sheet(const PaperWanted& wanted, const PaperSources& from) const;
    [[nodiscard]] Result<Paper> slip(const PaperWanted& wanted, const PaperSources& from) const;
    Result<Paper> agenda(const domain::Meeting& meeting, const PaperSources& from);
    Result<Paper> handout(const PaperWanted& wanted);
    Result<Paper> disclosure(const PaperWanted& wanted);
    /// As the meeting found it at its 開会.
    Result<const domain::Record*> found(domain::MeetingId meeting);

    const store::Store* store_;
    const domain::Record& record_;
    text::DateTime now_;
    std::map<domain::MeetingId, PaperSources> sources_ = {};
    std::map<domain::MeetingId, domain::Record> found_ = {};
};

struct PdfFile {
    std::string bytes;
    int pages = 0;
    std::vector<std::string> warnings;
};

/// How documents are set.
struct PdfSetting {
    std::size_t largest = pdf::max_own_markdown_bytes;  ///< bytes of each: minutes of a long meeting are long
    pdf::Sheets sheets = pdf::Sheets::both_sides;
    std::filesystem::path pictures = {};  ///< folder of the pictures; empty: none are shown
};

/// Markdown as PDF; `author` and `now` go into the file's properties.
Result<PdfFile> markdown_pdf(const std::vector<std::string>& documents, const std::string& author,
                             text::DateTime now, const PdfSetting& setting = {});
/// The paper's PDF: as it was filed, or made now.
Result<PdfFile> paper_pdf(const Paper& paper, const std::string& author, text::DateTime now,
                          pdf::Sheets sheets = pdf::Sheets::both_sides);
/// Its documents in one text, which is set as they are.
std::string paper_markdown(const Paper& paper);

}  // namespace kasane::service

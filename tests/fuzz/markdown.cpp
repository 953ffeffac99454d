// Markdown to PDF, as own templates and pasted texts may bring it.
#include "fuzz/target.hpp"
#include "pdf/markdown_pdf.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace kasane;
    const auto text = fuzz::text_of(data, size);
    const auto made = pdf::render(text, {"青葉", "", {2026, 1, 22, 15, 20, 0}});
    if (const auto* problem = std::get_if<pdf::Problem>(&made)) {
        fuzz::promise_words(*problem);
        return 0;
    }
    const auto& result = std::get<pdf::Result>(made);
    fuzz::promise(result.pages > 0, "a document has a page");
    fuzz::promise(result.bytes.starts_with("%PDF-"), "a document is a PDF");
    return 0;
}

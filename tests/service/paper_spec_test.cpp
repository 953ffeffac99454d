// The row of each paper against the templates that make it.
#include "service/paper_spec.hpp"

#include <set>

#include "document/paper_forms.hpp"
#include "support/catch.hpp"

using namespace kasane;

TEST_CASE("どのひな形も、ちょうど一つの紙のものである") {
    std::set<std::string_view> files;
    for (const auto& form : document::paper_forms()) {
        INFO(form.file);
        CHECK(service::paper_of_template(form.file) != nullptr);
        files.insert(form.file);
    }
    std::size_t templates = 0;
    for (const auto& spec : service::paper_specs())
        for (const auto file : spec.templates) {
            if (file.empty()) continue;
            ++templates;
            INFO(file);
            CHECK(files.contains(file));
            CHECK(service::paper_of_template(file) == &spec);
        }
    CHECK(templates == files.size());
    CHECK(service::paper_of_template("") == nullptr);
    CHECK(service::paper_of_template("mintues.md") == nullptr);
}

TEST_CASE("どの紙にも、命令の名と、人が呼ぶ名がある") {
    std::set<std::string_view> names;
    for (const auto& spec : service::paper_specs()) {
        CHECK(names.insert(spec.verb).second);
        CHECK(names.insert(spec.title).second);
        CHECK(&service::spec_of(spec.kind) == &spec);
    }
    CHECK_FALSE(names.contains(""));
}

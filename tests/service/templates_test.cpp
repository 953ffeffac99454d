#include "service/templates.hpp"

#include <cstdlib>
#include <fstream>

#include <catch2/catch.hpp>

#include "document/paper_forms.hpp"
#include "service/paper_files.hpp"
#include "service/sample_papers.hpp"
#include "service/town_with_sitting.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;

namespace {

/// A configuration folder of its own, as long as it lives.
class Configuration {
  public:
    Configuration() {
        const char* set = std::getenv("XDG_CONFIG_HOME");
        if (set != nullptr) former_ = set;
        std::filesystem::create_directories(folder_ / "kasane/templates");
        ::setenv("XDG_CONFIG_HOME", folder_.path().c_str(), 1);
    }
    ~Configuration() {
        if (former_.empty())
            ::unsetenv("XDG_CONFIG_HOME");
        else
            ::setenv("XDG_CONFIG_HOME", former_.c_str(), 1);
    }
    Configuration(const Configuration&) = delete;
    Configuration& operator=(const Configuration&) = delete;
    void write(const std::string& file, const std::string& text) const {
        std::ofstream(folder_ / "kasane/templates" / file) << text;
    }

  private:
    test::TempFolder folder_;
    std::string former_;
};

service::Template found(std::string_view file) {
    return std::get<service::Template>(service::find_template(file));
}

}  // namespace

TEST_CASE("かさねのひな形は、すべて見本の町の紙になる") {
    const Configuration none;
    CHECK(service::template_mistakes().empty());
    for (const auto& mistake : service::sample_mistakes()) FAIL_CHECK(mistake.what);
    CHECK_FALSE(found("minutes.md").is_own);
}

TEST_CASE("ひな形に誤りのある紙はつくれず、ほかの紙は書かれる") {
    const Configuration town;
    town.write("minutes.md", "{{nonsense}}");
    const test::HeldTown held;
    const auto record = std::get<domain::Record>(held.store.load(held.sitting));
    const auto made =
        service::write_papers(held.store, record, held.first_block(), test::now, held.folder / "papers");
    const auto& papers = std::get<service::WrittenPapers>(made);
    REQUIRE(papers.problems.size() == 1);
    CHECK(papers.problems.front().what.starts_with("「会議録（案）」をつくれませんでした。"));
    CHECK(papers.problems.front().what.find("nonsense") != std::string::npos);
    REQUIRE(papers.files.size() > 10);
    CHECK(papers.files.front().title == "次第");
}

TEST_CASE("町のひな形は、置いたファイルだけが置き換わる") {
    const Configuration town;
    town.write("agenda.md", "# 町の次第　{{title}}\n");
    CHECK(found("agenda.md").is_own);
    CHECK_FALSE(found("minutes.md").is_own);
    const auto paper = std::get<service::Paper>(service::sample_paper("agenda.md"));
    CHECK(paper.documents.front().starts_with("# 町の次第　令和7年度"));
}

TEST_CASE("ひな形の誤りは、ファイル・行・知らない項目の名とともに分かる") {
    const Configuration town;
    town.write("minutes.md", "# {{title}}\n\n{{itmes}}\n");
    const auto mistakes = service::template_mistakes();
    REQUIRE(mistakes.size() == 1);
    CHECK(mistakes.front().what.find("minutes.md") != std::string::npos);
    CHECK(mistakes.front().what.find("3行目の「{{itmes}}」") != std::string::npos);
    CHECK(mistakes.front().remedy.find("items") != std::string::npos);
    const auto made = service::sample_paper("minutes.md");
    CHECK(std::get<service::Problem>(made).what == mistakes.front().what);
}

TEST_CASE("どの紙のものでもないファイルは、そうと分かる") {
    const Configuration town;
    town.write("minute.md", "# {{title}}\n");
    const auto mistakes = service::template_mistakes();
    REQUIRE(mistakes.size() == 1);
    CHECK(mistakes.front().what.find("minute.md") != std::string::npos);
    CHECK(mistakes.front().remedy.find("minutes.md") != std::string::npos);
}

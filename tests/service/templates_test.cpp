#include "service/templates.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>

#include "document/paper_forms.hpp"
#include "document/template_sample.hpp"
#include "service/paper_files.hpp"
#include "service/sample_papers.hpp"
#include "service/town_with_sitting.hpp"
#include "support/catch.hpp"
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

TEST_CASE("UTF-8 でないひな形と空のひな形は、使う前に断られる") {
    const Configuration town;
    town.write("minutes.md", "# {{title}}\n\n\x89\xEF\x8B\x63\x98\x5E\n");
    town.write("agenda.md", " \n\n");
    const auto mistakes = service::template_mistakes();
    REQUIRE(mistakes.size() == 2);
    CHECK(mistakes[0].what.find("agenda.md」に何も書いてありません") != std::string::npos);
    CHECK(mistakes[1].what.find("minutes.md」の3行目に、UTF-8 の文字でない") != std::string::npos);
    CHECK(std::get<service::Problem>(service::sample_paper("minutes.md")).what == mistakes[1].what);
}

TEST_CASE("一つのひな形の誤りは、すべて行とともに分かる") {
    const Configuration town;
    town.write("minutes.md",
               "# {{title\n\n{{itmes}}\n{{#items}}\n{{nonsense}}\n\n```lable\n取扱注意\n```\n\n"
               "文\n| 番号 | 内容 |\n|---|\n| {{heading}} | x |\n\n| 番号 | 内容 |\n| 1 | 2 |\n\n"
               "| 番号 | 内容 |\n|---|---|\n{{#roles}}\n| {{number}} | {{text}} | {{due}} |\n{{/roles}}\n\n"
               "```foot\n{{title}}\n");
    const auto mistakes = service::template_mistakes();
    const auto told = [&](const std::string& words) {
        return std::any_of(mistakes.begin(), mistakes.end(), [&](const service::Problem& mistake) {
            return mistake.what.find(words) != std::string::npos;
        });
    };
    for (const auto* words :
         {"1行目の「{{title」のかっこが閉じていません", "3行目の「{{itmes}}」は", "5行目の「{{nonsense}}」は",
          "4行目の「{{#items}}」が閉じていません", "7行目の「```lable」という囲みはありません",
          "12行目の表が、すぐ上の文に続いています", "12行目は欄が2個で、表の1列と合いません",
          "16行目の表に、見出しと中身を区切る行がありません", "22行目は欄が3個で、表の2列と合いません",
          "25行目の「```foot」が閉じていません"}) {
        INFO(words);
        CHECK(told(words));
    }
}

TEST_CASE("紙にすると出る注意も、ひな形の誤りとして分かる") {
    const Configuration town;
    town.write("minutes.md", "# {{title}}\n\n```foot\n一\n```\n\n```foot\n二\n```\n");
    CHECK(service::template_mistakes().empty());
    const auto mistakes = service::sample_mistakes();
    REQUIRE(mistakes.size() == 1);
    CHECK(mistakes.front().what.find("minutes.md") != std::string::npos);
    CHECK(mistakes.front().what.find("7行目の foot は二つめ") != std::string::npos);
}

TEST_CASE("見本の会議が使わない項目も、すべて紙になって確かめられる") {
    for (const auto& form : document::paper_forms()) {
        const auto filled = std::get<std::string>(service::fill_template(form, document::full_paper(form)));
        INFO(form.file);
        CHECK(filled.find("作成日") != std::string::npos);
        if (form.file != "minutes.md") continue;
        for (const auto* words :
             {"照会", "訂正の理由", "訂正前", "共有する目的", "接触の試み", "つなぎもどし"})
            CHECK(filled.find(words) != std::string::npos);
    }
}

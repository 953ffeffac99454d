// Names typed into texts, from the terminal to the papers.
#include "cli/program.hpp"

using namespace kasane::test;
using Catch::Matchers::Contains;

namespace {

/// The answer to one line, of the sitting or of the office.
std::string answer(const Program& program, const std::string& line, const std::string& sitting = "") {
    std::vector<std::string> arguments{"record", "--as", "青葉"};
    if (!sitting.empty()) arguments.insert(arguments.begin() + 1, sitting);
    return program.run(arguments, line + "\n").out;
}

}  // namespace

TEST_CASE("会議の記録では、その議題にない世帯の人の氏名も断る") {
    const auto program = sample_town();
    for (const std::string name : {"控井 仁", "控井　仁", "例田すみれ"})
        CHECK_THAT(answer(program, R"({"do":"next","on":"2026-02-26","place":")" + name + R"(の家"})", "S2"),
                   Contains("refused") && Contains(name));
    CHECK_THAT(answer(program, R"({"do":"next","on":"2026-02-26","place":"仁の家"})", "S2"),
               Contains("\"ok\""));
}

TEST_CASE("場所・議事の題・延期と中止の理由に書いた名は、次第に出ない") {
    const auto program = sample_town();
    for (const auto* line :
         {R"({"do":"add_topic","meeting":"S2-1","title":"松子さんの件"})",
          R"({"do":"sitting","sitting":"S2","place":"見本　松子宅"})",
          R"({"do":"postpone","sitting":"S2","on":"2026-01-29","because":"まつこさんの通院"})",
          R"({"do":"cancel","sitting":"S2","because":"見本松子の入院"})"})
        CHECK_THAT(answer(program, line), Contains("refused"));
    const auto taken =
        answer(program, R"({"do":"postpone","sitting":"S2","on":"2026-01-29","because":"見本さんの通院"})");
    CHECK_THAT(taken, Contains("\"ok\"") && Contains(R"("asked":[{"key":"because","word":"見本")"));
    const auto agenda = program.run({"agenda", "S2-1"}).out;
    for (const auto* name : {"松子", "まつこ"}) CHECK_THAT(agenda, !Contains(name));
}

// --json stays as it is, and docs/json.md tells of every key. KASANE_UPDATE_GOLDEN=1 writes the golden files
// anew.
#include <cstdlib>
#include <set>

#include <nlohmann/json.hpp>

#include "cli/program.hpp"
#include "store/tampering.hpp"
#include "support/catch.hpp"

namespace {

using Catch::Matchers::Contains;
using kasane::test::after_sitting;
using kasane::test::Program;
using kasane::test::Ran;
using kasane::test::read;
using kasane::test::sample_town;
using Json = nlohmann::ordered_json;

/// One value on one line.
Json value_of(const Ran& ran) {
    INFO(ran.out << ran.err);
    CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 1);
    CHECK(ran.out.ends_with('\n'));
    return Json::parse(ran.out);
}

/// 「meetings[].cases[].case」 for every key that there is.
void add_keys(std::set<std::string>& keys, const Json& value, const std::string& within) {
    if (value.is_array())
        for (const auto& item : value) add_keys(keys, item, within + "[]");
    if (!value.is_object()) return;
    for (const auto& [key, held] : value.items()) {
        const auto path = (within.empty() ? "" : within + ".") + key;
        keys.insert(path);
        add_keys(keys, held, path);
    }
}

/// The keys of the table below 「## `meetings`」.
std::set<std::string> documented(const std::string& heading) {
    const auto document = read(KASANE_SOURCE_DIR "/docs/json.md");
    const auto begin = document.find("\n## " + heading + "\n");
    REQUIRE(begin != std::string::npos);
    std::istringstream section(document.substr(begin + 1, document.find("\n## ", begin + 1) - begin - 1));
    std::set<std::string> keys;
    for (std::string line; std::getline(section, line);)
        if (line.starts_with("| `")) keys.insert(line.substr(3, line.find('`', 3) - 3));
    return keys;
}

void check_golden(const std::string& name, const Json& value) {
    const auto path = std::string(KASANE_SOURCE_DIR "/tests/cli/golden/") + name + ".json";
    const auto text = value.dump(1) + "\n";
    if (std::getenv("KASANE_UPDATE_GOLDEN")) kasane::test::write(path, text);
    CHECK(read(path) == text);
    std::set<std::string> keys;
    add_keys(keys, value, "");
    CHECK(keys == documented("`" + name + "`"));
}

}  // namespace

TEST_CASE("meetings、check、propose の JSON は変わらず、キーはすべて docs/json.md にある") {
    const auto program = after_sitting();
    check_golden("meetings", value_of(program.run({"meetings", "--json"})));
    check_golden("check", value_of(program.run({"check", "S2", "--json"})));
    check_golden("propose", value_of(program.run({"propose", "2026-02-26", "--json"})));
}

TEST_CASE("log の JSON は変わらず、キーはすべて docs/json.md にある") {
    const auto program = sample_town();
    program.run({"record", "S3", "--as", "青葉"},
                R"({"do":"add_topic","meeting":"S3-1","title":"見学","minutes":5})"
                "\n");
    check_golden("log", value_of(program.run({"log", "S3", "--json"})));
}

TEST_CASE("書かれたときと違う行は、JSON では faults に載り、番号で分かる") {
    const auto program = after_sitting();
    kasane::test::tamper(program.store(), "UPDATE journal SET actor = '偽' WHERE seq = 30");
    const auto shown = program.run({"log", "S2", "--json"});
    CHECK(shown.exit_code == 1);
    const auto value = value_of(shown);
    CHECK(value["faults"] == Json::parse("[30]"));
    CHECK_FALSE(value["lines"].empty());
    CHECK_THAT(shown.err, Contains("30行目"));
}

TEST_CASE("何もなければ、空の一覧が出る") {
    const Program program;
    REQUIRE(program.run({"init"}).exit_code == 0);
    CHECK(value_of(program.run({"meetings", "--json"})) == Json::parse(R"({"meetings":[]})"));
    const auto proposed = value_of(program.run({"propose", "2026-02-26", "--json"}));
    CHECK(proposed["meetings"].size() == 1);
    CHECK(proposed["meetings"][0]["cases"] == Json::array());
}

TEST_CASE("JSON にも、世帯の人の名は載らない") {
    const auto program = after_sitting();
    for (const std::vector<std::string>& verb : {std::vector<std::string>{"check", "S2", "--json"},
                                                 {"propose", "2026-12-24", "--json"},
                                                 {"log", "S2", "--json"}})
        for (const auto* name : {"松子", "マリア", "すみれ", "鉄男", "⟦"})
            CHECK_THAT(program.run(verb).out, !Contains(name));
}

TEST_CASE("できなければ、error と do だけの JSON が出て、番号で分かる") {
    const auto program = sample_town();
    const auto nowhere = program.run({"check", "S99", "--json"});
    CHECK(nowhere.exit_code == 1);
    std::set<std::string> keys;
    add_keys(keys, value_of(nowhere), "");
    CHECK(keys == documented("できなかったとき"));
    CHECK_THAT(nowhere.err, Contains("S99"));
    CHECK(program.run({"propose", "2026-02-30", "--json"}).exit_code == 2);
    const auto no_store =
        Program::run_bare({"kasane", "--db", program.file("ない.db"), "meetings", "--json"});
    CHECK(no_store.exit_code == 3);
    CHECK(value_of(no_store).contains("error"));
    CHECK(program.run({"meetings", "--json", "--jsn"}).out.empty());
}

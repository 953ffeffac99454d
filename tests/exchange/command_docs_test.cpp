// docs/commands.md against the commands themselves.
#include "domain/model/field.hpp"
#include "exchange/command_places.hpp"
#include "exchange/command_standing.hpp"
#include "samples/play.hpp"
#include "support/catch.hpp"

using namespace kasane;

namespace {

/// The part of the document under the heading of a command.
std::string section_of(const std::string& document, std::string_view command) {
    const auto start = document.find("\n### `" + std::string(command) + "` ");
    if (start == std::string::npos) return {};
    return document.substr(start, document.find("\n##", start + 1) - start);
}

/// The line on a key, or empty.
std::string line_of(const std::string& section, const std::string& key) {
    const auto start = section.find("\n| `" + key + "` |");
    if (start == std::string::npos) return {};
    return section.substr(start + 1, section.find('\n', start + 1) - start - 1);
}

std::vector<std::string> examples_in(const std::string& section) {
    std::vector<std::string> lines;
    bool inside = false;
    for (const auto& line : samples::lines_of(section)) {
        if (inside && line.starts_with('{')) lines.push_back(line);
        inside = line.starts_with("```") ? line == "```json" : inside;
    }
    return lines;
}

template <class T>
std::string key_of_field(const char* field) {
    using namespace domain;
    if constexpr (std::is_same_v<T, SittingId>) return "sitting";
    if constexpr (std::is_same_v<T, PlanId>) return "item";
    if constexpr (std::is_same_v<T, SupportItemId>) return "support";
    if constexpr (std::is_same_v<T, CaseId> || std::is_same_v<T, std::optional<CaseId>>) return "case";
    if constexpr (std::is_same_v<T, ActionItemId>) return "homework";
    return field;
}

std::string document() {
    return samples::read_bytes(KASANE_SOURCE_DIR "/docs/commands.md");
}

template <std::size_t at = 0, class Visit>
void for_each_command(Visit visit) {
    if constexpr (at < std::variant_size_v<domain::AnyCommand>) {
        visit(std::variant_alternative_t<at, domain::AnyCommand>{});
        for_each_command<at + 1>(visit);
    }
}

}  // namespace

TEST_CASE("どの命令も docs/commands.md に、名と、すべてのキーと、例がある") {
    const auto text = document();
    for_each_command([&]<class C>(const C& command) {
        const auto section = section_of(text, C::command);
        INFO(C::command);
        CHECK(section.find(std::string("` ") + C::label + "\n") != std::string::npos);
        CHECK_FALSE(examples_in(section).empty());
        C::fields(command, [&]<class Value>(const auto& field, const Value&) {
            const auto key = key_of_field<Value>(field);
            INFO(key);
            CHECK_FALSE(line_of(section, key).empty());
        });
    });
}

TEST_CASE("docs/commands.md は、なくてはならないキーに必須と書いている") {
    const auto text = document();
    for_each_command([&]<class C>(const C& command) {
        if constexpr (!exchange::Correcting<C>)
            C::fields(command, [&]<class Value>(const auto& field, const Value&) {
                const auto line = line_of(section_of(text, C::command), key_of_field<Value>(field));
                INFO(C::command << "  " << line);
                if constexpr (!exchange::Place<Value>)
                    if (domain::is_needed<Value>(field)) CHECK(line.find("必須") != std::string::npos);
                // An empty text may be refused by a rule; another value that may be left out is not.
                if constexpr (std::is_same_v<std::decay_t<decltype(field)>, domain::Field>)
                    CHECK(line.find("（必須）") == std::string::npos);
            });
    });
}

TEST_CASE("docs/commands.md の例は、どれも見本の町でその命令として読める") {
    const auto record = samples::town();
    const auto sitting = samples::sitting_on(record, samples::sitting_day);
    const auto text = document();
    for_each_command([&]<class C>(const C&) {
        for (const auto& line : examples_in(section_of(text, C::command))) {
            INFO(line);
            const auto request = samples::request_of(record, sitting, line);
            CHECK(std::holds_alternative<C>(request.command));
        }
    });
}

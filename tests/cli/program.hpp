// Runs `kasane` in this process, with its streams as strings.
#pragma once

#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "cli/command_line.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace kasane::test {

struct Ran {
    int exit_code = -1;  ///< -1: the kiosk was wanted
    std::string out;
    std::string err;
};

/// A store in a folder of its own, with the sample town in it.
class Program {
  public:
    Ran run(std::vector<std::string> arguments, const std::string& input = "") const {
        arguments.insert(arguments.begin(), {"kasane", "--db", store(), "--now", "2026-01-22T13:10"});
        return run_bare(arguments, input);
    }
    /// What it says in a terminal of 80 cells.
    std::string in_terminal(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"kasane", "--db", store(), "--now", "2026-01-22T13:10"});
        return run_bare(arguments, "", 80).out;
    }
    static Ran run_bare(const std::vector<std::string>& arguments, const std::string& input = "",
                        int cells = 0) {
        std::vector<const char*> pointers;
        for (const auto& argument : arguments) pointers.push_back(argument.c_str());
        std::istringstream in(input);
        std::ostringstream out;
        std::ostringstream err;
        const auto ended =
            cli::run(static_cast<int>(pointers.size()), pointers.data(), {in, out, err, cells});
        const auto* exit_code = std::get_if<int>(&ended);
        return {exit_code == nullptr ? -1 : *exit_code, out.str(), err.str()};
    }
    [[nodiscard]] std::string store() const { return file("town.db"); }
    [[nodiscard]] std::string file(const std::string& name) const {
        return (folder_->path() / name).string();
    }

  private:
    std::unique_ptr<TempFolder> folder_ = std::make_unique<TempFolder>();
};

/// The bytes of a file.
inline std::string read(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

/// Writes a file anew.
inline void write(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

/// The sample town, with the sitting of 令和8年1月22日 as S2.
inline Program sample_town() {
    Program program;
    REQUIRE(program.run({"init", "--sample"}).exit_code == 0);
    return program;
}

/// The sample town after its sitting of 令和8年1月22日.
inline Program after_sitting() {
    auto program = sample_town();
    const auto script = read(KASANE_SOURCE_DIR "/data/sitting-2026-01-22.jsonl");
    REQUIRE(program.run({"record", "S2", "--as", "青葉"}, script).exit_code == 0);
    return program;
}

}  // namespace kasane::test

#include "platform/paths.hpp"

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using platform::Problem;

namespace {

namespace fs = std::filesystem;

/// An environment variable for the length of a test; nullptr takes it away.
class Variable {
  public:
    Variable(const char* name, const char* value) : name_(name) {
        if (const char* before = std::getenv(name)) before_ = before;
        set(value);
    }
    ~Variable() { set(before_ ? before_->c_str() : nullptr); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

  private:
    void set(const char* value) const {
        if (value == nullptr)
            ::unsetenv(name_);
        else
            ::setenv(name_, value, 1);
    }
    const char* name_;
    std::optional<std::string> before_;
};

fs::path path_in(const std::variant<fs::path, Problem>& found) {
    return std::get<fs::path>(found);
}

}  // namespace

TEST_CASE("記録ファイルは XDG_DATA_HOME の下、なければホームの下にある", "[platform]") {
    const Variable home("HOME", "/home/kasasagi");
    {
        const Variable data("XDG_DATA_HOME", "/srv/データ");
        const Variable config("XDG_CONFIG_HOME", "/srv/設定");
        CHECK(path_in(platform::default_store()) == "/srv/データ/kasane/kasane.db");
        CHECK(path_in(platform::data_folder()) == "/srv/データ/kasane");
        CHECK(path_in(platform::config_folder()) == "/srv/設定/kasane");
    }
    for (const char* unfit : {static_cast<const char*>(nullptr), "", "relative/path"}) {
        const Variable data("XDG_DATA_HOME", unfit);
        const Variable config("XDG_CONFIG_HOME", unfit);
        CHECK(path_in(platform::default_store()) == "/home/kasasagi/.local/share/kasane/kasane.db");
        CHECK(path_in(platform::config_folder()) == "/home/kasasagi/.config/kasane");
    }
}

TEST_CASE("HOME がなくても、利用者の登録からホームが分かる", "[platform]") {
    const Variable home("HOME", nullptr);
    const Variable data("XDG_DATA_HOME", nullptr);
    CHECK(path_in(platform::data_folder()).is_absolute());
}

TEST_CASE("ひな形は、指定された場所、なければ作った場所から見つかる", "[platform]") {
    const test::TempFolder folder;
    const Variable none("KASANE_RESOURCES", nullptr);
    CHECK(platform::resource_folder("src") == fs::path(KASANE_SOURCE_DIR) / "src");
    CHECK_FALSE(platform::resource_folder("どこにもない").has_value());
    {
        const Variable named("KASANE_RESOURCES", folder.path().c_str());
        CHECK(platform::resource_folder("src") == fs::path(KASANE_SOURCE_DIR) / "src");
        fs::create_directory(folder / "src");
        CHECK(platform::resource_folder("src") == folder / "src");
    }
}

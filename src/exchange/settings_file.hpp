// 町の設定 as commented TOML: out for an officer to change, and back as commands.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/commands/command.hpp"
#include "domain/model/record.hpp"
#include "exchange/node.hpp"

namespace kasane::exchange {

/// 「会議録の保存期間」 for the key `retention` of SetTown; empty for an unknown key.
std::string_view settings_label(std::string_view key);

/// A value of SetTown as an officer reads it: categories as words.
std::string settings_words(std::string_view key, const std::string& value);

/// Everything that can be set, with what it means: texts, time limits, the kiosk's screen, rules that only
/// show.
std::string settings_toml(const domain::Record& record);

/// One change that a file asks for, with its line.
struct SettingsChange {
    domain::Command command;
    int line = 0;
};
/// What the file says otherwise than the record. Keys that are not there stay as they are; an unknown key or
/// value is a problem with file, line and value. Whether a value is allowed is for domain::decide to say.
Result<std::vector<SettingsChange>> read_settings(const File& file, const domain::Record& record);

}  // namespace kasane::exchange

// Wiring: a verb of the command line, or the kiosk.
#include <clocale>
#include <csignal>
#include <exception>
#include <iostream>

#include <unistd.h>

#include "cli/command_line.hpp"
#include "cli/context.hpp"
#include "platform/start.hpp"
#include "platform/terminal.hpp"
#include "shell/kiosk.hpp"

namespace {

/// Whether all that was said has gone out; a full disk takes it in silence else.
bool has_gone_out() {
    if (std::cout.flush()) return true;
    std::cerr << "出力を最後まで書き出せませんでした。\n"
              << "出力先のファイルとディスクの空きを確かめてください。記録したものは kasane log "
                 "で確かめられます。\n";
    return false;
}

int run(int argument_count, char** arguments) {
    const auto cells = kasane::platform::terminal_cells(STDOUT_FILENO);
    const auto chosen = kasane::cli::run(argument_count, arguments, {std::cin, std::cout, std::cerr, cells});
    constexpr int trouble = static_cast<int>(kasane::cli::Exit::trouble);
    if (const auto* exit_code = std::get_if<int>(&chosen)) return has_gone_out() ? *exit_code : trouble;
    const auto& wanted = std::get<kasane::cli::KioskWanted>(chosen);
    if (!wanted.sealed_backup.empty())
        return kasane::shell::show_backup(wanted.sealed_backup, {wanted.width, wanted.height}, std::cerr);
    return kasane::shell::open_kiosk({wanted.store, wanted.now, wanted.width, wanted.height}, std::cerr);
}

}  // namespace

int main(int argument_count, char** arguments) {
    kasane::platform::open_standard_files();
    kasane::platform::leave_no_core();
    std::setlocale(LC_ALL, "");
    // Whoever started this one may have let it ignore how its children end.
    std::signal(SIGCHLD, SIG_DFL);
    // What is thrown is a broken machine (no memory, a folder that vanished): everything recorded is on disk.
    try {
        return run(argument_count, arguments);
    } catch (const std::exception& broken) {
        std::cerr << "機械の不具合で止まりました（" << broken.what() << "）。\n"
                  << "記録は残っています。もう一度起動してください。\n";
        return static_cast<int>(kasane::cli::Exit::broken);
    }
}

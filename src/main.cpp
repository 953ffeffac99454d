// Wiring: a verb of the command line, or the kiosk.
#include <clocale>
#include <csignal>
#include <exception>
#include <iostream>

#include <sys/prctl.h>

#include "cli/command_line.hpp"
#include "shell/kiosk.hpp"

namespace {

int run(int argument_count, char** arguments) {
    const auto chosen = kasane::cli::run(argument_count, arguments, {std::cin, std::cout, std::cerr});
    if (const auto* exit_code = std::get_if<int>(&chosen)) return *exit_code;
    const auto& wanted = std::get<kasane::cli::KioskWanted>(chosen);
    return kasane::shell::open_kiosk({wanted.store, wanted.now, wanted.width, wanted.height}, std::cerr);
}

}  // namespace

int main(int argument_count, char** arguments) {
    std::setlocale(LC_ALL, "");
    // Whoever started this one may have let it ignore how its children end.
    std::signal(SIGCHLD, SIG_DFL);
#ifndef KASANE_SANITIZED          // LeakSanitizer looks into the memory from outside
    ::prctl(PR_SET_DUMPABLE, 0);  // a crash leaves no memory in a file: it holds what households said
#endif
    // What is thrown is a broken machine (no memory, a folder that vanished): everything recorded is on disk.
    try {
        return run(argument_count, arguments);
    } catch (const std::exception& broken) {
        std::cerr << "機械の不具合で止まりました（" << broken.what() << "）。\n"
                  << "記録は残っています。もう一度起動してください。\n";
        return 3;
    }
}

// Wiring: a verb of the command line, or the kiosk.
#include <clocale>
#include <iostream>

#include "cli/command_line.hpp"
#include "shell/kiosk.hpp"

int main(int argument_count, char** arguments) {
    std::setlocale(LC_ALL, "");
    const auto chosen = kasane::cli::run(argument_count, arguments, {std::cin, std::cout, std::cerr});
    if (const auto* exit_code = std::get_if<int>(&chosen)) return *exit_code;
    const auto& wanted = std::get<kasane::cli::KioskWanted>(chosen);
    return kasane::shell::open_kiosk({wanted.store, wanted.now, wanted.width, wanted.height}, std::cerr);
}

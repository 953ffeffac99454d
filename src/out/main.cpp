#include <iostream>
#include <iterator>

#include <sys/prctl.h>

#include "out/verbs.hpp"

namespace kasane::out {

std::string read_input() {
    return {std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
}

int tell(const Problem& problem) {
    std::cerr << problem.what << "\n" << problem.remedy << "\n";
    return 1;
}

}  // namespace kasane::out

int main(int argument_count, char** arguments) {
    ::prctl(PR_SET_DUMPABLE, 0);  // a crash leaves neither a paper nor its password in a file
    const std::vector<std::string> words(arguments + 1, arguments + argument_count);
    const std::string verb = words.empty() ? "" : words.front();
    if (verb == "printers") return kasane::out::list_printers();
    if (verb == "print" && words.size() == 5) return kasane::out::print_pdf({words.begin() + 1, words.end()});
    if (verb == "lock") return kasane::out::lock_pdf();
    return kasane::out::tell({"kasane-out の呼び方が違います。", "かさねを入れ直してください。"});
}

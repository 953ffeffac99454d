#include "cli/passphrase.hpp"

#include <istream>
#include <ostream>

#include <termios.h>
#include <unistd.h>

#include "text/passphrase.hpp"

namespace kasane::cli {
namespace {

/// What is typed is not shown while it lives.
class WithoutEcho {
  public:
    WithoutEcho() : is_terminal_(::tcgetattr(STDIN_FILENO, &before_) == 0) {
        if (!is_terminal_) return;
        auto quiet = before_;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~WithoutEcho() {
        if (is_terminal_) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
    }
    WithoutEcho(const WithoutEcho&) = delete;
    WithoutEcho& operator=(const WithoutEcho&) = delete;
    [[nodiscard]] bool is_terminal() const { return is_terminal_; }

  private:
    termios before_{};
    bool is_terminal_;
};

std::string read_line(const Context& context, const std::string& question) {
    const WithoutEcho quiet;
    if (quiet.is_terminal()) context.err << question << std::flush;
    std::string line;
    std::getline(context.in, line);
    if (quiet.is_terminal()) context.err << "\n";
    return line;
}

}  // namespace

std::optional<std::string> ask_passphrase(const Context& context, const std::string& question) {
    auto line = read_line(context, question);
    if (!line.empty()) return line;
    tell(context, "合言葉がありません。", "合言葉を打ってください。標準入力の1行目からも読みます。");
    return {};
}

std::optional<std::string> ask_new_passphrase(const Context& context) {
    auto first = ask_passphrase(context, "合言葉：");
    if (!first) return first;
    if (text::is_guessable(*first)) {
        tell(context, "その合言葉では、すぐに破られます。",
             std::to_string(text::shortest_passphrase) +
                 "字以上にし、同じ字や 1234 のような並びをくり返さないでください。");
        return {};
    }
    if (::isatty(STDIN_FILENO) == 0) return first;
    if (read_line(context, "もう一度：") == *first) return first;
    tell(context, "二つの合言葉が違います。", "もう一度行ってください。");
    return {};
}

}  // namespace kasane::cli

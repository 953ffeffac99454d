#include "shell/printing.hpp"

#include <iterator>
#include <utility>

#include "text/problem.hpp"

namespace kasane::shell {
namespace {

std::string kinds(std::size_t count) {
    return std::to_string(count) + "種類";
}

/// 「8種類のうち3種類は送りました。」: the problem that follows speaks of one paper only.
std::string sent_so_far(std::size_t sent, std::size_t all) {
    if (all < 2) return {};
    return sent == 0 ? kinds(all) + "のうち、まだ一つも送っていません。"
                     : kinds(all) + "のうち" + kinds(sent) + "は送りました。";
}

}  // namespace

void Printing::add(std::string what, std::vector<PrintJob> jobs, view::KioskState& state) {
    if (jobs.empty()) return;
    Order order{std::move(what), {}, jobs.size()};
    order.waiting.assign(std::make_move_iterator(jobs.begin()), std::make_move_iterator(jobs.end()));
    orders_.push_back(std::move(order));
    state.banner = view::Banner{view::Tone::ok, "プリンターに送っています…", ""};
    if (!job_) start_next(state);
}

void Printing::start_next(view::KioskState& state) {
    auto& waiting = orders_.front().waiting;
    const auto job = std::move(waiting.front());
    waiting.pop_front();
    auto child = service::print(job.order, job.pdf);
    if (const auto* problem = text::problem_in(child)) return fail(*problem, state);
    job_ = at_work(std::get<platform::Child>(std::move(child)), longest_work);
}

void Printing::fail(const service::Problem& problem, view::KioskState& state) {
    const auto& order = orders_.front();
    auto words = sent_so_far(order.sent, order.kinds) + problem.what;
    for (auto later = std::next(orders_.begin()); later != orders_.end(); ++later)
        words += "続けて頼んだ" + later->what + "は、送っていません。";
    state.banner = view::Banner{view::Tone::ng, words, problem.remedy};
    orders_.clear();
    failed_ = true;
}

bool Printing::look(view::KioskState& state) {
    const auto ended = take_end(job_);
    if (!ended) return false;
    const auto printed = service::printed_on(*ended);
    if (const auto* problem = text::problem_in(printed)) {
        fail(*problem, state);
        return true;
    }
    auto& order = orders_.front();
    ++order.sent;
    if (order.waiting.empty()) {
        state.banner = view::Banner{
            view::Tone::ok, "プリンター「" + std::get<std::string>(printed) + "」に送りました：" + order.what,
            ""};
        orders_.pop_front();
    }
    if (!orders_.empty()) start_next(state);
    return true;
}

void Printing::leave() {
    if (job_) job_->child.leave();
}

}  // namespace kasane::shell

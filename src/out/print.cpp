#include <algorithm>
#include <array>
#include <iostream>
#include <memory>
#include <optional>
#include <variant>

#include <cups/cups.h>

#include "out/verbs.hpp"

namespace kasane::out {
namespace {

/// Longest that CUPS may be silent, in seconds and in milliseconds.
constexpr double silence = 10;
constexpr int connecting = 5000;
constexpr int most_copies = 99;

struct CloseHttp {
    void operator()(http_t* http) const { httpClose(http); }
};
struct DeleteIpp {
    void operator()(ipp_t* ipp) const { ippDelete(ipp); }
};
using Http = std::unique_ptr<http_t, CloseHttp>;
using Ipp = std::unique_ptr<ipp_t, DeleteIpp>;

struct Queue {
    std::string name;
    std::string uri;
    std::string info;
    bool stopped = false;
    bool accepting = true;
};

Problem no_cups() {
    return {"印刷の仕組み（CUPS）が動いていません。",
            "端末の管理者に、CUPS が動いているかを確かめてもらってください。"};
}

/// What CUPS said last, in its own words.
Problem refused_by_cups(const std::string& what) {
    const char* why = cupsLastErrorString();
    return {what + "（" + std::string(why == nullptr ? "理由は分かりません" : why) + "）。",
            "プリンターの設定を確かめて、もう一度印刷してください。"};
}

/// The CUPS of this machine by its local socket, wherever its settings point: a paper goes out by no other
/// way. Which printers it reaches is for CUPS to say.
std::string local_server() {
    const std::string named = cupsServer();
    return named.starts_with('/') ? named : "/run/cups/cups.sock";
}

Http connect() {
    // Nobody is there to be asked for a password.
    cupsSetPasswordCB2(
        [](const char*, http_t*, const char*, const char*, void*) -> const char* { return nullptr; },
        nullptr);
    cupsSetServer(local_server().c_str());
    Http http(
        httpConnect2(cupsServer(), ippPort(), nullptr, AF_LOCAL, cupsEncryption(), 1, connecting, nullptr));
    if (http)
        httpSetTimeout(
            http.get(), silence, [](http_t*, void*) { return 0; }, nullptr);
    return http;
}

void add_attribute(Queue& queue, ipp_attribute_t* attribute) {
    const char* name = ippGetName(attribute);
    const std::string named = name == nullptr ? "" : name;
    const auto text = [&] {
        const char* value = ippGetString(attribute, 0, nullptr);
        return std::string(value == nullptr ? "" : value);
    };
    if (named == "printer-name") queue.name = text();
    if (named == "printer-uri-supported") queue.uri = text();
    if (named == "printer-info") queue.info = text();
    if (named == "printer-state") queue.stopped = ippGetInteger(attribute, 0) == IPP_PSTATE_STOPPED;
    if (named == "printer-is-accepting-jobs") queue.accepting = ippGetBoolean(attribute, 0) != 0;
}

/// Printers and classes of the server, as it lists them.
std::variant<std::vector<Queue>, Problem> queues(http_t* http) {
    constexpr std::array<const char*, 5> wanted{"printer-name", "printer-uri-supported", "printer-info",
                                                "printer-state", "printer-is-accepting-jobs"};
    ipp_t* request = ippNewRequest(IPP_OP_CUPS_GET_PRINTERS);
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
                  static_cast<int>(wanted.size()), nullptr, wanted.data());
    const Ipp answer(cupsDoRequest(http, request, "/"));
    // Without a single printer CUPS answers that it found none.
    if (answer && ippGetStatusCode(answer.get()) == IPP_STATUS_ERROR_NOT_FOUND) return std::vector<Queue>{};
    if (!answer || ippGetStatusCode(answer.get()) > IPP_STATUS_OK_CONFLICTING)
        return refused_by_cups("プリンターの一覧を受け取れません");
    std::vector<Queue> found(1);
    for (auto* at = ippFirstAttribute(answer.get()); at != nullptr; at = ippNextAttribute(answer.get())) {
        // An attribute without a name parts one printer from the next.
        if (ippGetName(at) == nullptr && !found.back().name.empty()) found.emplace_back();
        if (ippGetGroupTag(at) == IPP_TAG_PRINTER) add_attribute(found.back(), at);
    }
    std::erase_if(found, [](const Queue& queue) { return queue.name.empty(); });
    return found;
}

std::string default_queue(http_t* http) {
    const char* name = cupsGetDefault2(http);
    return name == nullptr ? "" : name;
}

std::variant<Queue, Problem> choose(http_t* http, std::string wanted) {
    const auto listed = queues(http);
    if (const auto* problem = std::get_if<Problem>(&listed)) return *problem;
    const auto& all = std::get<std::vector<Queue>>(listed);
    if (all.empty())
        return Problem{"この端末には、プリンターが一つも登録されていません。",
                       "端末の設定でプリンターを加えてから、もう一度印刷してください。"};
    if (wanted.empty()) wanted = default_queue(http);
    std::string names;
    for (const auto& queue : all) names += (names.empty() ? "" : "、") + queue.name;
    if (wanted.empty())
        return Problem{"いつも使うプリンターが決まっていません。",
                       "プリンターを選んでください：" + names + "。"};
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Queue& queue) { return queue.name == wanted; });
    if (found == all.end())
        return Problem{"プリンター「" + wanted + "」がありません。", "次から選んでください：" + names + "。"};
    // A paper with personal data does not wait for whoever starts the printer again.
    if (found->stopped)
        return Problem{"プリンター「" + wanted + "」は止まっています。この紙は送っていません。",
                       "プリンターを動かすか、ほかのプリンターを選んでください。"};
    if (!found->accepting)
        return Problem{
            "プリンター「" + wanted + "」は、いま印刷を受け付けていません。この紙は送っていません。",
            "端末の管理者に確かめるか、ほかのプリンターを選んでください。"};
    return *found;
}

struct Order {
    int copies;
    std::string sides;
    std::string title;
};

ipp_t* print_request(const Queue& queue, const Order& order) {
    ipp_t* request = ippNewRequest(IPP_OP_PRINT_JOB);
    const auto add = [&](ipp_tag_t tag, const char* name, const std::string& value) {
        ippAddString(request, IPP_TAG_OPERATION, tag, name, nullptr, value.c_str());
    };
    add(IPP_TAG_URI, "printer-uri", queue.uri);
    add(IPP_TAG_NAME, "requesting-user-name", cupsUser());
    add(IPP_TAG_NAME, "job-name", order.title);
    add(IPP_TAG_MIMETYPE, "document-format", "application/pdf");
    ippAddInteger(request, IPP_TAG_JOB, IPP_TAG_INTEGER, "copies", order.copies);
    if (order.sides != "-")
        ippAddString(request, IPP_TAG_JOB, IPP_TAG_KEYWORD, "sides", nullptr, order.sides.c_str());
    return request;
}

/// The path of the printer on its server.
std::string resource_of(const Queue& queue) {
    std::array<char, HTTP_MAX_URI> scheme{};
    std::array<char, HTTP_MAX_URI> user{};
    std::array<char, HTTP_MAX_URI> host{};
    std::array<char, HTTP_MAX_URI> resource{};
    int port = 0;
    httpSeparateURI(HTTP_URI_CODING_ALL, queue.uri.c_str(), scheme.data(), HTTP_MAX_URI, user.data(),
                    HTTP_MAX_URI, host.data(), HTTP_MAX_URI, &port, resource.data(), HTTP_MAX_URI);
    return resource.data();
}

std::optional<Problem> send(http_t* http, const Queue& queue, const Order& order, const std::string& pdf) {
    const auto resource = resource_of(queue);
    const Ipp request(print_request(queue, order));
    const auto length = ippLength(request.get()) + pdf.size();
    // What went wrong is in the answer.
    if (cupsSendRequest(http, request.get(), resource.c_str(), length) == HTTP_STATUS_CONTINUE)
        cupsWriteRequestData(http, pdf.data(), pdf.size());
    const Ipp answer(cupsGetResponse(http, resource.c_str()));
    if (answer && ippGetStatusCode(answer.get()) <= IPP_STATUS_OK_CONFLICTING) return {};
    return refused_by_cups("プリンター「" + queue.name + "」に送れませんでした");
}

}  // namespace

int list_printers() {
    const auto http = connect();
    if (!http) return tell(no_cups());
    const auto listed = queues(http.get());
    if (const auto* problem = std::get_if<Problem>(&listed)) return tell(*problem);
    const auto usual = default_queue(http.get());
    for (const auto& queue : std::get<std::vector<Queue>>(listed)) {
        const auto* state = queue.stopped ? "stopped" : queue.accepting ? "ready" : "refusing";
        auto info = queue.info;
        std::replace_if(
            info.begin(), info.end(), [](unsigned char letter) { return letter < 0x20; }, ' ');
        std::cout << queue.name << '\t' << state << '\t' << (queue.name == usual ? "default" : "-") << '\t'
                  << info << '\n';
    }
    return 0;
}

int print_pdf(const std::vector<std::string>& arguments) {
    const Order order{std::atoi(arguments[1].c_str()), arguments[2], arguments[3]};
    if (order.copies < 1 || order.copies > most_copies)
        return tell({"部数「" + arguments[1] + "」では印刷できません。", "1から99までの数にしてください。"});
    const auto pdf = read_input();
    const auto http = connect();
    if (!http) return tell(no_cups());
    const auto chosen = choose(http.get(), arguments[0]);
    if (const auto* problem = std::get_if<Problem>(&chosen)) return tell(*problem);
    const auto& queue = std::get<Queue>(chosen);
    if (const auto problem = send(http.get(), queue, order, pdf)) return tell(*problem);
    std::cout << queue.name << '\n';
    return 0;
}

}  // namespace kasane::out

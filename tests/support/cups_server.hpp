// A CUPS of the test's own: its configuration, socket and queues lie in a folder that is gone afterwards.
// What is printed comes out as files: NUMBER.pdf as it left the queue, and NUMBER.job with user, title,
// copies, options.
#pragma once

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "platform/child.hpp"
#include "platform/files.hpp"
#include "support/temp_folder.hpp"

namespace kasane::test {

struct PrintQueue {
    std::string name;
    bool is_default = false;
    bool stopped = false;
    bool refuses = false;
    std::string info = "試験";
};

struct PrintedJob {
    std::string pdf;
    std::string about;
};

class CupsServer {
  public:
    explicit CupsServer(const std::vector<PrintQueue>& queues) : cupsd_(start(prepared(queues))) {
        ::setenv("CUPS_SERVER", socket().c_str(), 1);
        ::setenv("HOME", folder_.path().c_str(), 1);
        for (int tries = 0; !std::filesystem::exists(socket()) && tries < 200; ++tries) pause();
    }
    [[nodiscard]] std::filesystem::path socket() const { return folder_.path() / "cups.sock"; }

    /// What came out of the queues, in order, once there are so many.
    [[nodiscard]] std::vector<PrintedJob> printed(std::size_t count) const {
        for (int tries = 0; tries < 400; ++tries) {
            const auto done = jobs();
            if (done.size() >= count) return done;
            pause();
        }
        return jobs();
    }
    [[nodiscard]] std::vector<PrintedJob> jobs() const {
        std::vector<PrintedJob> done;
        for (int number = 1; std::filesystem::exists(out(number, ".done")); ++number)
            done.push_back({content(out(number, ".pdf")), content(out(number, ".job"))});
        return done;
    }

  private:
    [[nodiscard]] std::filesystem::path out(int number, const char* extension) const {
        return folder_.path() / "out" / (std::to_string(number) + extension);
    }
    static void pause() { std::this_thread::sleep_for(std::chrono::milliseconds(20)); }
    static std::string content(const std::filesystem::path& path) {
        return std::get<std::string>(platform::read_file(path, 100'000'000));
    }
    void write(const std::string& name, const std::string& text) const {
        std::ofstream(folder_.path() / name) << text;
    }

    const std::filesystem::path& prepared(const std::vector<PrintQueue>& queues) const {
        namespace fs = std::filesystem;
        const auto& home = folder_.path();
        for (const auto* part :
             {"root/ssl", "cache", "state", "spool/tmp", "out", "bin/backend", "bin/filter"})
            fs::create_directories(home / part);
        fs::create_directory_symlink("/usr/lib/cups/daemon", home / "bin/daemon");
        const auto at = home.string();
        write("cupsd.conf",
              "Listen " + at +
                  "/cups.sock\nBrowsing Off\nDefaultAuthType None\n"
                  "<Location />\n  Order allow,deny\n  Allow all\n</Location>\n"
                  "<Policy default>\n  <Limit All>\n    Order deny,allow\n  </Limit>\n</Policy>\n");
        write("cups-files.conf",
              "ServerRoot " + at + "/root\nServerBin " + at + "/bin\nCacheDir " + at + "/cache\nStateDir " +
                  at + "/state\nRequestRoot " + at + "/spool\nTempDir " + at + "/spool/tmp\nAccessLog " + at +
                  "/access.log\nErrorLog " + at + "/error.log\nPageLog " + at + "/page.log\n");
        write("bin/backend/folder",
              "#!/bin/sh\n[ $# -eq 0 ] && exit 0\nout=${DEVICE_URI#folder:}/$1\n"
              "printf '%s\\n' \"$2\" \"$3\" \"$4\" \"$5\" >\"$out.job\"\n"
              "cat ${6:+\"$6\"} >\"$out.pdf\"\n: >\"$out.done\"\n");
        fs::permissions(home / "bin/backend/folder", fs::perms::owner_all);
        std::string printers;
        for (const auto& queue : queues) printers += text_of(queue, at);
        write("root/printers.conf", printers);
        return home;
    }
    static std::string text_of(const PrintQueue& queue, const std::string& at) {
        const std::string kind = queue.is_default ? "DefaultPrinter" : "Printer";
        return "<" + kind + " " + queue.name + ">\nInfo " + queue.info + "\nDeviceURI folder:" + at +
               "/out\nState " + (queue.stopped ? "Stopped" : "Idle") + "\nAccepting " +
               (queue.refuses ? "No" : "Yes") + "\nShared No\nJobSheets none none\n</" + kind + ">\n";
    }
    static platform::Child start(const std::filesystem::path& home) {
        auto child = platform::Child::start({"/usr/sbin/cupsd", "-f", "-c", (home / "cupsd.conf").string(),
                                             "-s", (home / "cups-files.conf").string()},
                                            "");
        if (const auto* problem = std::get_if<platform::Problem>(&child))
            throw std::runtime_error(problem->what);
        return std::get<platform::Child>(std::move(child));
    }

    TempFolder folder_;
    platform::Child cupsd_;
};

}  // namespace kasane::test

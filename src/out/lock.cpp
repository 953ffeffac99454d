#include <exception>
#include <iostream>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include "out/verbs.hpp"

namespace kasane::out {

int lock_pdf() {
    const auto input = read_input();
    const auto line = input.find('\n');
    if (line == 0 || line == std::string::npos)
        return tell({"パスワードがありません。", "パスワードを決めてください。"});
    const auto password = input.substr(0, line);
    try {
        QPDF pdf;
        pdf.processMemoryFile("paper.pdf", input.data() + line + 1, input.size() - line - 1);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        // The owner's password is the same: an empty one would open the file for everybody.
        writer.setR6EncryptionParameters(password.c_str(), password.c_str(), true, true, true, true, true,
                                         true, qpdf_r3p_full, true);
        writer.write();
        const auto locked = writer.getBufferSharedPointer();
        std::cout.write(reinterpret_cast<const char*>(locked->getBuffer()),
                        static_cast<std::streamsize>(locked->getSize()));
    } catch (const std::exception& failure) {
        return tell({"PDF にパスワードを付けられません（" + std::string(failure.what()) + "）。",
                     "もう一度行ってください。"});
    }
    return std::cout.flush() ? 0 : 1;
}

}  // namespace kasane::out

#include "platform/problem.hpp"

#include <cerrno>
#include <system_error>

namespace kasane::platform {
namespace {

struct Words {
    std::string_view why;
    std::string_view remedy;
};

Words words_of(int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT:
            return {"ディスクの空きがありません",
                    "不要なファイルを消して空きを作り、もう一度行ってください。"};
        case EACCES:
        case EPERM:
            return {"権限がありません",
                    "フォルダーとファイルの権限を確かめるか、別の場所を指定してください。"};
        case EROFS:
            return {"読み取り専用の場所です", "書き込める場所を指定してください。"};
        case ENOENT:
        case ENOTDIR:
            return {"ファイルまたはフォルダーがありません", "名前と場所を確かめてください。"};
        case EISDIR:
            return {"フォルダーです", "ファイルの名前を指定してください。"};
        case ENAMETOOLONG:
            return {"名前が長すぎます", "短い名前にしてください。"};
        case EIO:
        case ENODEV:
        case ENXIO:
            return {"装置が応答しません", "ディスクやUSBメモリーの接続を確かめてください。"};
        default:
            return {"", "場所と装置を確かめて、もう一度行ってください。"};
    }
}

}  // namespace

Problem problem_of(int error, std::string_view path, std::string_view doing) {
    const Words words = words_of(error);
    const std::string why =
        words.why.empty() ? std::generic_category().message(error) : std::string(words.why);
    return {"「" + std::string(path) + "」を" + std::string(doing) + "（" + why + "）。",
            std::string(words.remedy), error};
}

}  // namespace kasane::platform

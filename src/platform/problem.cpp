#include "platform/problem.hpp"

#include <cerrno>

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
        case EEXIST:
            return {"すでにあります", "別の名前を指定するか、今あるものを移してください。"};
        case ELOOP:
            return {"リンクが輪になっています", "リンクの先を確かめてください。"};
        case EBUSY:
        case ETXTBSY:
            return {"ほかで使用中です", "少し待って、もう一度行ってください。"};
        case EFBIG:
            return {"大きすぎます", "別のディスクを指定してください。"};
        case ENOMEM:
            return {"メモリーが足りません", "ほかのプログラムを終えて、もう一度行ってください。"};
        case EMFILE:
        case ENFILE:
            return {"開いているファイルが多すぎます", "ほかのプログラムを終えて、もう一度行ってください。"};
        case EINVAL:
        case ESPIPE:
        case ENOSYS:
        case EOPNOTSUPP:
            return {"この場所ではできません", "別の場所を指定してください。"};
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
        words.why.empty() ? "理由の番号 " + std::to_string(error) : std::string(words.why);
    return {"「" + std::string(path) + "」を" + std::string(doing) + "（" + why + "）。",
            std::string(words.remedy), error};
}

}  // namespace kasane::platform

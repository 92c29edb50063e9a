using System.Data.Common;
using Dinh.App.Web;
using Dinh.Data.Jobs;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Jobs;

/// <summary>What may go wrong in a job, each in one sentence that says what to do.</summary>
internal sealed class JobFaults : IRefusalWords
{
    public const string Interrupted = "job.interrupted";

    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["job.store"] = new(
                "Cơ sở dữ liệu không trả lời hoặc không nhận. Xem dung lượng đĩa và máy chủ cơ sở dữ liệu; việc sẽ tự thử lại.",
                "The database did not answer or did not take it. Look at its disk and its server; the job is tried again."
            ),
            ["job.disk"] = new(
                "Không đọc hoặc ghi được tệp trên máy chủ. Xem dung lượng đĩa và quyền ghi; việc sẽ tự thử lại.",
                "A file on the server could not be read or written. Look at the disk and its rights; the job is tried again."
            ),
            ["job.too-slow"] = new(
                "Bên kia không trả lời kịp. Xem đường truyền; việc sẽ tự thử lại.",
                "The other side did not answer in time. Look at the connection; the job is tried again."
            ),
            ["job.memory"] = new(
                "Máy chủ thiếu bộ nhớ. Bớt việc cùng lúc hoặc thêm bộ nhớ; việc sẽ tự thử lại.",
                "The server ran short of memory. Give it more, or less at once; the job is tried again."
            ),
            [Interrupted] = new(
                "Máy chủ bị ngắt giữa chừng nhiều lần khi làm việc này. Xem nhật ký máy chủ rồi bấm Thử lại.",
                "The server was cut off several times in the middle of this. Look at the server's log, then press Try again."
            ),
            ["job.record-gone"] = new("Bản ghi mà việc này cần không còn nữa.", "The record that this needs is no longer there."),
            ["job.fault"] = new(
                "Chương trình gặp lỗi bất ngờ. Gửi dòng chi tiết cho nhóm phát triển; có thể bấm Thử lại.",
                "The program met an unexpected fault. Send the line below to its makers; you may try again."
            ),
            ["job.not-failed"] = new(
                "Việc này đang chờ, đang chạy hoặc đã xong nên không cần thử lại.",
                "This job waits, runs or is done; there is nothing to try again."
            ),
        };

    public static JobFault Of(Exception fault) => new(CodeOf(fault), DetailOf(fault));

    private static string CodeOf(Exception fault) =>
        fault switch
        {
            Data.NoSuchRecordException => "job.record-gone",
            DbUpdateException or DbException => "job.store",
            IOException or UnauthorizedAccessException => "job.disk",
            TimeoutException or TaskCanceledException => "job.too-slow",
            OutOfMemoryException => "job.memory",
            _ => "job.fault",
        };

    private static string DetailOf(Exception fault)
    {
        var line = $"{fault.GetType().Name}: {fault.GetBaseException().Message.Split('\n')[0].Trim()}";
        return line.Length > 500 ? line[..500] : line;
    }
}

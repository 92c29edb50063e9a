using Dinh.App.Features.Papers.WritePaperFile;
using Dinh.Domain.InformationRequests;
using Dinh.Law.Informing;
using Dinh.Law.Time;
using Dinh.Writing;
using Dinh.Writing.Blocks;

namespace Dinh.App.Features.InformationRequests;

/// <summary>Who issues a paper of a request, and to whom.</summary>
/// <param name="Issuer">The body.</param>
/// <param name="Place">Before the day: "Bình Yên".</param>
/// <param name="Office">Of the usual signer, where no other is known.</param>
/// <param name="Address">Where the asker follows it, in full.</param>
public sealed record RequestPaperFrame(string Issuer, string Place, string Office, Asker Asker, string Address);

/// <summary>The printed papers of a request, in the form of the decree: receipt, word of the time, extension, refusal, answer. They are signed by hand.</summary>
internal static class RequestPapers
{
    public const string Receipt = "tiep-nhan";
    public const string Extension = "gia-han";
    public const string Refusal = "tu-choi";
    public const string Answer = "tra-loi";

    /// <summary>The end of an address that names one.</summary>
    public const string Kinds = "{paper:regex(^(tiep-nhan|gia-han|tu-choi|tra-loi)$)}";

    /// <summary>Null where the request has not come so far.</summary>
    public static Manuscript? Of(InformationRequest request, string paper, RequestPaperFrame frame) =>
        paper switch
        {
            Receipt => ReceiptOf(request, frame),
            Extension when Step(request, RequestDeed.Extended) is { } put => Of(
                frame,
                put.On,
                ("THÔNG BÁO", $"Gia hạn trả lời yêu cầu cung cấp thông tin số {request.Number}"),
                [
                    $"{frame.Issuer} gia hạn trả lời yêu cầu cung cấp thông tin số {request.Number} nhận ngày {WindowText.Day(request.ReceivedOn)} đến hết ngày {WindowText.Day(put.Due!.Value)}.",
                    $"Lý do: {put.Words}",
                    $"Căn cứ: {request.DueReasonVi}",
                    Remedy(),
                ]
            ),
            Refusal when Step(request, RequestDeed.Refused) is { } refused => Of(frame, refused.On, RefusalTitle(request), RefusalLines(request, refused)),
            Answer when request is { State: RequestState.Answered, EndedOn: { } on } => Of(
                frame,
                on,
                ("THÔNG BÁO", $"Trả lời yêu cầu cung cấp thông tin số {request.Number}"),
                AnswerLines(request, frame, on),
                request.PaperNumber
            ),
            _ => null,
        };

    private static Manuscript ReceiptOf(InformationRequest request, RequestPaperFrame frame) =>
        Of(
            frame,
            request.ReceivedOn,
            ("GIẤY TIẾP NHẬN", $"Yêu cầu cung cấp thông tin số {request.Number}"),
            [
                $"1. Người yêu cầu: {frame.Asker.Name}; {frame.Asker.Address}.",
                $"2. Thông tin yêu cầu: {request.Content.ReplaceLineEndings(" ")}",
                $"3. Nhận {RequestWords.NameOf(request.Channel).Vi} ngày {WindowText.Day(request.ReceivedOn)}; hình thức cung cấp: {RequestWords.NameOf(request.Provision).Vi}.",
                $"4. Thời hạn: {request.DueReasonVi} Hạn: {WindowText.Day(request.DueOn)}.",
                $"5. Mã theo dõi: {frame.Asker.Code}. Ai có mã này đều xem được yêu cầu; xin giữ kín.",
            ]
        );

    private static (string, string) RefusalTitle(InformationRequest request) => ("THÔNG BÁO", $"Từ chối yêu cầu cung cấp thông tin số {request.Number}");

    private static List<string> RefusalLines(InformationRequest request, RequestStep refused)
    {
        var ground = RefusalGrounds.Find(request.Ground ?? "", refused.On);
        return
        [
            $"Yêu cầu cung cấp thông tin số {request.Number} nhận ngày {WindowText.Day(request.ReceivedOn)} không được đáp ứng vì: {ground?.Name.Vi} ({ground?.Basis}).",
            $"Lý do cụ thể: {refused.Words}",
            $"{ground?.Next.Vi}",
            Remedy(),
        ];
    }

    private static List<string> AnswerLines(InformationRequest request, RequestPaperFrame frame, DateOnly on) =>
        [
            $"Trả lời yêu cầu cung cấp thông tin số {request.Number} nhận ngày {WindowText.Day(request.ReceivedOn)}, {frame.Issuer} cung cấp thông tin như sau:",
            .. request.Answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            .. request.Answer.Files.Select((f, at) => $"Tệp {at + 1}: {f.Name} (tải tại địa chỉ dưới đây)."),
            .. request.Answer.Withheld.Select(w =>
                $"Không cung cấp: {w.What}. {RefusalGrounds.Find(w.Ground, on)?.Name.Vi} ({RefusalGrounds.Find(w.Ground, on)?.Basis}). {w.Because}"
            ),
            Remedy(),
        ];

    private static string Remedy()
    {
        var remedy = InformingNotes.Of("remedy");
        return $"{remedy.Words.Vi} Căn cứ: {remedy.Basis}{RequestWords.RemarkOf(remedy.Confidence).Vi}.";
    }

    private static RequestStep? Step(InformationRequest request, RequestDeed deed) => request.Steps.LastOrDefault(s => s.Deed == deed);

    private static Manuscript Of(RequestPaperFrame frame, DateOnly day, (string Kind, string Title) head, IEnumerable<string> lines, string? number = null)
    {
        var script = new PaperScript(head.Kind, head.Title, string.Join('\n', lines), frame.Issuer)
        {
            Number = number ?? "",
            Place = frame.Place,
            Day = day,
            IsSigned = number is not null,
            Office = frame.Office,
            Recipients = [frame.Asker.Name],
        }.Manuscript;
        return script with { Blocks = [.. script.Blocks, .. Follow(frame)] };
    }

    private static IEnumerable<Block> Follow(RequestPaperFrame frame) =>
        [
            new SideBySide(
                [
                    new(
                        [new QrCode(frame.Address)],
                        [new Paragraph("Quét mã để theo dõi yêu cầu, xem câu trả lời và tải tệp; hoặc mở:", Look.Cell), new Paragraph(frame.Address, Look.Cell)]
                    ),
                ],
                0.22
            ),
        ];
}

using Dinh.App.Features.Plans.WritePaper;
using Dinh.App.Web;
using Dinh.App.Web.Printing;
using Dinh.App.Web.Speaking;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;

namespace Dinh.App.Features.Disclosure.ReadOut;

/// <summary>What is read out, as sound and as a sheet of paper.</summary>
internal sealed class ReadOutEndpoints : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/viec-cong-khai/{id}/phat-thanh/loi-doc.wav", VoiceAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes
            .MapGet($"/viec-cong-khai/{{id}}/phat-thanh/phieu-doc.{WrittenPaper.Formats}", SheetAsync)
            .ExcludeFromDescription()
            .RequireAuthorization(Gate.Officer);
    }

    private static async Task<IResult> VoiceAsync(Id<Publication> id, ReadOutQuery read, Voice voice, Words words, CancellationToken stop) =>
        await voice.SpeakAsync(await read.WordsAsync(id, stop), stop) is { } sound
            ? TypedResults.File(sound, "audio/wav", "loi-doc.wav", enableRangeProcessing: true)
            : TypedResults.Problem(
                words["Máy chủ chưa có giọng đọc. Người quản trị cài gói espeak-ng.", "The server has no voice. Its administrator installs espeak-ng."],
                statusCode: StatusCodes.Status503ServiceUnavailable
            );

    private static async Task<IResult> SheetAsync(
        Id<Publication> id,
        string format,
        ReadOutQuery read,
        PdfPrinter printer,
        Words words,
        CancellationToken stop
    ) => WrittenPaper.Sent(await printer.WriteAsync(await read.SheetAsync(id, stop), "phieu-phat-thanh", format, stop), words);
}

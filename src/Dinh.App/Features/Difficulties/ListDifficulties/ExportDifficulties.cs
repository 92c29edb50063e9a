using System.Text;
using Dinh.App.Features.Duties.ExportDuties;
using Dinh.App.Web;
using Dinh.Law.Time;

namespace Dinh.App.Features.Difficulties.ListDifficulties;

/// <summary>Writes the list as a table for spreadsheets, line by line.</summary>
public sealed class ExportDifficultiesQuery(ListDifficultiesQuery list, Words words, TimeProvider clock)
{
    public async Task WriteAsync(Stream to, DifficultyFilter filter, CancellationToken stop)
    {
        var (today, since) = (clock.Today, list.WaitedSince);

        // Spreadsheets take UTF-8 for another alphabet unless the file says so.
        await using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 16 << 10, leaveOpen: true);
        await text.WriteAsync(Head());
        await foreach (var line in list.Stream(filter).WithCancellation(stop))
            await text.WriteAsync(Row(line, today, since));
        await text.FlushAsync(stop);
    }

    private string Head() =>
        Csv.Line(
            words["Vướng mắc", "Difficulty"],
            words["Loại", "Kind"],
            words["Nơi nêu", "Asked by"],
            words["Ngày nêu", "Raised on"],
            words["Về", "About"],
            words["Nơi trả lời", "Answered by"],
            words["Tình trạng", "State"],
            words["Hẹn trả lời", "Promised for"],
            words["Ngày trả lời", "Answered on"],
            words["Văn bản trả lời", "Answering paper"],
            words["Nội dung trả lời", "Answer"],
            words["Đường dẫn", "Address"]
        );

    private string Row(DifficultyLine line, DateOnly today, DateOnly since) =>
        Csv.Line(
            line.Title,
            words[DifficultyWords.NameOf(line.Kind)],
            line.Asker,
            Iso(line.RaisedOn),
            line.Source,
            line.Holder,
            words[line.TagOn(today, since).Words],
            Iso(line.PromisedFor),
            Iso(line.AnsweredOn),
            line.AnswerPaper,
            line.AnswerText,
            DifficultyLinks.Of(line.Id)
        );

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd") ?? "";
}

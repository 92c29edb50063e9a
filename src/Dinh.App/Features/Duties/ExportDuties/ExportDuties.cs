using System.Text;
using Dinh.App.Features.Duties.ListDuties;
using Dinh.App.Web;
using Dinh.Law.Time;

namespace Dinh.App.Features.Duties.ExportDuties;

/// <summary>Writes the board's duties as a table for spreadsheets, line by line: a hundred thousand take no more memory than ten.</summary>
public sealed class ExportDutiesQuery(ListDutiesQuery list, Words words, TimeProvider clock)
{
    public async Task WriteAsync(Stream to, DutyFilter filter, CancellationToken stop)
    {
        var today = clock.Today;

        // Spreadsheets take UTF-8 for another alphabet unless the file says so.
        await using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 16 << 10, leaveOpen: true);
        await text.WriteAsync(Head());
        await foreach (var line in list.Stream(filter).WithCancellation(stop))
            await text.WriteAsync(Row(line, today));
        await text.FlushAsync(stop);
    }

    private string Head() =>
        Csv.Line(
            words["Nhiệm vụ", "Duty"],
            words["Cơ quan", "Body"],
            words["Hạn", "Due"],
            words["Vì sao", "Why"],
            words["Tình trạng", "State"],
            words["Nguồn", "Source"],
            words["Mục", "Item"],
            words["Loại việc", "Kind"],
            words["Đường dẫn", "Address"]
        );

    private string Row(DutyLine line, DateOnly today) =>
        Csv.Line(
            line.Content,
            line.BodyName,
            line.NextDue?.ToString("yyyy-MM-dd") ?? words.When(line),
            words.Why(line),
            words[DutyWords.TagOf(line.Facts, today)],
            line.Source.Label,
            line.Source.Path,
            line.TaskKind is { } kind && TaskKinds.Names.TryGetValue(kind, out var name) ? words[name] : "",
            DutyLinks.Duty(line.Id)
        );
}

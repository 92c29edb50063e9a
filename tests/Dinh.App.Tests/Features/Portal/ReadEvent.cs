using System.Text.Json;
using Dinh.App.Tests.Features.Reminding;

namespace Dinh.App.Tests.Features.Portal;

/// <summary>An event as a calendar program reads it.</summary>
internal sealed record ReadEvent(string Uid, string Summary, string? Status, string Day, bool IsWhole, int Sequence, string Place)
{
    public static async Task<List<ReadEvent>> ParseAsync(string calendar)
    {
        using var node = MailServer.Node("read-calendar.mjs");
        await node.StandardInput.WriteAsync(calendar);
        node.StandardInput.Close();
        return JsonSerializer.Deserialize<List<ReadEvent>>(await node.StandardOutput.ReadToEndAsync(), JsonSerializerOptions.Web)!;
    }
}

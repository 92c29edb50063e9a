using System.Reflection;
using Dinh.App.Features.Disclosure;
using Dinh.App.Features.LocalActs;
using Dinh.App.Features.Papers;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.LocalActs;
using Dinh.Domain.Papers;
using Dinh.Law;

namespace Dinh.App.Features.Transparency;

/// <summary>Every kind of record that the log speaks of.</summary>
internal static class ProvedRecords
{
    private static readonly Dictionary<string, IProvedRecord> Known = Assembly
        .GetExecutingAssembly()
        .GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IProvedRecord)))
        .Select(t => (IProvedRecord)Activator.CreateInstance(t)!)
        .ToDictionary(r => r.Record, StringComparer.Ordinal);

    public static Sentence NameOf(string record) => Known.GetValueOrDefault(record)?.Name ?? new(record, record);

    public static string? PageOf(string record, Guid key) => Known.GetValueOrDefault(record)?.PublicPage(key);
}

internal sealed class ProvedPaper : IProvedRecord
{
    public string Record => Paper.Record;

    public Sentence Name => new("Văn bản", "Paper");

    public string? PublicPage(Guid key) => PaperLinks.Public(new Id<Paper>(key));
}

internal sealed class ProvedNumber : IProvedRecord
{
    public string Record => OutgoingPaper.Record;

    public Sentence Name => new("Số văn bản đi", "Number of an outgoing paper");

    public string? PublicPage(Guid key) => null;
}

internal sealed class ProvedLocalAct : IProvedRecord
{
    public string Record => LocalAct.Record;

    public Sentence Name => new("Quy chế, hương ước, quy ước", "Local act");

    public string? PublicPage(Guid key) => LocalActLinks.Public(new Id<LocalAct>(key));
}

internal sealed class ProvedPublication : IProvedRecord
{
    public string Record => Publication.Record;

    public Sentence Name => new("Nội dung công khai", "Published item");

    public string? PublicPage(Guid key) => DisclosureLinks.Item(new Id<Publication>(key));
}

/// <summary>Whoever has the code finds the acts on the request's page; nobody else learns what it is about.</summary>
internal sealed class ProvedRequest : IProvedRecord
{
    public string Record => InformationRequest.Record;

    public Sentence Name => new("Yêu cầu cung cấp thông tin", "Request for information");

    public string? PublicPage(Guid key) => null;
}

using System.Globalization;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;

namespace Dinh.App.Features.Portal.OpenData;

/// <summary>One row: something due, or something made public that was on no list.</summary>
internal sealed record DataRow(Guid Key, string? Code, string Unit, string Body, string Task, string Name)
{
    public bool IsDue { get; init; }

    public string? Item { get; init; }

    public string Period { get; init; } = "";

    public DueFacts Facts { get; init; }

    public Id<Publication>? Publication { get; init; }

    /// <summary>The cells in the order of <see cref="DataColumns.All"/>.</summary>
    public IReadOnlyList<string?> Cells(DateOnly today, string site) =>
        [
            Key.ToString(),
            IsDue ? "due" : "own",
            Code,
            Unit,
            Body,
            Item,
            Task,
            Period.Length == 0 ? null : Period,
            Name,
            Day(Facts.DueOn),
            Day(Facts.PublicOn),
            Day(Facts.WholeOn),
            Day(Facts.LapsedOn),
            Day(Facts.NothingOn),
            Facts.On(today).ToString(),
            Publication is { } publication && Facts.PublicOn is not null ? site + Disclosure.DisclosureLinks.Item(publication) : null,
        ];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

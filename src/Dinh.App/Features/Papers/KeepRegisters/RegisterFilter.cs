using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.PaperForm;

namespace Dinh.App.Features.Papers.KeepRegisters;

/// <summary>Which lines of a register one wants to see.</summary>
public sealed record RegisterFilter(Id<Body> Body, int Year)
{
    public const int Size = 50;

    public string Text { get; init; } = "";

    /// <summary>As printed; null for every kind.</summary>
    public string? Kind { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public int Number { get; init; } = 1;

    /// <summary>All lines at once: to be printed or taken along.</summary>
    public bool IsWhole { get; init; }

    public static RegisterFilter Of(RegisterAsked asked, Id<Body> body, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return new(body, asked.Year is >= 1945 and <= 9999 ? asked.Year.Value : today.Year)
        {
            Text = (asked.Search ?? "").Trim(),
            Kind = PaperKind.Find(asked.Kind)?.Printed,
            From = asked.From,
            To = asked.To,
            Number = Math.Clamp(asked.Number ?? 1, 1, 100_000),
            IsWhole = asked.Whole is not null,
        };
    }
}

/// <summary>What an address says of a register.</summary>
public sealed record RegisterAsked(Id<Body>? Body, int? Year, string? Kind, string? Search)
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public int? Number { get; init; }

    /// <summary>Anything at all asks for every line, to be printed.</summary>
    public string? Whole { get; init; }
}

using System.Diagnostics.CodeAnalysis;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Domain.Units;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>A unit directly below the one asked about.</summary>
public sealed record SubtreePart(Id<AdministrativeUnit> Id, string? Code, string Name, string Kind, string Path, string SortKey);

/// <summary>A former unit that was divided: its filings cannot be, so they count whole where its record went.</summary>
public sealed record DividedUnit(string Name, string To);

/// <summary>Whose filings are asked for: a unit, all below it, and the former units whose heirs stand there. Every filing of it lies in exactly one of its parts.</summary>
public sealed class Subtree
{
    private readonly Dictionary<string, SubtreePart> byPath;

    public Subtree(AdministrativeUnit unit, DateOnly horizon, IReadOnlyList<SubtreePart> parts)
    {
        ArgumentNullException.ThrowIfNull(unit);
        (Unit, Name, Kind, Path, Horizon, Parts) = (unit.Id, unit.Name, unit.Kind, unit.Path, horizon, parts);
        byPath = parts.ToDictionary(p => p.Path);
    }

    public Id<AdministrativeUnit> Unit { get; }

    public string Name { get; }

    public string Kind { get; }

    public string Path { get; }

    /// <summary>The day whose tree is meant: changes after it are not followed, so that an answer as of a moment stays what it was.</summary>
    public DateOnly Horizon { get; }

    public IReadOnlyList<SubtreePart> Parts { get; }

    /// <summary>Only what the bodies of the unit itself filed, nothing from below.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The path of each former unit that filed something, and the path of the unit that its filings count to.</summary>
    public IReadOnlyDictionary<string, string> Heirs { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<DividedUnit> Divided { get; init; } = [];

    public bool IsCountry => Kind == Country.Kind;

    // Paths end in '/', and '0' is the letter behind it: the first path that is no longer below.
    private string End => Path[..^1] + '0';

    /// <summary>Of these filings the subtree's own.</summary>
    [SuppressMessage("Globalization", "CA1309", Justification = "The store compares, by bytes on both.")]
    public IQueryable<Filing> Of(IQueryable<Filing> filings)
    {
        var (path, end, came, went) = (Path, End, Came(), Went());
        if (IsOwn)
            return filings.Where(f => f.UnitPath == path);
        if (IsCountry)
            return filings;

        var own =
            came.Count == 0
                ? filings.Where(f => string.Compare(f.UnitPath, path) >= 0 && string.Compare(f.UnitPath, end) < 0)
                : filings.Where(f => (string.Compare(f.UnitPath, path) >= 0 && string.Compare(f.UnitPath, end) < 0) || came.Contains(f.UnitPath));
        return went.Count == 0 ? own : own.Where(f => !went.Contains(f.UnitPath));
    }

    /// <summary>Of these reports the subtree's own.</summary>
    [SuppressMessage("Globalization", "CA1309", Justification = "The store compares, by bytes on both.")]
    public IQueryable<Report> Of(IQueryable<Report> reports)
    {
        var (path, end, came, went) = (Path, End, Came(), Went());
        if (IsOwn)
            return reports.Where(r => r.UnitPath == path);
        if (IsCountry)
            return reports;

        var own =
            came.Count == 0
                ? reports.Where(r => string.Compare(r.UnitPath, path) >= 0 && string.Compare(r.UnitPath, end) < 0)
                : reports.Where(r => (string.Compare(r.UnitPath, path) >= 0 && string.Compare(r.UnitPath, end) < 0) || came.Contains(r.UnitPath));
        return went.Count == 0 ? own : own.Where(r => !went.Contains(r.UnitPath));
    }

    /// <summary>The part in which what was filed under that path counts; null for the unit's own bodies, and for what no part took over.</summary>
    public SubtreePart? PartOf(string path)
    {
        var at = Heirs.GetValueOrDefault(path, path);
        var below = at.StartsWith(Path, StringComparison.Ordinal) ? Path.Length : 0;
        var end = below < at.Length && (below > 0 || IsCountry) ? at.IndexOf('/', below) : -1;
        return end < 0 ? null : byPath.GetValueOrDefault(at[..(end + 1)]);
    }

    // Former units that lay elsewhere and whose heirs stand here; those that lay here and whose heirs stand elsewhere.
    private List<string> Came() => [.. Heirs.Where(h => Holds(h.Value) && !Holds(h.Key)).Select(h => h.Key).Order(StringComparer.Ordinal)];

    private List<string> Went() => [.. Heirs.Where(h => Holds(h.Key) && !Holds(h.Value)).Select(h => h.Key).Order(StringComparer.Ordinal)];

    private bool Holds(string path) => path.StartsWith(Path, StringComparison.Ordinal);
}

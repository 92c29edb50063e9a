using System.Diagnostics.CodeAnalysis;
using Dinh.Domain.Disclosure;

namespace Dinh.App.Features.Portal;

/// <summary>A unit and all below it, as one range of paths that an index answers.</summary>
internal static class PathRange
{
    // Paths end in '/', and '0' is the letter behind it: the first path that is no longer below.
    public static string EndOf(string path) => path[..^1] + '0';

    /// <param name="dues">What is due anywhere.</param>
    /// <param name="path">Where; null for the whole country.</param>
    [SuppressMessage("Globalization", "CA1309", Justification = "The store compares, by bytes on both.")]
    public static IQueryable<DueDisclosure> Below(this IQueryable<DueDisclosure> dues, string? path)
    {
        if (path is null)
            return dues;

        var end = EndOf(path);
        return dues.Where(d => string.Compare(d.UnitPath, path) >= 0 && string.Compare(d.UnitPath, end) < 0);
    }

    [SuppressMessage("Globalization", "CA1309", Justification = "The store compares, by bytes on both.")]
    public static IQueryable<Publication> Below(this IQueryable<Publication> publications, string? path)
    {
        if (path is null)
            return publications;

        var end = EndOf(path);
        return publications.Where(p => string.Compare(p.UnitPath, path) >= 0 && string.Compare(p.UnitPath, end) < 0);
    }

    [SuppressMessage("Globalization", "CA1309", Justification = "The store compares, by bytes on both.")]
    public static IQueryable<Domain.Units.AdministrativeUnit> Below(this IQueryable<Domain.Units.AdministrativeUnit> units, string? path)
    {
        if (path is null)
            return units;

        var end = EndOf(path);
        return units.Where(u => string.Compare(u.Path, path) > 0 && string.Compare(u.Path, end) < 0);
    }
}

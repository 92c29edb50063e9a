using System.Globalization;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law.PaperForm;
using Dinh.Writing.Xlsx;

namespace Dinh.App.Features.Papers.KeepRegisters;

/// <summary>One line of a register: its values by the columns of the decree's form, and where it leads.</summary>
/// <param name="Values">By the names of the columns' fields; a field that is not there stays empty.</param>
/// <param name="Link">The page of the paper or of its entry.</param>
public sealed record RegisterLine(IReadOnlyDictionary<string, RegisterValue> Values, string Link)
{
    public bool IsCancelled { get; init; }

    public static RegisterLine Of(OutgoingPaper entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var values = new Dictionary<string, RegisterValue>
        {
            ["number"] = RegisterValue.Of(entry.Mark),
            ["paperDay"] = RegisterValue.Of(entry.SignedOn),
            ["summary"] = RegisterValue.Of($"{PaperNames.Sentenced(entry.Kind)} {entry.Title}"),
            ["signer"] = RegisterValue.Of(entry.Signer),
            ["recipients"] = RegisterValue.Of(entry.Recipients),
            ["keeper"] = RegisterValue.Of(entry.Keeper),
            ["copies"] = RegisterValue.Of(entry.Copies),
            ["note"] = RegisterValue.Of(
                entry.CancelledBecause is { } because ? $"Hủy: {because}"
                : entry.PassedOn is null ? "Chưa ban hành"
                : ""
            ),
        };
        if (entry.PassedOn is { } passed)
            values["passedOn"] = RegisterValue.Of(passed);
        return new(values, entry.PaperId is { } paper ? PaperLinks.Paper(paper) : PaperLinks.Draft(entry.DraftId))
        {
            IsCancelled = entry.CancelledBecause is not null,
        };
    }

    public static RegisterLine Of(IncomingPaper entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var values = new Dictionary<string, RegisterValue>
        {
            ["author"] = RegisterValue.Of(entry.Author),
            ["number"] = RegisterValue.Of(entry.Mark),
            ["paperDay"] = RegisterValue.Of(entry.PaperDay),
            ["summary"] = RegisterValue.Of($"{PaperNames.Sentenced(entry.Kind)} {entry.Title}"),
            ["recipients"] = RegisterValue.Of(entry.PassedTo ?? ""),
            ["note"] = RegisterValue.Of(entry.Note ?? ""),
        };
        if (entry.ArrivedOn is { } arrived)
            values["arrivedOn"] = RegisterValue.Of(arrived);
        if (entry.Number is { } number)
            values["arrivalNumber"] = RegisterValue.Of(number);
        if (entry.PassedOn is { } passed)
            values["passedOn"] = RegisterValue.Of(passed);
        return new(values, PaperLinks.Received(entry.Id));
    }

    /// <summary>A cell as a page shows it.</summary>
    public string Shown(RegisterColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return !Values.TryGetValue(column.Field, out var value) ? ""
            : value.Day is { } day ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
            : value.Number is { } number ? number.ToString(CultureInfo.InvariantCulture)
            : value.Text ?? "";
    }
}

/// <summary>A page of a register.</summary>
public sealed record RegisterPage(RegisterForm Form, RegisterOwner Owner, RegisterFilter Filter, IReadOnlyList<RegisterLine> Lines, int Total)
{
    /// <summary>The bodies whose registers the reader keeps or has inherited.</summary>
    public IReadOnlyList<RegisterOwner> Owners { get; init; } = [];
}

/// <summary>A body that kept a register.</summary>
/// <param name="LastDay">When it ended; null while it stands.</param>
public sealed record RegisterOwner(Id<Body> Body, string BodyName, DateOnly? LastDay)
{
    public static IReadOnlyList<RegisterOwner> Of(Access access) =>
        [
            .. access.Own().Select(h => new RegisterOwner(h.Body, h.BodyName, null)),
            .. access.Before.Select(e => new RegisterOwner(e.Body, e.BodyName, e.LastDay)),
        ];
}

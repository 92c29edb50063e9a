using System.Collections.ObjectModel;
using Dinh.Law.Time;

namespace Dinh.Domain.Plans;

/// <summary>What a part of a plan is.</summary>
public enum PartKind
{
    /// <summary>Number, issuer, date, title, bases, recipients, signer.</summary>
    Head,

    /// <summary>Something to be done.</summary>
    Task,

    /// <summary>A report that somebody owes.</summary>
    Report,

    /// <summary>The event of a plan of one event.</summary>
    Event,
}

/// <summary>A part of a draft: its head, a task, a report, or the event, with its fields.</summary>
/// <param name="Key">Short name inside the draft, stable for its life: "head", "t3", "r1".</param>
public sealed record DraftPart(string Key, PartKind Kind)
{
    /// <summary>The fields that name bodies who are to do something.</summary>
    public static readonly IReadOnlyList<FieldName> Roles = [FieldName.Lead, FieldName.Advise, FieldName.Coordinate];

    private static readonly ReadOnlyDictionary<PartKind, FieldName[]> Known = new(
        new Dictionary<PartKind, FieldName[]>
        {
            [PartKind.Head] =
            [
                FieldName.Kind,
                FieldName.Number,
                FieldName.Issuer,
                FieldName.Place,
                FieldName.Date,
                FieldName.Title,
                FieldName.Year,
                FieldName.Bases,
                FieldName.Recipients,
                FieldName.SignerTitle,
                FieldName.Signer,
            ],
            [PartKind.Task] =
            [
                FieldName.Title,
                FieldName.Lead,
                FieldName.Advise,
                FieldName.Coordinate,
                FieldName.Time,
                FieldName.Form,
                FieldName.TaskKind,
                FieldName.Path,
                FieldName.Detail,
            ],
            [PartKind.Report] = [FieldName.Title, FieldName.Lead, FieldName.To, FieldName.Via, FieldName.Time, FieldName.Path],
            [PartKind.Event] = [FieldName.Title, FieldName.Lead, FieldName.Time, FieldName.Venue],
        }
    );

    public IReadOnlyDictionary<FieldName, DraftField> Fields { get; init; } = ReadOnlyDictionary<FieldName, DraftField>.Empty;

    /// <summary>Whether it stands under what is to be done ("content") or under who is charged ("duties").</summary>
    public string Section { get; init; } = "content";

    /// <summary>The window as it was read with the text around it; used as long as nobody corrects its words.</summary>
    public TimeReading? ReadTime { get; init; }

    /// <summary>Its dated steps, as they were read with the time.</summary>
    public IReadOnlyList<DraftStep> Steps { get; init; } = [];

    /// <summary>The clerk says that nobody leads: the issuer answers for it.</summary>
    public bool HasNoLead { get; init; }

    /// <summary>The clerk says that no window follows from it.</summary>
    public bool HasNoTime { get; init; }

    /// <summary>Taken out by the clerk; kept, so that it can be put back.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>The fields that this kind of part has, in the order in which they are asked.</summary>
    public IReadOnlyList<FieldName> Asked => Known[Kind];

    /// <summary>Every body that its roles name.</summary>
    public IEnumerable<string> Names => Roles.SelectMany(r => Field(r).Names);

    /// <summary>How long a value may be: what a card can show, and what a duty can keep.</summary>
    public static int LongestOf(FieldName name) =>
        name switch
        {
            FieldName.Detail => 20_000,
            FieldName.Title or FieldName.Bases or FieldName.Recipients or FieldName.Lead or FieldName.Advise or FieldName.Coordinate => 8_000,
            FieldName.Time => 900,
            _ => 500,
        };

    public string this[FieldName name] => Field(name).Value;

    public DraftField Field(FieldName name) => Fields.GetValueOrDefault(name, DraftField.Empty);

    public DraftPart With(FieldName name, DraftField field) => this with { Fields = new Dictionary<FieldName, DraftField>(Fields) { [name] = field } };
}

/// <summary>One dated step of a task.</summary>
public sealed record DraftStep(string Text, DateOnly? Due);

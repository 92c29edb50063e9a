using System.Runtime.CompilerServices;
using Dinh.App.Features.Disclosure.ListDues;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Dinh.App.Features.Disclosure.PublicItems;

/// <summary>What a board asks the store, put together once: it is the one page that everybody opens, and asks for no more than it shows.</summary>
internal sealed class BoardQuestions
{
    private const int MostNew = 30;

    // A question put together for one store cannot be asked of another.
    private static readonly ConditionalWeakTable<IModel, BoardQuestions> Known = [];

    public Func<DinhDb, string, int, IAsyncEnumerable<BoardDue>> Dues { get; } =
        EF.CompileAsyncQuery(
            (DinhDb db, string path, int year) =>
                db
                    .DueDisclosures.Where(d => d.UnitPath == path && d.JoinedTo == null && (d.Year == year || (d.PeriodKey == "" && d.Year < year)))
                    .OrderBy(d => d.Id)
                    .Select(d => new BoardDue(
                        d.Id,
                        d.TaskKey,
                        d.PeriodKey,
                        d.Name,
                        new(d.DueOn, d.EndsOn, d.PublicOn, d.WholeOn, d.LapsedOn, d.NothingOn),
                        d.PublicationId,
                        d.NothingBecause
                    ))
        );

    public Func<DinhDb, string, string?, bool, DateOnly, DateOnly, IAsyncEnumerable<BoardNews>> News { get; } =
        EF.CompileAsyncQuery(
            (DinhDb db, string path, string? item, bool isAll, DateOnly from, DateOnly to) =>
                db
                    .Publications.Where(p => p.State == PublicationState.Published && p.UnitPath == path && (isAll || p.ItemKey == item))
                    .Where(p => p.PublishedOn >= from && p.PublishedOn <= to)
                    .OrderByDescending(p => p.PublishedAt)
                    .Take(MostNew)
                    .Select(p => new BoardNews(p.Id, p.Title, p.PublishedOn!.Value, p.ItemKey, p.Versions.Count))
        );

    public static BoardQuestions Of(DinhDb db) => Known.GetValue(db.Model, _ => new());
}

/// <summary>What the board needs of a thing that is due.</summary>
internal sealed record BoardDue(
    Id<DueDisclosure> Id,
    string TaskKey,
    string PeriodKey,
    string Name,
    DueFacts Facts,
    Id<Publication>? Publication,
    string? NothingBecause
)
{
    public BoardLine LineOn(DateOnly today) =>
        new(Id, Name, Facts, Facts.On(today), Publication) { Nothing = NothingBecause, Basis = DueGroups.TaskOf(TaskKey)!.Basis };
}

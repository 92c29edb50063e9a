using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Reminding;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reminding.ReadLetters;

/// <summary>One letter as its reader sees it today: without what concerned bodies that the reader has left.</summary>
public sealed record LetterSheet(ReminderLetter Letter, IReadOnlyList<LetterLine> Lines);

public sealed class ReadLettersQuery(DinhDb db, Access access)
{
    public const int PageSize = 20;

    public async Task<(IReadOnlyList<LetterSheet> Letters, int Total)> FindAsync(int page, CancellationToken stop)
    {
        var mine = access.Visible(db.ReminderLetters.AsNoTracking());
        var found = await mine.OrderByDescending(l => l.Day).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        var bodies = access.Bodies;
        return ([.. found.Select(l => new LetterSheet(l, [.. l.Lines.Where(line => bodies.Contains(line.For))]))], await mine.CountAsync(stop));
    }
}

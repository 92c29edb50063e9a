using Dinh.App.Features.Reminding;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Reminding;

/// <summary>What the law's list gives a body at once is told in one line, so that a letter can be read.</summary>
public sealed class GatheredLettersTests : IAsyncDisposable
{
    // A Wednesday.
    private static readonly DateOnly Day = new(2026, 3, 4);
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Twelve_matters_of_one_body_are_one_line_that_leads_to_its_list()
    {
        commune.Clock.MoveTo(Day, new(6, 0));
        var reader = await commune.SignedIn(Function.Officer, await commune.HasBody());
        foreach (var at in Enumerable.Range(1, 12))
            await OwesAsync(reader.Body!, Day.AddDays(at <= 8 ? 7 : 3), $"Công khai: khoản {at}");
        await commune.Owes(reader.Body!, Day.AddDays(7), "Tổ chức hội nghị");

        await commune.Wakes(Day);

        Assert.Equal(13, (await commune.LetterTo(reader)).Lines.Count);
        var page = await reader.Visit(RemindingLinks.Letters);
        Assert.Equal(
            ["12 khoản công khai đến hạn trong 7 ngày", "Tổ chức hội nghị"],
            page.Html.QuerySelectorAll("main section.card ul.list > li > a").Select(a => a.TextContent).Order(StringComparer.Ordinal)
        );
        Assert.NotNull(page.Html.QuerySelector($"a[href='/viec-cong-khai?co-quan={reader.Body!.Id}']"));
    }

    [Fact]
    public void What_is_late_what_a_leader_called_for_and_what_another_body_owes_is_told_by_itself()
    {
        var (own, other) = (Id<Body>.New(), Id<Body>.New());

        var told = GatheredLine.Of([
            LineOf(own, LetterHeap.Late, -1),
            LineOf(own, LetterHeap.Late, -3),
            LineOf(own, LetterHeap.Soon, 7),
            LineOf(own, LetterHeap.Soon, 7) with
            {
                UrgedBy = "Chủ tịch",
            },
            LineOf(other, LetterHeap.Soon, 7),
            LineOf(own, LetterHeap.Soon, 3) with
            {
                TaskKind = "reporting",
            },
        ]);

        Assert.Equal([2, 1, 1, 1, 1], told.Select(t => t.Count));
        Assert.Equal("2 khoản công khai quá hạn", told[0].Words(told[0].LastDue, Day).Vi);
        Assert.Equal(Day.AddDays(-3), told[0].First.Due);
    }

    private static LetterLine LineOf(Id<Body> body, LetterHeap heap, int days) =>
        new(heap, Id<Duty>.New(), body, $"Khoản {days}", $"{body}", Day.AddDays(days)) { TaskKind = "disclosure" };

    private Task<Duty> OwesAsync(Body body, DateOnly due, string content) =>
        commune.Has(Duty.Assign(A.NewDuty with { BodyId = body.Id, TaskKind = "disclosure", Window = A.By(due), Content = content }));
}

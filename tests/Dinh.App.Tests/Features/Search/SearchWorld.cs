using Dinh.App.Features.Search.FindPublic;
using Dinh.App.Tests.Features.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Tests.Features.Search;

/// <summary>A commune that was made of another in 2025, with things that it has made public.</summary>
internal sealed record SearchWorld(Commune Commune, AdministrativeUnit Unit, AdministrativeUnit Former, Body Committee, Body FormerCommittee)
{
    private static readonly DateOnly Merged = new(2025, 7, 1);

    public static async Task<SearchWorld> OfAsync(Commune commune)
    {
        var province = await commune.Has(ReportWorld.UnitOf("Tỉnh Thái Nguyên", "Tỉnh", null));
        var unit = await commune.Has(ReportWorld.UnitOf("Xã Bình Yên", "Xã", province));
        var former = new AdministrativeUnit("05533", "Xã Định Biên", "Xã", null, AdministrativeUnit.BeforeRecords);
        former.EndsOn(Merged.AddDays(-1));
        await commune.Has(former);
        await commune.Has(new UnitChange(UnitChangeKind.Merge, Merged, former.Id, unit.Id));
        return new(
            commune,
            unit,
            former,
            await commune.HasBody("UBND xã Bình Yên", BodyKind.PeoplesCommittee, unit),
            await commune.HasBody("UBND xã Định Biên", BodyKind.PeoplesCommittee, former)
        );
    }

    public Publication Drafted(string title, string text = "", string? item = null, Body? body = null) =>
        Publication.Begin(
            new()
            {
                Key = Id<Publication>.New(),
                BodyId = (body ?? Committee).Id,
                UnitPath = (body == FormerCommittee ? Former : Unit).Path,
                ItemKey = item,
                TaskKey = "khac",
                InCharge = "Ma Thị Lan",
                Wording = new(title, text.Length == 0 ? title : text, []),
            }
        );

    public async Task<Publication> PublishedAsync(string title, string text = "", DateOnly? on = null, string? item = null, Body? body = null)
    {
        var publication = Drafted(title, text, item, body);
        Publish(publication, null, on);
        return await Commune.Has(publication);
    }

    /// <summary>As many at once, on days that go back from today.</summary>
    public Task<int> ManyAsync(int count, Func<int, (string Title, string Text)> wording) =>
        Commune.Read(db =>
        {
            for (var n = 0; n < count; n++)
            {
                var publication = Drafted(wording(n).Title, wording(n).Text);
                Publish(publication, null, Commune.Today.AddDays(-n % 40));
                db.Add(publication);
            }

            return db.SaveChangesAsync();
        });

    public void Publish(Publication publication, string? because = null, DateOnly? on = null)
    {
        if (publication.Publish(because, new("Ma Thị Lan", Commune.Clock.GetUtcNow().UtcDateTime, on ?? Commune.Today)).Refusal is { } refusal)
            throw new InvalidOperationException(refusal.Code);
    }

    public Task ChangeAsync(Publication publication, Action<Publication> act) =>
        Commune.Read(async db =>
        {
            act(await db.Publications.SingleAsync(p => p.Id == publication.Id));
            return await db.SaveChangesAsync();
        });

    public Task<PublicFindings> FindAsync(string text, Func<PublicAsk, PublicAsk>? more = null) =>
        Commune.Do((FindPublicQuery query) => query.ReadAsync((more ?? (a => a))(new() { Text = text }), default));

    public async Task<IReadOnlyList<string>> TitlesAsync(string text, Func<PublicAsk, PublicAsk>? more = null) =>
        [.. (await FindAsync(text, more)).Lines.Select(l => string.Concat(l.Title.Select(p => p.Text)))];
}

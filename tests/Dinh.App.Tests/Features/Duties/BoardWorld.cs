using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Dinh.Testing;

namespace Dinh.App.Tests.Features.Duties;

/// <summary>A board on which every filter has something to leave out.</summary>
internal sealed record BoardWorld(Commune Commune, Reader Officer, Body Body, Body Other)
{
    public static async Task<BoardWorld> MakeAsync(Commune commune)
    {
        var officer = await commune.SignedIn();
        var other = await commune.HasBody("Công an xã Định Hóa", BodyKind.Police);
        var world = new BoardWorld(commune, officer, officer.Body!, other);
        var mine = officer.Body!.Id;
        var today = commune.Today;
        var plan = new DutySource("plan", "77", "Kế hoạch 77/KH-UBND");
        await world.Has("Việc quá hạn", A.By(today.AddDays(-3)), mine);
        await world.Has("Việc sắp hạn", A.By(today.AddDays(3)), mine, n => n with { TaskKind = "training" });
        await world.Has("Việc đang làm", A.By(today.AddDays(60)), mine, n => n with { Source = plan });
        await world.Has(
            "Việc chưa đến kỳ",
            new()
            {
                Kind = TimeKind.Within,
                Start = today.AddDays(40),
                End = today.AddDays(90),
            },
            mine
        );
        await world.Has("Việc thường xuyên", new() { Kind = TimeKind.Ongoing }, mine);
        await world.Has("Việc chờ", A.When("khi có văn bản hướng dẫn"), mine);
        await world.Has("Việc phối hợp", A.By(today.AddDays(20)), other.Id, n => n with { Participants = [new(DutyRole.Coordinator, "UBND", mine)] });
        await world.Has("Việc tham mưu", A.By(today.AddDays(21)), other.Id, n => n with { Participants = [new(DutyRole.Adviser, "UBND", mine)] });
        await world.Has("Việc giao đi", A.By(today.AddDays(22)), other.Id, n => n with { AssignedBy = mine });
        await world.Has("Việc công khai", A.By(today.AddDays(23)), other.Id, n => n with { IsPublic = true });
        await world.Has("Việc kín của nơi khác", A.By(today.AddDays(24)), other.Id);
        await world.Has(
            "Việc đã xong",
            A.By(today),
            mine,
            act: d => d.Supply(Id<Evidence>.New(), Proof.OfPaper("1/BC", today), EvidenceFor.Whole, officer.Person.Id, today)
        );
        await world.Has("Việc đã hủy", A.By(today), mine, act: d => d.Cancel("Không còn phù hợp", today));
        return world;
    }

    public async Task<IReadOnlyList<string>> RowsOf(string query)
    {
        var page = await Officer.Visit($"/viec{query}");
        return [.. page.Html.QuerySelectorAll("table.duties tbody td:first-child > a").Select(a => a.TextContent)];
    }

    private Task<Duty> Has(string content, Window window, Id<Body> body, Func<NewDuty, NewDuty>? with = null, Action<Duty>? act = null)
    {
        var given = A.NewDuty with { Content = content, Window = window, BodyId = body };
        var duty = Duty.Assign(with is null ? given : with(given));
        act?.Invoke(duty);
        return Commune.Has(duty);
    }
}

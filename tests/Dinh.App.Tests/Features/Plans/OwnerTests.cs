using System.Net;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Plans;

public sealed class OwnerTests : IAsyncDisposable
{
    private const string Theirs = "Niêm yết công khai dự toán ngân sách";
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task The_body_that_entered_a_plan_sees_all_that_was_made_of_it_whoever_issued_it_and_whoever_has_to_do_it()
    {
        var unit = await commune.Has(new AdministrativeUnit("98001", "Xã Thử", "Xã", null, new(2025, 7, 1)));
        var council = await commune.HasBody("HĐND xã Thử", BodyKind.PeoplesCouncil, unit);
        var division = await commune.HasBody("Phòng Kinh tế", BodyKind.Division, unit);
        var clerk = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND xã Thử", BodyKind.PeoplesCommittee, unit));
        var stranger = await commune.SignedIn(Function.Officer, await commune.HasBody("Công an xã Thử", BodyKind.Police, unit));

        var plan = await EnteredAsync(clerk, council, division);

        var duty = await commune.Read(db => db.Duties.SingleAsync());
        Assert.Equal((division.Id, council.Id), (duty.BodyId, duty.AssignedBy));
        Assert.Single((await clerk.Visit(plan)).Html.QuerySelectorAll($".entries a[href='/viec/{duty.Id}']"));
        foreach (var place in new[] { "/viec", "/viec/xuat.csv", "/api/v1/duties" })
        {
            Assert.Contains(Theirs, await ReadAsync(clerk, place), StringComparison.Ordinal);
            Assert.DoesNotContain(Theirs, await ReadAsync(stranger, place), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, await clerk.StatusOf($"/viec/{duty.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"/viec/{duty.Id}"));
    }

    private async Task<string> EnteredAsync(Reader clerk, Body issuer, Body lead)
    {
        var task = A.TaskOf(lead).With(FieldName.Title, A.Read(Theirs, 2));
        var draft = await commune.Has(
            PlanDraft.Upload(
                new(clerk.Body!.Id, "hdnd.txt", new('1', 64), new("Lan", commune.Clock.GetUtcNow().UtcDateTime)),
                [new(1, "KẾ HOẠCH")],
                [A.HeadOf(issuer), task],
                []
            )
        );
        foreach (var body in new[] { issuer, lead })
            await clerk.DoAsync(draft.Id, "Name", ("Name", body.Name), ("Say", "body"), ("Body", $"{body.Id}"));
        return (await clerk.DoAsync(draft.Id, "Confirm")).Location!;
    }

    private static async Task<string> ReadAsync(Reader reader, string path)
    {
        var text = await reader.Client.GetStringAsync(new Uri(path, UriKind.Relative));
        return WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Unescape(text.Replace("\\\"", "\"", StringComparison.Ordinal)));
    }
}

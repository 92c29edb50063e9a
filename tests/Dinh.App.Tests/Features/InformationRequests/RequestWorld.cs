using Dinh.App.Tests.Features.Disclosure;
using Dinh.App.Tests.Features.Plans;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Domain.InformationRequests;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.InformationRequests;

/// <summary>A commune that can be asked, and somebody who asks it.</summary>
internal sealed record RequestWorld(DisclosureWorld World)
{
    public const string AskerName = "Lò Thị Hỏi";
    public const string AskerIdentity = "011190001234";

    public Commune Commune => World.Commune;

    public string AskAddress => $"/hoi-thong-tin/gui/{World.Committee.Id}";

    public static async Task<RequestWorld> OnAsync(Commune commune, DateOnly day)
    {
        commune.Clock.MoveTo(day);
        return new(await DisclosureWorld.OfAsync(commune));
    }

    /// <summary>Asks as a person does, and gives back where the request is followed.</summary>
    public async Task<string> AskAsync(string content = "Thu chi ngân sách quý II của xã.", params (string Name, string Value)[] more)
    {
        var answer = await SendAsync(await Commune.Visit(AskAddress), content, more);
        return answer.Location ?? throw new InvalidOperationException(answer.Text);
    }

    public Task<Answer> SendAsync(VisitedPage form, string content, params (string Name, string Value)[] more)
    {
        Commune.Clock.MoveOn(TimeSpan.FromSeconds(20));
        return form.Submit("main form", Filled(content, more));
    }

    public static (string Name, string Value)[] Filled(string content, params (string Name, string Value)[] more) =>
        [
            .. new (string Name, string Value)[]
            {
                ("Form.Content", content),
                ("Form.Name", AskerName),
                ("Form.Address", "Thôn Nà Phát, xã Bình Yên"),
                ("Form.Identity", AskerIdentity),
                ("Form.Provision", "Electronic"),
            }.Where(f => more.All(m => m.Name != f.Name)),
            .. more,
        ];

    public async Task<InformationRequest> RequestAsync() => (await Commune.Read(db => db.InformationRequests.AsNoTracking().ToListAsync())).Single();

    public async Task<Duty> DutyAsync()
    {
        var request = await RequestAsync();
        return await Commune.Read(db => db.Duties.AsNoTracking().SingleAsync(d => d.Id == request.DutyId));
    }

    public async Task DoAsync(string deed, params (string Name, string Value)[] fields)
    {
        var answer = await TryAsync(World.Lan, deed, fields);
        Assert.True(answer.Status == System.Net.HttpStatusCode.Redirect, answer.Text);
    }

    public async Task<Answer> TryAsync(Reader reader, string deed, params (string Name, string Value)[] fields)
    {
        var request = await RequestAsync();
        var token = Forms.TokenOf(await reader.Visit("/yeu-cau-thong-tin/ghi"));
        return await reader.SendAsync($"/yeu-cau-thong-tin/{request.Id}?handler={deed}", [.. fields, (Forms.Token, token)]);
    }

    /// <summary>Something that stands on the commune's board.</summary>
    public Task<Publication> PublishAsync(string title)
    {
        var publication = Publication.Begin(
            new()
            {
                Key = Id<Publication>.New(),
                BodyId = World.Committee.Id,
                UnitPath = World.Unit.Path,
                ItemKey = "11.2",
                TaskKey = "11.2/thuc-hien-quy",
                InCharge = "Hoàng Thị Lan",
                Wording = new(title, "Tổng thu 1.200 triệu đồng.", []),
            }
        );
        publication.Publish(null, new("Hoàng Thị Lan", Commune.Clock.GetUtcNow().UtcDateTime, Commune.Today));
        return Commune.Has(publication);
    }
}

using System.Net;
using Dinh.App.Features.Plans;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Testing;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace Dinh.App.Tests.Features.Plans.ComposePlan;

/// <summary>Two writers, strangers, too much, and what must not run.</summary>
public sealed class ComposeGuardTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Two_who_write_in_different_cards_both_succeed()
    {
        var clerk = await commune.SignedIn();
        var other = await commune.SignedIn(Function.Officer, clerk.Body);
        var draft = await clerk.BeginsPlan();
        var (mine, theirs) = (await clerk.Visit(PlanLinks.Compose(draft)), await other.Visit(PlanLinks.Compose(draft)));

        await clerk.SavesCard(mine, draft, "t2", ("t2.Content", "Việc của tôi"));
        var answer = await theirs.Press("save", ("can-cu.Bases", "Căn cứ Luật"));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var saved = (await commune.DraftAsync(draft)).Composition!;
        Assert.Equal(("Việc của tôi", "Căn cứ Luật"), (saved.Find("t2")![CardField.Content], saved.Find("can-cu")![CardField.Bases]));
    }

    [Fact]
    public async Task Who_writes_over_anothers_newer_words_is_told_and_chooses()
    {
        var clerk = await commune.SignedIn();
        var other = await commune.SignedIn(Function.Officer, clerk.Body);
        var draft = await clerk.BeginsPlan();
        var late = await other.Visit(PlanLinks.Compose(draft));
        await clerk.Writes(draft, "save", ("t2.Content", "Lời của người trước"));

        var told = await other.SavesCard(late, draft, "t2", ("t2.Content", "Lời của người sau"));
        var whole = await late.Press("save", ("t2.Content", "Lời của người sau"));

        Assert.Contains("Người kia ghi:", told.Text);
        Assert.Contains("Lời của người trước", whole.Text);
        Assert.Contains("Lời của người sau", whole.Text);
        Assert.Equal("Lời của người trước", (await commune.DraftAsync(draft)).Composition!.Find("t2")![CardField.Content]);

        await late.Press("take:t2", ("t2.Content", "Lời của người sau"));
        Assert.Equal("Lời của người trước", (await commune.DraftAsync(draft)).Composition!.Find("t2")![CardField.Content]);
        await late.Press("keep:t2", ("t2.Content", "Lời của người sau"));
        Assert.Equal("Lời của người sau", (await commune.DraftAsync(draft)).Composition!.Find("t2")![CardField.Content]);
    }

    [Fact]
    public async Task An_old_page_that_changed_nothing_overwrites_nothing()
    {
        var clerk = await commune.SignedIn();
        var draft = await clerk.BeginsPlan();
        var old = await clerk.Visit(PlanLinks.Compose(draft));
        await clerk.Writes(draft, "save", ("t2.Content", "Lời mới"));

        var answer = await old.Press("add-duty");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var saved = (await commune.DraftAsync(draft)).Composition!;
        Assert.Equal("Lời mới", saved.Find("t2")![CardField.Content]);
        Assert.Single(saved.Standing, c => c.Kind == CardKind.Duty);
    }

    [Fact]
    public async Task To_a_stranger_the_plan_is_not_there()
    {
        var clerk = await commune.SignedIn();
        var draft = await clerk.BeginsPlan();
        var stranger = await commune.SignedIn();
        var token = Forms.TokenOf(await stranger.Visit(PlanLinks.Write));

        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf(PlanLinks.Compose(draft)));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf(PlanLinks.Preview(draft)));
        foreach (var address in new[] { PlanLinks.Compose(draft), $"{PlanLinks.Compose(draft)}?handler=Card" })
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await stranger.SendAsync(address, ("t2.stamp", "x"), ("t2.Content", "Lời lạ"), ("act", "keep:t2"), (Forms.Token, token))).Status
            );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await stranger.SendAsync(PlanLinks.Write, ("Owner", $"{clerk.Body!.Id}"), ("Year", "2026"), ("FromLaw", "false"), (Forms.Token, token))).Status
        );
        Assert.Equal("", (await commune.DraftAsync(draft)).Composition!.Find("t2")![CardField.Content]);
    }

    [Fact]
    public async Task Too_long_and_too_many_are_refused_in_words_and_nothing_is_lost()
    {
        var clerk = await commune.SignedIn();
        var draft = await clerk.BeginsPlan();
        await clerk.Writes(draft, "save", ("t2.Content", "Việc cũ"));

        var long1 = await clerk.Writes(draft, "save", ("t2.Time", new string('x', 901)));
        Assert.Contains("Nội dung dài quá mức", long1.Text);

        var kept = (await commune.DraftAsync(draft)).Composition!;
        Assert.Equal(("Việc cũ", ""), (kept.Find("t2")![CardField.Content], kept.Find("t2")![CardField.Time]));
        var many = Enumerable.Range(0, Composition.MostCards).Aggregate(kept, (c, _) => c.Add(CardKind.Task, null, out var _));
        var outcome = (await commune.DraftAsync(draft)).Write(new("Lan", commune.Clock.GetUtcNow().UtcDateTime), many, new([], [], []));
        Assert.Equal("write.too-many-cards", outcome.Refusal?.Code);
    }

    [Fact]
    public async Task What_would_run_is_shown_as_words_in_every_field_and_on_the_paper()
    {
        var clerk = await commune.SignedIn();
        var draft = await clerk.BeginsPlan();
        await clerk.Writes(draft, "add-duty");
        var page = await clerk.Visit(PlanLinks.Compose(draft));
        var asked = (await commune.DraftAsync(draft)).Composition!.Cards.SelectMany(c => c.Asked.Where(f => f != CardField.Way).Select(f => $"{c.Key}.{f}"));

        await page.Press("save", [.. asked.Select((name, at) => (name, Payloads.Scripts[at % Payloads.Scripts.Count]))]);

        foreach (var address in new[] { PlanLinks.Compose(draft), PlanLinks.Preview(draft), PlanLinks.Draft(draft), PlanLinks.List })
        {
            var shown = await clerk.Visit(address);
            Assert.Equal(HttpStatusCode.OK, shown.Status);
            Assert.Empty(shown.Html.QuerySelectorAll("script:not([src]), main img, main svg[onload], [onclick], [onmouseover], [onerror]"));
        }

        Assert.Contains("onerror", (await clerk.Visit(PlanLinks.Preview(draft))).Html.Body!.TextContent);
    }

    [Fact]
    public async Task The_Word_file_opens_and_has_the_words()
    {
        var clerk = await commune.SignedIn();
        var draft = await clerk.BeginsPlan(fromLaw: true);
        await clerk.Writes(draft, "save", ("ky.Signer", "Nông Văn Hùng"), ("ky.Recipients", "UBND tỉnh\nCác thôn"));

        var file = await clerk.Client.GetByteArrayAsync(new Uri(PlanLinks.DraftPaper(draft, "docx"), UriKind.Relative), TestContext.Current.CancellationToken);

        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var words = document.MainDocumentPart!.Document.Body!.InnerText;
        Assert.All(["KẾ HOẠCH", "TM. ỦY BAN NHÂN DÂN", "Nông Văn Hùng", "- Các thôn;", "II. NHIỆM VỤ", "CỘNG HÒA XÃ HỘI"], w => Assert.Contains(w, words));
    }

    [Fact]
    public async Task Once_confirmed_it_is_closed_and_keeps_the_paper_as_its_file()
    {
        var clerk = await commune.SignedIn();
        var draft = await clerk.BeginsPlan();
        await clerk.Writes(
            draft,
            "save",
            ("t2.Content", "Niêm yết dự toán"),
            ("t2.Lead", clerk.Body!.Name),
            ("dau.Date", "15/01/2026"),
            ("dau.Number", "08/KH-UBND")
        );
        var open = await clerk.Visit(PlanLinks.Compose(draft));

        var plan = (await clerk.DoAsync(draft, "Confirm")).Location!;

        var answer = await open.Press("save", ("t2.Content", "Sửa sau khi xác nhận"));
        Assert.Equal((HttpStatusCode.Redirect, PlanLinks.Draft(draft)), (answer.Status, answer.Location));
        var file = await clerk.Client.GetByteArrayAsync(new Uri($"{plan}/tep", UriKind.Relative), TestContext.Current.CancellationToken);
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        Assert.Contains("Niêm yết dự toán", document.MainDocumentPart!.Document.Body!.InnerText);
    }
}

using Dinh.App.Tests.Features.Difficulties;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Reminding;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Reminding;

/// <summary>Who asked reads in the next working morning's letter that there is an answer; the mail comes from a real mail server.</summary>
public sealed class AnsweredMailTests : IAsyncDisposable
{
    private static readonly DateOnly Tuesday = new(2026, 3, 3);

    private readonly MailServer server = new();
    private readonly Commune commune;

    public AnsweredMailTests() => commune = new() { Settings = server.Settings.Append(new("Logging:LogLevel:Default", "None")).ToDictionary() };

    public async ValueTask DisposeAsync()
    {
        await commune.DisposeAsync();
        server.Dispose();
    }

    [Fact]
    public async Task The_mail_tells_once_who_answered_what_and_where_it_is_read()
    {
        var (world, reader, id) = await AskedAsync();
        await DifficultyWorld.AnsweredAsync(world.Son, id);

        await commune.Wakes(Tuesday);
        await commune.Waits(TimeSpan.FromMinutes(2));
        await commune.Wakes(Tuesday.AddDays(1));
        await commune.Waits(TimeSpan.FromMinutes(2));

        var mail = Assert.Single(server.Received);
        Assert.Equal(("lan@binhyen.example", "Nhắc việc: 1 trả lời mới cho vướng mắc đã nêu"), (mail.To, mail.Subject));
        Assert.Contains("- Chưa có hướng dẫn về mẫu biên bản lấy ý kiến Nhân dân\n", mail.Text.ReplaceLineEndings("\n"));
        Assert.Contains("Sở Nội vụ tỉnh Thái Nguyên; trả lời ngày 02/03/2026\n", mail.Text.ReplaceLineEndings("\n"));
        Assert.Contains($"/vuong-mac/{id}", mail.Text);
        var line = Assert.Single((await commune.LetterTo(reader)).Lines);
        Assert.Equal((LetterHeap.Answered, id), (line.Heap, line.Difficulty!.Value));
        await world.MoveToAsync(Tuesday.AddDays(1));
        Assert.NotNull((await world.Clerks[0].Visit("/thu-nhac")).Html.QuerySelector($"main a[href='/vuong-mac/{id}']"));
    }

    [Fact]
    public async Task An_answer_that_is_taken_before_the_mail_leaves_needs_none()
    {
        var (world, reader, id) = await AskedAsync();
        await DifficultyWorld.AnsweredAsync(world.Son, id);
        server.GoDown();
        await commune.Wakes(Tuesday);
        await world.MoveToAsync(Tuesday);
        await DifficultyWorld.DoneAsync(world.Clerks[0], id, "?handler=Taken");

        server.ComeBack();
        commune.Clock.MoveTo(Tuesday, new(8, 0));
        await commune.Waits(TimeSpan.FromMinutes(5));

        Assert.Empty(server.Received);
        Assert.Equal(Delivery.Lapsed, (await commune.LetterTo(reader)).Delivery);
    }

    [Fact]
    public async Task What_was_answered_on_a_friday_or_on_a_day_off_is_told_on_monday_and_to_who_asked_alone()
    {
        var (world, reader, friday) = await AskedAsync(communes: 2);
        var other = await commune.HasMailed("ban@binhyen.example", world.Clerks[1].Body);
        var sunday = await world.RaisedAsync(0, "Chưa có kinh phí");
        foreach (var (id, day) in new[] { (friday, new DateOnly(2026, 3, 6)), (sunday, new DateOnly(2026, 3, 8)) })
        {
            await world.MoveToAsync(day);
            await DifficultyWorld.AnsweredAsync(world.Son, id);
        }

        await commune.Wakes(new(2026, 3, 9));

        Assert.Equivalent(new[] { friday, sunday }, (await commune.LetterTo(reader)).Lines.Select(l => l.Difficulty!.Value), strict: true);
        Assert.Empty(await commune.LettersTo(other));
    }

    private async Task<(DifficultyWorld World, Reader Reader, Id<Difficulty> Asked)> AskedAsync(int communes = 1)
    {
        var world = await DifficultyWorld.OfAsync(commune, communes);
        var reader = await commune.HasMailed("lan@binhyen.example", world.Clerks[0].Body);
        return (world, reader, await world.RaisedAsync(0));
    }
}

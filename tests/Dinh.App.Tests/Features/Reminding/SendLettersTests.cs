using System.Text.RegularExpressions;
using Dinh.App.Tests.Jobs;
using Dinh.Data.Reminding;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Reminding;

public sealed class SendLettersTests : IAsyncDisposable
{
    private static readonly DateOnly Day = new(2026, 3, 4);

    private readonly MailServer server = new();
    private readonly Commune commune;

    public SendLettersTests() => commune = new() { Settings = server.Settings.Append(new("Logging:LogLevel:Default", "None")).ToDictionary() };

    public async ValueTask DisposeAsync()
    {
        await commune.DisposeAsync();
        server.Dispose();
    }

    [Fact]
    public async Task A_letter_arrives_once_in_Vietnamese_with_its_links()
    {
        var reader = await commune.HasMailed("lan@binhyen.example");
        var duty = await commune.Owes(reader.Body!, Day, "Niêm yết công khai; nghe ý kiến người dân ở nhà văn hóa thôn");

        await commune.Wakes(Day);
        await commune.Waits(TimeSpan.FromMinutes(2));

        var mail = Assert.Single(server.Received);
        var letter = await commune.LetterTo(reader);
        Assert.Equal(("lan@binhyen.example", "dinh", "Nhắc việc: 1 đến hạn hôm nay"), (mail.To, mail.User, mail.Subject));
        Assert.Equal($"<{letter.Id}@binhyen.example>", mail.Key);
        Assert.Contains("- Niêm yết công khai; nghe ý kiến người dân ở nhà văn hóa thôn\n", mail.Text.ReplaceLineEndings("\n"));
        Assert.Contains($"https://dinh.binhyen.example/viec/{duty.Id}", mail.Text);
        Assert.Equal(Delivery.Sent, letter.Delivery);
        Assert.NotNull(letter.SentAt);
    }

    [Fact]
    public async Task A_recipient_whom_the_server_refuses_keeps_nobody_from_getting_theirs()
    {
        var refused = await commune.HasMailed("refused.1@binhyen.example");
        var known = await commune.HasMailed("hung@binhyen.example", refused.Body);
        await commune.Owes(refused.Body!, Day);

        await commune.Wakes(Day);

        Assert.Equal("hung@binhyen.example", Assert.Single(server.Received).To);
        Assert.Equal(Delivery.Sent, (await commune.LetterTo(known)).Delivery);
        var letter = await commune.LetterTo(refused);
        Assert.Equal(Delivery.Refused, letter.Delivery);
        Assert.Contains("550", letter.ServerWords);
        Assert.Contains("Khong co nguoi nhan nay", letter.ServerWords);
    }

    [Fact]
    public async Task A_server_that_asks_for_patience_is_tried_again()
    {
        var reader = await commune.HasMailed("later@binhyen.example");
        await commune.Owes(reader.Body!, Day);

        await commune.Wakes(Day);
        var waiting = await commune.LetterTo(reader);
        Assert.Equal(Delivery.Queued, waiting.Delivery);
        Assert.StartsWith("451", waiting.ServerWords, StringComparison.Ordinal);
        Assert.Empty(server.Received);

        await commune.Waits(TimeSpan.FromMinutes(2));

        Assert.Single(server.Received);
        Assert.Equal((Delivery.Sent, 2), ((await commune.LetterTo(reader)).Delivery, (await commune.LetterTo(reader)).Attempts));
    }

    [Fact]
    public async Task While_the_server_is_down_letters_wait_and_go_out_together_when_it_is_back()
    {
        var reader = await commune.HasMailed("lan@binhyen.example");
        await commune.Owes(reader.Body!, Day, "Hôm nay");
        await commune.Owes(reader.Body!, Day.AddDays(1), "Ngày mai");
        await commune.Owes(reader.Body!, Day.AddDays(8), "Tuần sau");
        server.GoDown();

        await commune.Wakes(Day);
        await commune.Wakes(Day.AddDays(1));
        Assert.Equal(2, (await commune.LettersTo(reader)).Count(l => l.Delivery == Delivery.Queued));
        server.ComeBack();
        await commune.Waits(TimeSpan.FromHours(4));
        await commune.Waits(TimeSpan.FromHours(4));

        var mail = Assert.Single(server.Received);
        Assert.Equal(3, Regex.Count(mail.Text, @"(?m)^- ", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Contains("Hôm nay", mail.Text);
        Assert.Equal([Delivery.Merged, Delivery.Sent], (await commune.LettersTo(reader)).Select(l => l.Delivery));
    }

    [Fact]
    public async Task What_cannot_be_sent_for_two_days_is_given_up_and_stays_to_be_read()
    {
        var reader = await commune.HasMailed("lan@binhyen.example");
        await commune.Owes(reader.Body!, Day.AddDays(14));
        server.GoDown();
        await commune.Wakes(Day);

        for (var hour = 0; hour < 13; hour++)
            await commune.Waits(TimeSpan.FromHours(4));

        var letter = await commune.LetterTo(reader);
        Assert.Equal(Delivery.GivenUp, letter.Delivery);
        Assert.NotEmpty(letter.ServerWords!);
        server.ComeBack();
    }

    [Fact]
    public async Task A_server_that_takes_the_text_and_hangs_up_is_not_given_it_again()
    {
        var reader = await commune.HasMailed("breaks@binhyen.example");
        await commune.Owes(reader.Body!, Day);

        await commune.Wakes(Day);
        Assert.Equal(Delivery.Unclear, (await commune.LetterTo(reader)).Delivery);
        await commune.Waits(TimeSpan.FromHours(4));

        Assert.Equal((Delivery.Unclear, 1), ((await commune.LetterTo(reader)).Delivery, (await commune.LetterTo(reader)).Attempts));
    }

    [Fact]
    public async Task A_server_that_hangs_up_between_two_letters_gets_each_once()
    {
        var first = await commune.HasMailed("leaves.1@binhyen.example");
        foreach (var n in Enumerable.Range(2, 5))
            await commune.HasMailed($"leaves.{n}@binhyen.example", first.Body);
        await commune.Owes(first.Body!, Day);

        await commune.Wakes(Day);
        foreach (var _ in Enumerable.Range(0, 6))
            await commune.Waits(TimeSpan.FromMinutes(20));

        Assert.Equal(6, server.Received.Count);
        Assert.Equal(6, server.Received.Select(m => m.To).Distinct().Count());
    }

    [Theory]
    [InlineData("claimed", Delivery.Sent)] // nothing had left: it is sent by the next node
    [InlineData("before the last byte", Delivery.Sent)]
    [InlineData("after the server took it", Delivery.Unclear)] // it is there, although nobody wrote it down
    public async Task A_letter_whose_node_was_killed_arrives_exactly_once(string when, Delivery known)
    {
        var blade = new Guillotine();
        await using var doomed = commune.Beside(services => services.AddBlade(blade));
        var reader = await commune.HasMailed("lan@binhyen.example");
        await commune.Owes(reader.Body!, Day);
        blade.Falls = sql =>
            when switch
            {
                "claimed" => sql.Contains("\"EmailConfirmed\"", StringComparison.Ordinal) && sql.Contains("\"IsMailOff\"", StringComparison.Ordinal),
                "before the last byte" => sql.Contains("SET \"Delivery\" = @p\nWHERE", StringComparison.Ordinal)
                    && sql.Contains("\"Holder\" =", StringComparison.Ordinal),
                _ => sql.Contains("\"SentAt\" =", StringComparison.Ordinal),
            };
        commune.Clock.MoveTo(Day, new(6, 31));

        await Assert.ThrowsAnyAsync<Exception>(doomed.RunJobs);
        Assert.True(blade.HasFallen);
        await commune.Waits(LetterClaim.Length + TimeSpan.FromMinutes(2));
        await commune.Waits(TimeSpan.FromHours(1));

        Assert.Single(server.Received);
        Assert.Equal(known, (await commune.LetterTo(reader)).Delivery);
    }

    [Fact]
    public async Task Two_nodes_that_send_at_the_same_time_send_each_letter_once()
    {
        await using var other = commune.Beside();
        var first = await commune.HasMailed("nguoi.0@binhyen.example");
        foreach (var n in Enumerable.Range(1, 11))
            await commune.HasMailed($"nguoi.{n}@binhyen.example", first.Body);
        await commune.Owes(first.Body!, Day);

        commune.Clock.MoveTo(Day, new(6, 31));
        await Task.WhenAll(commune.RunJobs(), other.RunJobs());
        await commune.Waits(TimeSpan.FromMinutes(5));

        Assert.Equal(12, server.Received.Count);
        Assert.Equal(12, server.Received.Select(m => m.Key).Distinct().Count());
    }

    [Fact]
    public async Task Between_writing_and_sending_who_lost_access_or_has_done_it_gets_nothing()
    {
        server.GoDown();
        var gone = await commune.HasMailed("di@binhyen.example");
        var closed = await commune.HasMailed("dong@binhyen.example");
        var handed = await commune.HasMailed("giao@binhyen.example");
        var kept = await commune.HasMailed("con@binhyen.example");
        await commune.Owes(gone.Body!, Day);
        await commune.Owes(closed.Body!, Day);
        var duty = await commune.Owes(handed.Body!, Day);
        await commune.Owes(kept.Body!, Day);
        await commune.Wakes(Day);

        await commune.Change(gone.Appointment!.Id, a => a.EndsOn(Day.AddDays(-1)));
        await commune.Change(closed, account => account.IsClosed = true);
        await commune.Change(duty.Id, d => d.HandTo(kept.Body!.Id, Day, "Sáp nhập"));
        server.ComeBack();
        await commune.Waits(TimeSpan.FromHours(4));

        Assert.Equal("con@binhyen.example", Assert.Single(server.Received).To);
        foreach (var reader in new[] { gone, closed, handed })
            Assert.Equal(Delivery.Lapsed, (await commune.LetterTo(reader)).Delivery);
    }

    [Fact]
    public async Task Who_switched_mail_off_is_mailed_only_what_was_escalated()
    {
        var officer = await commune.HasMailed("tat@binhyen.example");
        await commune.Change(officer, account => account.IsMailOff = true);
        await commune.Owes(officer.Body!, Day);
        var leader = await commune.HasMailed("lanh.dao@binhyen.example", function: Function.Approver);
        await commune.Change(leader, account => account.IsMailOff = true);
        await commune.Owes(leader.Body!, Day, "Việc của chính mình");
        var below = await commune.HasBody("Phòng Kinh tế", BodyKind.Division);
        await commune.Change(below.Id, body => body.Under(leader.Body!.Id));
        await commune.Owes(below, Day.AddDays(-7), "Việc ở dưới");

        await commune.Wakes(Day);

        Assert.Equal(Delivery.SwitchedOff, (await commune.LetterTo(officer)).Delivery);
        var mail = Assert.Single(server.Received);
        Assert.Equal("lanh.dao@binhyen.example", mail.To);
        Assert.Contains("Việc ở dưới", mail.Text);
        Assert.DoesNotContain("Việc của chính mình", mail.Text);
    }

    [Fact]
    public async Task Without_a_confirmed_address_the_letter_says_so()
    {
        var reader = await commune.HasReader();
        await commune.Change(reader, account => (account.Email, account.EmailConfirmed) = ("lan@binhyen.example", false));
        await commune.Owes(reader.Body!, Day);

        await commune.Wakes(Day);

        Assert.Empty(server.Received);
        Assert.Equal(Delivery.NoAddress, (await commune.LetterTo(reader)).Delivery);
    }

    [Fact]
    public async Task Without_a_mail_server_nothing_is_sent_and_the_letter_says_so()
    {
        await using var quiet = new Commune();
        var reader = await quiet.HasMailed("lan@binhyen.example");
        await quiet.Owes(reader.Body!, Day);

        await quiet.Wakes(Day);

        Assert.Equal(Delivery.NotSetUp, (await quiet.LetterTo(reader)).Delivery);
    }
}

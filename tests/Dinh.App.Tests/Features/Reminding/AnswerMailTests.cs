using Dinh.Domain.Duties;
using Dinh.Domain.Reminding;
using Dinh.Law.Time;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Reminding;

public sealed class AnswerMailTests : IAsyncDisposable
{
    private static readonly DateOnly Thursday = new(2026, 3, 5);

    private readonly MailServer server = new();
    private readonly Commune commune;

    public AnswerMailTests() => commune = new() { Settings = server.Settings.Append(new("Logging:LogLevel:Default", "None")).ToDictionary() };

    public async ValueTask DisposeAsync()
    {
        await commune.DisposeAsync();
        server.Dispose();
    }

    [Fact]
    public async Task The_mail_says_that_an_answer_is_awaited_and_by_when()
    {
        var reader = await commune.HasMailed("lan@binhyen.example");
        await IsAsked(reader);

        await commune.Wakes(Thursday);
        await commune.Waits(TimeSpan.FromMinutes(2));

        var mail = Assert.Single(server.Received);
        Assert.Equal("Nhắc việc: 1 đến hạn hôm nay", mail.Subject);
        Assert.Contains("hạn trả lời có nhận việc 05/03/2026, hôm nay; chủ trì", mail.Text);
    }

    [Fact]
    public async Task An_answer_that_comes_before_the_mail_leaves_makes_it_needless()
    {
        var reader = await commune.HasMailed("lan@binhyen.example");
        var duty = await IsAsked(reader);
        server.GoDown();
        await commune.Wakes(Thursday);
        await commune.Change(duty.Id, d => d.Answer(new(DutyRole.Lead, reader.Body!.Id), new(PartAnswer.Accepted), Thursday));

        server.ComeBack();
        await commune.Waits(TimeSpan.FromMinutes(5));

        Assert.Empty(server.Received);
        Assert.Equal(Delivery.Lapsed, (await commune.LettersTo(reader))[^1].Delivery);
    }

    private async Task<Duty> IsAsked(Reader reader) =>
        await commune.Has(
            Duty.Assign(
                A.NewDuty with
                {
                    BodyId = reader.Body!.Id,
                    AssignedBy = (await commune.HasBody("UBND tỉnh Thái Nguyên")).Id,
                    Asking = new(new(2026, 3, 2), WorkingCalendar.Vietnam),
                }
            )
        );
}

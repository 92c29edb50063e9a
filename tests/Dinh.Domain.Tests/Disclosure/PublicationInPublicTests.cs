using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Xunit;

namespace Dinh.Domain.Tests.Disclosure;

public sealed class PublicationInPublicTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly PublishingMoment Now = new("Hoàng Thị Lan", new(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc), Today);

    [Fact]
    public void What_goes_out_is_corrected_and_taken_back_is_an_act_each_and_names_nobody()
    {
        var publication = Publication.Begin(
            new()
            {
                Key = Id<Publication>.New(),
                BodyId = Id<Body>.New(),
                UnitPath = "05587@20250701/",
                TaskKey = "budget",
                InCharge = "Hoàng Thị Lan",
                Wording = new("Dự toán 2026", "Tổng thu 1 tỷ", []),
            }
        );
        publication.Publish(null, Now);
        publication.Write(new("Dự toán 2026", "Tổng thu 2 tỷ", []));
        publication.Publish("Nhầm số", Now);
        publication.Withdraw("Trùng", Today);

        var acts = publication.TakeHappenings().Select(publication.InPublic).OfType<PublicAct>().ToList();

        Assert.Equal([PublicDeed.Publish, PublicDeed.Correct, PublicDeed.Withdraw], acts.Select(a => a.Deed));
        Assert.All(acts, a => Assert.Equal((publication.Id.Value, publication.BodyId.Value), (a.Key, a.Body)));
        Assert.All(acts, a => Assert.DoesNotContain(a.Facts.Values.Append(a.Title), words => words.Contains("Lan", StringComparison.Ordinal)));
    }
}

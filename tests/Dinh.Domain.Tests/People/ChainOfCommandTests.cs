using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.People.Command;
using Dinh.Domain.Units;
using Xunit;

namespace Dinh.Domain.Tests.People;

public sealed class ChainOfCommandTests
{
    private static readonly AdministrativeUnit Province = new("19", "Tỉnh Thái Nguyên", "Tỉnh", null, new(2025, 7, 1));
    private static readonly AdministrativeUnit Commune = new("05587", "Xã Bình Yên", "Xã", Province, new(2025, 7, 1));

    [Theory]
    [InlineData(BodyKind.PeoplesCommittee, BodyKind.Division, false)]
    [InlineData(BodyKind.PeoplesCommittee, BodyKind.School, false)]
    [InlineData(BodyKind.PeoplesCommittee, BodyKind.FatherlandFront, true)]
    [InlineData(BodyKind.PeoplesCommittee, BodyKind.Union, true)]
    [InlineData(BodyKind.PeoplesCommittee, BodyKind.Police, true)]
    [InlineData(BodyKind.PeoplesCommittee, BodyKind.Military, true)]
    [InlineData(BodyKind.FatherlandFront, BodyKind.FatherlandFront, false)] // its own line
    [InlineData(BodyKind.PartyCommittee, BodyKind.Union, false)]
    public void The_kind_of_body_says_whether_it_is_ordered_or_requested(BodyKind asker, BodyKind asked, bool request) =>
        Assert.Equal(request, ChainOfCommand.IsRequest((Of(asker), Province), (Of(asked), Commune)));

    [Fact]
    public void A_commune_requests_a_department_of_its_province() =>
        Assert.True(ChainOfCommand.IsRequest((Of(BodyKind.PeoplesCommittee), Commune), (Of(BodyKind.Department), Province)));

    [Fact]
    public void Nobody_requests_himself()
    {
        var front = Of(BodyKind.FatherlandFront);

        Assert.False(ChainOfCommand.IsRequest((front, Commune), (front, Commune)));
    }

    private static Body Of(BodyKind kind) => new(Id<Body>.New(), $"{kind}", kind, Commune.Id);
}

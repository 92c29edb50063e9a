using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Domain.Tests.Difficulties;

public sealed class MergingTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Id<Body> Department = Id<Body>.New();

    /// <summary>Whatever is merged, taken out, promised, withdrawn and asked again, and in whatever order: whoever stands gets one answer, and nobody is lost.</summary>
    [Fact]
    public void Whatever_the_order_each_asker_gets_exactly_one_answer_and_none_is_lost() =>
        Prop.ForAll(
                Gen.Choose(0, 1_000_000).ListOf(60).ToArbitrary(),
                deeds =>
                {
                    var world = new World(count: 7);
                    foreach (var deed in deeds)
                        world.Do(deed);

                    world.AnswerAll();

                    Assert.Equal(world.All.Count, world.Clusters.Sum(c => c.Members.Count));
                    Assert.All(world.All, d => Assert.Single(world.Clusters, c => c.Members.Contains(d)));
                    Assert.All(world.All, d => Assert.Equal(d.ClusterId, world.Clusters.Single(c => c.Members.Contains(d)).Id));
                    Assert.DoesNotContain(world.All, d => d.Stands);
                    foreach (var difficulty in world.All)
                    {
                        // One answer each time it was asked; what was withdrawn ends without one.
                        var answers = difficulty.Steps.Count(s => s.Deed == DifficultyDeed.Answered);
                        Assert.Equal(difficulty.State == DifficultyState.Withdrawn ? difficulty.Round - 1 : difficulty.Round, answers);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    /// <summary>A promise once given is kept by every merging, and each open cluster with a day owes exactly one duty.</summary>
    [Fact]
    public void No_merging_puts_a_promised_day_off_and_each_day_is_owed_once() =>
        Prop.ForAll(
                Gen.Choose(0, 1_000_000).ListOf(40).ToArbitrary(),
                deeds =>
                {
                    var world = new World(count: 5);
                    var promised = new Dictionary<(Id<Difficulty>, int Round), DateOnly>();
                    foreach (var deed in deeds)
                    {
                        world.Do(deed);
                        foreach (var cluster in world.Clusters.Where(c => c.PromisedFor is not null && c.State == ClusterState.InHand))
                        foreach (var member in cluster.Members.Where(m => m.Stands))
                        {
                            Assert.True(!promised.TryGetValue((member.Id, member.Round), out var day) || cluster.PromisedFor <= day || world.Moved);
                            promised[(member.Id, member.Round)] = cluster.PromisedFor!.Value;
                        }

                        var owed = world.Duties.Where(d => d is { ClosedOn: null, CancelledOn: null }).Select(d => d.Id.Value).Order();
                        var open = world.Clusters.Where(c => c.State == ClusterState.InHand).Select(c => c.DutyId!.Value.Value).Order();
                        Assert.Equal(open, owed);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_earliest_day_holds_for_all_and_is_kept_by_what_is_taken_out()
    {
        var world = new World(count: 2);
        var (one, other) = (world.Clusters[0], world.Clusters[1]);
        Assert.Null(one.Take(Today.AddDays(20), null, null, world.Hand).Refusal);
        Assert.Null(other.Take(Today.AddDays(10), null, null, world.Hand).Refusal);

        Assert.Null(one.Merge([other], "Chưa có hướng dẫn", [.. one.TakeDuties(), .. other.TakeDuties()], world.Hand).Refusal);

        Assert.Equal(Today.AddDays(10), one.PromisedFor);
        Assert.Equal(ClusterState.Merged, other.State);
        Assert.Null(one.TakeOut(world.All[1].Id, "Hỏi việc khác", null, world.Hand).Refusal);
        Assert.Equal(Today.AddDays(10), Assert.Single(one.TakeParted()).PromisedFor);
    }

    [Fact]
    public void Passed_up_it_keeps_its_way_and_does_not_come_back()
    {
        var world = new World(count: 1);
        var (cluster, province) = (world.Clusters[0], Id<Body>.New());

        Assert.Null(cluster.PassUp(province, "Vượt thẩm quyền", null, world.Hand).Refusal);

        Assert.Equal("difficulty.was-there", cluster.PassUp(Department, "Trả lại", null, world.Hand).Refusal?.Code);
        Assert.Equal([Department, province], world.All[0].Steps.Select(s => s.BodyId));
        Assert.Equal("difficulty.was-there", cluster.PassUp(world.All[0].AskerId, "Trả lại", null, world.Hand).Refusal?.Code);
    }

    /// <summary>Difficulties of several communes in one department's hands, and deeds chosen by a number.</summary>
    private sealed class World
    {
        public World(int count)
        {
            for (var n = 0; n < count; n++)
            {
                var given = new NewDifficulty(DifficultyKind.Difficulty, Id<Body>.New(), Department, $"Vướng mắc {n}", "Chưa có hướng dẫn");
                var cluster = DifficultyCluster.Raise(Id<Difficulty>.New(), given, Hand);
                Clusters.Add(cluster);
                All.Add(cluster.Members[0]);
            }
        }

        public List<DifficultyCluster> Clusters { get; } = [];

        public List<Difficulty> All { get; } = [];

        public List<Duty> Duties { get; } = [];

        /// <summary>Whether the last deed named another day, which alone may put one off.</summary>
        public bool Moved { get; private set; }

        public Handling Hand { get; } = new("Trần Hồng Sơn", Today, key => $"/vuong-mac/{key}");

        public void Do(int deed)
        {
            var difficulty = All[deed / 10 % All.Count];
            var cluster = Clusters.Single(c => c.Members.Contains(difficulty));
            Moved = false;
            switch (deed % 10)
            {
                case 0 or 1 or 2 or 3:
                    var others = Clusters.Where((c, at) => c != cluster && (deed / 100 >> (at % 12) & 1) == 1).ToList();
                    _ = cluster.Merge(others, "Câu hỏi chung", OwedBy([cluster, .. others]), Hand);
                    break;
                case 4 or 5:
                    _ = cluster.TakeOut(difficulty.Id, "Hỏi việc khác", OwedBy([cluster]).SingleOrDefault(), Hand);
                    break;
                case 6:
                    Moved = cluster.PromisedFor is not null;
                    _ = cluster.Take(Today.AddDays(deed / 100 % 30), "Bận", OwedBy([cluster]).SingleOrDefault(), Hand);
                    break;
                case 7 when deed / 100 % 3 == 0:
                    _ = cluster.Withdraw(difficulty.Id, "Đã rõ", OwedBy([cluster]).SingleOrDefault(), Hand);
                    break;
                case 8 when deed / 100 % 2 == 0:
                    Answer(cluster);
                    break;
                default:
                    _ = cluster.AskAgain(difficulty.Id, "Chưa rõ", Hand);
                    break;
            }

            Gather();
        }

        public void AnswerAll()
        {
            foreach (var cluster in Clusters.ToList())
                Answer(cluster);
        }

        private void Answer(DifficultyCluster cluster) =>
            _ = cluster.Answer(new("Làm theo Công văn 215"), OwedBy([cluster]).SingleOrDefault(), Id<Person>.New(), Hand);

        private List<Duty> OwedBy(IEnumerable<DifficultyCluster> clusters) => [.. Duties.Where(d => clusters.Any(c => c.DutyId == d.Id))];

        private void Gather()
        {
            foreach (var cluster in Clusters.ToList())
                Clusters.AddRange(cluster.TakeParted());
            Duties.AddRange(Clusters.SelectMany(c => c.TakeDuties()));
        }
    }
}

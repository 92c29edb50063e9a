using System.Text;
using Xunit;

namespace Dinh.Architecture.Tests;

public sealed class ModuleTests
{
    // The order of the house: a module may use those before it, and none beside or after it unless it is named so here.
    private static readonly string[][] Storeys =
    [
        ["Common"],
        ["Units"],
        ["People"],
        ["Papers"],
        ["Duties"],
    ];

    private static readonly ILookup<string, string> InDomain = Arrows.Between(path => path.Split('/') is ["Dinh.Domain", var module, _, ..] ? module : null);

    [Fact]
    public void No_two_modules_use_each_other_even_through_others()
    {
        foreach (var module in InDomain.Select(a => a.Key))
        {
            Assert.DoesNotContain(module, Reach(module, InDomain));
        }
    }

    [Fact]
    public void A_module_uses_only_the_storeys_below_it()
    {
        foreach (var arrow in InDomain.SelectMany(a => a.Select(used => (User: a.Key, Used: used))))
        {
            Assert.True(StoreyOf(arrow.Used) < StoreyOf(arrow.User) || StoreyOf(arrow.User) == Storeys.Length, $"{arrow.User} may not use {arrow.Used}.");
        }
    }

    [Fact]
    public void The_map_shows_the_arrows_as_they_are()
    {
        var floors = Arrows.Between(path => path.Split('/')[0]);
        var map = new StringBuilder("# Map\n\nWritten by a test from what the compiler sees. `DINH_ACCEPT=1` writes it again.\n");
        Draw(map, "Floors", floors);
        Draw(map, "Modules of Dinh.Domain", InDomain);
        Draw(map, "Subjects of Dinh.Law", Arrows.Between(path => path.Split('/') is ["Dinh.Law", var subject, _, ..] ? subject : null));
        Draw(map, "Stages of Dinh.Reading", Arrows.Between(path => path.Split('/') is ["Dinh.Reading", var stage, _, ..] ? stage : null));

        if (Environment.GetEnvironmentVariable("DINH_ACCEPT") == "1")
            File.WriteAllText(Repository.At("docs/MAP.md"), map.ToString());

        Assert.Equal(Repository.Read("docs/MAP.md"), map.ToString());
    }

    private static void Draw(StringBuilder map, string title, ILookup<string, string> arrows)
    {
        map.Append("\n## ").Append(title).Append("\n\n");
        foreach (var room in arrows.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            map.Append("- ").Append(room.Key).Append(" → ").AppendJoin(", ", room.Order(StringComparer.Ordinal)).Append('\n');
        }
    }

    private static int StoreyOf(string module)
    {
        var storey = Array.FindIndex(Storeys, s => s.Contains(module));
        return storey < 0 ? Storeys.Length : storey;
    }

    private static HashSet<string> Reach(string start, ILookup<string, string> arrows)
    {
        var seen = new HashSet<string>();
        var next = new Queue<string>(arrows[start]);
        while (next.TryDequeue(out var room))
        {
            if (!seen.Add(room))
                continue;
            foreach (var further in arrows[room])
                next.Enqueue(further);
        }

        return seen;
    }
}

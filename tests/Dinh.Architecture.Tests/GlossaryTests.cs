using System.Text.Json;
using Dinh.Domain.Common;
using Xunit;

namespace Dinh.Architecture.Tests;

public sealed class GlossaryTests
{
    private static readonly List<Term> Terms = JsonSerializer.Deserialize<List<Term>>(Repository.Read("docs/glossary.json"), JsonSerializerOptions.Web)!;

    private static readonly List<Type> Entities = [.. typeof(Entity).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Entity)) && !t.IsAbstract)];

    [Fact]
    public void Every_entity_is_a_term_and_opens_with_its_Vietnamese_name()
    {
        Assert.NotEmpty(Entities);
        foreach (var entity in Entities)
        {
            var term = Terms.Find(t => t.Code == entity.Name);
            Assert.True(term is not null, $"{entity.Name} is not in docs/glossary.json.");
            Assert.True(
                SourceOf(entity).Contains($"/// <summary>{term.Vi}", StringComparison.Ordinal),
                $"The summary of {entity.Name} opens with '{term.Vi}'."
            );
        }
    }

    [Fact]
    public void No_type_bears_a_name_that_the_glossary_has_put_aside()
    {
        var aside = Terms.SelectMany(t => t.Not ?? []).ToHashSet();

        Assert.DoesNotContain(typeof(Entity).Assembly.GetExportedTypes(), t => aside.Contains(t.Name));
    }

    [Fact]
    public void A_term_stands_once_and_says_what_it_means()
    {
        Assert.Equal(Terms.Count, Terms.Select(t => t.Code).Distinct().Count());
        Assert.All(Terms, t => Assert.False(string.IsNullOrWhiteSpace(t.Means), $"{t.Code} has no meaning."));
    }

    private static string SourceOf(Type type) =>
        Repository
            .SourceFiles.Where(f => f.StartsWith("src/Dinh.Domain/", StringComparison.Ordinal))
            .Select(Repository.Read)
            .Single(text => text.Contains($": Entity<{type.Name}>", StringComparison.Ordinal));

    private sealed record Term(string Vi, string Code, IReadOnlyList<string>? Not, string? Means);
}

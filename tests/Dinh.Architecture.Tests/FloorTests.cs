using System.Xml.Linq;
using Xunit;

namespace Dinh.Architecture.Tests;

public sealed class FloorTests
{
    private static readonly Dictionary<string, int> Floors = new()
    {
        ["Dinh.Law"] = 1,
        ["Dinh.Domain"] = 2,
        ["Dinh.Reading"] = 2,
        ["Dinh.Writing"] = 2,
        ["Dinh.Data"] = 3,
        ["Dinh.Data.Sqlite"] = 4,
        ["Dinh.Data.Postgres"] = 4,
        ["Dinh.App"] = 5,
    };

    private static readonly List<string> Projects =
    [
        .. Repository.Files.Where(f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".csproj", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Every_arrow_between_projects_points_down()
    {
        Assert.Equal(Floors.Keys.Order(), Projects.Select(NameOf).Order());
        foreach (var project in Projects)
        {
            foreach (var used in References(project, "ProjectReference").Select(NameOf))
            {
                Assert.True(Floors[used] < Floors[NameOf(project)], $"{NameOf(project)} may not stand on {used}.");
            }
        }
    }

    [Theory]
    [InlineData("Dinh.Law")]
    [InlineData("Dinh.Domain")]
    public void Rules_and_records_reference_no_package(string name) => Assert.Empty(References($"src/{name}/{name}.csproj", "PackageReference"));

    [Fact]
    public void The_program_stands_on_few_packages()
    {
        var packages = Projects.SelectMany(p => References(p, "PackageReference")).Distinct().ToList();

        Assert.InRange(packages.Count, 1, 15);
    }

    [Fact]
    public void Every_package_has_one_exact_version()
    {
        var versions = XDocument.Load(Repository.At("Directory.Packages.props")).Descendants("PackageVersion").Select(v => v.Attribute("Version")!.Value);

        Assert.All(versions, v => Assert.Matches(@"^\d+\.\d+\.\d+$", v));
    }

    [Fact]
    public void Only_the_provider_projects_ask_which_store_it_is()
    {
        var askers = Repository
            .SourceFiles.Where(f => !f.Contains("Dinh.Data.Sqlite", StringComparison.Ordinal) && !f.Contains("Dinh.Data.Postgres", StringComparison.Ordinal))
            .Where(AsksForStore);

        Assert.Empty(askers);
    }

    private static bool AsksForStore(string file)
    {
        var text = Repository.Read(file);
        return text.Contains("IsSqlite(", StringComparison.Ordinal)
            || text.Contains("IsNpgsql(", StringComparison.Ordinal)
            || text.Contains("ProviderName", StringComparison.Ordinal);
    }

    private static string NameOf(string project) => Path.GetFileNameWithoutExtension(project);

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Repository.At(project)).Descendants(kind).Select(r => r.Attribute("Include")!.Value);
}

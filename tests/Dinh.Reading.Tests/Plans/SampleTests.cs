using System.Text.Json.Nodes;
using Dinh.Reading.Files;
using Xunit;

namespace Dinh.Reading.Tests.Plans;

/// <summary>Every sample is read as the person read it, word for word.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Names => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_plan_of_our_own_is_read_as_a_person_reads_it(string name)
    {
        var read = JsonNode.Parse(ReadingJson.Write(PlanReader.Read(SourceText.Of(Samples.Text(name), name))))!.AsObject();
        var wanted = JsonNode.Parse(File.ReadAllText(Samples.ReadingOf(name)))!.AsObject();

        foreach (var (part, words) in wanted)
        {
            Assert.Equal(Written(words), Written(read[part]));
        }
    }

    private static string Written(JsonNode? node) =>
        node is null
            ? "null"
            : node.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

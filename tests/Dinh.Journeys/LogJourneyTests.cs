using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dinh.Data.Log;
using Dinh.Testing;
using Xunit;

namespace Dinh.Journeys;

/// <summary>The log of the demonstration as a stranger reads it.</summary>
public sealed partial class LogJourneyTests(Demonstration demonstration)
{
    [Fact]
    public async Task Every_public_act_of_the_demonstration_is_proved_and_no_entry_has_room_for_anything_personal()
    {
        if (TestDatabase.OnServer)
            return;

        using var http = new HttpClient { BaseAddress = demonstration.Address };
        var note = SignedNote.Read(await SealedAsync(http))!;
        var tree = Checkpoint.Read(note.Text)!.Tree;
        using var entries = JsonDocument.Parse(await http.GetStringAsync(new Uri("/api/v1/log/entries?count=1000", UriKind.Relative)));
        var lines = entries.RootElement.GetProperty("entries").EnumerateArray().Select(e => e.GetString()!).ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches(OnlyKeysAndHashes(), line));
        for (var index = 0; index < Math.Min(lines.Count, tree.Size); index++)
        {
            using var proof = JsonDocument.Parse(await http.GetStringAsync(new Uri($"/api/v1/log/inclusion?index={index}&size={tree.Size}", UriKind.Relative)));
            var path = proof.RootElement.GetProperty("path").EnumerateArray().Select(h => Convert.FromHexString(h.GetString()!)).ToList();
            Assert.True(ProofCheck.Includes(tree, index, Merkle.Leaf(Encoding.UTF8.GetBytes(lines[index])), path), lines[index]);
        }
    }

    // What was played before it served is sealed in its first moments.
    private static async Task<string> SealedAsync(HttpClient http)
    {
        for (var tries = 0; ; tries++)
        {
            using var answer = await http.GetAsync(new Uri("/api/v1/log/checkpoint", UriKind.Relative));
            if (answer.IsSuccessStatusCode)
                return await answer.Content.ReadAsStringAsync();
            Assert.True(tries < 100, "The log of the demonstration was not sealed.");
            await Task.Delay(500);
        }
    }

    [GeneratedRegex(
        """^\{"v":1,"id":"[0-9a-f-]{36}","deed":"[a-z-]+","record":"[a-z-]+","key":"[0-9a-f-]{36}","body":"[0-9a-f-]{36}","at":"[0-9T:.-]+Z","content":"[0-9a-f]{64}","by":"[0-9a-f]{64}"\}$"""
    )]
    private static partial Regex OnlyKeysAndHashes();
}

using Dinh.Data.Log;
using Xunit;

namespace Dinh.Data.Tests.Log;

public sealed class NoteTests
{
    private static readonly DateTime Moment = new(2026, 3, 2, 1, 2, 3, DateTimeKind.Utc);

    [Fact]
    public void A_signed_checkpoint_comes_back_as_it_was_written_and_holds()
    {
        using var signer = NoteSigner.Make("dinh.example/minh-bach");
        var checkpoint = new Checkpoint("dinh.example/minh-bach", new(42, Merkle.Leaf("x"u8)), Moment);

        var note = SignedNote.Read(SignedNote.Sign(checkpoint.Write(), signer).Write())!;
        var key = NoteVerifier.Read(signer.Verifier.Text)!;

        Assert.True(note.IsSignedBy(key));
        var read = Checkpoint.Read(note.Text)!;
        Assert.Equal((checkpoint.Origin, 42, Moment), (read.Origin, read.Tree.Size, read.At));
        Assert.Equal(checkpoint.Tree.Root, read.Tree.Root);
        using var other = NoteSigner.Make("dinh.example/minh-bach");
        Assert.False(note.IsSignedBy(other.Verifier));
    }

    [Fact]
    public void A_private_key_comes_back_from_its_words()
    {
        using var signer = NoteSigner.Make("mat-tran.example");
        using var again = NoteSigner.Read(signer.Secret() + "\n")!;

        Assert.Equal(signer.Verifier.Text, again.Verifier.Text);
        Assert.Null(NoteSigner.Read("DINH-LOG-KEY+mat-tran.example+AAAA"));
    }

    [Fact]
    public void Every_changed_bit_of_a_note_or_a_key_is_seen()
    {
        using var signer = NoteSigner.Make("a");
        var note = SignedNote.Sign(new Checkpoint("a", new(7, Merkle.Leaf("y"u8)), Moment).Write(), signer).Write();
        var key = signer.Verifier.Text;

        Assert.All(Flipped(note), changed => Assert.False(Holds(changed, key)));
        Assert.All(Flipped(key), changed => Assert.False(Holds(note, changed)));
    }

    private static bool Holds(string note, string key) =>
        NoteVerifier.Read(key) is { } verifier && SignedNote.Read(note) is { } read && Checkpoint.Read(read.Text) is not null && read.IsSignedBy(verifier);

    private static IEnumerable<string> Flipped(string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            yield return System.Text.Encoding.UTF8.GetString(bytes);
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }
}

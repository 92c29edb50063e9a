namespace Dinh.Law;

/// <summary>One sentence for the reader, in Vietnamese and in English. The reader chooses the language; both always exist.</summary>
public sealed record Sentence(string Vi, string En)
{
    public override string ToString() => Vi;
}

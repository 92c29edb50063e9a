namespace Dinh.Law.Text;

/// <summary>What became of a run of words from one text to the next.</summary>
public enum WordFate
{
    Kept,
    Added,
    Removed,
}

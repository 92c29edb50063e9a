namespace Dinh.Reading.Files.Pdf;

/// <summary>A word, or a part of one, where it stands on the page; points from the upper left corner.</summary>
internal readonly record struct Word(double Left, double Top, double Right, double Bottom, string Text)
{
    public double Height => Bottom - Top;

    public double Middle => (Top + Bottom) / 2;

    public double Center => (Left + Right) / 2;

    public bool IsNumber => Text.Length is > 0 and <= 3 && Text.All(char.IsAsciiDigit);
}

/// <summary>A page's words in no promised order.</summary>
internal sealed record Page(int Number, double Width, double Height)
{
    public List<Word> Words { get; } = [];
}

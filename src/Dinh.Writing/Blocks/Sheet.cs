namespace Dinh.Writing.Blocks;

/// <summary>The sheet that papers are printed on: A4 with the margins of Decree 30/2020, Appendix I; lengths in twentieths of a point, as Word counts.</summary>
public static class Sheet
{
    public const string Font = "Times New Roman";

    public const int Width = 11_906;
    public const int Height = 16_838;

    public const int Left = 1_701;
    public const int Right = 1_134;
    public const int Top = 1_134;
    public const int Bottom = 1_134;

    public const int Text = Width - Left - Right;

    public const int FirstLine = 567;
}

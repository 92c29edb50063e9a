using System.Globalization;

namespace Dinh.Writing.Docx;

/// <summary>Lengths as Word counts them: in twentieths of a point.</summary>
internal static class Length
{
    private const double PointsInMillimetre = 72 / 25.4;

    public static double PointsOf(double millimetres) => millimetres * PointsInMillimetre;

    public static int Millimetres(double millimetres) => Points(PointsOf(millimetres));

    public static int Points(double points) => (int)Math.Round(points * 20);

    public static string Text(int length) => length.ToString(CultureInfo.InvariantCulture);
}

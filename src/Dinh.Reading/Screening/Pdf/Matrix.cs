namespace Dinh.Reading.Screening.Pdf;

/// <summary>Where a point of the content comes to stand on the page.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix One { get; } = new(1, 0, 0, 1, 0, 0);

    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    public static Matrix Of(IReadOnlyList<double>? v) => v is { Count: >= 6 } ? new(v[0], v[1], v[2], v[3], v[4], v[5]) : One;

    public static Matrix Move(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>First this one, then the other.</summary>
    public Matrix Then(Matrix o) =>
        new(
            (A * o.A) + (B * o.C),
            (A * o.B) + (B * o.D),
            (C * o.A) + (D * o.C),
            (C * o.B) + (D * o.D),
            (E * o.A) + (F * o.C) + o.E,
            (E * o.B) + (F * o.D) + o.F
        );

    public (double X, double Y) At(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>The box around a rectangle once it stands on the page.</summary>
    public Box Around(double x, double y, double width, double height)
    {
        (double X, double Y)[] corners = [At(x, y), At(x + width, y), At(x, y + height), At(x + width, y + height)];
        return new(corners.Min(c => c.X), corners.Min(c => c.Y), corners.Max(c => c.X), corners.Max(c => c.Y));
    }
}

internal readonly record struct Box(double Left, double Bottom, double Right, double Top)
{
    public double Area => Math.Max(0, Right - Left) * Math.Max(0, Top - Bottom);

    public bool Holds(double x, double y) => x >= Left && x <= Right && y >= Bottom && y <= Top;

    public Box With(double x, double y) => new(Math.Min(Left, x), Math.Min(Bottom, y), Math.Max(Right, x), Math.Max(Top, y));
}

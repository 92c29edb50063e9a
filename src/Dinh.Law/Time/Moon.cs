namespace Dinh.Law.Time;

/// <summary>
/// When the moon is new and how far the sun has gone, reckoned from the mean motions and their largest disturbances
/// (Meeus, Astronomical Algorithms, chapters 25 and 49). Within a minute or two: enough, since only the day counts.
/// </summary>
internal static class Moon
{
    private const double Radian = Math.PI / 180;

    /// <summary>The mean time from one new moon to the next, in days.</summary>
    public const double Month = 29.530588861;

    private const double FirstMoon = 2451550.09766;

    /// <summary>The Julian day (universal time) of the new moon counted from that of 6 January 2000.</summary>
    public static double NewMoon(int count)
    {
        var t = count / 1236.85;
        var mean = FirstMoon + Month * count + t * t * (0.00015437 + t * (-0.00000015 + t * 0.00000000073));
        var e = 1 - t * (0.002516 + t * 0.0000074);
        var sun = Angle(2.5534 + 29.1053567 * count - t * t * (0.0000014 + t * 0.00000011));
        var moon = Angle(201.5643 + 385.81693528 * count + t * t * (0.0107582 + t * (0.00001238 - t * 0.000000058)));
        var latitude = Angle(160.7108 + 390.67050284 * count - t * t * (0.0016118 + t * (0.00000227 - t * 0.000000011)));
        var node = Angle(124.7746 - 1.56375588 * count + t * t * (0.0020672 + t * 0.00000215));

        return mean + Large(e, sun, moon, latitude) + Small(e, sun, moon, latitude, node) + Planets(count, t) - DynamicalExcess(mean);
    }

    private static double Large(double e, double sun, double moon, double latitude) =>
        -0.40720 * Math.Sin(moon)
        + 0.17241 * e * Math.Sin(sun)
        + 0.01608 * Math.Sin(2 * moon)
        + 0.01039 * Math.Sin(2 * latitude)
        + 0.00739 * e * Math.Sin(moon - sun)
        - 0.00514 * e * Math.Sin(moon + sun)
        + 0.00208 * e * e * Math.Sin(2 * sun)
        - 0.00111 * Math.Sin(moon - 2 * latitude)
        - 0.00057 * Math.Sin(moon + 2 * latitude)
        + 0.00056 * e * Math.Sin(2 * moon + sun);

    private static double Small(double e, double sun, double moon, double latitude, double node) =>
        -0.00042 * Math.Sin(3 * moon)
        + 0.00042 * e * Math.Sin(sun + 2 * latitude)
        + 0.00038 * e * Math.Sin(sun - 2 * latitude)
        - 0.00024 * e * Math.Sin(2 * moon - sun)
        - 0.00017 * Math.Sin(node)
        - 0.00007 * Math.Sin(moon + 2 * sun)
        + 0.00004 * (Math.Sin(2 * moon - 2 * latitude) + Math.Sin(3 * sun))
        + 0.00003 * (Math.Sin(moon + sun - 2 * latitude) + Math.Sin(2 * moon + 2 * latitude))
        - 0.00003 * (Math.Sin(moon + sun + 2 * latitude) - Math.Sin(moon - sun + 2 * latitude));

    private static double Planets(int count, double t) =>
        0.000325 * Math.Sin(Angle(299.77 + 0.107408 * count - 0.009173 * t * t))
        + 0.000165 * Math.Sin(Angle(251.88 + 0.016321 * count))
        + 0.000164 * Math.Sin(Angle(251.83 + 26.651886 * count))
        + 0.000126 * Math.Sin(Angle(349.42 + 36.412478 * count))
        + 0.000110 * Math.Sin(Angle(84.66 + 18.206239 * count));

    /// <summary>The apparent longitude of the sun, in degrees from 0 to 360, at a Julian day (universal time).</summary>
    public static double SunLongitude(double day)
    {
        var t = (day + DynamicalExcess(day) - 2451545.0) / 36525;
        var mean = 280.46646 + t * (36000.76983 + t * 0.0003032);
        var anomaly = Angle(357.52911 + t * (35999.05029 - t * 0.0001537));
        var centre =
            (1.914602 - t * (0.004817 + t * 0.000014)) * Math.Sin(anomaly)
            + (0.019993 - t * 0.000101) * Math.Sin(2 * anomaly)
            + 0.000289 * Math.Sin(3 * anomaly);
        var apparent = mean + centre - 0.00569 - 0.00478 * Math.Sin(Angle(125.04 - 1934.136 * t));
        return (apparent % 360 + 360) % 360;
    }

    /// <summary>How far uniform time runs ahead of the turning earth, in days (Espenak and Meeus, to 2150).</summary>
    private static double DynamicalExcess(double day)
    {
        var year = 2000 + (day - 2451545.0) / 365.25;
        var t = year - 2000;
        var seconds =
            year < 1986 ? 45.45 + 1.067 * (year - 1975) - Math.Pow(year - 1975, 2) / 260
            : year < 2005 ? 63.86 + t * (0.3345 + t * (-0.060374 + t * (0.0017275 + t * (0.000651814 + t * 0.00002373599))))
            : year < 2050 ? 62.92 + t * (0.32217 + t * 0.005589)
            : -20 + 32 * Math.Pow((year - 1820) / 100, 2) - 0.5628 * (2150 - year);
        return seconds / 86400;
    }

    private static double Angle(double degrees) => degrees * Radian;
}

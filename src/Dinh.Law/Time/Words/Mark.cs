namespace Dinh.Law.Time.Words;

/// <summary>The size of a named stretch of the calendar.</summary>
internal enum Grain
{
    Day,
    Week,
    Month,
    Quarter,

    /// <summary>The first or last months of a year: "6 tháng đầu năm".</summary>
    Months,
    Year,
    SchoolYear,
    Semester,

    /// <summary>Tết Nguyên đán, the days of rest around the lunar new year.</summary>
    Tet,
}

/// <summary>Which part of a stretch is meant: "đầu", "giữa", "cuối".</summary>
internal enum Part
{
    Whole,
    Early,
    Middle,
    Late,
}

/// <summary>A stretch of the calendar as the words name it; what they leave out is zero.</summary>
/// <param name="Grain">Its size.</param>
/// <param name="Year">The printed year.</param>
/// <param name="Number">The month, quarter, semester, or number of months.</param>
/// <param name="Day">The day of the month, or the week of it (9: the last).</param>
/// <param name="Through">The last day, month, quarter or year when several in a row are named.</param>
/// <param name="Part">The part of it that is meant.</param>
internal readonly record struct Mark(Grain Grain, int Year = 0, int Number = 0, int Day = 0, int Through = 0, Part Part = Part.Whole)
{
    public Mark Under(Mark later)
    {
        var filled = this;
        if (Grain == Grain.Day && Number == 0 && later.Grain == Grain.Day)
            filled = filled with { Number = later.Number };
        return filled.Year == 0 && later.Year != 0 && Grain != Grain.Semester ? filled with { Year = later.Year } : filled;
    }
}

/// <summary>First and last day of a stretch, both inclusive.</summary>
internal readonly record struct Stretch(DateOnly Start, DateOnly End)
{
    public bool IsDay => Start == End;

    public Stretch Hull(Stretch other) => new(Start < other.Start ? Start : other.Start, End > other.End ? End : other.End);
}

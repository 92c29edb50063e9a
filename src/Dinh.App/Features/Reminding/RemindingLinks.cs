using Dinh.App.Features.Difficulties;
using Dinh.App.Features.Duties;
using Dinh.Domain.Common;
using Dinh.Domain.Reminding;

namespace Dinh.App.Features.Reminding;

/// <summary>The addresses of this folder: none is written twice.</summary>
public static class RemindingLinks
{
    public const string Letters = "/thu-nhac";

    public const string Watch = "/co-quan/thu-nhac";

    public const string Settings = "/nhac-viec";

    public const string Confirm = "/nhac-viec/xac-nhan";

    public static string Feed(string secret) => $"/lich/{secret}.ics";

    /// <summary>The page of what a line speaks of.</summary>
    public static string Of(LetterLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Difficulty is { } answered ? DifficultyLinks.Of(answered) : DutyLinks.Duty(line.Duty);
    }

    public static string Letter(Id<ReminderLetter> letter) => $"{Letters}#thu-{letter}";
}

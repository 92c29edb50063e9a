using Dinh.Law;

namespace Dinh.App.Verbs.Demo;

/// <summary>How deeds are played: as they were done on some day, and never against a refusal.</summary>
internal static class Played
{
    /// <summary>The deed with what was true that day, its clock above all; all else is as it stands.</summary>
    public static T Then<T>(IServiceProvider services, params object[] given) => ActivatorUtilities.CreateInstance<T>(services, given);

    public static bool Through(Outcome outcome) => outcome.Refusal is null ? true : throw new InvalidOperationException(outcome.Refusal.Code);
}

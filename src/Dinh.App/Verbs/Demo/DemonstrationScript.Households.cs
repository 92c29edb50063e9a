using Dinh.Domain.Households;

namespace Dinh.App.Verbs.Demo;

public sealed partial record DemonstrationScript
{
    /// <param name="Head">The account of the village head who sends the list.</param>
    /// <param name="Sheet">The file among the samples.</param>
    public sealed record RollScript(string Head, string Sheet, int DaysAgo)
    {
        /// <summary>Who has come to speak for a household since.</summary>
        public IReadOnlyList<ChangeScript> Changes { get; init; } = [];

        public FrozenScript? Frozen { get; init; }
    }

    /// <param name="Number">The household's.</param>
    public sealed record ChangeScript(int Number, string Name, string Born, string Phone, TermEnd Why);

    /// <param name="Days">For how many days the list may be challenged.</param>
    /// <param name="Challenger">Somebody who holds it to be wrong.</param>
    public sealed record FrozenScript(int DaysAgo, int Days, string Purpose, string Challenger, string Words, string Answer);
}

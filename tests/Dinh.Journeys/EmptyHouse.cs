using Dinh.App.Jobs;
using Dinh.App.Verbs.Demo;
using Dinh.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace Dinh.Journeys;

/// <summary>The demonstration's bodies and people before anything was done, on the store that DINH_TEST_DB names; its clock stands until a journey moves it.</summary>
public sealed class EmptyHouse : IAsyncLifetime
{
    private readonly DemonstrationScript script = DemonstrationScript.Read();
    private readonly Commune commune = new();

    public Uri Address => commune.ClientOptions.BaseAddress;

    /// <summary>The store that it stands on, as pictures are named by it.</summary>
    public static string Store => TestDatabase.OnServer ? "postgresql" : "sqlite";

    public async ValueTask InitializeAsync()
    {
        commune.StartServer();
        await commune.Do(
            async (SetUpDemonstrationHandler people) =>
            {
                await people.HandleAsync(script, TestContext.Current.CancellationToken);
                return true;
            }
        );
    }

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    /// <summary>Lets days go by, to eight in the morning.</summary>
    public void MoveTo(DateOnly day) => commune.Clock.MoveTo(day, new(8, 0));

    /// <summary>What the machine does by itself of a morning.</summary>
    public Task DoWhatIsDueAsync() => commune.Services.GetRequiredService<JobFloor>().RunDueAsync(TestContext.Current.CancellationToken);

    public Task SignInAsync(IPage page, string account)
    {
        var person = script.People.Single(p => p.Account == account);
        return People.SignInAsync(page, (person.Account, person.Password, person.Name));
    }
}

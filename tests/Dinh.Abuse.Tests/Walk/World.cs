using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Dinh.Abuse.Tests.Walk;

/// <summary>Three houses: the walkers' own, another of the same unit, and one of a unit far away.</summary>
internal sealed class World
{
    private readonly Commune commune;

    private World(Commune commune, House own, House sibling, House foreign) => (this.commune, Own, Sibling, Foreign) = (commune, own, sibling, foreign);

    public DateOnly Today => commune.Today;

    public House Own { get; }

    public House Sibling { get; }

    public House Foreign { get; }

    public static async Task<World> BuildAsync(Commune commune)
    {
        var own = await commune.HasBody("Phòng Văn hóa xã Bình Yên", Domain.People.BodyKind.Division);
        var unit = await commune.Read(db => db.Units.SingleAsync(u => u.Id == own.UnitId));
        var sibling = await commune.HasBody("Phòng Kinh tế xã Bình Yên", Domain.People.BodyKind.Division, unit);
        var foreign = await commune.HasBody("Ủy ban nhân dân xã Vạn Linh");
        var world = new World(commune, new(own, "qzxminh"), new(sibling, "qzxben"), new(foreign, "qzxxa"));
        await world.FillAsync(world.Own);
        await world.FillAsync(world.Sibling);
        await world.FillAsync(world.Foreign);
        return world;
    }

    /// <summary>The words that must never stand in an answer to a reader of the own house with that function; null for a visitor.</summary>
    public IEnumerable<string> ForbiddenTo(Domain.People.Function? function) =>
        function switch
        {
            null => Own.Canaries.Concat(Sibling.Canaries).Concat(Foreign.Canaries),
            Domain.People.Function.SystemAdministrator => [Own.Canary, Sibling.Canary, Foreign.Canary],
            _ => Sibling.Canaries.Concat(Foreign.Canaries),
        };

    /// <summary>Gives the own house fresh records, so that no way meets what another has already ended.</summary>
    public Task RenewAsync()
    {
        Own.Forget();
        return FillAsync(Own);
    }

    private async Task FillAsync(House house)
    {
        await PlantAsync(house, isPrivate: false);
        await PlantAsync(house, isPrivate: true);
    }

    private async Task PlantAsync(House house, bool isPrivate)
    {
        var content = System.Text.Encoding.UTF8.GetBytes($"Tệp của nhà {(isPrivate ? house.Canary : house.Body.Name)}");
        var hash = await commune.Do((FileStore files) => files.KeepAsync(content, CancellationToken.None));
        var plot = new Plot(house, isPrivate, commune.Today, hash);
        await commune.Do(
            async (DinhDb db) =>
            {
                foreach (var seed in Seeds.All)
                {
                    var record = seed(plot);
                    plot.Has(record);
                    db.Add(record);
                }

                // What stands below the records is known too, after the records themselves.
                foreach (
                    var record in plot
                        .All.Select(EntityEntry (r) => db.Entry(r))
                        .Concat(db.ChangeTracker.Entries<Entity>().Where(e => e.State == EntityState.Added))
                )
                    house.Note(record.Metadata.ClrType, ((IKey)record.Property("Id").CurrentValue!).Value, isPrivate);
                return await db.SaveChangesAsync();
            }
        );

        var person = plot.Made<Domain.People.Person>();
        var account = new Account { UserName = $"{house.PeopleCanary}.{person.Id.Value:N}", PersonId = person.Id };
        await commune.Do((UserManager<Account> accounts) => accounts.CreateAsync(account, Reader.Password));
        house.Note(typeof(Account), account.Id, isPrivate);
    }
}

using System.Net;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Microsoft.AspNetCore.Identity;
using Xunit;

namespace Dinh.Testing;

/// <summary>Somebody with an account and a browser of their own.</summary>
public sealed record Reader(HttpClient Client, Account Account, Person Person, Body? Body, Appointment? Appointment)
{
    public const string Password = "con đường làng mùa thu";

    public Task<VisitedPage> Visit(string path) => VisitedPage.OpenAsync(Client, path);

    public async Task<HttpStatusCode> StatusOf(string path)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}

/// <summary>People of a commune: bodies, accounts, and those who are signed in.</summary>
public static class Readers
{
    private static int count;

    extension(Commune commune)
    {
        /// <summary>A body, in a unit of its own unless one is named.</summary>
        public async Task<Body> HasBody(string name = "UBND xã Bình Yên", BodyKind kind = BodyKind.PeoplesCommittee, AdministrativeUnit? unit = null)
        {
            unit ??= await commune.Has(new AdministrativeUnit($"{Interlocked.Increment(ref count):00000}", "Xã Bình Yên", "Xã", null, new(2025, 7, 1)));
            return await commune.Has(new Body(Id<Body>.New(), name, kind, unit.Id));
        }

        /// <summary>A person with an account who is signed in; with a function, in the body or in one made for it.</summary>
        public async Task<Reader> SignedIn(Function? function = Function.Officer, Body? body = null)
        {
            var reader = await commune.HasReader(function, body);
            var page = await reader.Visit("/dang-nhap");
            var answer = await page.Submit("main form", ("Name", reader.Account.UserName!), ("Password", Reader.Password));
            Assert.Equal(HttpStatusCode.Redirect, answer.Status);
            return reader;
        }

        /// <summary>The same, not signed in yet.</summary>
        public async Task<Reader> HasReader(Function? function = Function.Officer, Body? body = null)
        {
            var person = await commune.Has(new Person(Id<Person>.New(), "Hoàng Thị Lan"));
            if (function is not null)
                body ??= await commune.HasBody();
            var appointment =
                function is { } held && body is not null
                    ? await commune.Has(new Appointment(Id<Appointment>.New(), person.Id, body.Id, held, commune.Today.AddYears(-1)))
                    : null;
            var account = new Account { UserName = $"nguoi.{Interlocked.Increment(ref count)}", PersonId = person.Id };
            var made = await commune.Do((UserManager<Account> accounts) => accounts.CreateAsync(account, Reader.Password));
            Assert.True(made.Succeeded, string.Join(' ', made.Errors.Select(e => e.Description)));
            return new(commune.CreateClient(new() { AllowAutoRedirect = false }), account, person, body, appointment);
        }
    }
}

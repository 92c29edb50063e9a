using System.Net;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.People;
using Dinh.Testing;
using Xunit;

namespace Dinh.Abuse.Tests.Routes;

/// <summary>Every route of the program as every kind of reader, with keys that belong to nobody, and with what strangers write.</summary>
public sealed class EveryRouteTests(Commune commune) : IClassFixture<Commune>
{
    private static readonly Dictionary<Function, string[]> Opens = new()
    {
        [Function.Officer] = [Gate.SignedIn, Gate.Officer],
        [Function.Approver] = [Gate.SignedIn, Gate.Officer, Gate.Approver],
        [Function.BodyAdministrator] = [Gate.SignedIn, Gate.Officer, Gate.BodyAdministrator, Gate.Appointer],
        [Function.SystemAdministrator] = [Gate.SignedIn, Gate.SystemAdministrator, Gate.Appointer],
    };

    [Theory]
    [InlineData(Function.Officer)]
    [InlineData(Function.Approver)]
    [InlineData(Function.BodyAdministrator)]
    [InlineData(Function.SystemAdministrator)]
    public async Task Each_function_opens_its_own_doors_and_no_other(Function function)
    {
        var reader = await commune.SignedIn(function);
        foreach (var route in (await RouteTable.OfAsync(commune)).Where(r => !r.IsPublic && r.Methods.Contains("GET")))
        {
            var status = await reader.StatusOf(route.Address);

            Assert.True((int)status < 500, $"{route.Address}: {status}");
            Assert.True(
                route.Policies.All(Opens[function].Contains) == status is not HttpStatusCode.Forbidden,
                $"{function} at {route.Address} ({string.Join(", ", route.Policies)}): {status}"
            );
        }
    }

    [Fact]
    public async Task What_is_refused_changes_nothing()
    {
        var routes = (await RouteTable.OfAsync(commune)).Where(r => !r.IsPublic).ToList();
        var officer = await commune.SignedIn(function: null);
        using var visitor = commune.CreateClient(new() { AllowAutoRedirect = false });
        var before = await commune.RowCounts();

        foreach (var route in routes)
        {
            await PostAsync(visitor, route);
            await PostAsync(officer.Client, route);
        }

        Assert.Equal(before, await commune.RowCounts());
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_everywhere()
    {
        var routes = (await RouteTable.OfAsync(commune)).Where(r => r.Methods.Contains("POST")).ToList();
        var readers = new[]
        {
            await commune.SignedIn(Function.Approver),
            await commune.SignedIn(Function.BodyAdministrator),
            await commune.SignedIn(Function.SystemAdministrator),
        };
        Assert.NotEmpty(routes);

        foreach (var route in routes.Where(r => r.Pattern is not "/loi"))
        foreach (var reader in readers)
        {
            var status = await PostAsync(reader.Client, route);
            Assert.True(
                status
                    is HttpStatusCode.BadRequest
                        or HttpStatusCode.Forbidden
                        or HttpStatusCode.NotFound
                        or HttpStatusCode.Unauthorized
                        or HttpStatusCode.UnsupportedMediaType,
                $"{route.Address}: {status}"
            );
        }
    }

    [Fact]
    public async Task What_strangers_write_into_an_address_is_shown_as_words_and_breaks_nothing()
    {
        var reader = await commune.SignedIn(Function.Officer);
        var administrator = await commune.SignedIn(Function.SystemAdministrator);
        var routes = (await RouteTable.OfAsync(commune)).Where(r => r.Methods.Contains("GET") && r.QueryNames.Count > 0).ToList();
        Assert.NotEmpty(routes);

        foreach (var route in routes)
        foreach (var payload in Payloads.Scripts.Concat(Payloads.Sql))
        {
            var query = string.Join('&', route.QueryNames.Append("lang").Append("ve").Select(n => $"{n}={Uri.EscapeDataString(payload)}"));
            await IsHarmlessAsync(reader.Client, $"{route.Address}?{query}", payload);
            await IsHarmlessAsync(administrator.Client, $"{route.Address}?{query}", payload);
        }
    }

    private static async Task IsHarmlessAsync(HttpClient client, string address, string payload)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();

        Assert.True((int)answer.StatusCode < 500, $"{address}: {answer.StatusCode}");
        if (payload.Contains('<', StringComparison.Ordinal))
            Assert.DoesNotContain(payload, text);
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient client, Route route)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Name", "x"), KeyValuePair.Create("AtOnce", "true")]);
        using var answer = await client.PostAsync(new Uri(route.Address, UriKind.Relative), form);
        return answer.StatusCode;
    }
}

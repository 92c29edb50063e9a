namespace Dinh.App.Features.Search;

/// <summary>The addresses of this folder: none is written twice.</summary>
public static class SearchLinks
{
    public const string Find = "/tim";

    public const string Api = "/api/v1/search";
}

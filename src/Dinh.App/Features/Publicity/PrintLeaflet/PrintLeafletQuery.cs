using System.Text;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.App.Web.Printing;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.PrintLeaflet;

/// <summary>Prints a text of the reader's bodies as a leaflet.</summary>
internal sealed class PrintLeafletQuery(DinhDb db, Access access, Site site, LeafletPartsQuery parts, PdfPrinter printer)
{
    /// <summary>Null where nothing can be printed on this machine.</summary>
    public async Task<byte[]?> PrintAsync(Id<Article> id, string? size, CancellationToken stop)
    {
        var article = await access.Visible(db.Articles).AsNoTracking().GetAsync(id, stop);
        var body = await db.Bodies.Where(b => b.Id == article.BodyId).Select(b => b.Name).SingleAsync(stop);
        var words = article.Words;
        var leaflet = new LeafletPage(body, words.Title, words.Text, LeafletSize.Of(size))
        {
            Quiz = article.Kind == ArticleKind.Quiz ? article.QuizInHand : null,
            Pictures = await parts.PicturesAsync(article, stop),
            Address = article is { IsPublic: true, Draft: null } ? $"{site.Address}{PublicityLinks.Article(id)}" : null,
            Fonts = parts.Fonts(),
        };
        return await printer.PrintAsync(leaflet.Write(), stop);
    }
}

/// <summary>What a leaflet needs that a page without network cannot fetch: its pictures and its letters.</summary>
internal sealed class LeafletPartsQuery(FileStore files, IWebHostEnvironment web)
{
    // Two of the letters' faces, in the two parts that Vietnamese needs.
    private static readonly (string File, int Weight)[] Faces =
    [
        ("be-vietnam-pro-latin-400-normal.woff2", 400),
        ("be-vietnam-pro-vietnamese-400-normal.woff2", 400),
        ("be-vietnam-pro-latin-600-normal.woff2", 700),
        ("be-vietnam-pro-vietnamese-600-normal.woff2", 700),
    ];

    public async Task<IReadOnlyList<LeafletPicture>> PicturesAsync(Article article, CancellationToken stop)
    {
        var pictures = new List<LeafletPicture>();
        foreach (var file in article.Words.Files.Where(f => Article.IsPicture(f.Name)))
            pictures.Add(new(EvidenceFile.TypeOf(file.Name), await files.ReadAsync(file.Hash, stop), file.Words ?? ""));
        return pictures;
    }

    /// <summary>The letters as a style sheet.</summary>
    public string Fonts()
    {
        var faces = new StringBuilder();
        foreach (var (name, weight) in Faces)
        {
            var file = web.WebRootFileProvider.GetFileInfo($"assets/fonts/{name}");
            if (!file.Exists)
                continue;

            using var content = file.CreateReadStream();
            var bytes = new byte[file.Length];
            content.ReadExactly(bytes);
            var range = name.Contains("vietnamese", StringComparison.Ordinal)
                ? ";unicode-range:U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB"
                : "";
            faces.Append(
                $"@font-face{{font-family:\"Be Vietnam Pro\";font-weight:{weight};src:url(data:font/woff2;base64,{Convert.ToBase64String(bytes)}){range}}}"
            );
        }

        return faces.ToString();
    }
}

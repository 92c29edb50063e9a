using System.Buffers;
using System.Text.RegularExpressions;
using Dinh.Reading.Cleaning;
using Dinh.Reading.Outlining;

namespace Dinh.Reading.Recognizing;

/// <summary>Recipients and signature, at the foot of the sheet.</summary>
internal static partial class Foots
{
    private static readonly SearchValues<char> NoName = SearchValues.Create("0123456789:;/");

    public static bool IsSigning(Passage line) =>
        line.Text.Length < 80
        && line.Kind == Files.LineKind.Text
        && Capitals.Are(line.Text)
        && (OnBehalf().IsMatch(line.Folded) || Office().IsMatch(line.Folded));

    public static List<Quoted<string>> Recipients(Frame frame)
    {
        var start = Landmarks.Recipients(frame.Foot);
        var recipients = new List<Quoted<string>>();
        if (start < 0)
            return recipients;

        var open = false;
        var first = frame.Foot[start].Text.IndexOf(':');
        var inline = first < 0 ? Stretch.None : frame.Foot[start].All.From(first + 1).Bare();
        if (!inline.IsEmpty)
            recipients.AddRange(Inline(inline));

        foreach (var line in frame.Foot.Skip(start + 1))
        {
            if (IsSigning(line) || Heads.IsPlaceAndDate(line))
                break;

            var marker = Markers.Of(line);
            if (!marker.IsBullet && open && recipients.Count > 0)
            {
                var more = line.All.Bare().Quote();
                recipients[^1] = new(recipients[^1].Value + " " + more.Value, [.. recipients[^1].Places, .. more.Places]);
            }
            else if (!marker.IsBullet && recipients.Count > 0 && recipients[^1].Value.StartsWith("Lưu", StringComparison.Ordinal))
            {
                break;
            }
            else
            {
                recipients.AddRange(Inline(line.All.From(marker.Length)));
            }

            open =
                marker.IsBullet && line.Text[^1] is not (';' or '.') && !line.Folded.Contains("luu", StringComparison.Ordinal)
                || open && line.Text[^1] is not (';' or '.');
        }

        return [.. recipients.Where(r => r.Value.Length > 0)];
    }

    /// <summary>One line may hold several: "- Như trên; - Lưu: VT."</summary>
    private static IEnumerable<Quoted<string>> Inline(Stretch words)
    {
        for (var rest = words; !rest.IsEmpty; )
        {
            var next = rest.Text.IndexOf("; - ");
            var one = next < 0 ? rest : rest.To(next);
            var marker = Markers.Of(one.Text);
            yield return one.From(marker.IsBullet ? marker.Length : 0).Bare().Quote();
            rest = next < 0 ? rest.From(rest.Length) : rest.From(next + 2);
        }
    }

    public static (Quoted<string>? Name, Quoted<string>? Title) Signatory(Frame frame)
    {
        Stretch? title = null;
        foreach (var line in frame.Foot.SkipWhile(l => !IsSigning(l)))
        {
            if (IsSigning(line))
            {
                title = TitleIn(line) ?? title;
            }
            else if (!Markers.Of(line).IsBullet && WithoutDegree(line.All.Bare()) is var name && IsName(name))
            {
                return (name.Quote(), title?.Quote());
            }
        }

        return (null, title?.Quote());
    }

    /// <summary>"KT. CHỦ TỊCH PHÓ CHỦ TỊCH" on one line ends with the signer's own office.</summary>
    private static Stretch? TitleIn(Passage line)
    {
        if (!OnBehalf().IsMatch(line.Folded))
            return line.All.Bare();

        var deputy = line.Folded.LastIndexOf(" pho ", StringComparison.Ordinal);
        return deputy > 0 ? line.All.From(deputy + 1).Bare() : null;
    }

    /// <summary>"BSCKII. Tạ Hữu Phước", "Đại tá Lê Văn An": the degree or rank is no part of the name.</summary>
    private static Stretch WithoutDegree(Stretch name)
    {
        var degree = Degree().Match(name.ToString());
        return degree.Success && name.From(degree.Length).Text.Contains(' ') ? name.From(degree.Length).Bare() : name;
    }

    private static bool IsName(Stretch name)
    {
        if (name.Length is < 4 or > 50 || name.Text.ContainsAny(NoName))
            return false;

        var words = name.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var family = words.SkipWhile(w => w.EndsWith('.')).ToArray();
        return family.Length is >= 2 and <= 6 && family.All(w => char.IsUpper(w[0])) && !Landmark().IsMatch(name.Folded);
    }

    [GeneratedRegex(@"^(tm|t/m|kt|k/t|tl|t/l|tuq|t\.m|k\.t)\s*[.,]?\s*[a-z]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OnBehalf();

    [GeneratedRegex(
        @"^(q\. ?)?(pho )?(quyen )?(chu tich|giam doc|hieu truong|bi thu|truong|chi huy truong|chanh|cuc truong|chi cuc truong|vien truong|vu truong|tong giam doc|chu nhiem|thu truong|doi truong|to truong|thuong truc|uy vien|chi huy|hieu pho|thu tuong|bo truong|thu ky|nguoi (lap|ky)|ke toan truong|dai ta|thuong ta)( |$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Office();

    [GeneratedRegex(
        @"^(((GS|PGS|TS|ThS|Th\.S|BS|BSCK|BSCKI|BSCKII|CKI|CKII|DS|KS|CN|LS|NGƯT|TTND|TTƯT)\.? ?)+(?<=\. ?)\s*|((Đại|Thượng|Trung|Thiếu) (tá|úy|tướng)) )",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Degree();

    [GeneratedRegex(@"^(da ky|ky ten|ky, |noi nhan|phu luc|\()", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Landmark();
}

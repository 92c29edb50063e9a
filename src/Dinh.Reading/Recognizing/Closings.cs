using System.Text.RegularExpressions;
using Dinh.Reading.Cleaning;
using Dinh.Reading.Files;
using Dinh.Reading.Outlining;

namespace Dinh.Reading.Recognizing;

/// <summary>The words with which a plan takes leave ("Trên đây là Kế hoạch …"); they are no part of its last item.</summary>
internal static partial class Closings
{
    private const int Longest = 12;

    public static (IReadOnlyList<Passage> Body, IReadOnlyList<Passage> Closing) Split(IReadOnlyList<Passage> body)
    {
        var start = body.Count;
        for (
            var i = body.Count - 1;
            i >= Math.Max(0, body.Count - Longest) && body[i].Kind == LineKind.Text && Markers.Of(body[i]).Kind == MarkerKind.None;
            i--
        )
        {
            if (Leave().IsMatch(body[i].Folded))
                start = i;
        }

        return ([.. body.Take(start)], [.. body.Skip(start)]);
    }

    [GeneratedRegex(
        @"^(tren day la|yeu cau (cac|thu truong)|de nghi (cac|thu truong)[^.]{0,200}(nghiem tuc|trien khai|to chuc thuc hien)|ke hoach nay (duoc|co|thay)|(trong )?qua trinh (to chuc |trien khai )?(thuc hien|trien khai))|neu (co|phat sinh|gap)( nhung)? (kho khan|vuong mac|van de)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Leave();
}

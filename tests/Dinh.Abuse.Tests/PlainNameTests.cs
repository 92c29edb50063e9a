using System.Text;
using Dinh.App.Web.Safety;
using Xunit;

namespace Dinh.Abuse.Tests;

public sealed class PlainNameTests
{
    [Theory]
    [InlineData("a\0b.txt", "ab.txt")]
    [InlineData("\u200f\u202ecod.exe", "cod.exe")]
    [InlineData("...", "tep")]
    [InlineData("C:\\Users\\lan\\Kế hoạch 31.docx", "Kế hoạch 31.docx")]
    [InlineData("", "tep")]
    [InlineData("thư mục/", "tep")]
    public void The_plain_name_is_what_a_reader_sees(string sent, string kept) => Assert.Equal(kept, PlainName.Of(sent));

    [Fact]
    public void However_long_and_odd_the_name_what_is_kept_is_short_and_whole()
    {
        var random = new Random(7);
        string[] bits = ["a", "😀", "\ud83d", "\u202e", "/", ".", "ế", "\0", " ", new string('b', 90)];
        for (var n = 0; n < 2000; n++)
        {
            var kept = PlainName.Of(string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => bits[random.Next(bits.Length)])));

            Assert.InRange(kept.Length, 1, 200);
            Assert.Equal(kept, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(kept)));
        }
    }
}

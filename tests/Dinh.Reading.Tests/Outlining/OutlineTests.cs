using System.Text;
using Dinh.Reading.Cleaning;
using Dinh.Reading.Files;
using Dinh.Reading.Outlining;
using Xunit;

namespace Dinh.Reading.Tests.Outlining;

/// <summary>The tree that lines make, drawn so that a person can see it.</summary>
public sealed class OutlineTests
{
    [Fact]
    public void Markers_of_any_style_stand_under_each_other() =>
        Draws(
            """
            I- MỤC ĐÍCH
            1. Một
            II. NỘI DUNG
            1. Hai
            1.1. Ba
            a) Bốn
            - Năm
            + Sáu
            đ) Bảy
            1.2 Tám
            2) Chín
            """,
            """
            I | MỤC ĐÍCH
              I.1 | Một
            II | NỘI DUNG
              II.1 | Hai
                II.1.1 | Ba
                  II.1.1.a | Bốn
                    - | Năm
                      - | Sáu
                  II.1.1.đ | Bảy
                II.1.2 | Tám
                  II.1.2.2 | Chín
            """
        );

    [Fact]
    public void Wrong_and_repeated_numbers_are_kept_as_they_are_printed() =>
        Draws(
            """
            II. NỘI DUNG
            1. Một
            3. Hai
            3. Ba
            b) Bốn
            """,
            """
            II | NỘI DUNG
              II.1 | Một
              II.3 | Hai
              II.3 | Ba
                II.3.b | Bốn
            """
        );

    [Fact]
    public void Capitals_may_stand_above_Romans() =>
        Draws(
            """
            A. MỘT
            I. Hai
            1. Ba
            B. BỐN
            """,
            """
            A | MỘT
              A.I | Hai
                A.I.1 | Ba
            B | BỐN
            """
        );

    [Fact]
    public void Text_after_dashes_belongs_to_the_item_above_them() =>
        Draws(
            """
            1. Một
            - Hai
            Ba
            """,
            """
            1 | Một
              - | Hai
              - | Ba
            """
        );

    [Theory]
    [InlineData("2024. Năm")]
    [InlineData("05 ngày làm việc")]
    [InlineData("15/6/2024 là hạn")]
    [InlineData("1.000 ha đất")]
    [InlineData("a điều này")]
    [InlineData("-5 độ")]
    [InlineData("I have")]
    public void Not_every_number_marks_an_item(string line) => Assert.Equal(MarkerKind.None, Markers.Of(line).Kind);

    [Theory]
    [InlineData("I.MỤC ĐÍCH", "I", "MỤC ĐÍCH")]
    [InlineData("II/ NỘI DUNG", "II", "NỘI DUNG")]
    [InlineData("1.Mục đích", "1", "Mục đích")]
    [InlineData("1/ Mục đích", "1", "Mục đích")]
    [InlineData("2.1 Tổ chức", "2.1", "Tổ chức")]
    [InlineData("đ. Tổ chức", "đ", "Tổ chức")]
    [InlineData("(2) Tổ chức", "2", "Tổ chức")]
    [InlineData("- + Xây dựng", "", "Xây dựng")]
    [InlineData("•Xây dựng", "", "Xây dựng")]
    [InlineData("II.1. Tổ chức", "II.1", "Tổ chức")]
    public void A_marker_is_told_from_the_words_after_it(string line, string label, string words)
    {
        var marker = Markers.Of(line);

        Assert.NotEqual(MarkerKind.None, marker.Kind);
        Assert.Equal(label, marker.Label);
        Assert.Equal(words, line[marker.Length..]);
    }

    private static void Draws(string text, string tree)
    {
        var drawn = new StringBuilder();
        Draw(Outline.Of(Cleaner.Clean(SourceText.Of(text))), 0, drawn);
        Assert.Equal(tree.ReplaceLineEndings("\n"), drawn.ToString().TrimEnd('\n'));
    }

    private static void Draw(Heading heading, int depth, StringBuilder to)
    {
        foreach (var below in heading.Below)
        {
            to.Append(' ', depth * 2).Append(below.Marker.IsCounted ? below.Path : "-").Append(" | ").Append(below.Words).Append('\n');
            Draw(below, depth + 1, to);
        }
    }
}

namespace Dinh.Law;

/// <summary>How far a value of the law may be trusted; what was not read in the text is shown as such to the person who relies on it.</summary>
public enum Confidence
{
    /// <summary>Read in the law itself.</summary>
    Text,

    /// <summary>Read in a report of it.</summary>
    Secondary,

    /// <summary>Known, not read.</summary>
    Memory,
}

public static class ConfidenceWords
{
    extension(Confidence confidence)
    {
        /// <summary>The remark that stands beside a value on pages and papers.</summary>
        public Sentence Remark =>
            confidence switch
            {
                Confidence.Text => new("đã đối chiếu văn bản", "checked against the text"),
                Confidence.Secondary => new("theo nguồn thứ cấp, chưa đối chiếu văn bản", "from a secondary source, not checked against the text"),
                _ => new("theo hiểu biết chung, chưa đối chiếu văn bản", "from general knowledge, not checked against the text"),
            };
    }
}

namespace Dinh.Law.LocalActs;

/// <summary>A share that the law fixes, from a day on.</summary>
/// <param name="Key">"proposal", "attendance", "agreement" or "ballot".</param>
public sealed record ShareRule(string Key, DateOnly From, Share Share, Citation Basis, Confidence Confidence);

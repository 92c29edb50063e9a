namespace Dinh.Law.Time;

public static class LegalDay
{
    private static readonly TimeZoneInfo Vietnam = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    extension(TimeProvider clock)
    {
        /// <summary>The day it is in Vietnam, wherever the server stands: until seven in the morning UTC is still at yesterday.</summary>
        public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Vietnam).DateTime);
    }
}

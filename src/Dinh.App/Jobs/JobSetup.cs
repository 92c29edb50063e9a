using System.Globalization;

namespace Dinh.App.Jobs;

internal static class JobSetup
{
    /// <summary>What is needed to order jobs, and to run those that one waits for.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services) =>
        services.AddSingleton<JobKinds>().AddSingleton<JobRunner>().AddSingleton<JobFloor>().AddScoped<JobsInHand>().AddJobsOf(typeof(JobSetup).Assembly);

    /// <summary>How long a request waits for what it ordered before it shows progress instead: DINH_JOB_PATIENCE, in seconds.</summary>
    public static TimeSpan JobPatience(this IConfiguration settings) =>
        TimeSpan.FromSeconds(double.TryParse(settings["DINH_JOB_PATIENCE"], CultureInfo.InvariantCulture, out var seconds) ? Math.Clamp(seconds, 0, 600) : 2);
}

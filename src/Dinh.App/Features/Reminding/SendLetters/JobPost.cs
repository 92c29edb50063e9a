using Dinh.App.Jobs;
using Dinh.Law;

namespace Dinh.App.Features.Reminding.SendLetters;

/// <summary>How a job sends its one letter: tried until the server has it, and handed over once, even where the machine dies before it could say so.</summary>
internal static class JobPost
{
    public static async Task<Outcome> PostAsync(this JobRun run, PostSettings post, Mail mail, (TimeProvider Clock, CancellationToken Stop) with)
    {
        if (run.HasPassed)
            return Outcome.Done;

        using var smtp = new SmtpPost(post);
        var answer = await smtp.SendAsync(mail, () => run.Pass(with.Clock.GetUtcNow().UtcDateTime), with.Stop);
        if (answer.Result is PostResult.Later)
            await run.TakeBackAsync();
        return answer.Result switch
        {
            PostResult.Accepted or PostResult.Unclear => Outcome.Done,
            PostResult.Refused => new Refusal("mail.refused"),
            _ => throw new OtherSideAwayException(answer.Words),
        };
    }
}

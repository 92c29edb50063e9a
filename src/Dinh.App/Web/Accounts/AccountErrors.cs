using Dinh.Data.People;
using Microsoft.AspNetCore.Identity;

namespace Dinh.App.Web.Accounts;

/// <summary>What is wrong with a sign-in name or a password, in the reader's words.</summary>
public sealed class AccountErrors(Words words) : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) =>
        Say(
            nameof(PasswordTooShort),
            words[
                $"Mật khẩu cần ít nhất {length} ký tự. Một câu ngắn dễ nhớ là tốt nhất.",
                $"The password needs at least {length} characters. A short sentence that you remember is best."
            ]
        );

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(
            nameof(PasswordRequiresUniqueChars),
            words[$"Mật khẩu cần ít nhất {uniqueChars} ký tự khác nhau.", $"The password needs at least {uniqueChars} different characters."]
        );

    public override IdentityError PasswordMismatch() =>
        Say(nameof(PasswordMismatch), words["Mật khẩu hiện nay không đúng.", "The present password is not right."]);

    public override IdentityError DuplicateUserName(string userName) =>
        Say(nameof(DuplicateUserName), words[$"Tên đăng nhập “{userName}” đã có người dùng.", $"The sign-in name “{userName}” is taken."]);

    public override IdentityError InvalidUserName(string? userName) =>
        Say(
            nameof(InvalidUserName),
            words[
                "Tên đăng nhập chỉ gồm chữ thường không dấu, chữ số, dấu chấm và dấu gạch.",
                "A sign-in name has only plain small letters, digits, dots and dashes."
            ]
        );

    public override IdentityError ConcurrencyFailure() =>
        Say(
            nameof(ConcurrencyFailure),
            words["Tài khoản vừa được thay đổi ở nơi khác. Mời thử lại.", "The account has just been changed elsewhere. Please try again."]
        );

    public override IdentityError DefaultError() => Say(nameof(DefaultError), words["Không làm được. Mời thử lại.", "It could not be done. Please try again."]);

    internal IdentityError PasswordIsTheName() =>
        Say(nameof(PasswordIsTheName), words["Mật khẩu không được chứa tên đăng nhập.", "The password must not contain the sign-in name."]);

    private static IdentityError Say(string code, string description) => new() { Code = code, Description = description };
}

/// <summary>Whoever guesses begins with the name.</summary>
internal sealed class PasswordIsNotTheName(AccountErrors errors) : IPasswordValidator<Account>
{
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(
            user.UserName is { Length: > 2 } name && password?.Contains(name, StringComparison.OrdinalIgnoreCase) == true
                ? IdentityResult.Failed(errors.PasswordIsTheName())
                : IdentityResult.Success
        );
}

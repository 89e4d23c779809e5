using System.Globalization;
using System.Text;
using EnvControl.Domain.Faults;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Public;

/// <summary>Asks for the number of a notice (核验真伪): nothing is uploaded.</summary>
[AllowAnonymous]
public class VerifyModel : FaultedPage
{
    private const int MostDigits = 9;

    /// <summary>What was typed.</summary>
    public string Typed { get; private set; } = string.Empty;

    /// <summary>Shows the form, or goes to the number that was typed: 7, 第7号 or ７.</summary>
    public IActionResult OnGet(string? number)
    {
        if (string.IsNullOrWhiteSpace(number))
        {
            return Page();
        }

        Typed = number.Trim();
        var digits = string.Concat(Typed.Normalize(NormalizationForm.FormKC).Where(char.IsAsciiDigit));
        return digits.Length is > 0 and <= MostDigits
            ? RedirectToPage(
                "/Public/Verified",
                new { number = int.Parse(digits, CultureInfo.InvariantCulture) }
            )
            : Faulty([NoNumber()]);
    }

    private static Fault NoNumber() =>
        Fault.Of(
            "EC6303",
            string.Empty,
            "没有看到清单号。",
            "There is no number of a list in it.",
            "请填通知上“第…号”里的数字。",
            "Type the number that stands on the notice."
        );
}

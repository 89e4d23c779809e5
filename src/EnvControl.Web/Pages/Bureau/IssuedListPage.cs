using System.Globalization;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Faults;
using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnvControl.Web.Pages.Bureau;

/// <summary>A page of one issued list (单份清单页面); whose county it is not finds nothing.</summary>
/// <param name="desk">Reads it.</param>
public abstract class IssuedListPage(AlertDesk desk) : FaultedPage
{
    /// <summary>The use cases.</summary>
    public AlertDesk Desk => desk;

    /// <summary>The list.</summary>
    public KnownList Read { get; private set; } = null!;

    /// <summary>Its place among the lists.</summary>
    public IssuedRow Row { get; private set; } = null!;

    /// <summary>The number of the list.</summary>
    public int Number => Row.Number;

    /// <summary>What the list was given.</summary>
    public ListHead Head => Read.List.Head;

    /// <summary>The list that took its place; <c>null</c> for none.</summary>
    public int? SupersededBy => Row.Alert.Notices.FirstOrDefault(notice => notice.List > Number)?.List;

    /// <summary>Whether the account may see every firm of the list.</summary>
    public bool SeesAll => HttpContext.Member().Divisions.IsEmpty;

    /// <summary>Does something and shows the page again, with what is wrong if it could not be done.</summary>
    protected IActionResult Here(Action act)
    {
        try
        {
            act();
            return Page();
        }
        catch (FaultException faulty)
        {
            return Faulty(
                faulty.Faults.Select(DeskMends.Of),
                faulty is RefusedException
                    ? StatusCodes.Status409Conflict
                    : StatusCodes.Status422UnprocessableEntity
            );
        }
    }

    /// <summary>Reads the list.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var number = int.Parse((string)context.RouteData.Values["number"]!, CultureInfo.InvariantCulture);
        var read = desk.Lists.Find(number);
        var alert = read is null ? null : desk.Store.Read(kept => kept.Alerts.Find(read.List.Head.Alert));
        if (read is null || alert is null || !desk.MaySee(HttpContext.Member(), alert.Division))
        {
            context.Result = new NotFoundResult();
            return;
        }

        Read = read;
        Row = IssuedRow.Of([alert]).First(row => row.Number == number);
    }
}

using EnvControl.Domain.Standing;
using EnvControl.Web.Reading;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Register;

/// <summary>Picks firms of the made-up city for a test, always the same.</summary>
internal static class FirmsOfSite
{
    /// <summary>The register of a site.</summary>
    public static RegisterState State(TestSite site) => site.Part<FirmRegister>().Now()!;

    /// <summary>Codes of firms of one industry with a grade, of a county or of any.</summary>
    public static string[] Graded(TestSite site, PerformanceGrade grade, int count, string? county = null)
    {
        var state = State(site);
        return
        [
            .. state
                .City.Order.Where(firm =>
                    (county is null || state.DivisionOf(firm) == county)
                    && state.Firms.StandingsOf(firm).Length == 1
                    && state.Firms.StandingsOf(firm)[0].Grade == grade
                )
                .Take(count)
                .Select(state.CodeOf),
        ];
    }

    /// <summary>Whether a firm is graded so on the site's day.</summary>
    public static PerformanceGrade? GradeOf(TestSite site, string code)
    {
        var state = State(site);
        return state.Firms.StandingsOf(state.City.Rows[code])[0].Grade;
    }
}

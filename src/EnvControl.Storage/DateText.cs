using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Storage;

/// <summary>A day as ISO text (日期的存储形式), such as <c>2026-11-25</c>: it sorts and compares as it is. Ask for ranges, not for years or months.</summary>
internal sealed class DateText()
    : ValueConverter<LocalDate, string>(
        day => LocalDatePattern.Iso.Format(day),
        text => LocalDatePattern.Iso.Parse(text).Value
    );

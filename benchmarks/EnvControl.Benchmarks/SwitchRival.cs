using EnvControl.Domain.Standing;

namespace EnvControl.Benchmarks;

/// <summary>The law of 2020-12-01 for plain firms as a programmer would write it down by hand: ifs and switches over texts.</summary>
public static class SwitchRival
{
    /// <summary>Decides every firm at every level.</summary>
    /// <param name="rows">The firms.</param>
    /// <param name="classes">Filled with the classes; shape [firms][3].</param>
    /// <param name="saved">Filled with whole milligrams a day; shape [firms][3][4].</param>
    public static void Decide(PlainRow[] rows, byte[] classes, double[] saved)
    {
        unchecked
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var row = rows[i];
                for (var level = 0; level < 3; level++)
                {
                    var value = ClassOf(row, level);
                    var share = ShareOf(row, value, level);
                    classes[(3 * i) + level] = (byte)value;
                    var at = (12 * i) + (4 * level);
                    saved[at] = row.So2 * share;
                    saved[at + 1] = row.Nox * share;
                    saved[at + 2] = row.Pm * share;
                    saved[at + 3] = row.Vocs * share;
                }
            }
        }
    }

    /// <summary>What a plain firm of a kind saves, whole thousandths: for rivals that look it up.</summary>
    public static int ShareOf(string kind, string industry, string grade, string countsAs, int level) =>
        kind switch
        {
            "suspended" => 1000,
            "industry" => ShareOf(
                new PlainRow
                {
                    Industry = industry,
                    Grade = grade,
                    CountsAs = countsAs,
                    Process = "whole-plant",
                },
                industry == "general" ? ControlClass.General
                    : grade is "B" or "B-" ? ControlClass.Prescribed
                    : ControlClass.Strict,
                level
            ),
            _ => 0,
        };

    private static ControlClass ClassOf(PlainRow row, int level)
    {
        if (row.Suspended)
        {
            return ControlClass.Suspended;
        }

        if (row.LongIdle)
        {
            return ControlClass.LongIdle;
        }

        if (row.Grade is "A+" or "A" || row.Leading || row.Advanced)
        {
            return ControlClass.Voluntary;
        }

        if (row.Guarantee)
        {
            return ControlClass.Guarantee;
        }

        if (row.ExemptLevel != "none")
        {
            var isExempt = row.ExemptLevel switch
            {
                "red" => true,
                "orange" => level < 2,
                "yellow" => level == 0,
                _ => false,
            };
            if (isExempt)
            {
                return ControlClass.Exempt;
            }
        }

        if (row.SmallMicro)
        {
            return ControlClass.SmallMicro;
        }

        if (row.Industry == "general")
        {
            return ControlClass.General;
        }

        return row.Grade switch
        {
            "B" or "B-" => ControlClass.Prescribed,
            _ => ControlClass.Strict,
        };
    }

    /// <summary>Whole thousandths.</summary>
    private static int ShareOf(PlainRow row, ControlClass value, int level)
    {
        switch (value)
        {
            case ControlClass.Suspended:
                return 1000;
            case ControlClass.General:
                return level switch
                {
                    0 => 100,
                    1 => 200,
                    _ => 300,
                };
            case ControlClass.Prescribed when row.Industry == "N15" && row.Process == "clinker-kiln":
                return level switch
                {
                    0 => 0,
                    1 => 200,
                    _ => 1000,
                };
            case ControlClass.Prescribed when row.Industry == "N19" && row.Process == "melting-furnace":
                return level == 0 ? 0 : 100;
            case ControlClass.Prescribed:
                return level switch
                {
                    0 => 0,
                    1 => 200,
                    _ => 500,
                };
            case ControlClass.Strict:
                return row.CountsAs switch
                {
                    "C" when row.Industry == "N15" && row.Process == "clinker-kiln" => level == 0
                        ? 500
                        : 1000,
                    "C" when row.Industry == "N19" && row.Process == "melting-furnace" => level == 0
                        ? 0
                        : 200,
                    "C" => level switch
                    {
                        0 => 300,
                        1 => 500,
                        _ => 1000,
                    },
                    _ when row.Industry == "N15" && row.Process == "clinker-kiln" => 1000,
                    _ when row.Industry == "N19" && row.Process == "melting-furnace" => 300,
                    _ => level == 0 ? 500 : 1000,
                };
            default:
                return 0;
        }
    }
}

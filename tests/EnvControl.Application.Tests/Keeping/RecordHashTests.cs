using EnvControl.Application.Keeping;

namespace EnvControl.Application.Tests.Keeping;

/// <summary>Records that say different things have different hashes, however the words are divided.</summary>
public class RecordHashTests
{
    [Fact]
    public void Words_moved_from_one_field_to_the_next_make_another_hash()
    {
        string[] hashes =
        [
            RecordHash.Of("未落实", "1号线"),
            RecordHash.Of("未落实1", "号线"),
            RecordHash.Of("未落实1号线"),
            RecordHash.Of("未落实1号线", ""),
            RecordHash.Of("", "未落实1号线"),
        ];
        hashes.Distinct(StringComparer.Ordinal).Count().ShouldBe(hashes.Length);
        RecordHash.Of("未落实", "1号线").ShouldBe(hashes[0]);
    }
}

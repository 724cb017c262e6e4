package org.huying.reporting.export;

import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Invalid.FieldError;
import org.huying.chassis.problem.Refusal;

/** There is more than a sheet can hold; nothing is cut. */
public class TooManyRows extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param rows how many there are, at least */
    public TooManyRows(long rows) {
        super(
                Kind.INVALID,
                "too-many-rows",
                "Excel 工作表最多 %,d 行（含表头），这里有 %,d 行以上。请用筛选条件缩小范围，或改用 CSV（format=csv）"
                        .formatted(XlsxSheet.MOST_ROWS, rows),
                "An Excel sheet holds %,d rows with its heading, and there are %,d or more; narrow the filter, or take CSV (format=csv)"
                        .formatted(XlsxSheet.MOST_ROWS, rows));
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("errors", List.of(new FieldError("/format", "行数超过 Excel 上限 · more rows than Excel can hold")));
    }
}

package org.huying.intake.ledgerimport.row;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong in which column. */
public record RowProblem(Column column, Fault fault) {
    private static final String BETWEEN = ",";

    /** For a person: Chinese, then English. */
    public String detail() {
        String words = fault == Fault.NO_SUCH_WORD ? Words.listed(column) : "";
        return words.isEmpty() ? fault.detail() : fault.detail() + "：" + words;
    }

    /** For the table. */
    public static String print(List<RowProblem> problems) {
        return problems.stream().map(it -> it.column + ":" + it.fault).collect(Collectors.joining(BETWEEN));
    }

    public static List<RowProblem> parse(String printed) {
        if (printed.isEmpty()) return List.of();
        return Arrays.stream(printed.split(BETWEEN))
                .map(it -> it.split(":"))
                .map(it -> new RowProblem(Column.valueOf(it[0]), Fault.valueOf(it[1])))
                .toList();
    }
}

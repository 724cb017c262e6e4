package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.huying.local.stack.CannotStart;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Service;

/** Plays the autumn of 2023 in 五里冲街道 (domain.md, scenario A7 with the five concerns of the account). */
public final class Story {
    private static final LocalDate BEGIN = LocalDate.of(2023, 9, 20);
    private static final LocalDate END = LocalDate.of(2023, 12, 20);

    private Story() {}

    /**
     * Returns true when every figure is as expected.
     *
     * @param terminal whether somebody watches {@code out}, so that progress may move on one line
     */
    public static boolean play(LocalStack stack, PrintStream out, boolean terminal) {
        Rest rest = new Rest(stack.issuerUrl());
        refuseWhereSomethingHappened(stack, rest);
        Stagehand stagehand = new Stagehand(stack, rest);
        List<Act> acts = Act.of(StoryConcern.all());
        try (Progress progress = new Progress(out, terminal, acts.size())) {
            for (Act act : acts) {
                stagehand.carryOut(act);
                progress.done(act);
            }
        }
        stagehand.liveIn(END);
        return compare(stagehand.summary(BEGIN, END), out);
    }

    private static void refuseWhereSomethingHappened(LocalStack stack, Rest rest) {
        JsonNode lines = rest.get(stack.url(Service.REPORTING).resolve("/v1/ledger?limit=1"), Cast.DESK)
                .body();
        if (!lines.isEmpty())
            throw new CannotStart(
                    "数据目录中已有诉求，故事需要空的数据目录（去掉 --data 或加 --fresh）",
                    "there are concerns in this data folder; the story needs an empty one (drop --data or add --fresh)");
    }

    /** Tells every figure, and whether all are right. */
    static boolean compare(JsonNode summary, PrintStream out) {
        out.printf("%n汇总 · summary, asOf %s%n", summary.path("asOf").asText());
        boolean right = true;
        for (Expected.Figure figure : Expected.against(summary)) {
            out.printf(
                    "  %s %-26s %-20s %s%n",
                    figure.isRight() ? "✓" : "✗",
                    figure.name(),
                    figure.actual(),
                    figure.isRight() ? "" : "应为 expected " + figure.expected());
            right &= figure.isRight();
        }
        out.println(right ? "全部一致 · every figure as expected\n" : "有数字不符 · some figures differ\n");
        return right;
    }
}

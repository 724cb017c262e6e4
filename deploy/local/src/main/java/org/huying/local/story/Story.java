package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import org.huying.local.stack.CannotStart;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Service;

/** Plays the autumn of 2023 in 五里冲街道: the scenarios of domain.md section 8, day by day side by side. */
public final class Story {
    private Story() {}

    /**
     * Returns true when every figure is as expected.
     *
     * @param terminal whether somebody watches {@code out}, so that progress may move on one line
     */
    public static boolean play(LocalStack stack, PrintStream out, boolean terminal) {
        return play(stack, Surroundings.quiet(), out, terminal);
    }

    public static boolean play(LocalStack stack, Surroundings surroundings, PrintStream out, boolean terminal) {
        Rest rest = new Rest(stack.issuerUrl(), surroundings.courier());
        refuseWhereSomethingHappened(stack, rest);
        Players players = new Players(stack, rest);
        List<Scenario> scenarios = Programme.scenarios();
        act(Act.inOrder(scenarios), players, surroundings, new Progress(out, terminal));
        Comparison comparison = new Comparison(out);
        scenarios.forEach(it -> comparison.of(it.code(), it.title(), it.figures(players)));
        return comparison.conclude();
    }

    private static void act(List<Act> acts, Players players, Surroundings surroundings, Progress progress) {
        int done = 0;
        for (Act act : acts) {
            players.liveIn(act.at());
            act.doing().by(players);
            progress.done(act, ++done, acts.size());
            pause(surroundings, done, acts.size());
        }
        players.rest().settle();
        progress.close();
    }

    private static void pause(Surroundings surroundings, int done, int of) {
        try {
            surroundings.after(done, of);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("between the acts", failure);
        }
    }

    private static void refuseWhereSomethingHappened(LocalStack stack, Rest rest) {
        JsonNode lines = rest.get(stack.url(Service.REPORTING).resolve("/v1/ledger?limit=1"), Cast.DESK)
                .body();
        if (!lines.isEmpty())
            throw new CannotStart(
                    "数据目录中已有诉求，故事需要空的数据目录（去掉 --data 或加 --fresh）",
                    "there are concerns in this data folder; the story needs an empty one (drop --data or add --fresh)");
    }
}

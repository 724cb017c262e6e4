package org.huying.intake.duplicate;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Why two concerns may be one (domain.md §8 A8): each is a reason a person can weigh, none of them decides. */
public enum Likeness {
    SAME_TOPIC("同一类别", "Same topic", Matter::hasTopicOf),
    RELATED_TOPIC("同一大类", "Related topic", (one, other) -> !one.hasTopicOf(other) && one.isRelatedTo(other)),
    SAME_COMMUNITY("同一社区", "Same community", at(Where::communityCode)),
    SAME_GRID("同一网格", "Same grid", at(Where::gridCode)),
    SAME_ESTATE("同一小区", "Same estate", at(Where::estate)),
    SAME_ZONE("同一区", "Same zone", at(Where::zone)),
    SAME_BUILDING("同一楼栋", "Same building", at(Where::building)),
    SAME_SPOT("同一部位", "Same spot", at(Where::spot)),
    ANOTHER_CHANNEL(
            "来自不同渠道",
            "Came by another channel",
            (one, other) -> one.channel() != null && other.channel() != null && one.channel() != other.channel()),
    CLOSE_IN_TIME("时间相近", "Close in time", LikenessPolicy.TIME, 0.9),
    ALIKE_WORDS("文字相近", "Words alike", LikenessPolicy.WORDS, 0.3);

    private final String chinese;
    private final String english;
    private final BiPredicate<Matter, Matter> holds;
    private final LikenessPolicy measuredBy;
    private final double from;

    Likeness(String chinese, String english, BiPredicate<Matter, Matter> holds) {
        this(chinese, english, holds, null, 0);
    }

    /** A reason of more or less: it is one from that measure on. */
    Likeness(String chinese, String english, LikenessPolicy measuredBy, double from) {
        this(chinese, english, (one, other) -> true, measuredBy, from);
    }

    Likeness(
            String chinese, String english, BiPredicate<Matter, Matter> holds, LikenessPolicy measuredBy, double from) {
        this.chinese = chinese;
        this.english = english;
        this.holds = holds;
        this.measuredBy = measuredBy;
        this.from = from;
    }

    static List<Reason> between(Matter one, Matter other, Duration window) {
        return Arrays.stream(values())
                .flatMap(likeness -> likeness.reason(one, other, window).stream())
                .toList();
    }

    private Optional<Reason> reason(Matter one, Matter other, Duration window) {
        if (!holds.test(one, other)) return Optional.empty();
        if (measuredBy == null) return Optional.of(new Reason(this, null));
        double measure = measuredBy.measure(one, other, window);
        return measure < from ? Optional.empty() : Optional.of(new Reason(this, Reason.percent(measure)));
    }

    String text() {
        return chinese + " · " + english;
    }

    String text(int percent) {
        return chinese + " " + percent + "% · " + english + ", " + percent + " %";
    }

    private static BiPredicate<Matter, Matter> at(Function<Where, String> part) {
        return (one, other) -> Where.same(part.apply(one.at()), part.apply(other.at()));
    }
}

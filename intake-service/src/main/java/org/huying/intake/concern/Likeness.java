package org.huying.intake.concern;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Why two concerns may be one (domain.md §8 A8): each is a reason a person can weigh, none of them decides. */
public enum Likeness {
    SAME_TOPIC(
            "同一类别",
            "Same topic",
            (one, other) ->
                    one.classification().topic().equals(other.classification().topic())),
    SAME_COMMUNITY("同一社区", "Same community", at(Address::communityCode)),
    SAME_GRID("同一网格", "Same grid", at(Address::gridCode)),
    SAME_ESTATE("同一小区", "Same estate", at(Address::estate)),
    SAME_ZONE("同一区", "Same zone", at(Address::zone)),
    SAME_BUILDING("同一楼栋", "Same building", at(Address::building)),
    SAME_SPOT("同一部位", "Same spot", at(Address::spot)),
    ANOTHER_CHANNEL(
            "来自不同渠道",
            "Came by another channel",
            (one, other) -> one.origin().channel() != other.origin().channel());

    private final String chinese;
    private final String english;
    private final BiPredicate<Concern, Concern> holds;

    Likeness(String chinese, String english, BiPredicate<Concern, Concern> holds) {
        this.chinese = chinese;
        this.english = english;
        this.holds = holds;
    }

    static List<Likeness> between(Concern one, Concern other) {
        return Arrays.stream(values())
                .filter(likeness -> likeness.holds.test(one, other))
                .toList();
    }

    public String text() {
        return chinese + " · " + english;
    }

    private static BiPredicate<Concern, Concern> at(Function<Address, String> part) {
        return (one, other) -> {
            String here = part.apply(one.address());
            return here != null && Objects.equals(here, part.apply(other.address()));
        };
    }
}

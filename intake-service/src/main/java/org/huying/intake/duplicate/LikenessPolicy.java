package org.huying.intake.duplicate;

import java.time.Duration;

/**
 * What is weighed when two matters are held against each other: each policy measures one thing between 0 and 1, and
 * {@link LikenessRules} says what it weighs.
 */
enum LikenessPolicy {
    /** 地点: how narrow the place is that both name. */
    PLACE {
        @Override
        double measure(Matter one, Matter other, Duration window) {
            return one.at().nearness(other.at());
        }
    },
    /** 类别: the same topic, or one of the same family. */
    TOPIC {
        @Override
        double measure(Matter one, Matter other, Duration window) {
            if (one.hasTopicOf(other)) return 1;
            return one.isRelatedTo(other) ? SAME_FAMILY : 0;
        }
    },
    /** 时间: how close in time, within the window. */
    TIME {
        @Override
        double measure(Matter one, Matter other, Duration window) {
            double apart = one.apart(other).toSeconds();
            return Math.max(0, 1 - apart / window.toSeconds());
        }
    },
    /** 文字: how much of the words is the same. */
    WORDS {
        @Override
        double measure(Matter one, Matter other, Duration window) {
            return one.words().like(other.words());
        }
    };

    private static final double SAME_FAMILY = 0.4;

    abstract double measure(Matter one, Matter other, Duration window);
}

package org.huying.reporting.live;

import org.huying.chassis.problem.Refusal;

/** No place for another stream: the caller has many already, or this replica has. */
public class TooManyStreams extends Refusal {
    private static final long serialVersionUID = 1L;

    private TooManyStreams(Kind kind, String chinese, String english) {
        super(kind, "too-many-streams", chinese, english);
    }

    static TooManyStreams ofOneCaller(int most) {
        return new TooManyStreams(
                Kind.TOO_MANY,
                "您已打开 " + most + " 个实时连接，请先关闭一些",
                "You have " + most + " live streams open; close some of them first");
    }

    static TooManyStreams ofTheReplica() {
        return new TooManyStreams(
                Kind.UNAVAILABLE, "实时连接已满，请稍后再试", "No place for another live stream here; try again in a moment");
    }
}

package org.huying.dispatch.feed;

import org.huying.chassis.problem.Refusal;

/** No place for another reader that waits: the subscription has many already, or this replica has. */
public class TooManyReaders extends Refusal {
    private static final long serialVersionUID = 1L;

    private TooManyReaders(Kind kind, String chinese, String english) {
        super(kind, "too-many-readers", chinese, english);
    }

    static TooManyReaders ofOneSubscription(int most) {
        return new TooManyReaders(
                Kind.TOO_MANY,
                "该订阅已有 " + most + " 个连接在等待，请先关闭一些",
                "This subscription has " + most + " readers waiting already; close some of them first");
    }

    static TooManyReaders ofTheReplica() {
        return new TooManyReaders(
                Kind.UNAVAILABLE, "等待的连接已满，请稍后再试", "No place for another reader here; try again in a moment");
    }
}

package org.huying.chassis.consistency;

import org.huying.chassis.problem.Refusal;

/** What the caller did elsewhere has not arrived here; an answer would come from before it. Nothing was done. */
public class NotYetHere extends Refusal {
    private static final long serialVersionUID = 1L;

    private NotYetHere(String slug, String chinese, String english) {
        super(Kind.UNAVAILABLE, slug, chinese, english);
    }

    static NotYetHere inTime() {
        return new NotYetHere(
                "not-yet-here",
                "您此前的操作尚未传到本服务，请稍后重试；如一直如此，请凭 traceId 联系管理员",
                "What you did before has not arrived here yet; send the same request again, and quote the traceId if it stays so");
    }

    static NotYetHere becauseOfTheCrowd() {
        return new NotYetHere(
                "too-many-waiting",
                "您此前的操作尚未传到本服务，且等待的请求过多，请稍后重试",
                "What you did before has not arrived here yet, and too many wait already; send the same request again");
    }
}

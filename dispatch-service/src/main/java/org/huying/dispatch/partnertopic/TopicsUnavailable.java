package org.huying.dispatch.partnertopic;

import org.huying.chassis.problem.Refusal;

/** The broker is not there, or would not do it. Nothing was changed that matters. */
public class TopicsUnavailable extends Refusal {
    private static final long serialVersionUID = 1L;

    public TopicsUnavailable(Throwable cause) {
        super(
                Kind.UNAVAILABLE,
                "topics-unavailable",
                "消息系统（Kafka）暂时不可用，请稍后重试，未保存任何内容",
                "Kafka is not available now; nothing was stored, send it again in a moment");
        initCause(cause);
    }
}

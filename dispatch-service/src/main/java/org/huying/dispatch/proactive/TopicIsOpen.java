package org.huying.dispatch.proactive;

import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** A hot spot is taken up once at a time. */
public class TopicIsOpen extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String number;

    TopicIsOpen(ProactiveTopic open) {
        super(
                Kind.CONFLICT,
                "topic-is-open",
                "该热点已立项（" + open.number() + "）",
                "this hot spot has been taken up: " + open.number());
        this.number = open.number();
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("proactiveTopic", number);
    }
}

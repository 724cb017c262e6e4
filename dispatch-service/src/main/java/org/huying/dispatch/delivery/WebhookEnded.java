package org.huying.dispatch.delivery;

import org.huying.chassis.problem.Refusal;

/** Nothing is sent any more for a subscription that ended. */
public class WebhookEnded extends Refusal {
    private static final long serialVersionUID = 1L;

    WebhookEnded() {
        super(
                Kind.CONFLICT,
                "webhook-ended",
                "订阅已终止，不再投递；请新建订阅",
                "The subscription has ended and nothing is sent for it any more; make a new one");
    }
}

package org.huying.dispatch.answer.signed;

import org.huying.chassis.problem.Refusal;

/** Unknown subscription, wrong signature, old timestamp: one answer for all, so that it tells a stranger nothing. */
public class NotSigned extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotSigned() {
        super(
                Kind.NOT_SIGNED_IN,
                "not-signed",
                "签名无效：请核对订阅编号、答复密钥和本机时间（误差不超过 5 分钟）",
                "No valid signature: check the subscription, its inbound secret and your clock (within 5 minutes)");
    }
}

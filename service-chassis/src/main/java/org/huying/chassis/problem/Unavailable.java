package org.huying.chassis.problem;

/** Something this needs is not there now; nothing was changed and the same request may be sent again. */
public class Unavailable extends Refusal {
    private static final long serialVersionUID = 1L;

    public Unavailable() {
        super(
                Kind.UNAVAILABLE,
                "unavailable",
                "系统暂时不可用，请稍后重试，未保存任何内容",
                "Temporarily unavailable; nothing was stored, send it again in a moment");
    }
}

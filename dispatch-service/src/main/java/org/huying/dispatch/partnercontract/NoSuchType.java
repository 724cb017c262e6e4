package org.huying.dispatch.partnercontract;

import org.huying.chassis.problem.Refusal;

/** Nothing of that name is published. */
public class NoSuchType extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchType() {
        super(
                Kind.NOT_FOUND,
                "not-found",
                "没有这种通知或答复，GET /schemas 列出全部",
                "No such type of notice or answer; GET /schemas lists them all");
    }
}

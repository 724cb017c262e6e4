package org.huying.dispatch.supervision;

import org.huying.chassis.problem.NotAllowed;

/** The organ acts through somebody else; listing is for the subdistrict alone. */
public class NotTheOrgan extends NotAllowed {
    private static final long serialVersionUID = 1L;

    public NotTheOrgan() {
        super(
                "not-the-organ",
                "督办由发出机关办理，挂牌督办仅限街道",
                "a supervision is in the hands of the organ that issued it; only the subdistrict lists one");
    }
}

package org.huying.dispatch.resolution;

import org.huying.chassis.problem.NotAllowed;

/** Whoever did it does not say that it is done, nor that it need not be. */
public class JudgedByItself extends NotAllowed {
    private static final long serialVersionUID = 1L;

    JudgedByItself(String number) {
        super(
                "judged-by-itself",
                number + " 由本单位落实，不能由本单位确认、退回或撤销，请由街道办理",
                number + " is your own unit's task: it is for the convener's side or the desk to judge it");
    }
}

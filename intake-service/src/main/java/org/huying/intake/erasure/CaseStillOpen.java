package org.huying.intake.erasure;

import org.huying.chassis.problem.Refusal;

/** Asked once more before it is done: while the matter is being handled, nobody could call back afterwards. */
public class CaseStillOpen extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String number;

    CaseStillOpen(String number) {
        super(
                Kind.CONFLICT,
                "case-still-open",
                number + " 仍在办理。删除后承办单位无法再联系诉求人，也无法回访；如仍要删除，请带 evenIfOpen: true 重新提交",
                number + " is still being handled: once erased, nobody can call the reporter back or follow up."
                        + " Send it again with evenIfOpen: true to erase all the same");
        this.number = number;
    }

    String number() {
        return number;
    }
}

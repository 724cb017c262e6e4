package org.huying.dispatch.casefile;

import org.huying.chassis.problem.Refusal;

/** Desk and community both handling would leave nobody who may verify (domain.md §2). */
public class NobodyLeftToVerify extends Refusal {
    private static final long serialVersionUID = 1L;

    NobodyLeftToVerify(String number) {
        super(
                Kind.CONFLICT,
                "nobody-left-to-verify",
                number + " 不能由街道办理中心和社区同时承办，否则无人核查",
                "desk and community cannot both handle " + number + ": nobody would be left to verify it");
    }
}

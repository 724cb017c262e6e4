package org.huying.dispatch.casefile;

import org.huying.chassis.problem.NotAllowed;

/** Whoever handled a case does not certify it (domain.md §2). */
public class VerifierIsHandler extends NotAllowed {
    private static final long serialVersionUID = 1L;

    VerifierIsHandler(String number) {
        super(
                "verifier-is-handler",
                number + " 由本单位承办，须由其他单位核查",
                "your unit handled " + number + "; another unit has to verify it");
    }
}

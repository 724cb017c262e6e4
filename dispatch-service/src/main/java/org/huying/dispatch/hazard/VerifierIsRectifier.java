package org.huying.dispatch.hazard;

import org.huying.chassis.problem.NotAllowed;

/** Whoever repairs does not certify: neither verification nor striking off is the rectifier's. */
public class VerifierIsRectifier extends NotAllowed {
    private static final long serialVersionUID = 1L;

    VerifierIsRectifier(String number) {
        super(
                "verifier-is-rectifier",
                number + " 由本单位整改，须由其他单位验证和销号",
                "your unit rectified " + number + "; another unit verifies it and strikes it off");
    }
}

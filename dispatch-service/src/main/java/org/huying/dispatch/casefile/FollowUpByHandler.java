package org.huying.dispatch.casefile;

import org.huying.chassis.problem.NotAllowed;

/** The follow-up is made by the centre, never by the handler (domain.md §2). */
public class FollowUpByHandler extends NotAllowed {
    private static final long serialVersionUID = 1L;

    FollowUpByHandler(String number) {
        super(
                "follow-up-by-handler",
                number + " 的回访由街道办理中心进行，中心自办的由社区进行",
                "the desk follows " + number + " up; where the desk handled it, the community does");
    }
}

package org.huying.dispatch.partnertopic;

import org.huying.chassis.problem.Refusal;

/** There is no password to rotate, or it was rotated just before. */
public class PasswordNotRotated extends Refusal {
    private static final long serialVersionUID = 1L;

    private PasswordNotRotated(String slug, String chinese, String english) {
        super(Kind.CONFLICT, slug, chinese, english);
    }

    static PasswordNotRotated noTopic() {
        return new PasswordNotRotated(
                "no-topic",
                "该订阅不是 Kafka 订阅或已终止，没有可更换的密码",
                "This subscription is not on Kafka or has ended; it has no password to rotate");
    }

    static PasswordNotRotated formerStillValid() {
        return new PasswordNotRotated(
                "former-password-valid",
                "上一个密码仍在过渡期内；请待其失效后再更换，如已泄露请用 atOnce=true 立即作废",
                "The password before is still valid; wait until it has run out, or void it with atOnce=true if others know it");
    }
}

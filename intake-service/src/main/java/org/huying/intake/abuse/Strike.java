package org.huying.intake.abuse;

/** What is held against a caller; once is nothing, again and again is a flag. */
public enum Strike {
    /** 提交过于频繁 */
    TOO_MANY_REQUESTS,
    /** 验证未通过 */
    CHALLENGE_UNMET,
    /** 内容辱骂、骚扰，不予受理 */
    DECLINED_AS_ABUSIVE
}

package org.huying.intake.concern;

/** Why a concern is not taken on (不予受理): the code is told to the other services, in words it is explained to the reporter. */
public enum DeclineReason {
    /** 不属街道职责范围: another body's matter. */
    NOT_OUR_MATTER,
    /** 已进入诉讼、仲裁、复议等法定程序. */
    UNDER_LITIGATION,
    /** 已依法答复，无新的事实和理由. */
    ALREADY_ANSWERED,
    /** 内容不清，无法办理. */
    UNINTELLIGIBLE,
    /** 恶意、辱骂. */
    ABUSIVE
}

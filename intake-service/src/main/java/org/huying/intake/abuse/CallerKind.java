package org.huying.intake.abuse;

/** By what a caller is known again. */
public enum CallerKind {
    /** 网络地址: of an anonymous caller. */
    NETWORK,
    /** 登录账号 */
    RESIDENT,
    /** 联系电话: the one a reporter gave. */
    PHONE
}

package org.huying.dispatch.answer.said;

/** The limits and complaints that the answers have in common with the requests of REST. */
final class Wording {
    static final String MISSING = "必填 · required";
    static final String TOO_LONG = "最多 2000 字 · at most 2,000 characters";
    static final String MANY_PHOTOS = "最多 20 张 · at most 20";
    static final String NO_NUMBER = "编号格式有误 · no number: letters, digits and hyphens";
    static final String NO_VERSION = "应为正整数 · a positive number";
    static final String FEW = "至少 1 · at least 1";
    static final String MANY = "过多 · too many";
    static final int LONGEST = 2_000;

    private Wording() {}
}

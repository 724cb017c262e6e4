package org.huying.dispatch.hazard;

/** How grave a hazard is (一般隐患, 重大隐患). */
public enum Grade {
    GENERAL,
    MAJOR
}

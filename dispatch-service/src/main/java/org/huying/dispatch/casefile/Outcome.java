package org.huying.dispatch.casefile;

/** How a case ended: 解决, 落实 (a measure was put in place), 解释说明, 不属实. Only the first two count as concluded. */
public enum Outcome {
    RESOLVED,
    IMPLEMENTED,
    EXPLAINED,
    UNTRUE,
    /** Handed to a body outside (移交): only a transfer gives it. */
    TRANSFERRED
}

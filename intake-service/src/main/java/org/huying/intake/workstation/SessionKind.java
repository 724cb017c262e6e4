package org.huying.intake.workstation;

/** What is held at a workstation: it is a study point and a collection point in one (domain.md §1). */
public enum SessionKind {
    /** 党员学习 */
    STUDY,
    /** 意见收集 */
    COLLECTION
}

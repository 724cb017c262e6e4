package org.huying.dispatch.matter;

/** What people in the field can be at. */
public enum MatterKind {
    CASE,
    JOINT_ACTION
}

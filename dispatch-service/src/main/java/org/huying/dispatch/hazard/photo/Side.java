package org.huying.dispatch.hazard.photo;

/** Whether a photo shows the point before or after its rectification (整改前, 整改后). */
public enum Side {
    BEFORE,
    AFTER
}

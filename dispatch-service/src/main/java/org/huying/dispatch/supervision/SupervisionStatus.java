package org.huying.dispatch.supervision;

/** How far a supervision has come. Open until it is {@link #LIFTED}. */
public enum SupervisionStatus {
    ISSUED,
    REPORTED,
    CONFIRMED,
    REJECTED,
    LIFTED
}

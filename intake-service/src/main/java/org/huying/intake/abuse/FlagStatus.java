package org.huying.intake.abuse;

/** How it stands with a caller who was flagged (标记、限制、解除). */
public enum FlagStatus {
    /** Seen to misuse the way in; what they bring is taken as before, and the desk can tell it. */
    FLAGGED,
    /** Somebody at the desk decided that they may not register for a time; they are told so. */
    RESTRICTED,
    /** Somebody at the desk found nothing in it. */
    CLEARED
}

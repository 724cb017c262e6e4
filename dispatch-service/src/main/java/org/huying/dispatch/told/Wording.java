package org.huying.dispatch.told;

import org.huying.chassis.privacy.Screening;

/** Words that staff wrote for the unit that is told: numbers that identify a person are masked in them. */
public final class Wording {
    private Wording() {}

    /** @param text null where nothing was written */
    public static String masked(String text) {
        return text == null ? null : Screening.mask(text);
    }

    /** Nothing at all where the matter is confidential. */
    public static String of(String text, boolean confidential) {
        return confidential ? null : masked(text);
    }
}

package org.huying.intake.concern;

import org.huying.chassis.privacy.Screening;
import org.huying.intake.reporter.Reporter;

/** A reporter's words without what says who they are: numbers that identify a person, their own name and phone. */
final class ScreenedText {
    private static final String MASK = "＊＊＊";

    private ScreenedText() {}

    static String of(String text, Reporter reporter) {
        if (text == null) return null;
        String screened = text;
        if (reporter != null) {
            screened = without(screened, reporter.name());
            screened = without(screened, reporter.phone());
        }
        return Screening.mask(screened);
    }

    private static String without(String text, String known) {
        return known == null || known.isBlank() ? text : text.replace(known.strip(), MASK);
    }
}

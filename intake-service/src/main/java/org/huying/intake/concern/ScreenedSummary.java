package org.huying.intake.concern;

import org.huying.chassis.privacy.Screening;
import org.huying.intake.reporter.Reporter;

/** The first words of a description, fit to leave intake: numbers that identify a person, and the reporter, masked. */
final class ScreenedSummary {
    static final int LONGEST = 60;

    private static final String MASK = "＊＊＊";

    private ScreenedSummary() {}

    static String of(String description, Reporter reporter) {
        String screened = description;
        if (reporter != null) {
            screened = without(screened, reporter.name());
            screened = without(screened, reporter.phone());
        }
        // Masked before it is cut: half a phone number would no longer look like one.
        screened = Screening.mask(screened).strip().replaceAll("\\s+", " ");
        if (screened.codePointCount(0, screened.length()) <= LONGEST) return screened;
        return screened.substring(0, screened.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String without(String text, String known) {
        return known == null || known.isBlank() ? text : text.replace(known.strip(), MASK);
    }
}

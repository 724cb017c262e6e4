package org.huying.intake.concern;

import org.huying.intake.reporter.Reporter;

/** The first words of a description, fit to leave intake: numbers that identify a person, and the reporter, masked. */
final class ScreenedSummary {
    static final int LONGEST = 60;

    private ScreenedSummary() {}

    static String of(String description, Reporter reporter) {
        // Masked before it is cut: half a phone number would no longer look like one.
        String screened = ScreenedText.of(description, reporter).strip().replaceAll("\\s+", " ");
        if (screened.codePointCount(0, screened.length()) <= LONGEST) return screened;
        return screened.substring(0, screened.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

package org.huying.reporting.bulletin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a bulletin: within each year from 1 on, without gaps. */
public record BulletinNumber(int year, int serial) {
    private static final Pattern WRITTEN = Pattern.compile("TB-(\\d{4})-(\\d{4,9})");

    /** Reads {@code TB-2023-0012}; empty for what is no number of a bulletin. */
    public static Optional<BulletinNumber> of(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) return Optional.empty();
        BulletinNumber read =
                new BulletinNumber(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
        return read.toString().equals(text) ? Optional.of(read) : Optional.empty();
    }

    /** As papers of an office are numbered: 通报〔2023〕12号. */
    public String chinese() {
        return "通报〔%d〕%d号".formatted(year, serial);
    }

    @Override
    public String toString() {
        return "TB-%04d-%04d".formatted(year, serial);
    }
}

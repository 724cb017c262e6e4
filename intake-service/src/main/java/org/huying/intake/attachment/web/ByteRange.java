package org.huying.intake.attachment.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One range of bytes (RFC 9110 §14). Several, and what cannot be answered, are ignored: then the whole is the answer. */
record ByteRange(long from, long to) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    static Optional<ByteRange> of(String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header.strip());
        if (!range.matches()) return Optional.empty();
        boolean isTail = range.group(1).isEmpty();
        if (isTail && range.group(2).isEmpty()) return Optional.empty();
        long last = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
        long from = isTail ? Math.max(0, size - last) : Long.parseLong(range.group(1));
        long to = isTail ? size - 1 : Math.min(last, size - 1);
        return from <= to ? Optional.of(new ByteRange(from, to)) : Optional.empty();
    }

    long length() {
        return to - from + 1;
    }

    String of(long size) {
        return "bytes " + from + "-" + to + "/" + size;
    }
}

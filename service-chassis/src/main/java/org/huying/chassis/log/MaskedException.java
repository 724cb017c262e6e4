package org.huying.chassis.log;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.huying.chassis.privacy.Screening;

/** Stands in the log for an exception whose words, or those of a cause, hold personal data. */
final class MaskedException extends Exception {
    private static final long serialVersionUID = 1L;

    private MaskedException(Throwable original, Throwable cause) {
        super(Screening.mask(original.toString()), cause);
        setStackTrace(original.getStackTrace());
    }

    /** The exception itself where there is nothing to mask; stand-ins for it and its causes otherwise. */
    static Throwable insteadOf(Throwable original) {
        return holdsPersonalData(original, known()) ? standIn(original, known()) : original;
    }

    private static boolean holdsPersonalData(Throwable part, Set<Throwable> known) {
        if (part == null || !known.add(part)) return false;
        String words = part.toString();
        if (!Screening.mask(words).equals(words) || holdsPersonalData(part.getCause(), known)) return true;
        for (Throwable suppressed : part.getSuppressed()) if (holdsPersonalData(suppressed, known)) return true;
        return false;
    }

    private static Throwable standIn(Throwable part, Set<Throwable> known) {
        if (part == null || !known.add(part)) return null;
        MaskedException masked = new MaskedException(part, standIn(part.getCause(), known));
        for (Throwable suppressed : part.getSuppressed()) {
            Throwable other = standIn(suppressed, known);
            if (other != null) masked.addSuppressed(other);
        }
        return masked;
    }

    private static Set<Throwable> known() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    @Override
    public String toString() {
        return getMessage();
    }
}

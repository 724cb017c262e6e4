package org.huying.intake.reporter;

import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Whoever in this service keeps something of a reporter beside the concern itself: supplements, comments, pictures. All
 * of them are called when a reporter is erased, in its transaction and before the key is destroyed.
 */
public interface ReporterTraces {
    /**
     * Rewrites or removes what the reporter of that concern left. Called again it changes nothing.
     *
     * @param without gives back a text without the reporter's name and phone, and null for null
     */
    void erase(UUID concernId, UnaryOperator<String> without);
}

package org.huying.chassis.housekeeping;

import java.time.Duration;

/**
 * A table whose rows are of use for a while only. Each bean of this type is cleaned by {@link Housekeeping}.
 *
 * @param since the column that says since when a row is there, by the server's clock
 * @param keep  how long a row is kept
 */
public record Perishable(String table, String since, Duration keep) {}

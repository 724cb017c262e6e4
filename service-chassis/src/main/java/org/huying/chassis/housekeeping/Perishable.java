package org.huying.chassis.housekeeping;

import java.time.Duration;

/**
 * A table whose rows are of use for a while only. A service that has such a table produces a bean of this type.
 *
 * @param since column that says since when a row is there, by the server's clock; a row without it stays
 */
public record Perishable(String table, String since, Duration keep) {}

package org.huying.dispatch.directory;

import java.time.Instant;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;

/**
 * What is to become of one entry.
 *
 * @param expected the version it was decided upon
 * @param from     when it takes effect, null for now
 */
public record EntryCommand(String code, EntityVersion expected, Instant from, AccessScope caller) {}

package org.huying.intake.concern;

import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;

/**
 * What somebody decides about a concern, and the version they decided upon.
 *
 * @param reason null where none was given
 */
public record MergeCommand(String number, EntityVersion expected, String reason, AccessScope caller) {}

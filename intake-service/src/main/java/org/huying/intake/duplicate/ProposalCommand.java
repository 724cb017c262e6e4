package org.huying.intake.duplicate;

import java.util.UUID;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;

/**
 * What somebody decides about a proposal, and the version they decided upon.
 *
 * @param reason null where none was given
 */
public record ProposalCommand(UUID id, EntityVersion expected, String reason, AccessScope caller) {}

package org.huying.intake.ledgerimport;

import java.util.UUID;

/** The work on an import, in the hands of one replica as long as it goes on renewing it. */
record Lease(UUID importId, UUID owner) {}

package org.huying.intake.ledgerimport;

import org.huying.intake.ledgerimport.sheet.SheetKind;

/**
 * A file that was received whole.
 *
 * @param mark  by which the same file is known again
 * @param total rows below the heading
 */
record ReceivedLedger(SheetKind kind, byte[] mark, int total) {}

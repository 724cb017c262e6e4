package org.huying.intake.ledgerimport.sheet;

/** What a ledger was brought as, told from its content. */
public enum SheetKind {
    XLSX,
    CSV_UTF8,
    CSV_GB18030
}

package org.huying.intake.ledgerimport;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.huying.intake.ledgerimport.row.Heading;
import org.huying.intake.ledgerimport.sheet.SheetFile;
import org.huying.intake.ledgerimport.sheet.SheetRow;

/** Finds the heading of a sheet and puts the rows below it into the vault, a part at a time. */
final class SealingRows implements Consumer<SheetRow> {
    private static final int HEADING_WITHIN = 10;
    private static final int LARGEST_PART = 1 << 17;

    private final UUID importId;
    private final LedgerVault vault;
    private final BooleanSupplier from1904;
    private final List<SheetRow> part = new ArrayList<>();
    private Heading heading;
    private int lookedAt;
    private int characters;
    private int ordinal;
    private int total;

    SealingRows(UUID importId, LedgerVault vault, BooleanSupplier from1904) {
        this.importId = importId;
        this.vault = vault;
        this.from1904 = from1904;
    }

    @Override
    public void accept(SheetRow row) {
        if (heading == null) lookForHeading(row);
        else if (!heading.isRepeatedBy(row)) add(heading.dated(row, from1904.getAsBoolean()));
    }

    private void lookForHeading(SheetRow row) {
        heading = Heading.of(row).orElse(null);
        if (heading != null) heading.mustSuffice();
        else if (++lookedAt == HEADING_WITHIN) throw Heading.missing();
    }

    private void add(SheetRow row) {
        part.add(row);
        total++;
        characters += row.cells().stream().mapToInt(String::length).sum();
        if (characters >= LARGEST_PART) seal();
    }

    private void seal() {
        if (ordinal == 0) vault.putHeading(importId, heading);
        vault.putRows(importId, ++ordinal, part);
        part.clear();
        characters = 0;
    }

    /** Returns how many rows there are. */
    int end() {
        if (heading == null) throw Heading.missing();
        if (total == 0) throw SheetFile.refused("表头下面没有数据行", "there is no row below the heading");
        if (!part.isEmpty()) seal();
        return total;
    }
}

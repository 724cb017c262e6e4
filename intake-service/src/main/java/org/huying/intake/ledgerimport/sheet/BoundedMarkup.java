package org.huying.intake.ledgerimport.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part of a workbook while it is unpacked. A few kilobytes can unpack to gigabytes, or to one name or value that fills
 * the memory: both are refused as they come, whatever the archive says of its sizes.
 */
final class BoundedMarkup extends FilterInputStream {
    /** Longer than any cell, also with each of its characters escaped. */
    private static final int LONGEST_TOKEN = 1 << 20;

    private final long limit;
    private long read;
    private int token;

    BoundedMarkup(InputStream unpacked, long limit) {
        super(unpacked);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) count(one);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int some = super.read(into, offset, length);
        for (int i = 0; i < some; i++) count(into[offset + i]);
        return some;
    }

    private void count(int one) {
        token = one == '<' ? 0 : token + 1;
        if (++read > limit || token > LONGEST_TOKEN)
            throw SheetFile.refused("工作簿解压后过大", "the workbook becomes too large when it is unpacked");
    }
}

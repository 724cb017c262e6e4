package org.huying.intake.attachment.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a stream and no more. */
final class Portion extends FilterInputStream {
    private long left;

    Portion(InputStream in, long length) {
        super(in);
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        if (left <= 0) return -1;
        int read = super.read();
        if (read >= 0) left--;
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (left <= 0) return length == 0 ? 0 : -1;
        int read = super.read(into, offset, (int) Math.min(length, left));
        if (read > 0) left -= read;
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(Math.min(count, left));
        left -= skipped;
        return skipped;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.min(super.available(), left);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

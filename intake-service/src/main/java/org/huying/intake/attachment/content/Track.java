package org.huying.intake.attachment.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One track of a film: what it holds, and where its samples lie in the file (ISO/IEC 14496-12 §8.7). */
final class Track {
    private static final Set<String> TABLES = Set.of("stsc", "stsz", "stco", "co64");
    private static final int ENTRIES = 8;

    private final Map<String, byte[]> found = new HashMap<>();
    private String handler = "";

    void found(String type, byte[] content) {
        if (type.equals("hdlr") && handler.isEmpty())
            handler = content.length < 12 ? "none" : new String(content, 8, 4, StandardCharsets.ISO_8859_1);
        if (TABLES.contains(type) && found.put(type, content) != null) throw VideoFile.notOne();
    }

    boolean isPicture() {
        return handler.equals("vide");
    }

    /** Neither picture nor sound. */
    boolean isOther() {
        return !isPicture() && !handler.equals("soun");
    }

    /** In chunks. Together they cannot be more than the file; what says so would have it written over for hours. */
    List<VideoFile.Span> samples(long fileSize) {
        boolean isLong = found.containsKey("co64");
        ByteBuffer offsets = table(isLong ? "co64" : "stco");
        ByteBuffer runs = table("stsc");
        ByteBuffer sizes = table("stsz");
        List<VideoFile.Span> spans = new ArrayList<>();
        long chunks = offsets.getInt(4) & 0xFFFFFFFFL;
        long total = 0;
        int run = 0;
        long sample = 0;
        for (int chunk = 0; chunk < chunks; chunk++) {
            int at = ENTRIES + chunk * (isLong ? 8 : 4);
            long from = isLong ? offsets.getLong(at) : offsets.getInt(at) & 0xFFFFFFFFL;
            if (run + 1 < runs.getInt(4) && runs.getInt(ENTRIES + 12 * (run + 1)) <= chunk + 1) run++;
            long count = runs.getInt(ENTRIES + 12 * run + 4) & 0xFFFFFFFFL;
            long length = length(sizes, sample, count);
            sample += count;
            total += length;
            if (length < 0 || total > fileSize) throw VideoFile.notOne();
            if (length > 0) spans.add(new VideoFile.Span(from, length));
        }
        return spans;
    }

    private static long length(ByteBuffer sizes, long first, long count) {
        long same = sizes.getInt(4) & 0xFFFFFFFFL;
        if (same > 0) return Math.multiplyExact(same & 0x7FFFFFFFL, count & 0x7FFFFFFFL);
        long sum = 0;
        for (long sample = first; sample < first + count; sample++)
            sum += sizes.getInt(Math.toIntExact(Math.min(Integer.MAX_VALUE, 12 + 4 * sample))) & 0xFFFFFFFFL;
        return sum;
    }

    private ByteBuffer table(String type) {
        byte[] content = found.get(type);
        if (content == null) throw VideoFile.notOne();
        return ByteBuffer.wrap(content);
    }
}

package org.huying.intake.ledgerimport.sheet;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;

/**
 * The texts that a workbook's cells share. A ledger of a hundred thousand rows has most of its text here, and cells ask
 * for it in any order: it is put into a file beside the sheet, and only where each text begins is kept in memory.
 */
final class SharedTexts implements AutoCloseable {
    private static final int MOST = 4_000_000;

    private final Path file;
    private int[] begins = new int[1_024];
    private int size;
    private MappedByteBuffer texts;

    private SharedTexts(Path file) {
        this.file = file;
    }

    static SharedTexts of(XlsxParts parts, Path beside) throws IOException {
        SharedTexts shared =
                new SharedTexts(Files.createTempFile(beside.toAbsolutePath().getParent(), "texts-", ".tmp"));
        try {
            shared.fill(parts);
            return shared;
        } catch (IOException | RuntimeException failure) {
            shared.close();
            throw failure;
        }
    }

    private void fill(XlsxParts parts) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            parts.eachOfStrings((xml, name) -> {
                if (name.equals("si")) add(out, XlsxText.of(xml));
            });
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            texts = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    private void add(DataOutputStream out, String text) throws IOException {
        if (size == MOST) throw SheetFile.refused("工作簿过大", "the workbook is too large");
        if (size == begins.length) begins = Arrays.copyOf(begins, 2 * size);
        begins[size++] = out.size();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    String at(String index) {
        try {
            int begin = begins[Objects.checkIndex(Integer.parseInt(index), size)];
            byte[] bytes = new byte[texts.getInt(begin)];
            texts.get(begin + Integer.BYTES, bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (NumberFormatException | IndexOutOfBoundsException nowhere) {
            throw XlsxParts.unreadable();
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}

package org.huying.intake.ledgerimport.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How a CSV file is written: with a byte order mark as UTF-8, else as UTF-8 where all of it is, else as GB18030 (GB
 * 18030-2022, which has GBK and GB 2312 in it) where all of it is. Nothing is guessed and nothing replaced.
 */
final class CsvCharset {
    static final Charset GB18030 = Charset.forName("GB18030");

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private CsvCharset() {}

    static Charset of(Path file) throws IOException {
        if (isWholly(file, StandardCharsets.UTF_8)) return StandardCharsets.UTF_8;
        if (!hasMark(file) && isWholly(file, GB18030)) return GB18030;
        throw SheetFile.refused("既不是 .xlsx，也不是 UTF-8 或 GB18030 编码的 CSV", "neither .xlsx nor CSV in UTF-8 or GB18030");
    }

    /** Whoever reads gets characters, or an error where there are none. */
    static Reader reader(Path file, Charset charset) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        if (hasMark(file)) in.skipNBytes(MARK.length);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean hasMark(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MARK.length), MARK);
        }
    }

    /** An odd number of quotes means one is not closed: it would swallow all rows behind it. */
    private static boolean isWholly(Path file, Charset charset) throws IOException {
        char[] some = new char[1 << 14];
        long quotes = 0;
        try (Reader reader = reader(file, charset)) {
            for (int length = reader.read(some); length >= 0; length = reader.read(some))
                for (int i = 0; i < length; i++) {
                    if (some[i] < ' ' && some[i] != '\t' && some[i] != '\n' && some[i] != '\r') return false;
                    if (some[i] == '"') quotes++;
                }
        } catch (CharacterCodingException notThis) {
            return false;
        }
        if (quotes % 2 != 0)
            throw SheetFile.refused(
                    "双引号不成对，引号之后的各行会并成一格", "a double quote is not closed; all rows behind it would be one cell");
        return true;
    }
}

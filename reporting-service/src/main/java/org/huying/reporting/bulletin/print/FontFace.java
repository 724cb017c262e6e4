package org.huying.reporting.bulletin.print;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font in a file.
 *
 * @param name which one of a collection (.ttc); null where the file is one font
 */
record FontFace(Path file, String name) {
    /** An open font; the file stays open until what uses it is written. */
    record Open(TrueTypeFont font, Closeable file) implements Closeable {
        PDFont in(PDDocument document) throws IOException {
            return PDType0Font.load(document, font, true);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** Every font of a file. */
    static List<FontFace> of(Path file) throws IOException {
        if (!isCollection(file)) return List.of(new FontFace(file, null));
        List<FontFace> faces = new ArrayList<>();
        try (TrueTypeCollection collection = new TrueTypeCollection(file.toFile())) {
            collection.processAllFonts(font -> faces.add(new FontFace(file, font.getName())));
        }
        return faces;
    }

    Open open() throws IOException {
        File plain = file.toFile();
        if (name != null) {
            TrueTypeCollection collection = new TrueTypeCollection(plain);
            return new Open(collection.getFontByName(name), collection);
        }
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(plain));
        return new Open(font, font);
    }

    /** Whether a PDF can have it and it has a shape for every character of the text. */
    boolean shows(String text) throws IOException, FontUnusable {
        try (Open open = open();
                PDDocument scratch = new PDDocument()) {
            if (open.font() instanceof OpenTypeFont opened && opened.isPostScript())
                throw new FontUnusable("轮廓是 CFF，无法嵌入 · its outlines are CFF, which cannot be embedded");
            PDFont font = open.in(scratch);
            return text.codePoints().allMatch(character -> has(font, character));
        }
    }

    private static boolean has(PDFont font, int character) {
        try {
            return font.encode(Character.toString(character)).length > 0;
        } catch (IOException | IllegalArgumentException noShape) {
            return false;
        }
    }

    private static boolean isCollection(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".ttc");
    }
}

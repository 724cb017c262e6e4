package org.huying.chassis.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A small JPEG of our own making, from the pixels of a picture, upright. While it is decoded only every n-th pixel is
 * kept, so that a large picture takes little memory. A picture that cannot be decoded here has none.
 */
public final class Thumbnail {
    private Thumbnail() {}

    /** @param longest side, in pixels */
    public static Optional<byte[]> of(Picture picture, int longest) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(picture.mediaType());
        if (!readers.hasNext()) return Optional.empty();
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            reader.setInput(in, true, true);
            ImageReadParam every = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * longest));
            every.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(encoded(upright(scaled(reader.read(0, every), longest), picture.orientation())));
        } catch (IOException | RuntimeException undecodable) {
            return Optional.empty(); // readers throw whatever a broken file or colour profile leads them to
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage read, int longest) {
        double factor = Math.min(1, longest / (double) Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(read.getHeight() * factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = small.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.drawImage(read, 0, 0, width, height, Color.WHITE, null);
        drawing.dispose();
        return small;
    }

    /** By the eight ways a camera can be held (EXIF 3.0 §4.6.5.1.6). */
    private static BufferedImage upright(BufferedImage held, int orientation) {
        if (orientation == 1) return held;
        int right = held.getWidth() - 1;
        int bottom = held.getHeight() - 1;
        boolean onItsSide = orientation >= 5;
        BufferedImage stands = new BufferedImage(
                1 + (onItsSide ? bottom : right), 1 + (onItsSide ? right : bottom), BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < stands.getWidth(); x++)
            for (int y = 0; y < stands.getHeight(); y++) {
                int pixel =
                        switch (orientation) {
                            case 2 -> held.getRGB(right - x, y);
                            case 3 -> held.getRGB(right - x, bottom - y);
                            case 4 -> held.getRGB(x, bottom - y);
                            case 5 -> held.getRGB(y, x);
                            case 6 -> held.getRGB(y, bottom - x);
                            case 7 -> held.getRGB(right - y, bottom - x);
                            default -> held.getRGB(right - y, x);
                        };
                stands.setRGB(x, y, pixel);
            }
        return stands;
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", jpeg);
        return jpeg.toByteArray();
    }
}

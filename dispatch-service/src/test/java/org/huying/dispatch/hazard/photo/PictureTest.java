package org.huying.dispatch.hazard.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PictureTest {
    static Stream<Arguments> telling() {
        return Stream.of(
                Arguments.of("image/jpeg", Photographs.tellingJpeg(), Photographs.jpeg()),
                Arguments.of("image/png", Photographs.tellingPng(), Photographs.png()));
    }

    @ParameterizedTest
    @MethodSource("telling")
    void keeps_nothing_but_the_picture_and_that_unchanged(String type, byte[] sent, byte[] plain) {
        // When
        Picture kept = Picture.of(sent);
        // Then
        assertThat(kept.mediaType()).isEqualTo(type);
        assertThat(text(sent)).contains(Photographs.SECRET);
        assertThat(text(kept.bytes())).doesNotContain("GPS", "Exif", "Comment");
        assertThat(pixels(kept.bytes())).isEqualTo(pixels(plain));
        assertThat(kept.sha256()).isNotEqualTo(kept.sentSha256());
    }

    @ParameterizedTest
    @MethodSource("telling")
    void has_nothing_left_to_be_cleaned_of(String type, byte[] sent, byte[] plain) {
        // Given
        Picture once = Picture.of(sent);
        // When
        Picture twice = Picture.of(once.bytes());
        // Then
        assertThat(twice.mediaType()).isEqualTo(type);
        assertThat(twice.bytes()).isEqualTo(once.bytes());
    }

    @ParameterizedTest
    @MethodSource("telling")
    void is_refused_where_it_is_cut_off(String type, byte[] sent, byte[] plain) {
        for (int length = 0; length < plain.length - 2; length++) {
            byte[] cutOff = Arrays.copyOf(plain, length);
            assertThatThrownBy(() -> Picture.of(cutOff))
                    .as(type + " of " + length)
                    .isInstanceOf(Invalid.class);
        }
    }

    @ParameterizedTest
    @MethodSource("telling")
    void broken_anywhere_is_cleaned_or_refused_and_nothing_else(String type, byte[] sent, byte[] plain) {
        for (long seed = 1; seed <= 500; seed++) {
            Random chance = new Random(seed);
            byte[] broken = sent.clone();
            for (int i = 0; i < 3; i++) broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
            try {
                assertThat(Picture.of(broken).bytes().length).isLessThanOrEqualTo(broken.length);
            } catch (Invalid refused) {
                assertThat(refused.slug()).as(type + " seed " + seed).isEqualTo("invalid");
            }
        }
    }

    @Test
    void is_neither_a_text_nor_too_large() {
        assertThatThrownBy(() -> Picture.of("GIF89a".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Picture.of(Arrays.copyOf(Photographs.jpeg(), Picture.LARGEST + 1)))
                .isInstanceOf(Invalid.class);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] picture) {
        BufferedImage seen = Photographs.seen(picture);
        return seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
    }
}

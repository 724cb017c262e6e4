package org.huying.intake.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.huying.chassis.picture.GpsPoint;
import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VideoFileTest {
    @TempDir
    Path folder;

    @Test
    void tells_how_long_it_is_and_where_it_was_taken_once_and_keeps_neither_place_nor_maker() throws IOException {
        // Given
        Path film = file(Films.mp4(12));
        // When
        VideoFile.Told told = VideoFile.strip(film);
        VideoFile.Told again = VideoFile.strip(film);
        // Then
        assertThat(told.seconds()).isEqualTo(12);
        assertThat(told.point()).contains(new GpsPoint(106.71, 26.57));
        assertThat(again).isEqualTo(new VideoFile.Told(12, java.util.Optional.empty()));
        assertThat(text(film)).contains(Films.SHOWN).doesNotContain("+26.57", Films.MAKER, Films.WAY, "_\0\0\0");
    }

    @Test
    void keeps_every_byte_of_the_picture_at_its_place() throws IOException {
        // Given
        byte[] sent = Films.quickTime(3);
        Path film = file(sent);
        // When
        VideoFile.strip(film);
        // Then
        byte[] kept = Files.readAllBytes(film);
        int shown = new String(sent, StandardCharsets.ISO_8859_1).indexOf(Films.SHOWN);
        assertThat(kept).hasSameSizeAs(sent);
        assertThat(text(film).indexOf(Films.SHOWN)).isEqualTo(shown);
    }

    @Test
    void is_refused_where_it_is_cut_off() throws IOException {
        byte[] whole = Films.mp4(3);
        for (int length = 0; length < whole.length; length++) {
            Path cutOff = file(Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> VideoFile.strip(cutOff))
                    .as("%d bytes", length)
                    .isInstanceOf(Invalid.class);
        }
    }

    @Test
    void broken_anywhere_is_stripped_or_refused_and_nothing_else() throws IOException {
        for (long seed = 1; seed <= 2_000; seed++) {
            Random chance = new Random(seed);
            byte[] broken = Films.mp4(3);
            for (int i = 0; i < 3; i++) broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
            Path film = file(broken);
            try {
                VideoFile.strip(film);
                assertThat(Files.size(film)).isEqualTo(broken.length);
            } catch (Invalid refused) {
                assertThat(refused.slug()).as("seed " + seed).isEqualTo("invalid");
            }
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("film"), bytes);
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}

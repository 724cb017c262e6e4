package org.huying.reporting.bulletin.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.reporting.bulletin.print.FontMissing.Rejected;

/**
 * The fonts of a bulletin's PDF: one with Chinese, and one with Latin letters where the first has none. The one that is
 * configured, else the first that will do where fonts usually are.
 */
@ApplicationScoped
public class BulletinFonts {
    static final String SETTING = "huying.reporting.bulletin.font";

    private static final String CHINESE = "通报〔〕号诉求办理情况，。（）；：率名次";
    private static final String LATIN = "ABCabcxyz0123456789%.,:;-+/()";
    private static final int DEPTH = 6;

    /** By the beginnings of their files' names, the better first. */
    private static final List<String> WITH_CHINESE = List.of(
            "notosanssc",
            "sourcehansanssc",
            "wqy-microhei",
            "wqy-zenhei",
            "notosanscjk",
            "droidsansfallback",
            "simhei",
            "msyh",
            "deng",
            "simsun",
            "arial unicode",
            "stheiti",
            "uming");

    private static final List<String> WITH_LATIN =
            List.of("dejavusans.", "liberationsans-regular", "notosans-regular", "droidsans.", "arial.", "segoeui.");

    private final Optional<Path> configured;
    private final List<Path> folders;
    private volatile List<FontFace> found = List.of();

    @Inject
    BulletinFonts(@ConfigProperty(name = SETTING) Optional<String> configured) {
        this(configured.map(Path::of), usualFolders());
    }

    BulletinFonts(Optional<Path> configured, List<Path> folders) {
        this.configured = configured;
        this.folders = folders;
    }

    /** A font installed later is found without a restart. */
    List<FontFace> find() {
        List<FontFace> known = found;
        if (!known.isEmpty() && known.stream().allMatch(it -> Files.isReadable(it.file()))) return known;
        List<Rejected> unusable = new ArrayList<>();
        List<Path> candidates = configured.map(List::of).orElseGet(() -> files(WITH_CHINESE));
        FontFace chinese = first(candidates, CHINESE, unusable).orElseThrow(() -> missing(unusable));
        if (first(List.of(chinese.file()), LATIN, new ArrayList<>()).isPresent()) return found = List.of(chinese);
        FontFace latin =
                first(files(WITH_LATIN), LATIN, unusable).orElseThrow(() -> missing(withoutLatin(chinese, unusable)));
        return found = List.of(chinese, latin);
    }

    private FontMissing missing(List<Rejected> unusable) {
        List<Path> searched = configured.map(List::of).orElse(folders);
        return new FontMissing(searched.stream().map(Path::toString).toList(), unusable);
    }

    private static List<Rejected> withoutLatin(FontFace chinese, List<Rejected> unusable) {
        List<Rejected> all = new ArrayList<>(unusable);
        all.add(new Rejected(
                chinese.file().toString(),
                "没有西文和数字，也未找到可补充的字体 · no Latin letters and digits, nor another font with them"));
        return all;
    }

    private static Optional<FontFace> first(List<Path> candidates, String sample, List<Rejected> unusable) {
        for (Path file : candidates) {
            try {
                for (FontFace face : FontFace.of(file)) if (face.shows(sample)) return Optional.of(face);
                unusable.add(new Rejected(file.toString(), "缺少所需文字 · lacks characters that are needed"));
            } catch (FontUnusable unfit) {
                unusable.add(new Rejected(file.toString(), unfit.getMessage()));
            } catch (IOException | RuntimeException unreadable) {
                unusable.add(new Rejected(file.toString(), "无法读取或不允许嵌入 · cannot be read, or may not be embedded"));
            }
        }
        return Optional.empty();
    }

    private List<Path> files(List<String> beginnings) {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) if (Files.isDirectory(folder)) collect(folder, beginnings, files);
        files.sort(Comparator.comparing((Path file) -> place(file, beginnings)).thenComparing(Path::toString));
        return files;
    }

    private static void collect(Path folder, List<String> beginnings, List<Path> files) {
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            all.filter(file -> isFont(file) && place(file, beginnings) < beginnings.size())
                    .forEach(files::add);
        } catch (IOException | UncheckedIOException closed) {
            // A folder that may not be read has no font for us; the refusal names where was looked.
        }
    }

    private static int place(Path file, List<String> beginnings) {
        String name = name(file);
        int place = 0;
        while (place < beginnings.size() && !name.startsWith(beginnings.get(place))) place++;
        return place;
    }

    private static boolean isFont(Path file) {
        String name = name(file);
        return name.endsWith(".ttf") || name.endsWith(".ttc");
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static List<Path> usualFolders() {
        Path home = Path.of(System.getProperty("user.home", "/"));
        return List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                Path.of("/Library/Fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("C:\\Windows\\Fonts"));
    }
}

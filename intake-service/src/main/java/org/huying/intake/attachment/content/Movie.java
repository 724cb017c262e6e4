package org.huying.intake.attachment.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huying.chassis.picture.GpsPoint;

/**
 * The boxes that describe a film ({@code moov}) or a part of one ({@code moof}). All but those listed here are blanked:
 * user data, metadata, and tracks that are neither picture nor sound, in which cameras note where they were.
 */
final class Movie {
    private static final Set<String> SAMPLE_TABLES = Set.of(
            "stsd", "stts", "ctts", "cslg", "stsc", "stsz", "stz2", "stco", "co64", "stss", "stps", "sdtp", "sbgp",
            "sgpd", "subs", "saiz", "saio", "stsh", "padb", "stdp");
    private static final Map<String, Set<String>> KEPT = Map.of(
            "moov", Set.of("mvhd", "trak", "mvex", "iods"),
            "trak", Set.of("tkhd", "edts", "mdia", "tapt"),
            "mdia", Set.of("mdhd", "hdlr", "minf", "elng"),
            "minf", Set.of("vmhd", "smhd", "gmhd", "nmhd", "hdlr", "dinf", "stbl"),
            "edts", Set.of("elst"),
            "mvex", Set.of("mehd", "trex"),
            "stbl", SAMPLE_TABLES,
            "moof", Set.of("mfhd", "traf"),
            "traf", Set.of("tfhd", "tfdt", "trun", "sdtp", "sbgp", "sgpd", "subs", "saiz", "saio"));

    /** ISO 6709 as cameras write it: {@code +26.5700+106.7100+1071.000/}. */
    private static final Pattern PLACE = Pattern.compile(
            "([+-][0-9]{1,2}(?:\\.[0-9]{1,9})?)([+-][0-9]{1,3}(?:\\.[0-9]{1,9})?)(?:[+-][0-9.]{1,12})?/");

    private static final int HEADER = 8;

    private final byte[] bytes;
    private final ByteBuffer boxes;
    private final List<Track> tracks = new ArrayList<>();
    private long timescale;
    private long fragmented;
    private double longest;
    private GpsPoint point;

    Movie(byte[] bytes) {
        this.bytes = bytes;
        this.boxes = ByteBuffer.wrap(bytes);
    }

    void strip(String type) {
        walk(type, 0, bytes.length);
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isFilm() {
        return tracks.stream().anyMatch(Track::isPicture);
    }

    boolean hasOtherTracks() {
        return tracks.stream().anyMatch(Track::isOther);
    }

    /** The longest that anything in it says. */
    double seconds() {
        return Math.max(longest, timescale == 0 ? 0 : fragmented / (double) timescale);
    }

    Optional<GpsPoint> point() {
        return Optional.ofNullable(point);
    }

    List<VideoFile.Span> otherSamples(long fileSize) {
        return tracks.stream()
                .filter(Track::isOther)
                .flatMap(track -> track.samples(fileSize).stream())
                .toList();
    }

    private void walk(String parent, int from, int to) {
        int at = from;
        while (at < to) {
            long length = boxes.getInt(at) & 0xFFFFFFFFL;
            if (length < HEADER || length > to - at) throw VideoFile.notOne();
            int end = at + (int) length;
            String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (KEPT.get(parent).contains(type)) keep(type, at + HEADER, end);
            else blank(at, end);
            if (type.equals("trak") && tracks.get(tracks.size() - 1).isOther()) blank(at, end);
            at = end;
        }
    }

    private void keep(String type, int from, int end) {
        if (type.equals("trak")) tracks.add(new Track());
        if (type.equals("mvhd")) timescale = lasts(from, end);
        if (type.equals("mdhd")) lasts(from, end);
        if (type.equals("tkhd")) forgetTimes(from);
        if (type.equals("mehd"))
            fragmented = bytes[from] == 0 ? boxes.getInt(from + 4) & 0xFFFFFFFFL : boxes.getLong(from + 4);
        if (type.equals("hdlr")) forgetName(from, end);
        if (KEPT.containsKey(type)) walk(type, from, end);
        else if (!tracks.isEmpty()) tracks.get(tracks.size() - 1).found(type, Arrays.copyOfRange(bytes, from, end));
    }

    /** How long the film or a track lasts, of {@code mvhd} and {@code mdhd}; answers the time scale. */
    private long lasts(int from, int end) {
        boolean isShort = bytes[from] == 0;
        forgetTimes(from);
        int at = from + (isShort ? 12 : 20);
        if (at + (isShort ? 8 : 12) > end) throw VideoFile.notOne();
        long scale = boxes.getInt(at) & 0xFFFFFFFFL;
        long duration = isShort ? boxes.getInt(at + 4) & 0xFFFFFFFFL : boxes.getLong(at + 4);
        boolean isUnknown = isShort ? duration == 0xFFFFFFFFL : duration < 0;
        if (scale == 0) throw VideoFile.notOne();
        if (!isUnknown) longest = Math.max(longest, duration / (double) scale);
        return scale;
    }

    /** When it was made and changed. */
    private void forgetTimes(int from) {
        Arrays.fill(bytes, from + 4, from + (bytes[from] == 0 ? 12 : 20), (byte) 0);
    }

    private void forgetName(int from, int end) {
        if (from + 24 < end) Arrays.fill(bytes, from + 24, end, (byte) 0);
    }

    private void blank(int at, int end) {
        if (point == null) point = place(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1));
        System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, bytes, at + 4, 4);
        Arrays.fill(bytes, at + HEADER, end, (byte) 0);
    }

    private static GpsPoint place(String text) {
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            double lat = Double.parseDouble(place.group(1));
            double lon = Double.parseDouble(place.group(2));
            if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return new GpsPoint(lon, lat);
        }
        return null;
    }
}

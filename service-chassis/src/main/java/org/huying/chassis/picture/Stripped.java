package org.huying.chassis.picture;

/** A picture's file without anything a camera writes beside it but how it was held; what else it had told is in exif. */
record Stripped(byte[] bytes, int width, int height, Exif exif) {}

package org.huying.intake.reporter;

/** Who raised a concern, as far as they said. Its text form shows nothing, so that no log ever does. */
public record Reporter(String name, String phone) {
    @Override
    public String toString() {
        return "Reporter[sealed]";
    }
}

package org.huying.dispatch.model;

import java.time.LocalDate;

/**
 * The latest request of a kind.
 *
 * @param by  who asked; null while nobody has
 * @param day until when, where the kind has a day
 */
record ModelPetition(String id, Person by, LocalDate day, String status) {
    /** An id that no request has. */
    static final ModelPetition NONE = new ModelPetition("018c2371-2c00-7000-8000-000000000000", null, null, "NONE");

    boolean is(String asked) {
        return status.equals(asked);
    }

    boolean isThere() {
        return by != null;
    }

    ModelPetition now(String next) {
        return new ModelPetition(id, by, day, next);
    }
}

package org.huying.intake.concern;

/** How a complaint (来信来访来电) reached the subdistrict. */
public enum ComplaintForm {
    LETTER,
    CALL,
    IN_PERSON
}

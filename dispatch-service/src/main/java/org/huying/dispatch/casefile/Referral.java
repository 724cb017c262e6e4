package org.huying.dispatch.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * To whom outside the subdistrict a case went (移交).
 *
 * @param body      name of the receiving body, for example a district bureau
 * @param reference under which it is filed there
 */
@Embeddable
public record Referral(
        @Column(name = "receiving_body") String body,
        @Column(name = "receiving_reference") String reference) {}
